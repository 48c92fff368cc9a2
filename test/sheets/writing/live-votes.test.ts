/** What `KQ - Kiểm phiếu` and the minutes of the count show after somebody changes a number without another run: no verdict that the numbers beside it do not bear. */
import type { CellValue, TabPlan } from '../../../src/workbook/port';
import { snapshotOf } from '../../support/workbook';
import { type Tabs, withCells, withoutTab } from '../../support/workbook-file';
import { liveBook } from './live';
import { type Shown, planOf, plansOf, rowsOf } from './planned';
import { sampleTabs, withRound } from './sample';

type Rows = readonly (readonly Shown[])[];
type Changes = readonly (readonly [tab: string, cell: string, value: CellValue])[];

const PAPERS = 'Phiếu CSTĐCS';
const COUNTS = 'Kiểm phiếu';

/** The cell beside a label of the round. */
function beside(tabs: Tabs, label: string): string {
  const row = (tabs['Đợt xét'] ?? []).findIndex(([one]) => one === label);
  if (row < 0) throw new Error(`no ${label}`);
  return `B${String(row + 1)}`;
}

/** The nominees of CSTĐCS in `KQ - Kiểm phiếu` (name, verdict, short) and in the minutes (name, verdict), by what they show. */
function verdicts(counted: Rows, minutes: Rows) {
  const names = new Set<Shown>();
  const inTab = counted.flatMap((row) => {
    if (row[0] !== 'CSTĐCS' || !String(row[2]).startsWith('NV')) return [];
    names.add(String(row[1]).replace(/ \(.*| – .*/, ''));
    return [[row[1], row[10], row[12] === '' ? null : row[12]]];
  });
  const start = minutes.findIndex((row) => row.some((cell) => String(cell).startsWith('4. Kết quả')));
  const end = minutes.findIndex((row, index) => index > start && row.some((cell) => String(cell).startsWith('5. ')));
  const inMinutes = minutes.slice(start, end === -1 ? undefined : end).flatMap((row) => {
    const shown = row.filter((cell) => cell !== null);
    return /^\d+$/.test(String(shown[0])) && shown.length > 8 ? [[shown[1], shown.at(-1)]] : [];
  });
  return { inTab, inMinutes };
}

/** The same as the written formulas show it after changes, and as a run tells it. */
async function changed(changes: (tabs: Tabs) => Changes, prepared: (tabs: Tabs) => Tabs = (tabs) => tabs) {
  const tabs = prepared(await sampleTabs());
  const plans = plansOf(snapshotOf(tabs));
  const book = liveBook(tabs, plans);
  let after = tabs;
  for (const [tab, cell, value] of changes(tabs)) {
    book.type(tab, cell, value);
    after = withCells(after, tab, { [cell]: value });
  }
  const shown = (all: readonly TabPlan[], rows: (plan: TabPlan) => Rows) =>
    verdicts(rows(planOf(all, 'KqKiemPhieu')), rows(planOf(all, 'BienBanKiemPhieu')));
  return { live: shown(plans, book.rows), told: shown(plansOf(snapshotOf(after)), rowsOf), book, plans };
}

const verdictOf = (rows: readonly (readonly (Shown | undefined)[])[], name: string): Shown | undefined =>
  rows.find(([one]) => String(one).includes(name))?.[1];

test('a yes that becomes a no makes the minutes’ verdict follow its figures: nobody signs “Đạt” beside 69,23 %', async () => {
  const before = await changed(() => []);
  expect(before.live).toEqual(before.told);
  expect(before.live.inMinutes).toHaveLength(9);
  // Of NV036, who passed with ten of thirteen.
  const { live, told } = await changed(() => [[PAPERS, 'G4', '0']]);
  expect(verdictOf(before.live.inMinutes, 'Cao Hữu Thuần')).toBe('Đạt');
  expect(verdictOf(live.inTab, 'Cao Hữu Thuần')).toBe('✗ Không đạt');
  expect(verdictOf(live.inMinutes, 'Cao Hữu Thuần')).toBe('Không đạt, thiếu 1 phiếu');
  expect(live).toEqual(told);
});

test('a figure that changes after the run is told on every paper: nobody signs an old number of nominees beside new votes', async () => {
  const alarmed = ({ book, plans }: Awaited<ReturnType<typeof changed>>) =>
    plans.flatMap((plan) =>
      book.rows(plan).some((row) => row[0] === 'SỐ LIỆU ĐÃ ĐỔI SAU LẦN CHẠY: CHẠY LẠI BÌNH XÉT TRƯỚC KHI KÝ')
        ? [plan.key]
        : [],
    );
  expect(alarmed(await changed(() => []))).toEqual([]);
  const papers = ['DanhSachDeNghi', 'BienBanKiemPhieu', 'BienBanHop', 'ToTrinh'];
  expect(alarmed(await changed(() => [[PAPERS, 'G4', '0']]))).toEqual(papers);
  expect(alarmed(await changed(() => [['Chấm điểm - Hội đồng chấm', 'D9', 1]]))).toEqual(papers);
  // A rule that no formula looks at, as number and as text; and one whose line was emptied.
  const rule = (tabs: Tabs): Tabs => withRound(tabs, { 'cstd-co-so.ceiling.percent': 15, 'ldtt.vote.base': 'valid' });
  const ruled = (label: string, value: CellValue) => changed((tabs) => [['Đợt xét', beside(tabs, label), value]], rule);
  expect(alarmed(await changed(() => [], rule))).toEqual([]);
  expect(alarmed(await ruled('cstd-co-so.ceiling.percent', 20))).toEqual(papers);
  expect(alarmed(await ruled('cstd-co-so.ceiling.percent', '15'))).toEqual(papers);
  expect(alarmed(await ruled('ldtt.vote.base', 'present'))).toEqual(papers);
  expect(alarmed(await ruled('ldtt.vote.base', null))).toEqual(papers);
  // What somebody has achieved, on which no formula hangs.
  expect(alarmed(await changed(() => [['Danh sách', 'K8', 'HT']]))).toEqual(papers);
  expect(alarmed(await changed(() => [['Danh sách', 'N8', 'Khiển trách']]))).toEqual(papers);
});

test('with too few members present nobody has passed, neither in the tab nor in the minutes', async () => {
  const { live, told } = await changed((tabs) => [
    ['Đợt xét', beside(tabs, 'Tổng số thành viên Hội đồng'), 14],
    ['Đợt xét', beside(tabs, 'Số thành viên có mặt'), 9],
    ['Đợt xét', beside(tabs, 'Số ý kiến bằng văn bản'), 5],
  ]);
  expect(new Set(live.inTab.map(([, verdict]) => verdict))).toEqual(new Set(['? Họp không đủ thành viên']));
  expect(live).toEqual(told);
});

test('where the papers that came back are not those that were counted no verdict stands', async () => {
  const { live, told } = await changed(() => [[COUNTS, 'C8', 12]]);
  expect(new Set(live.inTab.map(([, verdict]) => verdict))).toEqual(new Set(['? Chưa xác định']));
  expect(live).toEqual(told);
});

test('a verdict that waited for a number comes once the number is right', async () => {
  const wrong = (tabs: Tabs): Tabs => withCells(tabs, COUNTS, { C8: 12 });
  const { live, told } = await changed(() => [[COUNTS, 'C8', 13]], wrong);
  expect(verdictOf(live.inTab, 'Tô Viết Nghiêm')).toBe('✓ Đạt');
  expect(live).toEqual(told);
  const absent = (tabs: Tabs): Tabs => withRound(tabs, { 'Số thành viên có mặt': 8, 'Số ý kiến bằng văn bản': 4 });
  const come = await changed((tabs) => [['Đợt xét', beside(tabs, 'Số thành viên có mặt'), 9]], absent);
  expect(verdictOf(come.live.inTab, 'Tô Viết Nghiêm')).toBe('✓ Đạt');
  expect(come.live).toEqual(come.told);
});

test('without the number that a share is taken of nobody passes with any number of votes', async () => {
  for (const value of [null, 'mười ba']) {
    const { live, told } = await changed(
      (tabs) => [['Đợt xét', beside(tabs, 'Tổng số thành viên Hội đồng'), value]],
      (tabs) => withRound(tabs, { 'council.quorum': null }),
    );
    expect(new Set(live.inTab.map(([, verdict]) => verdict))).toEqual(new Set(['? Chưa xác định']));
    expect(live.inMinutes.map(([, verdict]) => verdict)).toEqual(told.inMinutes.map(([, verdict]) => verdict));
  }
});

test.each([
  ['papers', 'Phiếu kín', 'phiếu'],
  ['raised hands', 'Giơ tay', 'người đồng ý'],
])('totals of %s that no longer add up leave every verdict of the vote open', async (_, form, what) => {
  const TOTALS = 'Kết quả kiểm phiếu';
  const prepared = (tabs: Tabs): Tabs => ({
    ...withoutTab(tabs, PAPERS),
    [TOTALS]: [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
      ['CSTĐCS', 'NV011', 12, 0, 0, form],
      ['CSTĐCS', 'NV020', 9, 3, 0, form],
    ],
  });
  const before = await changed(() => [], prepared);
  expect(before.live.inMinutes.map(([, verdict]) => verdict)).toEqual(['Đạt', `Không đạt, thiếu 1 ${what}`]);
  expect(before.live).toEqual(before.told);
  const { live, told } = await changed(() => [[TOTALS, 'C3', 10]], prepared);
  expect(live.inTab.map(([, , verdict]) => verdict)).toEqual([null, null]);
  expect(new Set(live.inMinutes.map(([, verdict]) => verdict))).toEqual(new Set(['Chưa xác định']));
  expect(live).toEqual(told);
  const agreeing = await changed(
    () => [
      [TOTALS, 'C3', 10],
      [TOTALS, 'D3', 2],
    ],
    prepared,
  );
  expect(agreeing.live.inMinutes.map(([, verdict]) => verdict)).toEqual(['Đạt', 'Đạt']);
  expect(agreeing.live).toEqual(agreeing.told);
});

test('a vote with whose papers nothing can be compared has verdicts that follow them all the same', async () => {
  const { live, told } = await changed(
    () => [[PAPERS, 'G4', '0']],
    (tabs) =>
      withRound(withoutTab(tabs, COUNTS), {
        'Tổng số thành viên Hội đồng': null,
        'Số thành viên có mặt': null,
        'Số ý kiến bằng văn bản': null,
        'council.quorum': null,
        'cstd-co-so.vote.base': 'valid',
      }),
  );
  expect(verdictOf(live.inTab, 'Cao Hữu Thuần')).toBe('✗ Không đạt');
  expect(live).toEqual(told);
});
