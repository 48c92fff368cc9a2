import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { readWorkbook } from '../../../src/workbook/excel/read';
import { writePlans } from '../../../src/workbook/excel/write';
import type { Snapshot, TabPlan } from '../../../src/workbook/port';
import { type ExcelHost, openExcel, type WorkbookSpec } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES, SCORES_AGAIN, TOTALS } from './plans';

const BOOK: WorkbookSpec = {
  sheets: [
    {
      name: 'Danh sách',
      rows: [
        ['Mã', 'Tên'],
        ['1', 'An'],
        ['2', 'Bình'],
      ],
    },
    { name: 'Khác', rows: [['x']], visibility: 'Hidden' },
  ],
};

async function snapshotOf(excel: ExcelHost): Promise<Snapshot> {
  const read = await readWorkbook(accessOf(excel));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const expectedOf = ({ tabs }: Snapshot, ...names: string[]): Map<string, string> =>
  new Map(tabs.filter(({ name }) => names.includes(name)).map(({ name, fingerprint }) => [name, fingerprint]));

async function write(excel: ExcelHost, plans: readonly TabPlan[]): Promise<Snapshot> {
  const before = await snapshotOf(excel);
  excel.reset();
  const written = await writePlans(accessOf(excel), plans, expectedOf(before, 'Danh sách'));
  const roundTrips = excel.syncs;
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  const after = await snapshotOf(excel);
  expect(after.tabs[0]).toEqual(before.tabs[0]);
  expect(excel.workbook.sheets.length).toBe(2 + plans.length);
  expect(roundTrips).toBe(3);
  return after;
}

/** What the file adapter gives for the same plans. */
async function asFile(plans: readonly TabPlan[]): Promise<Snapshot> {
  const bytes = await newWorkbook([{ ...SCORES, key: 'User', name: 'Danh sách', rows: [], charts: [] }]);
  const file = await openWorkbookFile(bytes, 'a.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const written = await writeTabs(file.value, plans, new Map());
  if (!written.ok) throw new Error(written.error.code);
  const again = await openWorkbookFile(written.value, 'a.xlsx');
  if (!again.ok) throw new Error(again.error.code);
  return again.value.snapshot;
}

test('new tabs are as the file adapter writes them, in three round trips', async () => {
  const excel = openExcel(BOOK);
  const after = await write(excel, [SCORES, TOTALS]);
  expect(after.tabs.slice(2)).toEqual((await asFile([SCORES, TOTALS])).tabs.slice(1));
  expect(excel.workbook.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
    ['BinhXet_Scores', "='KQ - Điểm'!$A$1", false],
    ['BinhXet_Totals', "='KQ - Tổng ''A'' 1'!$A$1", false],
  ]);
});

test('a tab of ours is rewritten in place under its new name, and one without a plan goes', async () => {
  const excel = openExcel(BOOK);
  await write(excel, [SCORES, TOTALS]);
  excel.edit('Khác', 'A2', [["='KQ - Điểm'!C6"]]);
  const after = await write(excel, [SCORES_AGAIN]);
  expect(after.tabs.slice(2)).toEqual((await asFile([SCORES_AGAIN])).tabs.slice(1));
  expect(after.tabs[1]?.values[1]).toEqual([90]);
  expect(excel.workbook.names.map(({ name }) => name)).toEqual(['BinhXet_Scores']);
});

test('the oldest Excel that we know and the newest of the library do the same', async () => {
  const books = await Promise.all(['1.13', '1.17'].map((level) => write(openExcel(BOOK, { level }), [SCORES, TOTALS])));
  expect(books[0]).toEqual(books[1]);
});

test('a secretary is told before writing what it costs: the list of Undo, and where Excel knows none, the notes', () => {
  const warnings = (level: string): unknown => createExcelPort(accessOf(openExcel(BOOK, { level }))).warnings;
  expect(warnings('1.17')).toEqual(['clears-undo', 'leaves-notes-out']);
  expect(warnings('1.18')).toEqual(['clears-undo']);
});
