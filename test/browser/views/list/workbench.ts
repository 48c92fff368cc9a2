import { goTo, read, type Stand, type WorkbenchView } from '../view';

async function openFile({ page }: Stand, name: string, content: string): Promise<void> {
  await page
    .locator('header input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** The page without Excel, from its sample to what cannot be opened. */
export const WORKBENCH: readonly WorkbenchView[] = [
  { at: 'workbench', name: 'workbench', show: () => Promise.resolve() },
  {
    at: 'workbench',
    name: 'workbench-dragging',
    goesOn: true,
    show: async ({ page, texts }) => {
      await page.locator('main').dispatchEvent('dragover');
      await page.getByText(texts.workbench.drop).first().waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'workbench-written',
    goesOn: true,
    show: async (stand) => {
      const { page, pane, texts } = stand;
      await page.locator('main').locator('..').dispatchEvent('dragleave');
      await read(stand);
      await goTo(stand, 'nominations');
      await pane.getByRole('button', { name: texts.pane.write, exact: true }).click();
      await pane.getByRole('button', { name: texts.pane.writeAgain, exact: true }).waitFor({ timeout: 60_000 });
    },
  },
  {
    at: 'workbench',
    name: 'workbench-own-tab',
    goesOn: true,
    show: async ({ page, texts }) => {
      const tabs = page.getByRole('tablist', { name: texts.workbench.sheets });
      await tabs.getByRole('tab').filter({ hasText: texts.workbench.ownTab }).first().click();
      await page.getByText(texts.grid.readOnly.own).waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'workbench-failure',
    goesOn: true,
    show: async (stand) => {
      await openFile(stand, 'bang-cham-diem-khoa-ly-luan-mac-lenin-tu-tuong-ho-chi-minh.xlsx', 'no workbook');
      await stand.page.getByText(stand.texts.workbench.notOpened).first().waitFor();
    },
  },
  {
    at: 'workbench',
    name: 'without-excel',
    address: 'taskpane.html',
    complains: /office|ERR_|Failed/i,
    show: () => Promise.resolve(),
  },
];
