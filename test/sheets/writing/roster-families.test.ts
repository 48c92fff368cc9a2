/** `KQ - Đối chiếu` looks at the lists of people and units themselves: a rating that is changed after the run does not go unseen, nor does an alarm come of nothing. */
import { cellName } from '../../../src/domain/cell';
import type { CellValue } from '../../../src/workbook/port';
import { snapshotOf } from '../../support/workbook';
import { type Tabs, withCells } from '../../support/workbook-file';
import { liveBook } from './live';
import { planOf, plansOf } from './planned';
import { sampleTabs } from './sample';

type Changes = Readonly<Record<string, CellValue>>;
const ROSTER = 'Danh sách';

/** The columns that are looked at, by tab and heading, with what becomes of each when cells change after the run. */
async function columns(before: Changes, after: Changes = {}, tab: string = ROSTER) {
  const sample = await sampleTabs();
  const changed = (tabs: Tabs, cells: Changes): Tabs =>
    Object.entries(cells).reduce((rest, [cell, value]) => withCells(rest, tab, { [cell]: value }), tabs);
  const tabs = changed(sample, before);
  const plans = plansOf(snapshotOf(tabs));
  const book = liveBook(tabs, plans);
  for (const [cell, value] of Object.entries(after)) book.type(tab, cell, value);
  return book.rows(planOf(plans, 'KqDoiChieu')).flatMap(([name, , , outcome, of]) => {
    const [, heading] = /^Cột (.*): số giá trị còn đủ như khi chạy$/.exec(String(name)) ?? [];
    return heading === undefined ? [] : [`${String(of)}, ${heading}: ${String(outcome)}`];
  });
}

const ALL = [
  ...['Nhóm', 'Giảng viên', 'Số tháng công tác', 'Mới tuyển dụng', 'Xếp loại', 'Đăng ký danh hiệu', 'Cấp sáng kiến'],
  ...['Kỷ luật', 'Năm đạt CSTĐCS', 'Năm đạt CSTĐ tỉnh'],
].map((heading) => `${ROSTER}, ${heading}: ✓ Khớp`);
const UNITS = ['Xếp loại', 'Đăng ký danh hiệu'].map((heading) => `Tập thể, ${heading}: ✓ Khớp`);

const but = (...headings: readonly string[]): readonly string[] =>
  [...ALL, ...UNITS].map((line) =>
    headings.some((heading) => line.startsWith(`${heading}:`)) ? line.replace('✓ Khớp', '✗ Lệch') : line,
  );

test('every column that decides something is looked at, of people and of units, and nothing has changed after a run', async () => {
  expect(await columns({})).toEqual(but());
});

test('a change tells the column in which it was made', async () => {
  expect(await columns({}, { K8: 'HT', N9: 'Cảnh cáo', I10: 11.5 })).toEqual(
    but(`${ROSTER}, Xếp loại`, `${ROSTER}, Kỷ luật`, `${ROSTER}, Số tháng công tác`),
  );
  expect(await columns({}, { C8: 'HT' }, 'Tập thể')).toEqual(but('Tập thể, Xếp loại'));
});

test('people who change places are the same people: a sorted list raises no alarm', async () => {
  const rows = (await sampleTabs())[ROSTER] ?? [];
  const other = rows.findIndex((cells) => cells[10] === 'HTXS');
  expect([rows[7]?.[10], other > 7]).toEqual(['HTT', true]);
  const moved = (from: number, to: number): Changes =>
    Object.fromEntries(
      Array.from({ length: 16 }, (_, column) => [cellName(to, column), (rows[from]?.[column] ?? null) as CellValue]),
    );
  expect(await columns({}, { ...moved(7, other), ...moved(other, 7) })).toEqual(but());
});

test('a year as a number and the same as a text are two things, an empty text and an empty cell are one', async () => {
  const mixed = { O8: 2021, O9: '2021', P8: '', H8: true };
  expect(await columns(mixed)).toEqual(but());
  expect(await columns(mixed, { P9: '', P8: null, H8: true })).toEqual(but());
  expect(await columns(mixed, { O8: '2021' })).toEqual(but(`${ROSTER}, Năm đạt CSTĐCS`));
  expect(await columns(mixed, { H8: false })).toEqual(but(`${ROSTER}, Giảng viên`));
});

test.each([
  ['a line break', 'HTT\n'],
  ['more letters than a formula can hold', `HTT${' '.repeat(260)}`],
  ['a number with many digits', 11.0000000000001],
])('a column with %s is not looked at, as no formula can tell', async (_what, value) => {
  const [cell, heading] = typeof value === 'number' ? ['I8', 'Số tháng công tác'] : ['K8', 'Xếp loại'];
  expect(await columns({ [cell]: value })).toEqual(but().filter((line) => !line.startsWith(`${ROSTER}, ${heading}:`)));
});

test('a column in which nearly every cell says something else is not looked at, as no formula is so long', async () => {
  const many = Array.from({ length: 42 }, (_, row) => [`L${String(row + 8)}`, `LĐTT; ${' '.repeat(200 + row)}GVT-ĐVN`]);
  expect(await columns(Object.fromEntries(many) as Changes)).toEqual(
    but().filter((line) => !line.startsWith(`${ROSTER}, Đăng ký danh hiệu:`)),
  );
});
