/** Where a table begins, and which column is which: the wrong one would give somebody another’s figures. */
import { headingWords } from '../../../src/sheets/heading-words';
import { gridOf } from '../../../src/sheets/reading/grid';
import {
  columnsIn,
  filledCells,
  findHeader,
  laterHeaders,
  titleStart,
  withLowerHeadings,
} from '../../../src/sheets/reading/header';
import { NOTHING_TOLD } from '../../../src/sheets/reading/tab-corrections';
import { SCORE_WORDS } from '../../../src/sheets/reading/values/score-rules';
import { type Rows, date, tab } from '../../support/workbook';

const KNOWN = headingWords({
  code: ['Mã', 'Mã số'],
  name: ['Họ và tên'],
  unit: ['Đơn vị', 'Tổ'],
  position: ['Chức vụ'],
  year: ['2022'],
});
const REQUIRED = ['code', 'name'] as const;
const HEADER = ['Mã', 'Họ và tên'];

function grid(rows: Rows, merges: readonly string[] = []) {
  return gridOf(tab('Danh sách', rows, { merges }));
}

test('of two columns with one meaning that counts which is a known word as it stands, be it the later one', () => {
  expect(columnsIn(grid([['Đơn-vị', 'Đơn vị']]), 0, KNOWN)).toEqual({ unit: 1 });
  expect(columnsIn(grid([['Mã - số', 'Mã số', 'Mã']]), 0, KNOWN)).toEqual({ code: 1 });
  expect(columnsIn(grid([['Đơn-vị', 'x', 'Đơn. vị']]), 0, KNOWN)).toEqual({ unit: 0 });
});

test('a heading that only begins like a word is none', () => {
  expect(columnsIn(grid([['Mã số thuế', 'Họ và tên']]), 0, KNOWN)).toEqual({ name: 1 });
});

test('a number is no heading, even where a word is written so', () => {
  expect(columnsIn(grid([[2022, 'Mã', '2022']]), 0, KNOWN)).toEqual({ code: 1, year: 2 });
});

test('a column that was said to be something that this kind of tab has not got is nothing in it', () => {
  const at = { sheet: 'Cách đọc', cell: 'C2' };
  const told = { ...NOTHING_TOLD, columns: [{ column: 0, heading: 'Mã', word: 'Tiêu chí', at }] };
  expect(columnsIn(gridOf(tab('Danh sách', [HEADER]), SCORE_WORDS, told), 0, KNOWN)).toEqual({ name: 1 });
});

test.each<[string, Rows, readonly string[], number | undefined]>([
  ['below empty cells', [HEADER, [null, null, 'Đơn vị']], [], 2],
  ['below merged ones', [HEADER, [null, null, 'Đơn vị']], ['A1:A2', 'B1:B2'], 2],
  ['in the third row', [HEADER, [], [null, null, 'Đơn vị']], [], 2],
  ['in the fourth row', [HEADER, [], [], [null, null, 'Đơn vị']], [], undefined],
  ['in the row of a person', [HEADER, ['NV001', 'An', 'Đơn vị']], [], undefined],
  ['in the row of somebody without a code', [HEADER, [null, 'An', 'Đơn vị']], [], undefined],
  ['below the row of a person', [HEADER, ['NV001', 'An'], [null, null, 'Đơn vị']], [], undefined],
  ['above the header', [[null, null, 'Đơn vị'], HEADER], [], undefined],
  [
    'below a heading that has a meaning',
    [
      [...HEADER, 'Chức vụ'],
      [null, null, 'Đơn vị'],
    ],
    [],
    undefined,
  ],
])('a lower heading %s', (_, rows, merges, unit) => {
  expect(findHeader(grid(rows, merges), KNOWN, REQUIRED)?.columns.unit).toBe(unit);
});

test('the first of two headings counts, also where the second is merged down; a row that is passed over adds nothing', () => {
  const own = grid(
    [
      [...HEADER, 'Đơn vị', 'Đơn vị'],
      [null, null, 'Chức vụ', null, 'Tổ'],
      [null, null, null, null, null, 'Chức vụ'],
    ],
    ['D1:D2'],
  );
  const header = { row: 0, columns: { code: 0, name: 1, unit: 2 } };
  expect(withLowerHeadings(own, header, KNOWN, REQUIRED)).toEqual({
    row: 0,
    columns: { code: 0, name: 1, unit: 2, position: 5 },
  });
  expect(withLowerHeadings(own, header, KNOWN, REQUIRED, (row) => row === 2)).toEqual(header);
});

test('a later header has the words as they stand in all columns that make it one', () => {
  const own = grid([
    HEADER,
    ['NV001', 'An'],
    ['Họ và tên', 'x', 'Mã'],
    ['Mã', 'Họ-và-tên'],
    ['Mã - số', 'Họ-và-tên'],
    [2022, 'Mã', null],
    ['MÃ:', 'Đơn vị', 'họ và tên'],
  ]);
  expect(laterHeaders(own, { row: 0, columns: { code: 0, name: 1 } }, KNOWN, REQUIRED)).toEqual([
    { row: 2, columns: { code: 2, name: 0 } },
    { row: 6, columns: { code: 0, name: 2, unit: 1 } },
  ]);
  expect(laterHeaders(own, { row: 2, columns: { code: 2, name: 0 } }, KNOWN, REQUIRED)).toHaveLength(1);
});

test.each<[string, Rows, number]>([
  ['right above', [['NV001', 'An'], ['KHOA A'], HEADER], 1],
  ['with an empty row between', [['NV001', 'An'], ['TRƯỜNG'], ['KHOA A'], [], [], HEADER], 1],
  ['up to the first row', [['TRƯỜNG'], [], HEADER], 0],
  ['of which there is none', [['NV001', 'An'], HEADER], 1],
  ['of which there is none but empty rows', [[], [], HEADER], 0],
  ['up to an empty row', [['TRƯỜNG'], [], ['KHOA A'], HEADER], 2],
])('the titles of a table, %s', (_, rows, first) => {
  expect(titleStart(grid(rows), rows.length - 1)).toBe(first);
});

test('the filled cells of a row are told by their columns, a merged one once', () => {
  const row = ['a', null, ' ', 'b', 12, date(44_925), 'c', null];
  expect(filledCells(grid([row]), 0)).toEqual([0, 3, 4, 5, 6]);
  expect(filledCells(grid([row, []], ['A1:B2', 'G1:H1']), 0)).toEqual([0, 3, 4, 5, 6]);
  expect(filledCells(grid([row, []], ['A1:B2', 'G1:H1']), 1)).toEqual([0]);
});
