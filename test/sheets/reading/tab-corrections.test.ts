/** Which column a correction is about after columns were moved, renamed or added: a wrong one would count for what it is not. */
import { correctedColumn, correctedColumns, joinedHeading } from '../../../src/sheets/reading/tab-corrections';

const at = { sheet: 'Cách đọc', cell: 'C3' };

function columnOf(heading: string, column: number, headings: readonly string[]): number | null {
  return correctedColumn({ column, heading, word: 'Tiêu chí', at }, headings.length, (index) => headings[index] ?? '');
}

test.each<[string, string, number, readonly string[], number | null]>([
  ['where it stood, also where another is called the same', 'Điểm', 2, ['Mã', 'Điểm', 'Điểm'], 2],
  ['where it has moved to', 'Điểm *', 0, ['Mã', 'Tên', 'ĐIỂM:'], 2],
  ['none where two others are called so', 'Điểm', 0, ['Mã', 'Điểm', 'Điểm'], null],
  ['none where no other is called so', 'Điểm', 0, ['Mã', 'Tên'], null],
  ['by one row of a heading of several', 'Đợt 1 / Điểm', 0, ['Mã', 'Điểm'], 1],
  ['by the letter alone where no heading was said', '', 1, ['Mã', 'Điểm'], 1],
  ['none where the letter is beyond the tab', '', 2, ['Mã', 'Điểm'], null],
  ['none that has no heading, though signs alone were said', '*', 1, ['Mã', '', ':'], null],
  ['the heading’s, though a row of it was signs alone', 'Điểm / :', 1, ['Mã', '', 'Điểm'], 2],
])('a correction is about the column %s', (_what, heading, column, headings, found) => {
  expect(columnOf(heading, column, headings)).toBe(found);
});

test('of two corrections about one column the later counts, and one about none says nothing', () => {
  const said = [
    { column: 0, heading: 'Điểm', word: 'Tiêu chí', at },
    { column: 1, heading: '', word: 'Không dùng', at },
    { column: 0, heading: 'Khác', word: 'Tiêu chí', at },
  ];
  expect([...correctedColumns(said, 2, (column) => ['Mã', 'Điểm'][column] ?? '')]).toEqual([[1, 'Không dùng']]);
});

test('a heading over several rows is one text, in which what is merged down stands once', () => {
  expect(joinedHeading(['Đợt 1', 'Đợt 1', '', 'Điểm'])).toBe('Đợt 1 / Điểm');
  expect(joinedHeading(['', ''])).toBe('');
});
