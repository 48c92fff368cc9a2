import type { ScoreMark } from '../../../src/domain/round/score-sheets';
import { cellText, isMerged, numberLook, numberText, rawText, shownText } from '../../../src/sheets/reading/cells';
import { scoreValue } from '../../../src/sheets/reading/score-value';
import type { CellValue } from '../../../src/workbook/port';

test.each([
  [null, 'number'],
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0', 'number'],
  ['@', 'number'],
  ['0000', 'number'],
  ['GENERAL', 'number'],
  ['General"đ"', 'number'],
  ['0"ngày"', 'number'],
  ['0\\d', 'number'],
  ['[Red]0', 'number'],
  ['_(* #,##0_)', 'number'],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['0"%"', 'number'],
  ['dd/mm/yyyy', 'date'],
  ['[$-42A]d mmmm yyyy', 'date'],
  ['h:mm', 'date'],
] as const)('a number in the format %j looks like a %s', (format, look) => {
  expect(numberLook(format)).toBe(look);
});

test.each([
  [0.7, '0%', '70'],
  [0.6667, '0.00%', '66.67'],
  [0.6667, '0%', '67'],
  [2 / 3, '# ?/?', '2/3'],
  [2 / 3, '?/?', '2/3'],
  [0.6667, '# ?/?', '2/3'],
  [0.7, '# ?/?', '5/7'],
  [0.7, '# ??/??', '7/10'],
  [0.75, '# ?/8', '6/8'],
  [0.5, '# #/###', '1/2'],
  [0.01, '# ?/?', '0.01'],
  [0.99, '# ?/?', '0.99'],
  [70, '# ?/?', '70'],
  [0.5, '0/a', '0.5'],
  [0.07, '0%', '7'],
  [12, '0000', '0012'],
  [12345, '0000', '12345'],
  [12.5, '0000', '12.5'],
  [-12, '0000', '-12'],
  [12, '0', '12'],
  [12.5, '000000', '12.5'],
  [5, '0.00', '5'],
  [5, '00.0', '5'],
  [5, '#00', '5'],
  [12, null, '12'],
  [0.1, null, '0.1'],
  [44_925, 'dd/mm/yyyy', null],
  [1e16, null, null],
])('the number %d in the format %j says %j', (value, format, text) => {
  expect(numberText(value, format)).toBe(text);
});

test.each<[CellValue, string | null]>([
  [null, ''],
  ['x', 'x'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [12, '12'],
  [{ fault: 'error', code: '#REF!' }, null],
  [{ fault: 'formula-without-result', formula: 'A1+B1' }, null],
])('the cell %j says %j', (value, text) => {
  expect(cellText(value, null)).toBe(text);
});

test.each<[CellValue, string]>([
  [null, ''],
  ['chín điểm', 'chín điểm'],
  ['x'.repeat(100), 'x'.repeat(60)],
  [12.5, '12.5'],
  [true, 'true'],
  [{ fault: 'error', code: '#REF!' }, '#REF!'],
  [{ fault: 'formula-without-result', formula: 'A1+B1' }, '=A1+B1'],
  [{ fault: 'formula-without-result', formula: 'A'.repeat(100) }, `=${'A'.repeat(60)}`],
])('in a message the cell %j is %s', (value, text) => {
  expect(rawText(value)).toBe(text);
});

test.each<[CellValue, string | null, number | string | null]>([
  [null, null, null],
  ['', null, null],
  [' ', null, null],
  ['-', null, null],
  ['–', null, null],
  ['/', null, null],
  ['vắng', null, null],
  ['Vắng ', null, null],
  [9.25, null, 925],
  [0, null, 0],
  [9, '0.00', 900],
  ['9,25', null, 925],
  [' 9.25 ', null, 925],
  ['9.25\u00a0', null, 925],
  ['-1', null, -100],
  [44_925, 'dd/mm/yyyy', '30/12/2022'],
  [0.7, '0%', '70%'],
  ['9 điểm', null, '9 điểm'],
  ['9,25đ', null, '9,25đ'],
  ['x', null, 'x'],
  ['Không', null, 'Không'],
  [true, null, 'true'],
  [{ fault: 'error', code: '#VALUE!' }, null, '#VALUE!'],
  [{ fault: 'formula-without-result', formula: 'SUM(A1)' }, null, '=SUM(A1)'],
])('the scored cell %j in the format %j is %j', (value, format, expected) => {
  const read = scoreValue(value, format);
  expect(read.kind === 'given' ? read.points : read.kind === 'none' ? null : read.raw).toBe(expected);
});

test('a score keeps whether it was a number or a text, and whether it had to be rounded', () => {
  expect(scoreValue(9.125, null)).toEqual({ kind: 'given', points: 913, isRounded: true, isNative: true });
  expect(scoreValue('9,125', null)).toEqual({ kind: 'given', points: 913, isRounded: true, isNative: false });
  expect(scoreValue(0.1 + 0.2, null)).toEqual({ kind: 'given', points: 30, isRounded: false, isNative: true });
});

test.each<[CellValue, string | null, string]>([
  [44_925, 'dd/mm/yyyy', '30/12/2022'],
  [9, 'dd/mm/yyyy', '9'],
  [0.7, '0%', '70%'],
  [1e20, '0%', '100000000000000000000%'],
  [9.5, null, '9.5'],
  [44_925, null, '44925'],
  ['9đ', '0%', '9đ'],
  [null, null, ''],
])('in a message the cell %j in the format %j shows %s', (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test('a cell is merged within its block alone, up to its edges', () => {
  const merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  const merged = (row: number) => [0, 1, 2, 3].filter((column) => isMerged({ merges }, row, column));
  expect([0, 1, 2, 3].map(merged)).toEqual([[], [1, 2], [1, 2], []]);
});

const RAW = 'unreadable' as const;

test.each<[CellValue, string | null, ScoreMark | undefined]>([
  ['x', null, { kind: 'all' }],
  [' ✓ ', null, { kind: 'all' }],
  ['ĐẢM BẢO', null, { kind: 'all' }],
  [true, null, { kind: 'all' }],
  [false, null, { kind: 'nothing' }],
  ['Không đảm bảo', null, { kind: 'nothing' }],
  ['95,5%', null, { kind: 'share', ratio: { numerator: 955n, denominator: 1000n } }],
  ['29/30', null, { kind: 'share', ratio: { numerator: 29n, denominator: 30n } }],
  [0.7, '0%', { kind: 'share', ratio: { numerator: 700_000_000n, denominator: 1_000_000_000n } }],
  // Not as it shows: 89.6 % must not become 90 % on the way to a table.
  [0.896, '0%', { kind: 'share', ratio: { numerator: 896_000_000n, denominator: 1_000_000_000n } }],
  // What a formula leaves beyond the fifteenth digit is noise.
  [0.8 + 0.1, '0%', { kind: 'share', ratio: { numerator: 900_000_000n, denominator: 1_000_000_000n } }],
  [-0.1, '0%', undefined],
  [44_925, 'dd/mm/yyyy', undefined],
  ['9 điểm', null, undefined],
  ['1/0', null, undefined],
  ['5 %/', null, undefined],
  [{ fault: 'error', code: '#N/A' }, null, undefined],
])('the cell %j in the format %j is no score, but may tell a scheme something', (value, format, mark) => {
  const read = scoreValue(value, format);
  expect(read.kind).toBe(RAW);
  expect(read.kind === RAW ? read.mark : null).toEqual(mark);
});
