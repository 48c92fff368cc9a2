/** A stack of papers counted in Excel's pane, over Microsoft's own library: five names, a paper that one teller skips, and what stays in the workbook. */
import type { Browser } from 'playwright-core';
import { createExcelPort } from '../../src/workbook/excel/port';
import { openPane } from '../excel-host/browser/pane';
import { openExcel, specOf } from '../excel-host/open-excel';
import { snapshotOf } from '../support/workbook';
import { accessOf } from '../workbook/excel/played';
import { launchChromium } from './chromium';
import { councilVotingOn } from './council';
import { beginCount, handOver, typePaper, typeStack } from './counting-pane';
import { SESSION_HANGS } from './patience';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

const NAMES = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Chi', 'Phạm Dũng', 'Công Tằng Tôn Nữ Thị Huyền Trang'];

/** The third paper has a pattern that no other has. */
const STACK = ['xxxxx', 'x0xxx', '0?-x0', 'xxxxx', 'xx0xx'];

test(
  'in Excel: a skipped paper is found by its place, the papers are written at once, and nothing of their order is left anywhere',
  async () => {
    const excel = openExcel(specOf(snapshotOf(councilVotingOn(NAMES, 5))));
    const open = await openPane(browser, excel, { width: 320 });
    const { page, pane, log } = open;
    await pane.getByRole('button', { name: 'Đọc sổ này' }).click();
    await pane.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    await pane.getByRole('tab', { name: 'Phiếu', exact: true }).click();
    await beginCount(page, pane, 5);
    await typeStack(page, STACK);
    await handOver(page, pane);
    await typeStack(
      page,
      STACK.filter((_, index) => index !== 2),
    );
    await pane.getByText('Ở khoảng tờ thứ 3: lần 1 có một tờ mà lần 2 không có.', { exact: false }).waitFor();
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Phiếu CSTĐCS');
    await page.keyboard.press('NumpadEnter');
    await typePaper(page, '0?-x0');
    await pane.getByText('5 phiếu: 5 hợp lệ, 0 không hợp lệ.').waitFor();
    await pane.getByRole('checkbox', { name: 'Ban kiểm phiếu đã biết' }).check();
    await pane.getByRole('button', { name: 'Ghi phiếu vào sổ' }).click();
    await pane.getByRole('button', { name: 'Xem kết quả' }).click();
    await pane.getByRole('table', { name: 'Kết quả từng người' }).waitFor();

    const read = await createExcelPort(accessOf(openExcel(excel.workbook))).read();
    if (!read.ok) throw new Error(read.error.code);
    const valuesOf = (tab: string) => read.value.tabs.find(({ name }) => name === tab)?.values;
    expect(valuesOf('Phiếu CSTĐCS')?.slice(5)).toEqual([
      ['x', 'x', 'x', 'x', 'x'],
      ['x', 'x', 'x', 'x', 'x'],
      ['x', 'x', '0', 'x', 'x'],
      ['x', '0', 'x', 'x', 'x'],
      ['0', '?', '-', 'x', '0'],
    ]);
    expect(valuesOf('Kiểm phiếu')?.at(-1)).toEqual(['CSTĐCS', 5, 5]);
    const kept = [
      ...[...excel.workbook.settings.values()].map(String),
      ...excel.workbook.xmlParts.map(({ xml }) => xml),
      ...excel.workbook.names.map(({ name }) => name),
    ].join('\n');
    expect(kept).not.toMatch(/0\?-x0|NV\d|unmarked|unreadable|"marks"/);
    expect(log.complaints).toEqual([]);
    await open.close();
  },
  SESSION_HANGS,
);
