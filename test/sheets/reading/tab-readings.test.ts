/** What is told of the columns of a tab that is not read, so that somebody can say what they are. */
import { awardIndex, readRound } from '../../../src/sheets/reading/read';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../../support/workbook';

/** What a tab was taken for, and the places and headings of its columns. */
function columnsOf(rows: Rows) {
  const snapshot = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Bảng 1': rows });
  const read = readRound(snapshot, awardIndex([]), new Set());
  if (!read.ok) throw new Error(read.error.code);
  const found = read.value.tabs.find(({ name }) => name === 'Bảng 1');
  return { meaning: found?.meaning, columns: found?.columns.map(({ at, heading }) => `${at.cell}: ${heading}`) };
}

test('the row with most texts is its header, the first of two with as many; numbers are no headings', () => {
  expect(columnsOf([['Sổ theo dõi'], ['Ngày', 'Việc', 2022], ['Thứ hai', 'Họp'], [1, 2, 3, 4]])).toEqual({
    meaning: 'not-used',
    columns: ['A2: Ngày', 'B2: Việc'],
  });
});

test('a header is looked for in the first forty rows, so that a long list far down is none', () => {
  const above = (count: number): Rows => [['Ngày', 'Việc'], ...Array.from({ length: count - 1 }, () => [1])];
  const list: Rows = [['Tên', 'Chỗ', 'Giờ']];
  expect(columnsOf([...above(39), ...list]).columns).toEqual(['A40: Tên', 'B40: Chỗ', 'C40: Giờ']);
  expect(columnsOf([...above(40), ...list]).columns).toEqual(['A1: Ngày', 'B1: Việc']);
});

test('of a scoring tab that does not say who scored, no column is told', () => {
  expect(
    columnsOf([
      ['Mã', 'Họ và tên', 'A'],
      [null, 'Điểm tối đa', 10],
      ['NV001', 'An', 9],
    ]),
  ).toEqual({ meaning: 'scores', columns: [] });
});
