import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { type Stand, type WorkbenchView, button } from '../view';

const SCORES = 'Chấm điểm - Tự chấm';

/** The box that is typed into, over the cell that is chosen. */
const entry = ({ page }: Stand): Locator => page.locator('main textarea');

async function toTab({ page, texts }: Stand, name: string | RegExp): Promise<void> {
  await page.getByRole('tablist', { name: texts.workbench.sheets }).getByRole('tab', { name }).click();
}

/** Goes to a cell by keys, so many rows down and columns to the right of the first. */
async function toCell(stand: Stand, down: number, right: number): Promise<void> {
  const { keyboard } = stand.page;
  await entry(stand).focus();
  await keyboard.press('Control+Home');
  for (let row = 0; row < down; row += 1) await keyboard.press('ArrowDown');
  for (let column = 0; column < right; column += 1) await keyboard.press('ArrowRight');
}

/** The first cell of the scores that holds one, and the total of its row. */
const SCORE = { down: 8, right: 3 };
const TOTAL = { ...SCORE, right: 13 };

async function type({ page }: Stand, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The sample under another name: changes of the sample itself are not asked about. */
const OWN = {
  name: 'bang-cham-diem-khoa-ly-luan-mac-lenin-tu-tuong-ho-chi-minh.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: readFileSync('assets/mau-tran-phu-2022.xlsx'),
};

async function openOwn({ page }: Stand): Promise<void> {
  await page.locator('header input[type=file]').first().setInputFiles(OWN);
}

/** The sheet of the workbench while it is edited, and what is asked and offered because of that. */
export const GRID: readonly WorkbenchView[] = [
  {
    at: 'workbench',
    name: 'grid-editing',
    show: async (stand) => {
      await openOwn(stand);
      await stand.page.getByText(OWN.name).first().waitFor();
      await toTab(stand, SCORES);
      await toCell(stand, 1, 0);
      await stand.page.keyboard.press('F2');
    },
  },
  {
    at: 'workbench',
    name: 'grid-refused',
    goesOn: true,
    show: async (stand) => {
      await entry(stand).focus();
      await stand.page.keyboard.press('Escape');
      await toCell(stand, SCORE.down, SCORE.right);
      await type(stand, '=1+1');
      await button(stand, stand.texts.grid.dismiss).waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'grid-replace-formula',
    goesOn: true,
    show: async (stand) => {
      await entry(stand).focus();
      await stand.page.keyboard.press('Escape');
      await toCell(stand, TOTAL.down, TOTAL.right);
      await type(stand, '9');
      await stand.page.getByRole('alertdialog', { name: stand.texts.grid.replace.title }).waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'grid-stale',
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.grid.replace.no).click();
      await toCell(stand, SCORE.down, SCORE.right);
      await type(stand, '7,25');
      await stand.page.getByText(stand.texts.grid.staleTitle).waitFor();
      await toCell(stand, TOTAL.down, TOTAL.right);
    },
  },
  {
    at: 'workbench',
    name: 'workbench-save-first',
    goesOn: true,
    show: async (stand) => {
      await openOwn(stand);
      await stand.page.getByRole('alertdialog', { name: stand.texts.unsaved.ask.title }).waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'workbench-machine',
    goesOn: true,
    show: async (stand) => {
      const { page, texts } = stand;
      await button(stand, texts.unsaved.ask.stay).click();
      await button(stand, texts.unsaved.machine.open).click();
      await page.getByRole('dialog', { name: texts.unsaved.machine.title }).waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'workbench-kept',
    goesOn: true,
    show: async (stand) => {
      const { page, texts } = stand;
      await button(stand, texts.unsaved.machine.close).click();
      page.once('dialog', (leaving) => void leaving.accept());
      await page.reload();
      await button(stand, texts.unsaved.kept.chooseFile).waitFor();
      // The page begins anew: the sample opens behind the question.
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
    },
  },
  {
    at: 'workbench',
    name: 'workbench-update',
    isStaged: true,
    address: '?update',
    show: async (stand) => {
      await button(stand, stand.texts.offline.reload).waitFor();
    },
  },
];
