import { correctionsTabs, isAbout, namedColumn } from '../../../src/sheets/reading/correction-lines';
import { tab } from '../../support/workbook';

const HEADER = ['Trang tính', 'Cột', 'Là'];

function linesOf(...named: readonly string[]) {
  const rows = named.map((one) => ['Danh sách', one, 'Đơn vị']);
  return correctionsTabs([tab('Cách đọc', [HEADER, ...rows])]).flatMap(({ lines }) => lines);
}

test.each([
  ['E', 'E', 4, ''],
  ['E – Đơn vị', 'E', 4, 'Đơn vị'],
  ['E–Đơn vị', 'E', 4, 'Đơn vị'],
  ['E: Đơn vị', 'E', 4, 'Đơn vị'],
  ['E  -  Đơn vị', 'E', 4, 'Đơn vị'],
  ['AB – Đơn vị - cũ', 'AB', 27, 'Đơn vị - cũ'],
  ['E – Kết quả / Xếp loại', 'E', 4, 'Kết quả / Xếp loại'],
  ['Điểm E', '', -1, 'Điểm E'],
  ['E Đơn vị', '', -1, 'E Đơn vị'],
  ['ABCD', '', -1, 'ABCD'],
  ['Đơn vị', '', -1, 'Đơn vị'],
])(
  'the column that is named %j has the letter %j, and stands at %j under the heading %j',
  (named, letter, column, heading) => {
    const at = { sheet: 'Cách đọc', cell: 'C2' };
    expect(linesOf(named)).toEqual([
      { row: 1, tab: 'Danh sách', letter, column: { column, heading, word: 'Đơn vị', at }, word: 'Đơn vị', at },
    ]);
  },
);

test('a column is named by its letter and its heading, by its letter alone where it has none', () => {
  expect([namedColumn(4, 'Đơn vị'), namedColumn(27, '')]).toEqual(['E – Đơn vị', 'AB']);
});

test('a line is about the column that bears its heading now, or about the whole tab', () => {
  const [column, whole] = linesOf('B – Đơn vị', '');
  const columns = [
    { column: 0, heading: 'Mã' },
    { column: 3, heading: 'Đơn vị' },
  ];
  const about = (line: typeof column, one: (typeof columns)[number] | undefined, name = 'DANH SACH') =>
    line !== undefined && isAbout(line, { tab: { name, columns }, column: one ?? null });
  expect([about(column, columns[1]), about(column, columns[0]), about(column, undefined)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([about(whole, undefined), about(whole, columns[1]), about(whole, undefined, 'Khác')]).toEqual([
    true,
    false,
    false,
  ]);
});
