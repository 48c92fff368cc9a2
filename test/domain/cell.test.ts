import fc from 'fast-check';
import { cellName, cellRef, columnName, parseCellName } from '../../src/domain/cell';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each(['', 'A', '1', 'A0', 'a1', 'A01', 'ABCD1', 'A12345678', 'A1:B2', '$A$1'])('%j names no cell', (name) => {
  expect(parseCellName(name)).toBeNull();
});

test('a finding leads back to the cell it came from', () => {
  expect(cellRef('Danh sách', 11, 5)).toEqual({ sheet: 'Danh sách', cell: 'F12' });
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseCellName(cellName(row, column))).toEqual({ row, column });
    }),
    { numRuns: 1000 },
  );
});
