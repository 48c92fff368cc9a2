import { columnCount, columnWidths, firstRowWith, placedCells } from '../../src/workbench/sheet/layout';
import type { TabPlan } from '../../src/workbook/port';
import { tab } from '../support/workbook';

const ALL = { first: 0, last: 9 };

test('columns are counted with ragged rows and merged cells', () => {
  expect(columnCount(tab('A', []))).toBe(0);
  expect(columnCount(tab('A', [['x'], ['x', null, 'y']], { merges: ['A1:E1'] }))).toBe(5);
});

test('a merged cell is one, and what it covers is left out', () => {
  const merged = tab('A', [['title'], ['a', 'b', 'c'], ['d']], { merges: ['A1:C1', 'B2:B3'] });
  const cells = (row: number) =>
    placedCells(merged, row, ALL, 3).map(({ column, rowSpan, columnSpan }) => [column, rowSpan, columnSpan]);
  expect(cells(0)).toEqual([[0, 1, 3]]);
  expect(cells(1)).toEqual([
    [0, 1, 1],
    [1, 2, 1],
    [2, 1, 1],
  ]);
  expect(cells(2)).toEqual([
    [0, 1, 1],
    [2, 1, 1],
  ]);
});

test('a merged cell that began above the rows shown begins again there, with its value', () => {
  const merged = tab('A', [['x'], [], [], []], { merges: ['A1:A4'] });
  expect(placedCells(merged, 2, { first: 2, last: 3 }, 1)).toEqual([
    { column: 0, rowSpan: 2, columnSpan: 1, valueRow: 0 },
  ]);
});

test('the rows shown with a row', () => {
  expect([0, 99, 100, 4321].map(firstRowWith)).toEqual([0, 0, 100, 4300]);
});

test('columns are as wide as what mostly stands in them; a long heading does not count, nor a merged title', () => {
  const wide = tab(
    'A',
    [
      ['a title that is merged over all'],
      ['Một tiêu đề rất dài', 'Mã'],
      ...Array.from({ length: 12 }, () => [9.25, 'NV001']),
    ],
    { merges: ['A1:B1'] },
  );
  const [scores = 0, codes = 0] = columnWidths(wide, undefined);
  expect(scores).toBeLessThan(12);
  expect(codes).toBeGreaterThanOrEqual(5);
  expect(columnWidths(tab('A', [[null, 'x'.repeat(200)]]), undefined)).toEqual([7, 34]);
});

test('a tab of ours is as wide as it was planned', () => {
  const plan = { columnWidths: [11, 40] } as unknown as TabPlan;
  expect(columnWidths(tab('A', [['a', 'b', 'c']]), plan).slice(0, 2)).toEqual([12, 41]);
});
