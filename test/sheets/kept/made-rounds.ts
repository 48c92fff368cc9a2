import type { CampaignPack, PeriodCombination } from '../../../src/domain/rules/pack';
import { type Review, reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import { planRepairLog } from '../../../src/sheets/writing/repair-log';
import type { Snapshot, TabPlan } from '../../../src/workbook/port';
import { SOURCE, campaign, item, scheme } from '../../support/packs';
import { realScheme, schemedTabs } from '../../support/schemes';
import { ROSTER, ROSTER_HEADER, ROUND, type Rows, date, rosterRow, snapshotOf, tab } from '../../support/workbook';
import { rowsOf } from '../writing/planned';

/** Small rounds made for what no workbook among the kept ones has. */
export interface MadeRound {
  readonly snapshot: Snapshot;
  /** Its campaign where that is no pack of ours. */
  readonly pack: CampaignPack | null;
}

/** The review of a made round under its campaign. */
export function reviewOfMade({ snapshot, pack }: MadeRound): Review {
  const review = reviewSnapshot(snapshot, pack === null ? { kind: 'of-round' } : { kind: 'pack', pack });
  if (!review.ok) throw new Error(JSON.stringify(review.error));
  return review.value;
}

/** The tabs that a run on a made round writes. */
export function plansOfMade(round: MadeRound): readonly TabPlan[] {
  return plannedTabs({ snapshot: round.snapshot, review: reviewOfMade(round) });
}

const HALVES: PeriodCombination = {
  into: 'year',
  of: [
    { period: 'semester-1', weight: 1 },
    { period: 'semester-2', weight: 2 },
  ],
  rounding: null,
  plusOwnExtras: true,
  ...SOURCE,
};

/** A year whose scheme makes its total of two semesters: whole, a fraction, with one missing, unreadable, empty; points as numbers and as text. */
export function combinedYear(own: Partial<PeriodCombination> = {}): MadeRound {
  const pack = scheme([item('a', '10')], { periods: [{ ...HALVES, ...own }] });
  const people = [
    { id: 'NV001', bonus: 2, penalty: 0.5 },
    { id: 'NV002', bonus: 1 },
    { id: 'NV003' },
    { id: 'NV004', bonus: 5 },
    // Not scored in the year's own sheet: only the semesters count.
    { id: 'NV005', cells: { a: null } },
  ];
  const results: Rows = [
    ['Mã', 'Họ và tên', 'Kỳ', 'Điểm', 'Xếp loại', 'Khen'],
    ['NV001', null, 'Học kỳ 1', 90, 'Tốt', 'Giấy khen'],
    ['NV001', null, 'Học kỳ 2', 80, 'Khá', null],
    ['NV002', null, 'Học kỳ 1', 90, null, 'Giấy khen'],
    ['NV003', null, 'Học kỳ 1', null, 'Tốt', null],
    ['NV003', null, 'Học kỳ 2', 'tám mươi', null, null],
    ['NV004', null, 'Học kỳ 1', '90,0', null, null],
    ['NV004', null, 'Học kỳ 2', 87, null, null],
    ['NV005', null, 'Học kỳ 1', 90, null, null],
    ['NV005', null, 'Học kỳ 2', 87.25, null, null],
  ];
  const tabs = schemedTabs(pack, 'mau', people);
  return { snapshot: snapshotOf({ ...tabs, 'Kết quả kỳ': results }), pack: campaign({ scheme: pack }) };
}

/** A plan of every kind of target, with what the organisation wrote down for those that it counts itself. */
export function manyTargets(): MadeRound {
  const own = { kind: 'indicator', direction: 'higher' } as const;
  const share = { kind: 'share-nominated', award: 'a', of: 'staff' } as const;
  const pack = campaign({
    from: '2021-01-01',
    tabs: ['indicators'],
    targets: [
      { ...own, id: 'projects', name: 'Ít nhất 3 đề tài', measure: 'count', figure: '3' },
      { ...own, id: 'quality', name: 'Điểm chất lượng', measure: 'number', figure: '8.5' },
      { ...own, id: 'as-text', name: 'Tỷ lệ ghi bằng chữ', measure: 'percent', figure: '95' },
      { ...own, id: 'dropped', name: 'Tỷ lệ bỏ học', measure: 'percent', direction: 'lower', figure: '2.5' },
      { ...own, id: 'not-set', name: 'Chưa đặt, chưa có', measure: 'count', figure: null },
      { kind: 'by-hand', id: 'standard', name: 'Chuẩn mức I' },
      { kind: 'by-hand', id: 'unity', name: 'Đoàn kết' },
      { kind: 'by-hand', id: 'open', name: 'Chưa ai ghi' },
      { ...share, id: 'most', name: 'Hơn một nửa', comparator: '>', percent: '50' },
      { ...share, id: 'all', name: 'Tất cả', comparator: '=', percent: '100' },
      { kind: 'count-nominated', id: 'few', name: 'Một đến hai', award: 'a', min: 1, max: 2 },
      { kind: 'count-nominated', id: 'some', name: 'Ba trở lên', award: 'a', min: 3 },
      { kind: 'roster-share', id: 'kept', name: 'Không vi phạm', what: 'discipline', comparator: '>=', percent: '2/3' },
    ],
  });
  const reached: Rows = [
    ['Mã chỉ tiêu', 'Năm', 'Kết quả thực hiện'],
    ['projects', 2021, 1],
    ['projects', 2022, 2],
    ['quality', null, 8.25],
    ['as-text', null, '95,5'],
    ['dropped', null, 2.5],
    ['standard', null, 'có'],
    ['unity', null, 'không'],
  ];
  return { snapshot: snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Chỉ tiêu': reached }), pack };
}

const LONG = 'Công Tằng Tôn Nữ Hoàng Thị Thanh Ngọc Bảo Trâm Anh';
const FOR_BOTH = { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' };

const OFFICE: Rows = [
  ['Cơ quan chủ quản', 'Tỉnh ủy Sông Ngàn'],
  ['Cơ quan', 'Trường Mẫu'],
  ['Địa danh', 'Sông Ngàn'],
  ['Chủ tịch Hội đồng', 'Lê Văn Chủ'],
  ['Thư ký Hội đồng', 'Hồ Thị Ký'],
  ['Trưởng ban kiểm phiếu', 'Võ Bốn'],
  ['Số biên bản kiểm phiếu', '05/BB-HĐTĐKT'],
  ['Địa điểm kiểm phiếu', 'Hội trường A'],
  ['Giờ bắt đầu kiểm phiếu', '8 giờ 30'],
  ['Giờ kết thúc kiểm phiếu', '9 giờ 15'],
  ['Số quyết định', '15/QĐ-TM'],
  ['Ngày quyết định', '30/12/2022'],
  ['Người ký', 'Lê Văn Phó'],
  ['Chức vụ người ký', 'Phó Hiệu trưởng'],
  ['Ký thay', 'Hiệu trưởng'],
  ['Nơi nhận', 'Ban Giám hiệu; Các khoa, phòng; Lưu VT'],
  ['Đề nghị tiếp lên cấp trên', 'NV002'],
  ['Cấp tỉnh nhận tờ trình', 'Hội đồng Thi đua - Khen thưởng tỉnh Sông Ngàn'],
  ['Số tờ trình cấp tỉnh', '7/TTr-TM'],
];

/**
 * A council of five that votes twice: CSTĐCS by papers, of whom two are equal at the last of two places, and once more on these two; on the units by
 * raised hands. One person bears a long name, two bear the same, one is open, one is not eligible.
 */
export function votedTwice(set: Rows = [], own: Readonly<Record<string, Rows>> = {}): MadeRound {
  const round: Rows = [
    ...ROUND,
    ['Ngày họp', '23/12/2022'],
    ...OFFICE,
    ['Tổng số thành viên Hội đồng', 5],
    ['Số thành viên có mặt', 4],
    ['Số ý kiến bằng văn bản', 1],
    ['council.quorum', '2/3'],
    ['council.nominee-member', 'leaves'],
    ['cstd-co-so.vote.percent', '50'],
    ['cstd-co-so.ceiling.percent', 'none'],
    ['cstd-co-so.ceiling.places', 2],
    ['tap-the-ldtt.vote.required', 'yes'],
    ['tap-the-ldtt.vote.percent', '2/3'],
    ['tap-the-ldtt.vote.base', 'valid'],
    ['reward.several', 'each'],
    ['reward.rounding', 'up-to-10000'],
    ...set,
  ];
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001', LONG, { ...FOR_BOTH, 'Chức vụ': 'Trưởng khoa', Nhóm: 'Lãnh đạo, quản lý' }),
    rosterRow('NV002', 'Lê An', { ...FOR_BOTH, 'Giới tính': 'Nam', 'Giảng viên': 'x' }),
    rosterRow('NV003', 'Lê An', { ...FOR_BOTH, 'Đơn vị': 'Phòng Tổ chức', 'Giới tính': null }),
    rosterRow('NV004', 'Võ Ba', { ...FOR_BOTH, 'Đơn vị': 'Phòng Tổ chức', 'Xếp loại': null }),
    rosterRow('NV005', 'Hồ Ca', { 'Đơn vị': null, 'Xếp loại': 'HT' }),
  ];
  const units: Rows = [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K1', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
    ['K2', 'Phòng Tổ chức', 'HTT', null],
  ];
  const scores: Rows = [
    ['Mã', 'Họ và tên', 'Chuyên môn', 'Kỷ cương', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, 'Điểm tối đa', 60, 40, null, null, 100],
    ['NV001', LONG, 58.5, 40, 2, null, 100.5],
    ['NV002', 'Lê An', 55, 39.25, null, 1, 93.25],
    ['NV003', 'Lê An', 50, 38, null, null, 88],
    ['NV004', 'Võ Ba', 61, 38, null, null, 99],
    ['NV005', 'Hồ Ca', 40, null, null, null, null],
  ];
  const council: Rows = [
    ['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
    ['Lê Văn Chủ', null, 'Hiệu trưởng', 'Chủ tịch', 'x', null],
    [LONG, 'NV001', 'Trưởng khoa', 'Ủy viên', 'x', null],
    ['Võ Bốn', null, null, 'Ủy viên', 'x', 'x'],
    ['Đỗ Năm', null, null, 'Ủy viên', 'x', 'x'],
    ['Mai Sáu', null, null, 'Ủy viên', 'văn bản', null],
  ];
  const first: Rows = [
    ['NV001', 'NV002', 'NV003', 'Không hợp lệ'],
    ['x', 'x', 'x', null],
    ['x', 'x', 'x', null],
    ['x', 'x', '0', null],
    ['x', '-', 'x', null],
    ['x', 'x', 'x', 'Rách'],
  ];
  const second: Rows = [
    ['NV002', 'NV003', 'Không hợp lệ'],
    ['x', '0', null],
    ['x', '0', null],
    ['0', 'x', null],
    ['x', '-', null],
    ['x', 'x', 'đánh cả hai ô'],
  ];
  return {
    snapshot: snapshotOf({
      'Đợt xét': round,
      'Danh sách': roster,
      'Tập thể': units,
      'Hội đồng chấm': scores,
      'Hội đồng': council,
      'Phiếu CSTĐCS': first,
      'Phiếu lần 2 CSTĐCS': second,
      'Kiểm phiếu': [
        ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'],
        ['CSTĐCS', 5, 5, 1, 'Đã kiểm hai lần'],
        ['CSTĐCS (lần 2)', 5, 5, null, 'Một người về sớm'],
        ['TTLĐTT', null, null, null, null],
      ],
      'Kết quả kiểm phiếu': [
        ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
        ['TTLĐTT', 'K1', 3, 1, 0, 'Giơ tay'],
      ],
      'Quyết định của Hội đồng': [
        ['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ'],
        ['CSTĐCS', 'NV002', 'Chọn', 'Phiếu lần 2: 3/4'],
        ['CSTĐCS', 'NV003', 'Không chọn', null],
      ],
      ...own,
    }),
    pack: null,
  };
}

/** The same council, whose second vote by raised hands left both equal, and that voted once more on units of which none were equal. */
export function equalAgain(): MadeRound {
  const { snapshot, pack } = votedTwice([], {
    'Quyết định của Hội đồng': [['Danh hiệu', 'Mã', 'Quyết định', 'Căn cứ']],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ', 'Ghi chú'],
      ['CSTĐCS', 5, 5, 1, null],
      ['TTLĐTT (lần 2)', 5, '4', null, null],
    ],
    'Kết quả kiểm phiếu': [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý', 'Không ý kiến', 'Hình thức'],
      ['TTLĐTT', 'K1', 3, 1, 0, 'Giơ tay'],
      ['CSTĐCS (lần 2)', 'NV002', 2, 2, 0, 'Giơ tay'],
      ['CSTĐCS (lần 2)', 'NV003', 2, 1, 1, 'Giơ tay'],
      ['TTLĐTT (lần 2)', 'K1', 4, 0, 0, 'Phiếu kín'],
    ],
  });
  return { snapshot: { tabs: snapshot.tabs.filter(({ name }) => name !== 'Phiếu lần 2 CSTĐCS') }, pack };
}

/** Papers for a vote that two members are still to hold: a long name, two who bear the same, one whose case is open. */
export function papersToPrint(set: Rows): MadeRound {
  const round: Rows = [
    ...ROUND,
    ['Ngày họp', '23/12/2022'],
    ['Cơ quan chủ quản', 'Tỉnh ủy Sông Ngàn'],
    ['Cơ quan', 'Trường Mẫu'],
    ['Tổng số thành viên Hội đồng', 2],
    ['cstd-co-so.vote.percent', '50'],
    ...set,
  ];
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001', LONG, FOR_BOTH),
    rosterRow('NV002', 'Lê An', FOR_BOTH),
    rosterRow('NV003', 'Lê An', { ...FOR_BOTH, 'Đơn vị': 'Phòng Tổ chức' }),
    rosterRow('NV004', 'Võ Ba', { ...FOR_BOTH, 'Xếp loại': null }),
  ];
  return { snapshot: snapshotOf({ 'Đợt xét': round, 'Danh sách': roster }), pack: null };
}

/** A round that was closed, opened again for a wrong score, and closed once more. */
export function closedTwice(): MadeRound {
  const tabs = (set: Rows, points: number): Readonly<Record<string, Rows>> => ({
    'Đợt xét': [...ROUND, ['Thư ký Hội đồng', 'Hồ Thị Ký'], ...set],
    'Danh sách': ROSTER,
    'Hội đồng chấm': [
      ['Mã', 'Họ và tên', 'Chuyên môn'],
      [null, 'Điểm tối đa', 100],
      ['NV001', 'Nguyễn Thị An', points],
      ['NV002', 'Trần Văn Bình', 80],
    ],
  });
  const pack = campaign({ targets: [{ kind: 'count-nominated', id: 'one', name: 'Một người', award: 'a', min: 1 }] });
  const record = (round: MadeRound) => {
    const [plan] = plansOfMade(round).filter(({ key }) => key === 'KqChot');
    if (plan === undefined) throw new Error('not closed');
    return tab(plan.name, rowsOf(plan), { ownKey: plan.key });
  };
  const closed: MadeRound = { snapshot: snapshotOf(tabs([['Chốt đợt xét', date(44_925)]], 90.5)), pack };
  const reopened: MadeRound = {
    snapshot: snapshotOf({
      ...tabs(
        [
          ['Chốt đợt xét', '06/01/2023'],
          ['Người chốt', 'Lê Văn Chủ'],
          ['Mở lại', 'Sai điểm'],
          ['Ngày mở lại', '05/01/2023'],
        ],
        90,
      ),
      'KQ - Chốt': record(closed),
    }),
    pack,
  };
  return reopened;
}

/** Articles of a quarter, one of every fate, for points up to a cap. */
export function manyArticles(): MadeRound {
  const articles: Rows = [
    ['Mã', 'Họ và tên', 'Tên bài', 'Nơi đăng', 'Được duyệt', 'Ngày'],
    ['NV001', null, 'Vùng xanh', 'Báo tỉnh', 'x', '1/2/2022'],
    ['NV001', null, 'Dạy học trực tuyến', 'Cổng thông tin', 'x', '2/3/2022'],
    ['NV001', null, 'Chưa duyệt', 'Báo tỉnh', 'chưa', '2/3/2022'],
    ['NV002', null, 'Sang quý', 'Báo tỉnh', 'x', '2/5/2022'],
    ['NV002', null, 'Không ngày', 'Báo tỉnh', 'x', null],
    ['NV002', null, 'Ngày lạ', 'Báo tỉnh', 'x', 'cuối tháng'],
  ];
  const round: Rows = [...ROUND.slice(0, 2), ['Kỳ', 'Quý 1'], ['article.points', '2.5'], ['article.cap', '4']];
  return { snapshot: snapshotOf({ 'Đợt xét': round, 'Danh sách': ROSTER, 'Bài viết': articles }), pack: campaign() };
}

/** Scores on the form of a real scheme: a bonus over its cap, a penalty, a share in place of points, a criterion that is no number. */
export function schemedScores(): MadeRound {
  const own = realScheme('f-701-thcs-2026');
  const tabs = schemedTabs(own, 'mau-03', [
    { id: 'NV001', cells: { 'cong-1': 1, 'cong-2': 2, 'cong-3': 2, 'cong-4': 2 } },
    { id: 'NV002', cells: { 'a-i-1': 2.25, 'b-tien-do': 15, 'b-chat-luong': 25 }, penalty: 8 },
    { id: 'NV003', cells: { 'b-so-luong': '29/30' } },
    { id: 'NV004', cells: { 'b-so-luong': 'chín' } },
  ]);
  return { snapshot: snapshotOf(tabs), pack: campaign({ scheme: own }) };
}

/** The year 2026, whose decree caps how many are rated excellent; leaders, lecturers and one whose rating cannot be read. */
export function cappedRatings(): MadeRound {
  const of = (code: string, rating: string | null, group: string) =>
    rosterRow(code, `Người ${code}`, { 'Xếp loại': rating, Nhóm: group });
  return {
    snapshot: snapshotOf({
      'Đợt xét': [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2026],
        ['Kỳ', 'Năm'],
        ['Ngày họp', '20/12/2026'],
        ['rating.htxs.base', 'final-htt'],
      ],
      'Danh sách': [
        ROSTER_HEADER,
        of('NV001', 'HTXS', 'Lãnh đạo, quản lý'),
        of('NV002', 'HTXS', 'Viên chức'),
        of('NV003', 'HTT', 'Viên chức'),
        of('NV004', 'HTT', 'Viên chức'),
        of('NV005', 'HTT', 'Viên chức'),
        of('NV006', 'HTT', 'Viên chức'),
        of('NV007', 'HTT', 'Viên chức'),
        of('NV008', 'tốt lắm', 'Người lao động'),
      ],
    }),
    pack: null,
  };
}

/** Articles in a round of a year, which has no quarter to count them in, with no points set; whether one is approved cannot be read. */
export function articlesOfYear(): MadeRound {
  const articles: Rows = [
    ['Mã', 'Họ và tên', 'Tên bài', 'Nơi đăng', 'Được duyệt', 'Ngày'],
    ['NV001', null, 'Vùng xanh', 'Báo tỉnh', 'x', '1/2/2022'],
    ['NV002', null, 'Chưa rõ', null, 'hỏi lại', '1/2/2022'],
  ];
  return { snapshot: snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Bài viết': articles }), pack: campaign() };
}

/** Ceilings of every kind, and what each says of two units and five people. */
export function manyCeilings(): MadeRound {
  const round: Rows = [
    ...ROUND,
    ['ldtt.ceiling.percent', 90],
    ['ldtt.ceiling.base', 'staff'],
    ['ldtt.ceiling.rounding', 'ceil'],
    ['cstd-co-so.vote.required', 'no'],
    ['cstd-co-so.ceiling.percent', '2/3'],
    ['cstd-co-so.ceiling.places', 2],
    ['cstd-tinh.vote.required', 'no'],
    ['cstd-tinh.ceiling.places', 1],
    ['gioi-viec-truong.ceiling.percent', '33.3333333333'],
    ['gioi-viec-truong.ceiling.base', 'ldtt'],
    ['tap-the-ldtt.ceiling.percent', 50],
    ['tap-the-ldtt.ceiling.base', 'staff'],
    ['tap-the-ldtt.ceiling.rounding', 'half-up'],
  ];
  const roster: Rows = [
    ROSTER_HEADER,
    ...['NV001', 'NV002', 'NV003'].map((code) => rosterRow(code, `Người ${code}`, FOR_BOTH)),
    rosterRow('NV004', 'Võ Ba', { ...FOR_BOTH, 'Xếp loại': null }),
    rosterRow('NV005', 'Hồ Ca', { 'Xếp loại': 'HT' }),
  ];
  const units: Rows = [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K1', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
    ['K2', 'Phòng Tổ chức', 'HTT', null],
  ];
  const scores: Rows = [
    ['Mã', 'Họ và tên', 'Chuyên môn'],
    [null, 'Điểm tối đa', 100],
    ...['NV001', 'NV002', 'NV003', 'NV004', 'NV005'].map((code, index) => [
      code,
      null,
      [95, 90, 90, 80, 70][index] ?? 0,
    ]),
  ];
  const tabs = { 'Đợt xét': round, 'Danh sách': roster, 'Tập thể': units, 'Hội đồng chấm': scores };
  return { snapshot: snapshotOf(tabs), pack: null };
}

/** A vote whose papers count as the council has laid down: an empty mark is a "no", an empty paper is invalid, more than the share of those that came back. */
export function strictVote(): MadeRound {
  const round: Rows = [
    ...ROUND,
    ['Tổng số thành viên Hội đồng', 5],
    ['Số thành viên có mặt', 2],
    ['council.quorum', '1/2'],
    ['cstd-co-so.vote.percent', '50'],
    ['cstd-co-so.vote.base', 'returned'],
    ['cstd-co-so.vote.comparator', '>'],
    ['ballot.unmarked-name', 'no'],
    ['ballot.all-blank', 'invalid'],
  ];
  const roster: Rows = [ROSTER_HEADER, rosterRow('NV001', 'Lê An', FOR_BOTH), rosterRow('NV002', 'Võ Ba', FOR_BOTH)];
  const papers: Rows = [
    ['NV001', 'NV002'],
    ['x', '-'],
    ['x', '0'],
    ['-', '-'],
    ['x', 'sai'],
  ];
  const counts: Rows = [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 4, '5'],
  ];
  const tabs = { 'Đợt xét': round, 'Danh sách': roster, 'Phiếu CSTĐCS': papers, 'Kiểm phiếu': counts };
  return { snapshot: snapshotOf(tabs), pack: null };
}

/** A repair in force, a council's own words, a hidden tab that is not read, and a workbook that was made of an old one. */
export function comparedRound(): MadeRound {
  const log = planRepairLog(
    [
      {
        group: 2,
        kind: 'points-unit',
        sheet: 'Hội đồng chấm',
        cell: 'C3',
        before: '9đ',
        after: 9,
        lookBefore: {},
        state: 'in-force',
      },
    ],
    'KQ - Sửa ô',
  );
  const statute: Rows = [
    ['Tham số', 'Giá trị', 'Căn cứ', 'Đối chiếu'],
    ['Mã quy chế', 'quy-che'],
    ['Tên quy chế', 'Quy chế trường'],
    ['Số, ngày ban hành', 'Quyết định 01-QĐ/TM'],
    ['Có hiệu lực từ', '01/01/2022'],
    ['score.total-cap', 100, 'Điều 5'],
    ['Chữ đạt trọn điểm', 'trọn', 'Điều 6', 'Nguồn thứ cấp'],
    ['Chữ xếp loại: HTT', 'Giỏi', 'Điều 7'],
  ];
  const snapshot = snapshotOf({
    'Đợt xét': ROUND,
    'Danh sách': ROSTER,
    'Hội đồng chấm': [
      ['Mã', 'Họ và tên', 'Chuyên môn'],
      [null, 'Điểm tối đa', 10],
      ['NV001', 'Nguyễn Thị An', 9],
      ['NV002', 'Trần Văn Bình', 'trọn'],
    ],
    'Quy chế': statute,
    'Ghi chú': tab('Ghi chú', [['việc khác']], { visibility: 'hidden' }),
    'KQ - Sửa ô': rowsOf(log),
  });
  return { snapshot: { ...snapshot, cameAs: 'xls' }, pack: campaign() };
}
