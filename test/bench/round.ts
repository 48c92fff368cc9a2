import { type Rows, ROSTER_HEADER, rosterRow } from '../support/workbook';
import type { Tabs } from '../support/workbook-file';

/**
 * The rounds that `npm run bench` measures, the same figures each time. 40 tabs: the round, the roster, the units, the council, a scoring tab for
 * each of 11 units and 3 raters (so everybody is scored once by each rater), the counts of papers, and two ballots: 15 papers with 300 names, and
 * 200 papers with 1,000 names (all there are where there are fewer people). A few of the scores are faulty, as they are in real tabs.
 */

const FAMILY = ['Nguyễn Thị', 'Trần Văn', 'Lê Hoàng', 'Phạm Thúy', 'Huỳnh Ngọc', 'Đặng Quang', 'Vũ Đức', 'Bùi Khánh'];
const MIDDLE = ['Minh', 'Thanh', 'Hải', 'Kim', 'Xuân', 'Thu', 'Ngọc', 'Gia', 'Bảo', 'Anh', 'Quốc'];
const GIVEN = ['Huyền', 'Bình', 'Ánh', 'Dũng', 'Đạt', 'Quỳnh', 'Vượng', 'Yến', 'Phương', 'Thảo', 'Lâm', 'Sơn', 'Hà'];
const RATERS = ['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm'];
const UNITS = 11;

/** How many criteria each rater scores. */
export const CRITERIA = 60;
const MAXIMUM = 5;
const MEMBERS = 200;

interface Ballots {
  readonly award: string;
  readonly papers: number;
  readonly names: number;
}

/** The two votes: how many papers, and how many names at most. */
export const BALLOTS: readonly Ballots[] = [
  { award: 'CSTĐ tỉnh', papers: 15, names: 300 },
  { award: 'CSTĐCS', papers: 200, names: 1000 },
];

interface Person {
  readonly code: string;
  readonly name: string;
  readonly index: number;
}

function everybody(people: number): readonly Person[] {
  const one = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  return Array.from({ length: people }, (_, index) => ({
    code: `NV${String(index + 1).padStart(5, '0')}`,
    name: `${one(FAMILY, index)} ${one(MIDDLE, index * 3)} ${one(GIVEN, index * 7)}`,
    index,
  }));
}

/** The round that is worked out at every size. */
export function benchRound(people: number): Tabs {
  const all = everybody(people);
  const units = Array.from({ length: UNITS }, (_, unit) => ({
    name: `Khoa ${String(unit + 1)}`,
    those: all.filter(({ index }) => index % UNITS === unit),
  }));
  const scores = RATERS.flatMap((rater, number) =>
    units.map(({ name, those }): readonly [string, Rows] => [`${name} - ${rater}`, scoringTab(those, number)]),
  );
  const votes = BALLOTS.map((ballots): readonly [string, Rows] => [`Phiếu ${ballots.award}`, ballotTab(all, ballots)]);
  return {
    'Đợt xét': ROUND_TAB,
    'Danh sách': rosterTab(all),
    'Tập thể': [
      ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
      ...units.map(({ name }, at) => [`TT${String(at + 1)}`, name, at % 3 === 0 ? 'HTXS' : 'HTT', 'TTLĐTT; TTLĐXS']),
    ],
    'Hội đồng': [
      ['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
      ...everybody(MEMBERS).map(({ name, index }) => [
        `${name} ${String(index + 1)}`,
        null,
        null,
        ['Chủ tịch', 'Phó Chủ tịch', 'Thư ký'][index] ?? 'Ủy viên',
        'x',
        index > 3 && index < 7 ? 'x' : null,
      ]),
    ],
    ...Object.fromEntries(scores),
    'Kiểm phiếu': [['Danh hiệu', 'Phát ra', 'Thu về'], ...BALLOTS.map(({ award, papers }) => [award, papers, papers])],
    ...Object.fromEntries(votes),
  };
}

/** Labels with their values. */
const ROUND_TAB: Rows = [
  ['Chương trình', 'tran-phu-2022'],
  ['Năm', 2022],
  ['Kỳ', 'Năm'],
  ['Tổng số thành viên Hội đồng', MEMBERS],
  ['Số thành viên có mặt', MEMBERS],
  ['Số ý kiến bằng văn bản', 0],
  ['score.total-cap', CRITERIA * MAXIMUM],
  ['cstd-co-so.vote.percent', 50],
  ['cstd-tinh.vote.percent', 50],
  ['cstd-tinh.vote.base', 'returned'],
];

function rosterTab(all: readonly Person[]): Rows {
  const [province, base] = BALLOTS.map(({ names }) => names);
  return [
    ROSTER_HEADER,
    ...all.map(({ code, name, index }) => {
      const forBase = index < (base ?? 0);
      const forProvince = index < (province ?? 0);
      return rosterRow(code, name, {
        'Giới tính': index % 3 === 0 ? 'Nam' : 'Nữ',
        'Đơn vị': `Khoa ${String((index % UNITS) + 1)}`,
        'Xếp loại': index % 5 === 0 ? 'HTXS' : 'HTT',
        'Giảng viên': index % 4 === 0 ? 'x' : null,
        'Đăng ký danh hiệu': ['LĐTT', ...(forBase ? ['CSTĐCS'] : []), ...(forProvince ? ['CSTĐ tỉnh'] : [])].join('; '),
        'Cấp sáng kiến': forProvince ? 'Tỉnh' : forBase ? 'Cơ sở' : null,
        'Kỷ luật': index % 211 === 210 ? 'Khiển trách' : null,
        'Năm đạt CSTĐCS': forProvince ? '2019; 2020; 2021' : null,
      });
    }),
  ];
}

function scoringTab(those: readonly Person[], rater: number): Rows {
  const titles = Array.from({ length: CRITERIA }, (_, index) => `Tiêu chí ${String(index + 1)}: hoàn thành nhiệm vụ`);
  return [
    ['BẢNG CHẤM ĐIỂM'],
    [],
    ['STT', 'Mã', 'Họ và tên', ...titles, 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, null, 'Điểm tối đa', ...titles.map(() => MAXIMUM), null, null, CRITERIA * MAXIMUM],
    ...those.map(({ code, name, index }, at) => {
      const scores = titles.map((_, criterion) => scoreOf(index, criterion, rater));
      return [at + 1, code, name, ...scores, index % 9 === 0 ? 1.5 : null, null, null];
    }),
  ];
}

/** 2 to 5 in quarters; with one person in 400 a score that is above the maximum, is text, or has a unit behind it. */
function scoreOf(index: number, criterion: number, rater: number): number | string {
  const score = 2 + ((index * 7 + criterion * 13 + rater * 3) % 13) / 4;
  if (index % 400 !== 399 || criterion !== index % CRITERIA) return score;
  return [MAXIMUM + 0.5, `${String(score).replace('.', ',')} `, `${String(Math.floor(score))} điểm`][rater] ?? score;
}

const MARKS = ['x', 'x', 'x', '0', 'x', 'x', '-'];

function ballotTab(all: readonly Person[], { papers, names }: Ballots): Rows {
  const nominees = all.slice(0, names);
  return [
    nominees.map(({ code, name }) => `${code} – ${name}`),
    ...Array.from({ length: papers }, (_, paper) =>
      nominees.map((_nominee, name) => MARKS[(paper * 31 + name * 17 + ((paper * name) % 5)) % MARKS.length] ?? 'x'),
    ),
  ];
}
