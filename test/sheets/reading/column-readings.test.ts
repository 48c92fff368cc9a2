/** What each column was taken for, how surely and why: what is told to the secretary, and asked. */
import { SCORE_WORDS } from '../../../src/sheets/reading/values/score-rules';
import { type ColumnReading, columnFindings, fieldReadings } from '../../../src/sheets/reading/column-readings';
import { gridOf } from '../../../src/sheets/reading/grid';
import { findHeader } from '../../../src/sheets/reading/header';
import { type ColumnCorrection, NOTHING_TOLD } from '../../../src/sheets/reading/tab-corrections';
import { defaultVocabulary } from '../../../src/sheets/vocabulary';
import { type Rows, tab } from '../../support/workbook';

const KNOWN = defaultVocabulary.rosterColumns;

function readings(rows: Rows, merges: readonly string[] = [], columns: readonly ColumnCorrection[] = []) {
  const grid = gridOf(tab('Danh sách', rows, { merges }), SCORE_WORDS, { ...NOTHING_TOLD, columns });
  const header = findHeader(grid, KNOWN, ['code', 'name']);
  if (header === null) throw new Error('no header');
  return fieldReadings(grid, header, KNOWN);
}

/** A reading of a column whose heading begins in the first row. */
function reading(
  column: number,
  heading: string,
  word: string | null,
  [confidence, code, reason = '']: readonly [ColumnReading['confidence'], ColumnReading['reason']['code'], string?],
): ColumnReading {
  return {
    column,
    heading,
    at: { sheet: 'Danh sách', cell: `${'ABCDEFGH'.charAt(column)}1` },
    meaning: word === null ? { kind: 'not-used' } : { kind: 'field', word, rater: null },
    confidence,
    reason: { code, word: reason },
    isAsked: false,
  };
}

const CODE = reading(0, 'Mã', 'Mã', ['certain', 'word', 'Mã']);
const NAME = reading(1, 'Họ và tên', 'Họ và tên', ['certain', 'word', 'Họ và tên']);

test('each column is told with its heading, its place, its meaning and the reason; one without a heading is not', () => {
  expect(
    readings([
      ['Mã', 'Họ và tên', null, 'Đ.vị', 'Ngày sinh', 'Họ tên', 'Kỷ luật Đảng', 'Mã số thuế'],
      ['NV001', 'An', 'Mã', 'Khoa', 'Chức vụ', 'x', 'x', 'x'],
    ]),
  ).toEqual([
    CODE,
    NAME,
    reading(3, 'Đ.vị', 'Đơn vị', ['likely', 'synonym', 'Đ.vị']),
    reading(4, 'Ngày sinh', null, ['certain', 'no-word']),
    { ...reading(5, 'Họ tên', null, ['doubtful', 'repeated', 'B']), isAsked: true },
    { ...reading(6, 'Kỷ luật Đảng', null, ['doubtful', 'begins-with', 'Kỷ luật']), isAsked: true },
    reading(7, 'Mã số thuế', null, ['doubtful', 'begins-with', 'Mã số']),
  ]);
});

test('of two columns with one meaning the second is asked about where it says something else, and not where it says the same or is but shown', () => {
  const header = ['Mã', 'Họ và tên', 'Chức vụ', 'Họ tên', 'Chức danh'];
  const second = (name: string) => readings([header, ['NV001', 'An', 'Giảng viên', name, 'GVC']]).slice(3);
  const position = reading(4, 'Chức danh', null, ['certain', 'repeated', 'C']);
  expect(second('An')).toEqual([reading(3, 'Họ tên', null, ['certain', 'repeated', 'B']), position]);
  expect(second('Bình')).toEqual([
    { ...reading(3, 'Họ tên', null, ['doubtful', 'repeated', 'B']), isAsked: true },
    position,
  ]);
});

test('headings below a merged one are told with it; what is merged over several columns is the first’s', () => {
  expect(
    readings(
      [
        ['Mã', 'Họ và tên', null, 'Đơn vị', null],
        [null, null, null, null, 'Chức vụ'],
        ['NV001', 'An', null, 'Khoa', 'x'],
      ],
      ['A1:A2', 'B1:C2', 'D1:E1'],
    ),
  ).toEqual([
    CODE,
    NAME,
    { ...reading(2, 'Họ và tên', null, ['likely', 'no-word']), at: { sheet: 'Danh sách', cell: 'B1' } },
    reading(3, 'Đơn vị', 'Đơn vị', ['certain', 'word', 'Đơn vị']),
    {
      ...reading(4, 'Đơn vị / Chức vụ', 'Chức vụ', ['certain', 'word', 'Chức vụ']),
      at: { sheet: 'Danh sách', cell: 'D1' },
    },
  ]);
});

test('what the secretary said of a column is certain, whatever stands over it', () => {
  const at = { sheet: 'Sửa', cell: 'A1' };
  const corrections = [
    { column: 2, heading: 'Nơi làm', word: 'Đơn vị', at },
    { column: 3, heading: 'Chức vụ', word: 'Không dùng', at },
  ];
  expect(readings([['Mã', 'Họ và tên', 'Nơi làm', 'Chức vụ']], [], corrections)).toEqual([
    CODE,
    NAME,
    reading(2, 'Nơi làm', 'Đơn vị', ['certain', 'told', 'Đơn vị']),
    reading(3, 'Chức vụ', null, ['certain', 'told', 'Không dùng']),
  ]);
});

test('what the secretary said of a heading below another counts, too', () => {
  const rows: Rows = [
    ['Mã', 'Họ và tên', 'Kết quả', null],
    [null, null, 'Xếp loại', 'Kỷ luật'],
  ];
  const corrections = [{ column: 2, heading: 'Xếp loại', word: 'Xếp loại', at: { sheet: 'Sửa', cell: 'A1' } }];
  expect(readings(rows, ['A1:A2', 'B1:B2', 'C1:D1'], corrections)[2]).toEqual(
    reading(2, 'Kết quả / Xếp loại', 'Xếp loại', ['certain', 'told', 'Xếp loại']),
  );
});

test('a column that is asked about, and one whose meaning another has, are found; what is clear is not', () => {
  const found = { sheet: 'Danh sách', subject: null };
  expect(columnFindings(readings([['Mã', 'Họ và tên', 'Ngày sinh', 'Họ tên', 'Kỷ luật Đảng']]))).toEqual([
    { ...found, code: 'column.repeated', severity: 'info', cell: 'D1', params: { heading: 'Họ tên', used: 'B' } },
    {
      ...found,
      code: 'column.unclear',
      severity: 'warning',
      cell: 'E1',
      params: { heading: 'Kỷ luật Đảng', reason: 'begins-with', word: 'Kỷ luật' },
    },
  ]);
});
