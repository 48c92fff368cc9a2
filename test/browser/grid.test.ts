/** The grid of the workbench as it is built, in a real browser: what a secretary types, pastes and takes back, and what comes of it. */
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import type { CellPlan, Snapshot } from '../../src/workbook/port';
import { snapshotOfFile } from '../support/workbook-file';
import { cell, chosen, paste, sheetTab } from './grid-hands';
import { binhXet } from '../cli/program';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';
import { choose, downloaded, openWorkbench, readWorkbook, sent } from './workbench-page';

const SAMPLE = 'assets/mau-tran-phu-2022.xlsx';
const SCORES = 'Chấm điểm - Tự chấm';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Columns of the long tab; the last one is X. */
const COLUMNS = 24;

const build = theBuild();
let folder: string;
let complaints: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'binh-xet-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  expect(complaints).toEqual([]);
  complaints = [];
});

async function openPage(): Promise<Page> {
  const opened = await openWorkbench(build, { reducedMotion: 'reduce' });
  ({ complaints } = opened);
  return opened.page;
}

async function savedFrom(page: Page): Promise<Snapshot> {
  return snapshotOfFile((await downloaded(page)).bytes);
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

test(
  'a score typed into a cell makes the pane stale, is read, is in the file, and is all that changed',
  async () => {
    const page = await openPage();
    await readWorkbook(page);
    await sheetTab(page, SCORES).click();
    await cell(page, 'D9').click();
    const before = await cell(page, 'D9').textContent();
    await page.keyboard.type('7,25');
    await page.keyboard.press('Enter');
    expect(await cell(page, 'D9').textContent()).toBe('7,25');
    expect(await chosen(page).textContent()).toMatch(/^D10/);
    await page
      .getByText(/Sổ đã thay đổi/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).first().click();
    await page
      .getByText(/Sổ đã thay đổi/)
      .first()
      .waitFor({ state: 'detached' });

    const was = await snapshotOfFile(readFileSync(SAMPLE));
    const now = await savedFrom(page);
    const differing = now.tabs.flatMap(({ name, values }, index) =>
      values.flatMap((row, at) =>
        row.flatMap((value, column) =>
          JSON.stringify(value) === JSON.stringify(was.tabs[index]?.values[at]?.[column])
            ? []
            : [[name, at, column, value]],
        ),
      ),
    );
    // The total of the row is worked out again by Excel; until then nobody is to believe the old one.
    expect(differing).toEqual([
      [SCORES, 8, 3, 7.25],
      [SCORES, 8, 13, { fault: 'formula-without-result', formula: 'SUM(D9:K9)+L9-M9' }],
    ]);

    // Taken back from another tab: the page goes to where it was.
    await sheetTab(page, 'Danh sách').click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await cell(page, 'D9').textContent()).toBe(before);
    // The file that was downloaded has it still.
    expect(await page.getByRole('button', { name: 'Tải sổ kết quả' }).getAttribute('aria-disabled')).toBeNull();
    await page.getByRole('button', { name: 'Làm lại' }).click();
    expect(await cell(page, 'D9').textContent()).toBe('7,25');
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  },
  SESSION_HANGS,
);

test(
  '300 rows of 10 columns from Excel are pasted and taken back as one; a formula and a wrong date are told',
  async () => {
    const page = await openPage();
    await sheetTab(page, SCORES).click();
    await cell(page, 'A1').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const first = Number(/\d+/.exec((await chosen(page).textContent()) ?? '')?.[0]);
    const block = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 10 }, (_unused, column) => (column === 0 ? `NV${String(row)}` : `${String(column)},5`)).join(
        '\t',
      ),
    );
    await paste(page, `${block.join('\r\n')}\r\n`);
    expect(await cell(page, `C${String(first)}`).textContent()).toBe('2,5');
    const now = await savedFrom(page);
    const values = now.tabs.find(({ name }) => name === SCORES)?.values ?? [];
    expect(values.slice(first - 1)).toHaveLength(300);
    expect(values[first + 298]).toEqual(['NV299', 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]);
    await page.keyboard.press('Escape');
    await cell(page, `A${String(first)}`).click();
    await page.keyboard.press('Control+z');
    expect(await cell(page, `C${String(first)}`).textContent()).toBe('');
    expect(await page.getByRole('button', { name: 'Tải sổ kết quả' }).getAttribute('aria-disabled')).toBeNull();

    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await page.getByText(/bàn làm việc không tính công thức/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('12/3');
    await page.keyboard.press('Tab');
    await page.getByText(/“12\/3” được giữ là chữ/).waitFor();
    expect(await cell(page, `A${String(first)}`).textContent()).toBe('12/3');
    await page.context().close();
  },
  SESSION_HANGS,
);

test(
  '5,000 rows with frozen panes and totals: drawn in part, scrolled, edited; totals that hang on it are not believed',
  async () => {
    const text = (value: string): CellPlan => ({ content: { kind: 'text', text: value }, style: {} });
    const heading = Array.from({ length: COLUMNS }, (_, column) =>
      text(column === 1 ? 'Họ và tên' : `Tiêu chí ${String(column)}`),
    );
    const rows = Array.from({ length: 5000 }, (_, row) => ({
      cells: Array.from({ length: COLUMNS }, (_unused, column): CellPlan => {
        if (column === 1) return text(`Nguyễn Phước Bảo Hoàng Thị Thanh Tâm ${String(row)}`);
        if (column < COLUMNS - 1) return { content: { kind: 'number', decimal: String(column) }, style: {} };
        const formula = `SUM(C${String(row + 3)}:D${String(row + 3)})`;
        return { content: { kind: 'formula', formula, result: { decimal: '5' } }, style: {} };
      }),
    }));
    const bytes = await newWorkbook([
      {
        key: 'a',
        name: 'Bảng điểm',
        rows: [{ cells: [text('BẢNG TỔNG HỢP ĐIỂM CHẤM THI ĐUA NĂM HỌC 2025-2026')] }, { cells: heading }, ...rows],
        columnWidths: [8, 28, ...Array.from({ length: COLUMNS - 2 }, () => 9)],
        merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
        freeze: { rows: 2, columns: 2 },
        page: { orientation: 'landscape', marginsMm: { top: 20, bottom: 20, left: 20, right: 20 }, pageNumbers: false },
      },
    ]);
    const page = await openPage();
    await choose(page, sent('lon.xlsx', bytes));
    await page.getByText('lon.xlsx').waitFor();
    await cell(page, 'C3').click();
    expect(await page.getByRole('gridcell').count()).toBeLessThan(2000);
    await page.keyboard.press('Control+ArrowDown');
    await cell(page, 'C5002').waitFor();
    // What is frozen stays in sight.
    expect((await cell(page, 'B2').boundingBox())?.y).toBeLessThan(200);
    await page.keyboard.type('4');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+ArrowRight');
    expect(await cell(page, 'X5002').textContent()).toBe('chưa tính lại');
    expect(await cell(page, 'X5001').textContent()).toBe('5');
    expect((await cell(page, 'B5002').boundingBox())?.x).toBeLessThan(400);
    await page.getByText('Có công thức chưa được tính lại').waitFor();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Thay bằng giá trị' }).click();
    await page.getByText('Có công thức chưa được tính lại').waitFor({ state: 'detached' });
    expect(await cell(page, 'X5002').textContent()).toBe('9');
    expect(await faults(page)).toEqual([]);
    if (process.env['GRID_PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['GRID_PICTURES']}/big.png` });
    await page.context().close();
  },
  SESSION_HANGS,
);

test(
  'what was typed into a locked cell is refused there and then, and never comes into another cell',
  async () => {
    expect(binhXet(folder, 'template', 'tran-phu-2022', '--out', 'moi.xlsx').status).toBe(0);
    const page = await openPage();
    const typed = async (name: string, text: string): Promise<void> => {
      await cell(page, name).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    // What may be mended waits in its own cell; a click elsewhere does not take it along.
    await sheetTab(page, SCORES).click();
    const before = await cell(page, 'D10').textContent();
    await typed('D9', '=1+1');
    await page.getByText(/bàn làm việc không tính công thức/).waitFor();
    await cell(page, 'D10').click();
    expect(await chosen(page).textContent()).toMatch(/^D9/);
    await page.keyboard.press('Escape');
    await cell(page, 'D10').click();
    await cell(page, 'D11').click();
    expect(await cell(page, 'D10').textContent()).toBe(before);

    await choose(page, path.join(folder, 'moi.xlsx'));
    await page.getByText('moi.xlsx').waitFor();
    await sheetTab(page, 'Đợt xét').click();
    await typed('B10', 'Sông Ngàn');
    await typed('A5', 'zzz');
    await page.getByText(/Ô A5 bị khóa/).waitFor();
    await cell(page, 'B10').click();
    await cell(page, 'B11').click();
    expect(await cell(page, 'B10').textContent()).toBe('Sông Ngàn');
    await page.context().close();
  },
  SESSION_HANGS,
);
