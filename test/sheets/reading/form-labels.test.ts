/** Whose form it is, by the labels above its table: a wrong one would give the points to somebody else. */
import { headingWords } from '../../../src/sheets/heading-words';
import { type FormPerson, hasLabel, readFormPerson } from '../../../src/sheets/reading/form-labels';
import { gridOf } from '../../../src/sheets/reading/grid';
import { type Rows, date, tab } from '../../support/workbook';

const LABELS = headingWords<keyof FormPerson>({ code: ['Mã'], name: ['Họ và tên'], unit: ['Đơn vị'] });

function read(rows: Rows, merges: readonly string[] = [], first = 0, end = rows.length) {
  const { code, name, unit } = readFormPerson(gridOf(tab('Phiếu', rows, { merges })), first, end, LABELS);
  const told = (value: FormPerson['code']): string => (value === null ? '.' : `${value.text} ${value.at.cell}`);
  return [code, name, unit].map(told);
}

test.each<[string, Rows, readonly string[], readonly string[]]>([
  ['in the same cell', [['Mã: NV001'], ['Họ và tên : An'], ['Đơn vị: Khoa A']], [], ['NV001 A1', 'An A2', 'Khoa A A3']],
  ['beside it', [['Mã', 'NV001', null, 'Đơn vị:', 'Khoa A']], [], ['NV001 B1', '.', 'Khoa A E1']],
  ['further to the right', [['x', 'Mã:', null, 'NV001', 'y']], [], ['NV001 D1', '.', '.']],
  ['beyond a merged label', [['Mã:', null, 'NV001']], ['A1:B1'], ['NV001 C1', '.', '.']],
  ['in a merged cell', [['Mã:', 'NV001', null]], ['B1:C1'], ['NV001 B1', '.', '.']],
  ['that is a date', [['Mã:', date(44_925)]], [], ['44925 B1', '.', '.']],
  ['that is another label', [['Mã:', 'Họ và tên:', 'An']], [], ['.', 'An C1', '.']],
  ['that only begins like one', [['Mã số thuế: 123', 'Mã số thuế', '123']], [], ['.', '.', '.']],
  ['of which there is none', [['x', 'Mã:']], [], ['.', '.', '.']],
  ['behind a colon alone', [[':Mã', 'NV001']], [], ['.', '.', '.']],
  ['twice: the one nearer to the table counts', [['Mã: NV001'], ['Mã: NV002']], [], ['NV002 A2', '.', '.']],
  ['and again without one, or with a dash', [['Mã: NV001'], ['Mã:'], ['Mã: -']], [], ['NV001 A1', '.', '.']],
])('what stands behind a label, %s', (_, rows, merges, expected) => {
  expect(read(rows, merges)).toEqual(expected);
});

test('labels are read in the rows asked for alone', () => {
  const rows = [['Mã: NV001'], ['Họ và tên: An'], ['Đơn vị: Khoa A']];
  expect(read(rows, [], 1, 2)).toEqual(['.', 'An A2', '.']);
});

test('whether a row has a label', () => {
  const grid = gridOf(tab('Phiếu', [['x', 'Mã:'], ['x', 'NV001'], []]));
  expect([0, 1, 2].map((row) => hasLabel(grid, row, LABELS))).toEqual([true, false, false]);
});
