/** The workbench as it is built, in a real browser: a secretary's whole road, and what can go wrong on it. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { ROSTER_HEADER, ROUND, rosterRow } from '../support/workbook';
import { workbookFile } from '../support/workbook-file';
import { cell, sheetTab } from './grid-hands';
import { newPage } from './new-page';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';
import { choose, downloaded, openWorkbench, readWorkbook, sent, step, wideContext } from './workbench-page';

const STEPS = ['Đợt xét', 'Kiểm tra', 'Chỉ tiêu, tỷ lệ', 'Phiếu', 'Đề nghị'] as const;
const SAMPLE = 'assets/mau-tran-phu-2022.xlsx';
const OTHER = 'test/fixtures/tran-phu-2022.xlsx';

const build = theBuild();
/** What the browser held against the page of a test. */
let complaints: readonly string[] = [];
afterEach(() => {
  expect(complaints).toEqual([]);
  complaints = [];
});

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openWorkbench(build, options);
  ({ complaints } = opened);
  return opened.page;
}

async function write(page: Page): Promise<void> {
  await step(page, 'Đề nghị').click();
  await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
  await page.getByText('Đã ghi xong').waitFor();
}

test('the sample is there: its tabs, cells with their formats, merged titles', async () => {
  const page = await openPage();
  expect(await cell(page, 'B10').textContent()).toBe('27/12/2022');
  expect(await cell(page, 'A1').getAttribute('aria-colspan')).toBe('2');
  await sheetTab(page, 'Chấm điểm - Hội đồng chấm').click();
  await page.getByRole('grid', { name: 'Tab Chấm điểm - Hội đồng chấm' }).waitFor();
  expect(await cell(page, 'D9').textContent()).toMatch(/^\d+,\d\d$/);
  // What is out of sight is drawn when one goes there.
  await cell(page, 'D8').click();
  await page.keyboard.press('End');
  expect(await cell(page, 'N8').textContent()).toBe('100');
  await page.context().close();
});

test(
  'read, check, ceilings, ballots, nominations, write, look, download, open again',
  async () => {
    const page = await openPage();
    await readWorkbook(page);

    await page.getByRole('button', { name: 'Tiếp: Kiểm tra' }).click();
    await page.getByRole('button', { name: 'Đến Chấm điểm - Tự chấm · D17' }).click();
    const chosen = page.locator('[role=gridcell][aria-current=true]');
    await chosen.waitFor();
    expect(await chosen.getAttribute('data-cell')).toBe('D17');
    expect(await chosen.textContent()).toBe('12,00');
    expect(await sheetTab(page, 'Chấm điểm - Tự chấm').getAttribute('aria-selected')).toBe('true');

    await page.getByRole('button', { name: 'Tiếp: Chỉ tiêu, tỷ lệ' }).click();
    await page.getByText('3 suất').waitFor();
    await page.getByRole('button', { name: 'Tiếp: Phiếu' }).click();
    await page.getByText('Không đạt: 8/9, cần 9: thiếu 1').waitFor();
    await page.getByRole('button', { name: 'Tiếp: Đề nghị' }).click();
    await page.getByText('2 người bằng nhau, còn 1 suất').waitFor();

    expect(await page.getByRole('button', { name: 'Tải sổ kết quả' }).getAttribute('aria-disabled')).toBe('true');
    await write(page);
    await page.getByRole('button', { name: 'Đến KQ - Tỷ lệ' }).click();
    await page.getByRole('grid', { name: 'Tab KQ - Tỷ lệ' }).waitFor();
    await sheetTab(page, 'Danh sách đề nghị').click();
    const list = page.getByRole('grid', { name: 'Tab Danh sách đề nghị' });
    await list.getByText('Đặng Quốc Thịnh').first().waitFor();
    expect(await list.textContent()).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');

    const saved = await downloaded(page);
    expect(saved.name).toBe('mau-tran-phu-2022-ket-qua.xlsx');

    const before = await openWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'before.xlsx');
    const after = await openWorkbookFile(saved.bytes, 'after.xlsx');
    if (!before.ok || !after.ok) throw new Error('the files cannot be read');
    const prints = (file: typeof after.value) =>
      file.snapshot.tabs.filter(({ ownKey }) => ownKey === null).map((tab) => [tab.name, tab.fingerprint]);
    expect(prints(after.value)).toEqual(prints(before.value));
    expect(after.value.snapshot.tabs.some(({ name }) => name === 'Danh sách đề nghị')).toBe(true);

    await choose(page, sent(saved.name, saved.bytes));
    await page.getByText('mau-tran-phu-2022-ket-qua.xlsx').waitFor();
    await sheetTab(page, 'Danh sách đề nghị (kết quả)').waitFor();
    await readWorkbook(page);
    await step(page, 'Đề nghị').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^KQ - Tỷ lệnội dung không đổi$/ })
      .waitFor();
    await write(page);
    const again = await downloaded(page);
    expect(again.name).toBe(saved.name);
    expect(again.bytes.equals(saved.bytes)).toBe(true);
    await page.context().close();
  },
  SESSION_HANGS,
);

test('another workbook from the disk takes the place of the sample, with nothing read yet', async () => {
  const page = await openPage();
  await readWorkbook(page);
  await choose(page, OTHER);
  await page.getByText('tran-phu-2022.xlsx', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Sẵn sàng đọc sổ xét' }).waitFor();
  await readWorkbook(page);
  await step(page, 'Phiếu').click();
  await page.getByRole('table', { name: 'Kết quả từng người' }).first().waitFor();
  await page.context().close();
});

test('a workbook that was chosen while the sample was still on its way is not put aside when the sample comes', async () => {
  const page = await (await wideContext(build)).newPage();
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/mau-tran-phu-2022.xlsx', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(build.url);
  await choose(page, OTHER);
  await page.getByText('tran-phu-2022.xlsx', { exact: true }).waitFor();
  const response = page.waitForResponse('**/mau-tran-phu-2022.xlsx');
  letCome();
  await (await response).finished();
  await readWorkbook(page);
  await write(page);
  expect(await page.getByText('tran-phu-2022.xlsx', { exact: true }).count()).toBe(1);
  expect(await page.getByText('mau-tran-phu-2022.xlsx').count()).toBe(0);
  await page.context().close();
});

test('a workbook can be dropped onto the page', async () => {
  const page = await openPage();
  const bytes = readFileSync(OTHER).toString('base64');
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], 'tha-vao.xlsx'));
    return data;
  }, bytes);
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByText('Thả tệp .xlsx, .xls, .ods, .csv vào đây để mở').waitFor();
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByText('tha-vao.xlsx').waitFor();
  expect(await page.getByText('Thả tệp .xlsx, .xls, .ods, .csv vào đây để mở').count()).toBe(0);
  await page.context().close();
});

test.each([
  ['no workbook', 'khong-phai.xlsx', Buffer.from('không phải sổ'), /“khong-phai\.xlsx” không phải là sổ Excel/],
  ['a truncated one', 'cut.xlsx', readFileSync(SAMPLE).subarray(0, 9000), /“cut\.xlsx”/],
])('%s is a message; the workbook that was open stays', async (_what, name, buffer, message) => {
  const page = await openPage();
  await choose(page, sent(name, buffer));
  const alert = page.getByRole('alert').filter({ hasText: 'Chưa mở được tệp' });
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(message);
  await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  expect(await alert.count()).toBe(0);
  await readWorkbook(page);
  await page.context().close();
});

test('everything is reached by keyboard', async () => {
  const page = await openPage();
  await page.getByRole('button', { name: 'Đọc sổ này' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
  await step(page, 'Đợt xét').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await step(page, 'Kiểm tra').getAttribute('aria-selected')).toBe('true');
  await page.getByRole('button', { name: 'Đến Chấm điểm - Tự chấm · D17' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=gridcell][aria-current=true]').waitFor();
  // The list keeps the focus, so that the next finding is one key away.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('D17');
  await sheetTab(page, 'Chấm điểm - Tự chấm').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Tab Danh sách' }).waitFor();
  await page.context().close();
});

test(
  'at 320 px nothing is cut off and the page does not scroll sideways, in any step',
  async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    const widths = () =>
      page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        cut: [...document.querySelectorAll('aside *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 120)),
      }));
    expect(await widths()).toEqual({ page: 320, cut: [] });
    await readWorkbook(page);
    for (const name of STEPS) {
      await step(page, name).click();
      expect(await widths()).toEqual({ page: 320, cut: [] });
    }
    await step(page, 'Kiểm tra').click();
    await page.getByRole('tab', { name: 'Điều kiện' }).click();
    await page
      .getByRole('button', { name: /^Vì sao/ })
      .first()
      .click();
    expect(await widths()).toEqual({ page: 320, cut: [] });
    await page.getByRole('button', { name: 'English' }).click();
    expect(await widths()).toEqual({ page: 320, cut: [] });
    await page.context().close();
  },
  SESSION_HANGS,
);

test('in forced colours the chosen cell and the chosen step can still be told', async () => {
  const page = await openPage({ forcedColors: 'active' });
  await readWorkbook(page);
  await step(page, 'Kiểm tra').click();
  await page.getByRole('button', { name: 'Đến Chấm điểm - Tự chấm · D17' }).click();
  const outline = await page
    .locator('[role=gridcell][aria-current=true]')
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
  await page.context().close();
});

test('of a long sheet what is in sight is drawn, and a finding far down is in sight when it is chosen', async () => {
  const people = Array.from({ length: 240 }, (_, index) =>
    rosterRow(`NV${String(index + 1).padStart(3, '0')}`, `Nguyễn Thị ${String(index + 1)}`, {
      'Xếp loại': index === 230 ? 'tốt lắm' : 'HTT',
    }),
  );
  const bytes = await workbookFile({ 'Đợt xét': ROUND, 'Danh sách': [ROSTER_HEADER, ...people] });
  const page = await openPage();
  await choose(page, sent('dai.xlsx', bytes));
  await page.getByText('dai.xlsx').waitFor();
  await sheetTab(page, 'Danh sách').click();
  await cell(page, 'A2').waitFor();
  expect(await cell(page, 'J232').count()).toBe(0);
  await sheetTab(page, 'Đợt xét').click();

  await readWorkbook(page);
  await step(page, 'Kiểm tra').click();
  await page.getByRole('button', { name: 'Đến Danh sách · J232' }).click();
  await cell(page, 'J232').waitFor();
  const box = await cell(page, 'J232').boundingBox();
  expect(await cell(page, 'J232').textContent()).toBe('tốt lắm');
  expect(box?.y).toBeGreaterThan(60);
  expect(box?.y).toBeLessThan(760);
  await page.context().close();
});

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

test(
  'Excel’s page, opened in a browser, says politely where to go',
  async () => {
    const page = await newPage(build.browser);
    await page.route(`${CDN}**`, (route) =>
      route.fulfill({ path: `node_modules/@microsoft/office-js/dist/${route.request().url().slice(CDN.length)}` }),
    );
    await page.goto(`${build.url}/taskpane.html`);
    await page.getByRole('heading', { name: 'Trang này dành cho ngăn bên trong Excel' }).waitFor();
    await page.getByRole('link', { name: 'Mở bàn làm việc' }).click();
    await page.getByText('mau-tran-phu-2022.xlsx').waitFor();
    await page.context().close();
  },
  SESSION_HANGS,
);

test('Excel’s page without Microsoft’s library, as in an office that blocks it, says which address is needed', async () => {
  const page = await newPage(build.browser);
  await page.route(`${CDN}**`, (route) => route.abort());
  await page.goto(`${build.url}/taskpane.html`);
  await page.getByRole('heading', { name: 'Chưa nối được với Excel' }).waitFor();
  await page.getByText('appsforoffice.microsoft.com').waitFor();
  await page.context().close();
});
