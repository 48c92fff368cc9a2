import { readFileSync } from 'node:fs';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { openWorkbookFile, snapshotOf } from '../../../src/workbook/file/open';
import type { Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { type ExcelHost, openExcel, specOf, type WorkbookSpec } from '../../excel-host/open-excel';
import { accessOf } from './played';

async function sample(): Promise<Snapshot> {
  const bytes = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
  const file = await openWorkbookFile(bytes, 'a.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  return snapshotOf(file.value);
}

async function tabsOf(excel: ExcelHost): Promise<readonly TabSnapshot[]> {
  const read = await createExcelPort(accessOf(excel)).read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.tabs;
}

const opened = (spec: WorkbookSpec): Promise<readonly TabSnapshot[]> => tabsOf(openExcel(spec));

test('a workbook reads as its file does, in two round trips', async () => {
  const snapshot = await sample();
  const excel = openExcel(specOf(snapshot));
  expect(await tabsOf(excel)).toEqual(snapshot.tabs);
  expect(excel.syncs).toBe(2);
});

test('the papers of a vote over 300 names take no round trip more than their cells do, and a name that is hidden far to the right is seen', async () => {
  const rows = [Array.from({ length: 300 }, (_, column) => `Người ${String(column)}`)];
  const excel = openExcel({ sheets: [{ name: 'Phiếu', rows }] });
  expect((await tabsOf(excel))[0]?.values).toEqual(rows);
  expect(excel.syncs).toBe(3);
  const [hidden] = await opened({ sheets: [{ name: 'Phiếu', rows, hiddenColumns: [280] }] });
  expect(hidden?.hiddenColumns).toEqual([280]);
});

test('errors, truth values, dates and texts that look like something else', async () => {
  const [tab] = await opened({
    sheets: [
      {
        name: "A 'b' c",
        rows: [
          [null, { error: '#REF!' }, true],
          [],
          ['#N/A', { value: 46000, format: 'dd/mm/yyyy' }, { value: '01', format: '@' }],
          [{ formula: '=1/0' }, { formula: '=""' }, ''],
        ],
        merges: ['E6:F7'],
      },
    ],
  });
  expect(tab?.values).toEqual([
    [null, { fault: 'error', code: '#REF!' }, true],
    [],
    ['#N/A', 46000, '01'],
    [{ fault: 'error', code: '#DIV/0!' }],
  ]);
  expect(tab?.formats).toEqual([[], [], [null, 'dd/mm/yyyy', '@'], []]);
  expect(tab?.merges).toEqual([{ top: 5, left: 4, bottom: 6, right: 5 }]);
});

test('what is hidden or protected, tabs of ours, an empty tab', async () => {
  const tabs = await opened({
    sheets: [
      { name: 'Một', rows: [[1, 2, 3], [4], [5]], hiddenRows: [1, 9], hiddenColumns: [2, 20] },
      { name: 'Hai', visibility: 'Hidden', protected: true },
      { name: 'KQ', visibility: 'VeryHidden', rows: [['x']] },
    ],
    names: { BinhXet_Scores: '=KQ!$A$1', BinhXet_Gone: '=#REF!', Khac: '=KQ!$A$1' },
  });
  expect(tabs.map(({ visibility, isProtected, ownKey }) => [visibility, isProtected, ownKey])).toEqual([
    ['visible', false, null],
    ['hidden', true, null],
    ['very-hidden', false, 'Scores'],
  ]);
  expect(tabs[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [2] });
  expect(tabs[1]).toMatchObject({ values: [], formats: [], hiddenRows: [], hiddenColumns: [] });
});

test('a tab that is long and wide is put together from its parts, wherever it begins', async () => {
  const line = (row: number): (string | null)[] =>
    Array.from({ length: 40 }, (_, column) => (column < 2 ? null : `ô ${String(row)},${String(column)}`));
  const rows = Array.from({ length: 3000 }, (_, row) => (row < 3 ? [] : line(row)));
  const excel = openExcel({
    sheets: [
      { name: 'Dài', rows },
      { name: 'Xa', rows: [...rows.slice(0, 3)] },
    ],
  });
  excel.edit('Xa', 'AZ5000', [['x']]);
  const [long, far] = await tabsOf(excel);
  expect(long?.values.length).toBe(3000);
  expect(long?.values.slice(0, 3)).toEqual([[], [], []]);
  expect(long?.values[2999]).toEqual(line(2999));
  expect(far?.values.length).toBe(5000);
  expect(far?.values[4999]?.[51]).toBe('x');
});

test('an answer that Excel finds too large is asked for in smaller parts', async () => {
  const rows = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => `${String(row)} ${String(column)} ${'ă'.repeat(3000)}`),
  );
  const excel = openExcel({ sheets: [{ name: 'Nặng', rows }] }, { limit: 1_000_000 });
  const [tab] = await tabsOf(excel);
  expect(tab?.values).toEqual(rows);
  expect(excel.batches.some(({ outcome }) => outcome === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
});

test('reading waits until the user has left the cell', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: [['x']] }] });
  excel.editing = true;
  const reading = tabsOf(excel);
  setTimeout(() => {
    excel.editing = false;
  }, 5);
  expect((await reading).length).toBe(1);
});
