/** One small round under each of the four regimes; every line was worked out by hand in regimes.md. */
import type { CampaignPack } from '../../src/domain/rules/pack';
import { reportOf } from '../../src/review/report';
import { reviewSnapshot } from '../../src/review/review';
import type { CellValue } from '../../src/workbook/port';
import { campaign } from '../support/packs';
import { ROSTER_HEADER, type Rows, rosterRow, snapshotOf } from '../support/workbook';

const PACK: CampaignPack = campaign({
  from: '2022-01-01',
  to: '2026-12-31',
  awards: ['ldtt', 'cstd-co-so', 'cstd-tinh', 'tap-the-ldtt'],
  ownAwards: {},
});

type Own = Partial<Record<(typeof ROSTER_HEADER)[number], CellValue>>;

function roster(year: number): Rows {
  const recruit = (months: number): Own => ({ 'Mới tuyển dụng': 'x', 'Số tháng công tác': months });
  const people: readonly (readonly [Own, number | null])[] = [
    [{}, null],
    [{ 'Đăng ký danh hiệu': null }, null],
    [{ 'Xếp loại': 'HT' }, null],
    [{ 'Kỷ luật': 'Khiển trách' }, null],
    [recruit(10), null],
    [recruit(9.5), null],
    [recruit(6), null],
    [recruit(5.5), null],
    [recruit(6), 4],
    [{ 'Xếp loại': 'HTXS', 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS' }, null],
    [{ 'Cấp sáng kiến': 'Cơ sở', 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS' }, null],
    [
      {
        'Xếp loại': 'HTXS',
        'Cấp sáng kiến': 'Tỉnh',
        'Đăng ký danh hiệu': 'LĐTT; CSTĐCS; CSTĐ tỉnh',
        'Năm đạt CSTĐCS': [year - 3, year - 2, year - 1].join('; '),
      },
      null,
    ],
    [{}, null],
  ];
  return [
    [...ROSTER_HEADER, 'Nghỉ thai sản (tháng)'],
    ...people.map(([own, leave], index) => {
      const code = `P${String(index + 1).padStart(2, '0')}`;
      return [...rosterRow(code, `Người ${code}`, { 'Đơn vị': index < 2 ? 'Tổ một' : 'Tổ hai', ...own }), leave];
    }),
  ];
}

/** So many papers of ten with a mark for each nominee's first "yes" votes. */
function papers(yes: Readonly<Record<string, number>>): Rows {
  const codes = Object.keys(yes);
  const rows = Array.from({ length: 10 }, (_, paper) => codes.map((code) => (paper < (yes[code] ?? 0) ? 'x' : '0')));
  return [codes, ...rows];
}

interface Judged {
  readonly status: string;
}
interface Report {
  readonly regime: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly subject: string | null;
    readonly params: Readonly<Record<string, string>>;
  }[];
  readonly people: readonly { readonly id: string; readonly awards: Readonly<Record<string, Judged>> }[];
  readonly collectives: Report['people'];
  readonly ceilings: readonly Readonly<Record<string, unknown>>[];
}

function report(year: number, set: Readonly<Record<string, string>> = {}): Report {
  const round: Rows = [
    ['Chương trình', 'mau'],
    ['Năm', year],
    ['Kỳ', 'Năm'],
    ['Ngày họp', `20/12/${String(year)}`],
    ['Tổng số thành viên Hội đồng', 10],
    ['Số thành viên có mặt', 10],
    ['Số ý kiến bằng văn bản', 0],
    ['cstd-co-so.vote.percent', '70'],
    ...Object.entries(set),
  ];
  const snapshot = snapshotOf({
    'Đợt xét': round,
    'Danh sách': roster(year),
    'Tập thể': [
      ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
      ['T1', 'Tổ một', 'HTT', 'TTLĐTT'],
      ['T2', 'Tổ hai', 'HTT', 'TTLĐTT'],
    ],
    'Phiếu CSTĐCS': papers({ P10: 7, P11: 7, P12: 10 }),
    'Phiếu CSTĐ tỉnh': papers({ P12: 9 }),
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 10, 10],
      ['CSTĐ tỉnh', 10, 10],
    ],
  });
  const review = reviewSnapshot(snapshot, { kind: 'pack', pack: PACK });
  if (!review.ok) throw new Error(review.error.code);
  return reportOf(review.value) as unknown as Report;
}

/** A letter for each status: Nominated, Ineligible, Review, Over the ceiling, Undetermined. */
const LETTERS: Readonly<Record<string, string>> = {
  nominated: 'N',
  ineligible: 'I',
  review: 'R',
  'over-ceiling': 'O',
  undetermined: 'U',
};

function statuses({ people }: Report, award: string): string {
  return people.map(({ awards }) => LETTERS[awards[award]?.status ?? ''] ?? '-').join('');
}

const errors = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, subject, params }) => [code, subject, params['award']].join(' '))
    .sort();

const ratings = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ code }) => code === 'rating.not-possible')
    .map(({ subject, params }) => [subject, params['reason'], params['status']].join(' '));

const CONFIRMED = { 'ldtt.rule.confirmed': 'yes', 'cstd-co-so.rule.confirmed': 'yes' };

/** Each award as a line of P01 … P13, then T1 and T2. */
test.each<[number, string, Readonly<Record<string, string>>, string, string, string, string]>([
  [2022, 'vn-2017', {}, 'NIIINIIINNNNN', 'IIIIIIIIIIONI', 'IIIIIIIIIIINI', 'IN'],
  [2024, 'vn-2024', {}, 'NNIRNNNINNNNN', 'IIIIIIIIINNNI', 'IIIIIIIIIIINI', 'RR'],
  [2025, 'vn-2025', {}, 'RRIRRRRRRRRRR', 'IIIIIIIIIRRRI', 'IIIIIIIIIIIRI', 'RR'],
  [
    2025,
    'vn-2025',
    { ...CONFIRMED, 'cstd-tinh.rule.confirmed': 'yes' },
    'NNINNNNINNNNN',
    'IIIIIIIIINNNI',
    'IIIIIIIIIIIUI',
    'RR',
  ],
  [2026, 'vn-2026', {}, 'RRRRRRRRRRRRR', 'RRRRRRRRRRRRR', 'RRRRRRRRRRRRR', 'RR'],
  [2026, 'vn-2026', CONFIRMED, 'NNINNNNINNNNN', 'RRRRRRRRRRRRR', 'RRRRRRRRRRRRR', 'RR'],
  [
    2026,
    'vn-2026',
    { ...CONFIRMED, 'cstd-co-so.rule': 'rating-and-initiative' },
    'NNINNNNINNNNN',
    'IIIIIIIIIIINI',
    'IIIIIIIIIRIRI',
    'RR',
  ],
  // The council may set the figures itself, in any year.
  [2022, 'vn-2017', { 'ldtt.recruit.months': '6' }, 'NIIINNNINNNNN', 'IIIIIIIIIIONI', 'IIIIIIIIIIINI', 'IN'],
  [2024, 'vn-2024', { 'ldtt.discipline.from': 'khien-trach' }, 'NNIINNNINNNNN', 'IIIIIIIIINNNI', 'IIIIIIIIIIINI', 'RR'],
  [2024, 'vn-2024', { 'ldtt.discipline.from': 'none' }, 'NNINNNNINNNNN', 'IIIIIIIIINNNI', 'IIIIIIIIIIINI', 'RR'],
  [2024, 'vn-2024', { 'tap-the-ldtt.rule.confirmed': 'yes' }, 'NNIRNNNINNNNN', 'IIIIIIIIINNNI', 'IIIIIIIIIIINI', 'NN'],
  [2026, 'vn-2025', { regime: 'vn-2025' }, 'RRIRRRRRRRRRR', 'IIIIIIIIIRRRI', 'IIIIIIIIIIIRI', 'RR'],
])('%d under %s with %j', (year, regime, set, ldtt, cstdCoSo, cstdTinh, units) => {
  const all = report(year, set);
  expect(all.regime).toBe(regime);
  expect(statuses(all, 'ldtt')).toBe(ldtt);
  expect(statuses(all, 'cstd-co-so')).toBe(cstdCoSo);
  expect(statuses(all, 'cstd-tinh')).toBe(cstdTinh);
  expect(all.collectives.map(({ awards }) => LETTERS[awards['tap-the-ldtt']?.status ?? '']).join('')).toBe(units);
});

test('the ceiling of 2022 is 15 % of 7; from 2024 on there is none unless the round sets one', () => {
  const [ceiling] = report(2022).ceilings;
  expect(ceiling).toMatchObject({ award: 'cstd-co-so', base: 7, exact: '1.05', limit: 1, nominated: 1, over: ['P11'] });
  expect(report(2024).ceilings.filter(({ award }) => award === 'cstd-co-so')).toEqual([]);
  const set = report(2024, { 'cstd-co-so.ceiling.percent': '20', 'cstd-co-so.ceiling.base': 'ldtt' });
  expect(set.ceilings[0]).toMatchObject({ base: 10, exact: '2', limit: 2, nominated: 1, tied: ['P10', 'P11'] });
  const withoutBase = report(2024, { 'cstd-co-so.ceiling.percent': '20' });
  expect(errors(withoutBase)).toEqual(['round.missing cstd-co-so cstd-co-so']);
});

test('the errors: P10 on the ballot without an initiative, those who wait, and a threshold that nobody may assume', () => {
  expect(errors(report(2022))).toEqual(['ballot.ineligible-nominee P10 cstd-co-so']);
  expect(errors(report(2024))).toEqual([]);
  const waiting = ['P10', 'P11', 'P12'].map((code) => `ballot.ineligible-nominee ${code} cstd-co-so`);
  expect(errors(report(2025))).toEqual([
    ...waiting,
    'ballot.ineligible-nominee P12 cstd-tinh',
    'rule.vote-threshold-unset cstd-tinh cstd-tinh',
  ]);
  expect(errors(report(2025, { ...CONFIRMED, 'cstd-tinh.rule.confirmed': 'yes' }))).toEqual([
    'rule.vote-threshold-unset cstd-tinh cstd-tinh',
  ]);
});

test('ratings that the decree of the day does not allow, each with how sure it is', () => {
  expect(ratings(report(2022))).toEqual(['P08 short-service secondary']);
  expect(ratings(report(2024))).toEqual(['P04 disciplined open', 'P08 short-service secondary']);
  expect(ratings(report(2026))).toEqual(['P04 disciplined verified', 'P08 short-service verified']);
});

test('the share of excellent ratings: none in 2022, the Party’s in 2024, a fifth in 2026', () => {
  const shares = (year: number, set: Readonly<Record<string, string>> = {}) =>
    report(year, set).ceilings.filter(({ award }) => award === 'rating-htxs');
  expect(shares(2022)).toEqual([]);
  const party = { base: 13, percent: '15', exact: '1.95', limit: 1, passed: 2, within: false };
  expect(shares(2024, { 'rating.htxs.party-percent': '15' })).toMatchObject([
    { scope: 'all', ...party },
    { scope: 'employee', ...party },
  ]);
  expect(shares(2026)).toMatchObject([
    { scope: 'all', base: null, limit: null, passed: 2, within: true, places: null, nominated: null },
    { scope: 'employee', base: null, limit: null, passed: 2, within: true },
  ]);
  expect(shares(2026, { 'rating.htxs.base': 'final-htt' })[0]).toMatchObject({
    base: 10,
    percent: '20',
    exact: '2',
    limit: 2,
    rounding: 'floor',
    within: true,
    citation: 'Nghị định 233/2026/NĐ-CP, Điều 12 khoản 6',
  });
});

test('what the council still has to choose is told once each, with its hint', () => {
  const open = (year: number, set: Readonly<Record<string, string>> = {}) =>
    report(year, set)
      .findings.filter(({ code }) => code === 'rule.unconfirmed')
      .map(({ params, subject }) =>
        params['rule'] === undefined ? `confirm ${subject ?? ''}` : `${params['rule']} ${params['suggest'] ?? '-'}`,
      );
  expect(open(2022)).toEqual(['cstd-co-so.ceiling.rounding -']);
  expect(open(2024)).toEqual([
    'confirm tap-the-ldtt',
    'ldtt.discipline.from none',
    'tap-the-ldtt.share.percent 50',
    'rating.htxs.party-percent ',
  ]);
  expect(open(2026)).toEqual([
    'confirm ldtt',
    'confirm cstd-co-so',
    'confirm cstd-tinh',
    'confirm tap-the-ldtt',
    'ldtt.discipline.from none',
    'ldtt.recruit.months 6',
    'cstd-co-so.rule rating-and-initiative',
    'tap-the-ldtt.share.percent 50',
    'cstd-co-so.ceiling.percent 20',
    'ldtt.maternity-counts yes',
  ]);
});
