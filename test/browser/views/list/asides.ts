import { workbookFile } from '../../../support/workbook-file';
import { LARGE, REPAIRABLE, UNUSABLE } from '../books';
import { button, goTo, type PaneView, toStep, unfold } from '../view';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A scoring sheet that a unit has sent, and a file that is none. */
async function sentFiles() {
  const sheets = Object.fromEntries(Object.entries(REPAIRABLE).filter(([name]) => name !== 'Danh sách'));
  return [
    { name: 'khoa-ly-luan.xlsx', mimeType: XLSX, buffer: Buffer.from(await workbookFile(sheets)) },
    { name: 'anh-chup-man-hinh-phieu-cham-diem-khoa-ly-luan.xlsx', mimeType: XLSX, buffer: Buffer.from('no workbook') },
  ];
}

/** What stands in the place of the steps, and what can go wrong. */
export const ASIDES: readonly PaneView[] = [
  {
    at: 'excel',
    name: 'faults',
    book: REPAIRABLE,
    height: 2600,
    show: (stand) => toStep(stand, 'check'),
  },
  {
    at: 'excel',
    name: 'repairs',
    book: REPAIRABLE,
    goesOn: true,
    height: 1800,
    show: async ({ pane, texts }) => {
      await pane.getByRole('button', { name: texts.repairs.title }).first().click();
      await pane.getByRole('heading', { name: texts.repairs.title }).waitFor();
      await pane.getByRole('checkbox').first().check();
    },
  },
  {
    at: 'excel',
    name: 'repaired',
    book: REPAIRABLE,
    goesOn: true,
    height: 1800,
    show: async ({ pane, texts }) => {
      await pane.locator('footer button').last().click();
      await pane.getByText(texts.repairs.applied.title, { exact: true }).first().waitFor({ timeout: 30_000 });
    },
  },
  {
    at: 'excel',
    name: 'collecting',
    book: REPAIRABLE,
    goesOn: true,
    height: 1800,
    show: async (stand) => {
      const { pane, texts } = stand;
      await button(stand, texts.repairs.back).click();
      await button(stand, texts.collecting.title).click();
      await pane.getByRole('heading', { name: texts.collecting.title }).waitFor();
      await pane.locator('input[type=file]').setInputFiles(await sentFiles());
      await pane.getByText(texts.collecting.planTitle).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'correcting',
    book: REPAIRABLE,
    goesOn: true,
    height: 3600,
    show: async (stand) => {
      const { pane, texts } = stand;
      await button(stand, texts.collecting.back).click();
      await goTo(stand, 'round');
      await unfold(stand, texts.steps.round.tabsTitle);
      await pane
        .getByRole('button', { name: texts.correcting.correctOf('') })
        .first()
        .click();
      await pane.getByRole('combobox', { name: texts.correcting.means }).selectOption({ index: 1 });
    },
  },
  {
    at: 'excel',
    name: 'self-test',
    book: REPAIRABLE,
    goesOn: true,
    height: 1400,
    show: async (stand) => {
      await button(stand, stand.texts.selfTest.name).click();
      await button(stand, stand.texts.selfTest.start).click();
      await stand.pane.getByText(stand.texts.selfTest.done, { exact: true }).first().waitFor({ timeout: 30_000 });
    },
  },
  {
    at: 'excel',
    name: 'broken',
    book: REPAIRABLE,
    goesOn: true,
    complains: /./,
    show: async (stand) => {
      await button(stand, stand.texts.selfTest.back).click();
      // A part that is loaded when it is asked for does not come.
      await stand.page.route('**/scripts/**', (route) => route.abort());
      await goTo(stand, 'nominations');
      await stand.pane.getByText(stand.texts.pane.broken.title, { exact: true }).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'unusable',
    book: UNUSABLE,
    show: async (stand) => {
      await button(stand, stand.texts.pane.read).click();
      await stand.pane.getByText(stand.texts.pane.unusable.title, { exact: true }).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'progress',
    book: LARGE,
    show: async (stand) => {
      stand.excel.reset();
      stand.excel.faults.from(3, { kind: 'never' });
      await button(stand, stand.texts.pane.read).click();
      await button(stand, stand.texts.progress.stop).waitFor();
    },
  },
];
