import { columnCount, columnWidths } from '../../src/workbench/sheet/layout';
import type { TabPlan } from '../../src/workbook/port';
import { tab } from '../support/workbook';

test('columns are counted with ragged rows and merged cells', () => {
  expect(columnCount(tab('A', []))).toBe(0);
  expect(columnCount(tab('A', [['x'], ['x', null, 'y']], { merges: ['A1:E1'] }))).toBe(5);
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

test('a tab of long texts is shown: their words are more than a call takes arguments', () => {
  const long = 'từ '.repeat(10_000).trim();
  expect(
    columnWidths(
      tab(
        'A',
        Array.from({ length: 30 }, () => [long]),
      ),
      undefined,
    ),
  ).toEqual([34]);
});

test('a tab of ours is as wide as it was planned', () => {
  const plan = { columnWidths: [11, 40] } as unknown as TabPlan;
  expect(columnWidths(tab('A', [['a', 'b', 'c']]), plan).slice(0, 2)).toEqual([12, 41]);
});
