/** Collecting files in the workbench as it is built, in a real browser: chosen or dropped, looked at, added, read again. */
import type { Page } from 'playwright-core';
import { snapshotOfFile, tabsOfFile, withoutTab, workbookFile, type Tabs } from '../support/workbook-file';
import { sheetTab } from './grid-hands';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';
import { choose, downloaded, openWorkbench, type Sent, sent, step } from './workbench-page';

const SAMPLE = 'test/fixtures/tran-phu-2022.xlsx';
const COUNCIL = 'Chấm điểm - Hội đồng chấm';
const UNIT = 'Chấm điểm - Đơn vị chấm';

const build = theBuild();

async function file(name: string, tabs: Tabs): Promise<Sent> {
  return sent(name, await workbookFile(tabs));
}

/** Drops files on an element, as a browser tells it. */
async function drop(page: Page, name: string, files: readonly Sent[]): Promise<void> {
  const data = await page.evaluateHandle(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name: fileName, bytes } of dropped) {
        transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], fileName));
      }
      return transfer;
    },
    files.map(({ name: fileName, buffer }) => ({ name: fileName, bytes: buffer.toString('base64') })),
  );
  const zone = page.locator('button', { hasText: name });
  for (const event of ['dragover', 'drop']) await zone.dispatchEvent(event, { dataTransfer: data });
}

test(
  'three files are dropped, one of them twice and one of another round: what can be taken is added and read',
  async () => {
    const tabs = await tabsOfFile(SAMPLE);
    const rest = withoutTab(withoutTab(tabs, COUNCIL), UNIT);
    const council = await file('hoi-dong.xlsx', { [COUNCIL]: tabs[COUNCIL] ?? [] });
    const other = await file('nam-2021.xlsx', {
      'Đợt xét': (tabs['Đợt xét'] ?? []).map((row) => (row[0] === 'Năm' ? ['Năm', 2021] : row)),
      [UNIT]: tabs[UNIT] ?? [],
    });
    const { context, page, complaints } = await openWorkbench(build);
    await choose(page, await file('so-xet.xlsx', rest));
    await page.getByText('so-xet.xlsx').waitFor();
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await page.getByRole('button', { name: 'Tiếp: Kiểm tra' }).click();
    await page.getByRole('button', { name: 'Thu thập tệp các đơn vị gửi' }).click();
    await page.getByText('0/5 đơn vị đã gửi tệp.').waitFor();

    await drop(page, 'Chọn tệp…', [council, { ...council, name: 'hoi-dong (1).xlsx' }, other]);
    await page.getByText('Thêm thành tab “Chấm điểm - Hội đồng chấm”').waitFor();
    await page.getByText('Cùng nội dung với “hoi-dong.xlsx”').waitFor();
    await page.getByText('tệp của năm 2021, sổ là năm 2022').waitFor();
    await page.getByText('5/5 đơn vị đã gửi tệp.').waitFor();
    // The page around opens what is dropped elsewhere; what is dropped here is for the pane.
    await page.getByText('so-xet.xlsx').waitFor();
    expect(await page.getByText('Thả tệp vào đây').count()).toBe(0);

    await page.getByRole('button', { name: 'Thêm 1 tab vào sổ' }).click();
    await page.getByText('1 tab đã có trong sổ').waitFor();
    await sheetTab(page, COUNCIL).waitFor();
    await sheetTab(page, 'KQ - Thu thập').waitFor();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await step(page, 'Đợt xét').click();
    await page.getByRole('tabpanel').getByText(COUNCIL).first().waitFor();

    const kept = await snapshotOfFile((await downloaded(page)).bytes);
    const before = await snapshotOfFile(new Uint8Array((await file('so-xet.xlsx', rest)).buffer));
    expect(kept.tabs.slice(0, before.tabs.length)).toEqual(before.tabs);
    expect(kept.tabs.slice(before.tabs.length).map(({ name }) => name)).toEqual([COUNCIL, 'KQ - Thu thập']);
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);
