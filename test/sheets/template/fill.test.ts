import { withCopies, withLabels, withRows } from '../../../src/sheets/template/fill';
import type { CellPlan, TabPlan } from '../../../src/workbook/port';
import { plan, text } from '../../workbook/file/opened';
import { rowsOf } from '../writing/planned';

const BLANK: CellPlan = { content: null, style: { border: 'thin' }, format: '@' };

function tab(...rows: readonly (readonly (CellPlan | null)[])[]): TabPlan {
  return plan({ key: 'a', rows: rows.map((cells) => ({ cells })) });
}

const HEADER = [text('TT'), text('Họ và tên'), text('Mã')];

test('rows go below the header and its example, under the columns of their words, and keep the looks of the cells', () => {
  const filled = withRows(
    tab(
      [text('TIÊU ĐỀ')],
      HEADER,
      [null, text('Mẫu'), text('Ví dụ')],
      [text('1'), BLANK, BLANK],
      [text('2'), BLANK, BLANK],
    ),
    ['Mã', 'Họ và tên'],
    [{ Mã: { text: '0012', note: 'xem lại' }, 'Họ và tên': { text: '=An' } }, { Mã: { text: '13' } }],
  );
  expect(rowsOf(filled).slice(2)).toEqual([
    [null, 'Mẫu', 'Ví dụ'],
    ['1', '=An', '0012'],
    ['2', null, '13'],
  ]);
  expect(filled.rows[3]?.cells[2]).toEqual({
    content: { kind: 'text', text: '0012' },
    style: { border: 'thin' },
    format: '@',
    note: 'xem lại',
  });
});

test('an empty text leaves a cell as it is', () => {
  const [, row] = rowsOf(withRows(tab(HEADER, [BLANK, BLANK, BLANK]), ['Mã'], [{ Mã: { text: '' } }]));
  expect(row).toEqual([null, null, null]);
});

test('a cell that has no looks of its own gets the text alone', () => {
  const filled = withRows(tab(HEADER, [null, null, null]), ['Mã'], [{ Mã: { text: 'A' } }]);
  expect(filled.rows[1]?.cells[2]).toEqual({ content: { kind: 'text', text: 'A' }, style: {} });
});

test('rows beyond those of the tab are made like its last one: nobody is left out', () => {
  const filled = withRows(
    tab(HEADER, [BLANK, BLANK, BLANK]),
    ['Mã'],
    ['A', 'B', 'C'].map((code) => ({ Mã: { text: code } })),
  );
  expect(rowsOf(filled).slice(1)).toEqual([
    [null, null, 'A'],
    [null, null, 'B'],
    [null, null, 'C'],
  ]);
});

test('a tab without the header, or without an empty row, stays as it is', () => {
  const other = tab([text('Khác')], [BLANK]);
  expect(withRows(other, ['Mã'], [{ Mã: { text: 'A' } }])).toBe(other);
  const full = tab(HEADER, [text('1'), text('An'), text('A')]);
  expect(withRows(full, ['Mã'], [{ Mã: { text: 'B' } }])).toBe(full);
});

test('labels get their values beside them; other rows stay', () => {
  const filled = withLabels(tab([text('Cơ quan'), BLANK, text('ghi chú')], [text('Năm'), text('2023')], []), {
    'Cơ quan': { text: 'TRƯỜNG' },
    'Địa danh': { text: 'Sông Ngàn' },
  });
  expect(rowsOf(filled)).toEqual([['Cơ quan', 'TRƯỜNG', 'ghi chú'], ['Năm', '2023'], []]);
});

test('a header is the first row that has all its words, wherever each stands; a row that has only some of them is none', () => {
  const some = tab([text('Mã'), BLANK], [text('Mã'), text('Họ và tên')], [BLANK, BLANK]);
  const people = [{ Mã: { text: 'A' }, 'Họ và tên': { text: 'An' } }];
  expect(rowsOf(withRows(some, ['Mã', 'Họ và tên'], people))).toEqual([
    ['Mã', null],
    ['Mã', 'Họ và tên'],
    ['A', 'An'],
  ]);
});

test('a row in which something stands already is never written over; the rows below it are', () => {
  const half = tab(HEADER, [null, text('An'), BLANK], [text('2'), BLANK, BLANK], [text('3'), text('Bình'), text('B')]);
  const filled = withRows(half, ['Mã', 'Họ và tên'], [{ Mã: { text: 'C' }, 'Họ và tên': { text: 'Chi' } }]);
  expect(rowsOf(filled).slice(1)).toEqual([
    [null, 'An', null],
    ['2', 'Chi', 'C'],
    ['3', 'Bình', 'B'],
  ]);
});

test('a filled cell has a note only where there is something to say, and keeps the one that it has', () => {
  const noted = { ...BLANK, note: 'cách ghi' };
  const [, row] = withRows(
    tab(HEADER, [null, BLANK, noted]),
    ['Mã', 'Họ và tên'],
    [{ Mã: { text: 'A' }, 'Họ và tên': { text: 'An' } }],
  ).rows;
  expect(row?.cells.map((cell) => Object.keys(cell ?? {}))).toEqual([
    [],
    ['content', 'style', 'format'],
    ['content', 'style', 'format', 'note'],
  ]);
  expect(row?.cells[2]?.note).toBe('cách ghi');
});

test('a cell that holds no text is an empty label', () => {
  const number: CellPlan = { content: { kind: 'number', decimal: '1' }, style: {} };
  expect(rowsOf(withLabels(tab([number, BLANK]), { '': { text: 'x' } }))).toEqual([[1, 'x']]);
});

test('a number goes in as one, so that formulas can count with it', () => {
  const filled = withLabels(tab([text('Số thành viên'), BLANK]), { 'Số thành viên': { text: '19', isNumber: true } });
  expect(filled.rows[0]?.cells[1]?.content).toEqual({ kind: 'number', decimal: '19' });
});

test('beyond the rows of the tab the ordinals count on: a council of many is not numbered twice', () => {
  const last: CellPlan = { content: { kind: 'number', decimal: '9' }, style: {} };
  const codes = ['A', 'B', 'C'].map((code) => ({ Mã: { text: code } }));
  expect(rowsOf(withRows(tab(HEADER, [last, BLANK, BLANK]), ['Mã'], codes)).slice(1)).toEqual([
    [9, null, 'A'],
    [10, null, 'B'],
    [11, null, 'C'],
  ]);
});

test('a row becomes as many as there are fillings for its first word, none of them above the header', () => {
  const made = withCopies(
    tab([text('A')], HEADER, [BLANK, BLANK, text('A')], [BLANK, BLANK, text('B')], [BLANK, BLANK, BLANK]),
    ['Mã', 'Họ và tên'],
    (code) => (code === 'A' ? [{ 'Họ và tên': { text: 'An' } }, {}] : []),
  );
  expect(rowsOf(made)).toEqual([
    ['A'],
    ['TT', 'Họ và tên', 'Mã'],
    [null, 'An', 'A'],
    [null, null, 'A'],
    [null, null, 'B'],
    [null, null, null],
  ]);
});

test('where the header lacks a word, no row is copied', () => {
  const plain = tab(HEADER, [BLANK, BLANK, text('A')]);
  expect(withCopies(plain, ['Mã', 'Năm'], () => [{}, {}])).toBe(plain);
});
