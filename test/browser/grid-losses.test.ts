/** The grid of the workbench as it is built, in a real browser: what would be lost, changed or shown untrue where much is pasted, much goes on at once, or another part fails. */
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { CellPlan, Snapshot, TabPlan } from '../../src/workbook/port';
import { binhXet } from '../cli/program';
import { snapshotOfFile } from '../support/workbook-file';
import { cell, chosen, paste, sheetTab, take } from './grid-hands';
import { SESSION_HANGS } from './patience';
import { theBuild } from './the-build';
import {
  choose,
  downloaded,
  openWorkbench,
  openWorkbenchIn,
  readWorkbook,
  sent,
  step,
  wideContext,
} from './workbench-page';

const SAMPLE = path.resolve('assets/mau-tran-phu-2022.xlsx');
const DOWNLOAD = 'Tải sổ kết quả';

const build = theBuild();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'binh-xet-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = (value: string): CellPlan => ({ content: { kind: 'text', text: value }, style: {} });
const number = (decimal: string, format?: string): CellPlan => ({
  content: { kind: 'number', decimal },
  style: {},
  ...(format === undefined ? {} : { format }),
});

const tabOf = (key: string, name: string, rows: readonly (readonly CellPlan[])[]): TabPlan => ({
  key,
  name,
  rows: rows.map((cells) => ({ cells })),
  columnWidths: [20],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  page: { orientation: 'portrait', marginsMm: { top: 20, bottom: 20, left: 20, right: 20 }, pageNumbers: false },
});

/** Two small tabs: figures that show less than they are, and text that looks like a figure; and a tab with another word. */
const TABS = [
  tabOf('a', 'Một', [[number('8.456', '0.0')], [text('12345')], [number('0.1234', '0%')], [text('chữ')]]),
  tabOf('b', 'Hai', [[text('Tên')], [text('An')]]),
];

async function openSmall(page: Page): Promise<void> {
  await choose(page, sent('nho.xlsx', await newWorkbook(TABS)));
  await page.getByText('nho.xlsx', { exact: true }).waitFor();
  await cell(page, 'A1').filter({ hasText: '8,5' }).waitFor();
}

async function savedFrom(page: Page): Promise<Snapshot> {
  return snapshotOfFile((await downloaded(page)).bytes);
}

/** Reads the workbook and goes to where results are written. */
async function beginDeciding(page: Page): Promise<void> {
  await readWorkbook(page);
  await step(page, 'Đề nghị').click();
}

const unsaved = (page: Page) => page.getByText('Có thay đổi chưa tải về');

test(
  '150,000 cells pasted from Excel are there, shown and in the file; they emptied the page',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await openSmall(page);
    await cell(page, 'A10').click();
    const block = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 30 }, () => String(row)).join('\t'));
    await paste(page, block.join('\r\n'));
    await cell(page, 'B12').filter({ hasText: '2' }).waitFor();
    const { tabs } = await savedFrom(page);
    expect(tabs[0]?.values).toHaveLength(5009);
    expect(tabs[0]?.values[5008]?.[29]).toBe(4999);
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'a fault in the grid is told in its place, and takes neither the pane nor what was typed along',
  async () => {
    const context = await wideContext(build);
    await context.addInitScript(() => {
      Element.prototype.scrollIntoView = () => {
        if (document.title === 'hỏng') throw new Error('planted');
      };
    });
    const { page } = await openWorkbenchIn(context, build);
    await openSmall(page);
    await cell(page, 'A4').click();
    await page.keyboard.type('gõ rồi');
    await page.keyboard.press('Enter');
    await unsaved(page).waitFor();
    const title = await page.title();
    await page.evaluate(() => (document.title = 'hỏng'));
    await sheetTab(page, 'Hai').click();
    const told = page.getByRole('main').getByRole('alert').filter({ hasText: 'lỗi ngoài dự kiến' });
    await told.waitFor();
    expect(await page.getByRole('button', { name: 'Đọc sổ này' }).count()).toBe(1);
    await page.evaluate((before) => (document.title = before), title);
    await told.getByRole('button', { name: 'Thử lại' }).click();
    await sheetTab(page, 'Một').click();
    await cell(page, 'A4').filter({ hasText: 'gõ rồi' }).waitFor();
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'a cell changed while the download is being prepared is still unsaved, and is offered again after the window went',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await openSmall(page);
    await cell(page, 'A5').click();
    await page.keyboard.type('trước');
    await page.keyboard.press('Enter');
    await unsaved(page).waitFor();
    const downloading = page.waitForEvent('download');
    // In one go, so that the file cannot be ready before.
    await page.evaluate((label) => {
      const typedInto = document.activeElement;
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(label))?.click();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'trong lúc tải');
      typedInto?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, DOWNLOAD);
    const file = await snapshotOfFile(readFileSync(await (await downloading).path()));
    expect(file.tabs[0]?.values.slice(4)).toEqual([['trước']]);
    await cell(page, 'A6').filter({ hasText: 'trong lúc tải' }).waitFor();
    await unsaved(page).waitFor();
    // What is kept is kept a moment later.
    await page.waitForTimeout(500);
    await page.close({ runBeforeUnload: false });

    const again = await openWorkbenchIn(context, build);
    await again.page.getByRole('button', { name: 'Khôi phục nho.xlsx' }).click();
    await cell(again.page, 'A6').filter({ hasText: 'trong lúc tải' }).waitFor();
    await cell(again.page, 'A5').filter({ hasText: 'trước' }).waitFor();
    expect([...complaints, ...again.complaints]).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'what was edited is kept also while the pane writes it into the workbook, and not only before and after',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await choose(page, sent('so.xlsx', readFileSync(SAMPLE)));
    await page.getByText('so.xlsx', { exact: true }).waitFor();
    await sheetTab(page, 'Danh sách').click();
    await cell(page, 'B3').click();
    await page.keyboard.type('ghi chú');
    await page.keyboard.press('Enter');
    await unsaved(page).waitFor();
    await beginDeciding(page);
    await page.evaluate(() => {
      const { value: forget } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype).delete;
      if (forget === undefined) throw new Error('no store');
      IDBObjectStore.prototype.delete = function forgetAndTell(query) {
        document.body.dataset['forgotten'] = 'yes';
        return forget.call(this, query);
      };
    });
    await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
    await sheetTab(page, /^KQ - Kiểm tra/).waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.body.dataset['forgotten'])).toBeUndefined();
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'scores copied in one tab are the very scores in another: not rounded to what was shown, text still text',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await openSmall(page);
    await cell(page, 'A1').click();
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('Shift+ArrowDown');
    const copied = await take(page, 'copy');
    expect(copied.trimEnd().split(/\r?\n/)).toEqual(['8,5', '12345', '12%', 'chữ']);
    await sheetTab(page, 'Hai').click();
    await cell(page, 'C1').click();
    await paste(page, copied);
    await cell(page, 'C4').filter({ hasText: 'chữ' }).waitFor();
    expect(await cell(page, 'C1').textContent()).toBe('8,5');
    const tab = (await savedFrom(page)).tabs[1];
    expect(tab?.values.slice(0, 4).map((row) => row[2])).toEqual([8.456, '12345', 0.1234, 'chữ']);
    expect([tab?.formats[0]?.[2], tab?.formats[2]?.[2]]).toEqual(['0.0', '0%']);
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'a result tab that is for reading cannot be changed by pasting or cutting; copying works',
  async () => {
    binhXet(folder, 'run', SAMPLE, '--out', 'kq.xlsx');
    const { context, page, complaints } = await openWorkbench(build);
    await choose(page, path.join(folder, 'kq.xlsx'));
    await page.getByText('kq.xlsx', { exact: true }).waitFor();
    await sheetTab(page, /^KQ - Kiểm tra/).click();
    await page.getByText('Tab này do Bình Xét ghi').waitFor();
    await cell(page, 'A1').click();
    const before = await cell(page, 'A1').textContent();
    expect(before).not.toBe('');
    expect((await take(page, 'copy')).trim()).toBe(before);
    await paste(page, '99,9');
    expect(await cell(page, 'A1').textContent()).toBe(before);
    await page.getByText('Ô A1 thuộc tab do Bình Xét ghi').waitFor();
    expect((await take(page, 'cut')).trim()).toBe(before);
    await page.keyboard.press('Delete');
    expect(await cell(page, 'A1').textContent()).toBe(before);
    expect(await unsaved(page).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'a note typed while results are written waits in its cell, and is taken when they are',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await sheetTab(page, 'Danh sách').click();
    await cell(page, 'B3').click();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await beginDeciding(page);
    await cell(page, 'C3').click();
    // Typed at the very moment when the writing begins, which is told by Undo, for which there is nothing until then.
    await page.evaluate(() => {
      const undo = document.querySelector('button[aria-label="Hoàn tác"]');
      const box = document.querySelector('main textarea');
      if (undo === null || !(box instanceof HTMLTextAreaElement)) throw new Error('no grid');
      const watching = new MutationObserver(() => {
        watching.disconnect();
        box.focus();
        box.value = 'nghỉ phép';
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        setTimeout(() => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })), 0);
      });
      watching.observe(undo, { attributes: true, attributeFilter: ['aria-disabled'] });
    });
    await page.getByRole('button', { name: 'Ghi kết quả vào sổ' }).click();
    const told = page.getByText('Ô C3 chưa sửa được: sổ đang được ghi.');
    await told.waitFor();
    await sheetTab(page, /^KQ - Kiểm tra/).waitFor();
    await page.getByText('Đã ghi').first().waitFor();
    const box = page.locator('main textarea');
    expect(await box.inputValue()).toBe('nghỉ phép');
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await told.count()).toBe(1);
    expect(await chosen(page).textContent()).toMatch(/^C3/);
    await page.keyboard.press('Enter');
    await cell(page, 'C3').filter({ hasText: 'nghỉ phép' }).waitFor();
    const { tabs } = await savedFrom(page);
    expect(tabs.find(({ name }) => name === 'Danh sách')?.values[2]?.[2]).toBe('nghỉ phép');
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'a file dropped while a cell is being typed does not take the place of the workbook unasked; what was typed is in it',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await openSmall(page);
    await cell(page, 'A6').click();
    await page.keyboard.type('đang gõ');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a;b\n1;2\n'], 'khac.csv'));
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('alertdialog', { name: 'Tải sổ đang mở về trước?' }).waitFor();
    await page.keyboard.press('Escape');
    await cell(page, 'A6').filter({ hasText: 'đang gõ' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);

test(
  'an edit that was downloaded and taken back can be downloaded: the page says that it is not saved',
  async () => {
    const { context, page, complaints } = await openWorkbench(build);
    await openSmall(page);
    await cell(page, 'A6').click();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    expect((await savedFrom(page)).tabs[0]?.values[5]).toEqual([9]);
    await unsaved(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await unsaved(page).waitFor();
    expect((await savedFrom(page)).tabs[0]?.values).toHaveLength(4);
    await unsaved(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  },
  SESSION_HANGS,
);
