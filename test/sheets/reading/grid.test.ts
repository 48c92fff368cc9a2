import { gridOf } from '../../../src/sheets/reading/grid';
import { columnsIn, findHeader, numbersColumns, repeatsHeader } from '../../../src/sheets/reading/header';
import { codeIndex, namedRows } from '../../../src/sheets/reading/people-rows';
import { headingWords } from '../../../src/sheets/heading-words';
import { percent, tab, type Rows, type TabOptions } from '../../support/workbook';

function grid(rows: Rows, options: TabOptions = {}) {
  return gridOf(tab('Danh sách', rows, options));
}

test('what is beyond the cells of a tab is empty', () => {
  const own = grid([['a'], ['b', 'c', 'd']]);
  expect([own.rowCount, own.columnCount]).toEqual([2, 3]);
  expect([own.value(0, 2), own.value(9, 0), own.text(9, 9), own.raw(9, 9), own.format(9, 9)]).toEqual([
    null,
    null,
    '',
    '',
    null,
  ]);
});

test('rows and columns are all that the tab has, and those below a row end with its last', () => {
  const own = grid([['a'], ['b', 'c', 'd'], []]);
  expect([own.rows, own.columns]).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ]);
  expect([own.rowsBelow(-1), own.rowsBelow(0), own.rowsBelow(2)]).toEqual([[0, 1, 2], [1, 2], []]);
});

test('a cell says nothing where it is empty, holds no text, or where there is no such column; what it holds is shown', () => {
  const own = grid([[' a  b ', null, { value: 44_925, format: 'd/m/yyyy' }, { fault: 'error', code: '#REF!' }, 12]]);
  const columns = [0, 1, 2, 3, 4, 5, undefined];
  expect(columns.map((column) => own.said(0, column))).toEqual(['a b', '', '', '', '12', '', '']);
  expect(columns.map((column) => own.shown(0, column))).toEqual(['a b', '', '44925', '#REF!', '12', '', '']);
});

test('a text is tidied, and a format is looked at', () => {
  const own = grid([['  Họ  và\u00a0tên ', percent(0.7)]]);
  expect([own.text(0, 0), own.text(0, 1), own.raw(0, 0)]).toEqual(['Họ và tên', '70', '  Họ  và\u00a0tên ']);
});

test('a merged cell counts for every row and column that it covers, and is named by its first', () => {
  const own = grid([[percent(0.5), null], [null, null], ['x']], { merges: ['A1:B2'] });
  expect([own.text(1, 1), own.format(1, 1), own.at(1, 1)]).toEqual(['50', '0%', { sheet: 'Danh sách', cell: 'A1' }]);
  expect(own.at(2, 0)).toEqual({ sheet: 'Danh sách', cell: 'A3' });
});

test('whether a cell is merged, and whether any is', () => {
  const own = grid([['a', 'b'], ['c']], { merges: ['A1:B1'] });
  expect([own.hasMerges, own.isMerged(0, 1), own.isMerged(1, 0)]).toEqual([true, true, false]);
  expect([grid([['a']]).hasMerges, grid([['a']]).isMerged(0, 0)]).toEqual([false, false]);
});

test('one number is another score as a percent: what a cell shows is asked anew', () => {
  const own = grid([[percent(0.7), 0.7, { value: 0.7, format: '0.00' }, percent(0.7), '0,7', 0.7]]);
  const points = [0, 1, 2, 3, 4, 5].map((column) => {
    const score = own.score(0, column);
    return score.kind === 'given' ? score.points : score.kind;
  });
  expect(points).toEqual(['unreadable', 70, 70, 'unreadable', 70, 70]);
});

test('a merge over whole columns of a sheet costs no more than the cells that are there', () => {
  const own = grid([['a', 'b']], { merges: ['A1:XFD1048576'] });
  expect([own.text(0, 1), own.at(0, 1).cell]).toEqual(['a', 'A1']);
  expect([own.at(1, 0).cell, own.at(0, 2).cell, own.columnsOf(1)]).toEqual(['A2', 'C1', []]);
});

test('a stray cell in a far corner widens its own row alone: the rows between are not walked through to its column', () => {
  const far = [...new Array<null>(16_383).fill(null), 'x'];
  const own = grid([['a'], [], ['b', 'c'], far], { merges: ['A1:D1'] });
  expect([own.columnCount, ...[0, 1, 2, 3, 9].map((row) => own.columnsOf(row).length)]).toEqual([
    16_384, 4, 0, 2, 16_384, 0,
  ]);
  // Beyond the last column of a row begins no merged block of the next.
  expect(grid([['a'], ['b']], { merges: ['A2:B2'] }).at(0, 1).cell).toBe('B1');
});

test('a merged block far to the right of long rows is looked at by itself: the empty cells before it are not', () => {
  const own = grid([['a'], ['b', 'c'], [], new Array<null>(5000).fill(null)], { merges: ['CW1:CX3'] });
  expect([0, 1, 2].map((row) => own.columnsOf(row))).toEqual([
    [0, 100, 101],
    [0, 1, 100, 101],
    [100, 101],
  ]);
  expect(grid([['a', null, null, null]], { merges: ['D1:E1', 'B1:C1'] }).columnsOf(0)).toEqual([0, 1, 2, 3]);
  expect(grid([['a'], ['', '', '', 'x']], { merges: ['D1:E1', 'B1:C1'] }).columnsOf(0)).toEqual([0, 1, 2, 3]);
});

const COLUMNS = headingWords({ code: ['Mã', 'Mã số'], name: ['Họ và tên'], unit: ['Đơn vị'] });

test('columns are found in any order, with any between them; of two with one meaning the first counts', () => {
  expect(columnsIn(grid([['Ghi chú', 'HỌ VÀ TÊN:', 'mã số', 'Ma *', 'x']]), 0, COLUMNS)).toEqual({
    code: 2,
    name: 1,
  });
});

test('a header is found wherever it starts, within the first forty rows', () => {
  const title = Array.from({ length: 39 }, () => ['TRƯỜNG']);
  expect(findHeader(grid([...title, ['Mã', 'Họ và tên']]), COLUMNS, ['code', 'name'])).toEqual({
    row: 39,
    columns: { code: 0, name: 1 },
  });
  expect(findHeader(grid([...title, ['x'], ['Mã', 'Họ và tên']]), COLUMNS, ['code', 'name'])).toBeNull();
  expect(findHeader(grid([['Mã', 'Tên']]), COLUMNS, ['code', 'name'])).toBeNull();
});

test('a date or a fault in a header row is no heading', () => {
  expect(columnsIn(grid([[{ value: 44_925, format: 'd/m/yyyy' }, 'Mã']]), 0, COLUMNS)).toEqual({ code: 1 });
});

test.each([
  ['(1)', true],
  ['2', true],
  ['12', true],
  ['', false],
  ['Nguyễn Thị An', false],
  ['2022', false],
])('a name cell that says %j only numbers the columns: %s', (text, numbers) => {
  expect(numbersColumns(grid([['x', text]]), 0, 1)).toBe(numbers);
});

test('a row with a date where the name is numbers nothing', () => {
  expect(numbersColumns(grid([[{ value: 44_925, format: 'd/m/yyyy' }]]), 0, 0)).toBe(false);
});

test('a header that is repeated on each page is known by its words', () => {
  const own = grid([
    ['Mã', 'Họ và tên'],
    ['MÃ :', 'họ và tên'],
    ['NV001', 'Họ và tên'],
  ]);
  expect([1, 2].map((row) => repeatsHeader(own, row, 0, [0, 1]))).toEqual([true, false]);
});

function namesIn(rows: Rows, options: TabOptions = {}): readonly string[] {
  const own = grid([['Mã', 'Họ và tên', 'Đơn vị'], ...rows], options);
  return namedRows(own, { row: 0, columns: { code: 0, name: 1 } }).map(
    ({ row, code, name }) => `${String(row)} ${code} ${name}`,
  );
}

test.each<[string, Rows, readonly string[]]>([
  [
    'people',
    [
      ['NV001', 'An'],
      ['NV002', 'Bình'],
    ],
    ['1 NV001 An', '2 NV002 Bình'],
  ],
  ['empty rows', [[], [null, null, 'Khoa'], ['NV001', 'An']], ['3 NV001 An']],
  [
    'the example',
    [
      ['Ví dụ', 'Nguyễn Văn A'],
      ['VÍ DỤ', 'Trần Thị B'],
    ],
    [],
  ],
  [
    'repeated headers',
    [
      ['NV001', 'An'],
      ['Mã', 'Họ và tên', 'Khoa'],
    ],
    ['1 NV001 An'],
  ],
  [
    'numbering',
    [
      ['(1)', '(2)', '(3)'],
      ['1', '2', '3'],
    ],
    [],
  ],
  ['totals', [[null, 'Cộng'], [null, 'Tổng số: 42 người'], ['Tổng cộng'], [null, 'Trung bình', 9]], []],
  ['signatures', [[null, 'Người lập biểu'], ['Hiệu trưởng'], [null, 'THƯ KÝ (ký tên)']], []],
  [
    'somebody without a code',
    [
      [null, 'An'],
      ['-', 'Bình'],
    ],
    ['1  An', '2  Bình'],
  ],
  ['somebody with a code and the name of an office', [['NV001', 'Thư ký']], ['1 NV001 Thư ký']],
  ['a code that is a fault', [[{ fault: 'error', code: '#N/A' }, 'An']], ['1  An']],
  ['a name that is a fault', [['NV001', { fault: 'error', code: '#N/A' }]], ['1 NV001 ']],
])('rows about somebody: %s', (_what, rows, expected) => {
  expect(namesIn(rows)).toEqual(expected);
});

test('a heading, a note or a signature merged over the columns is nobody', () => {
  expect(
    namesIn([['I. Khoa Lý luận'], ['NV001', 'An'], ['Hà Tĩnh, ngày 30 tháng 12']], { merges: ['A2:C2', 'A4:C4'] }),
  ).toEqual(['2 NV001 An']);
});

test('a header merged over two rows is no person in the second', () => {
  expect(
    namesIn(
      [
        [null, null, 'Khoa'],
        ['NV001', 'An'],
      ],
      { merges: ['A1:A2', 'B1:B2'] },
    ),
  ).toEqual(['2 NV001 An']);
});

test('in a tab without codes people go by their names', () => {
  const own = grid([
    ['TT', 'Họ và tên'],
    [1, 'An'],
    [2, 'Họ và tên'],
    [3, 'Cộng'],
  ]);
  expect(namedRows(own, { row: 0, columns: { name: 1 } })).toEqual([{ row: 1, code: '', name: 'An' }]);
});

test('codes are looked up without regard to case, and come back as they were typed', () => {
  expect(codeIndex(['nv001', '0012']).get('NV001')).toBe('nv001');
  expect(codeIndex(['nv001', '0012']).get('12')).toBeUndefined();
});
