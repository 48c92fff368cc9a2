import type { Target } from '../../../src/domain/rules/pack';
import { CAMPAIGNS } from '../../../src/packs';
import { reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import type { TabPlan } from '../../../src/workbook/port';
import { ROSTER_HEADER, ROUND, type Rows, reviewOf, rosterRow, snapshotOf, tab } from '../../support/workbook';
import { type Tabs, withCells } from '../../support/workbook-file';
import { cellShowing, formulasOf, planOf, plansAfter, plansOf, recordsOf, rowsOf, rowsWith, textOf } from './planned';
import { sampleTabs, withRound } from './sample';

const shownIn = (
  record: Readonly<Record<string, TabPlan['rows'][number]['cells'][number]>>,
  title: string,
): unknown => {
  const content = record[title]?.content ?? null;
  if (content === null) return null;
  if (content.kind === 'formula')
    return 'text' in content.result ? content.result.text : Number(content.result.decimal);
  return content.kind === 'number' ? Number(content.decimal) : content.text;
};

const ROSTER: Rows = [
  ROSTER_HEADER,
  rosterRow('NV001', 'Nguyễn Thị An'),
  rosterRow('NV002', 'Trần Văn Bình', { 'Đơn vị': 'KHOA lý luận', 'Đăng ký danh hiệu': null, 'Giới tính': 'Nam' }),
  rosterRow('NV003', '=Lê Chi', { 'Đơn vị': 'Phòng "Một" & Hai*', 'Đăng ký danh hiệu': 'LĐTT; Vui' }),
  rosterRow('NV004', 'Đỗ Dung', { 'Đơn vị': null, 'Đăng ký danh hiệu': '-' }),
];
const TABS: Tabs = {
  'Đợt xét': ROUND,
  'Danh sách': ROSTER,
  'Tập thể': [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K01', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
    ['P01', 'Phòng "Một" & Hai*', 'HTT', null],
  ],
};

describe('KQ - Đăng ký', () => {
  test('counts by unit and award, over the list in the same tab', async () => {
    const plan = planOf(plansOf(snapshotOf(await sampleTabs())), 'KqDangKy');
    const [first, , , , , people, units] = recordsOf(plan, 'Tổng số');
    const of = (record: typeof first, ...titles: readonly string[]) =>
      titles.map((title) => (record === undefined ? undefined : shownIn(record, title)));
    expect(of(first, 'Đơn vị', 'Tổng số', 'Đã đăng ký', 'Chưa đăng ký', 'LĐTT', 'CSTĐCS')).toEqual([
      'Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh',
      10,
      10,
      0,
      10,
      3,
    ]);
    expect(of(people, 'Đơn vị', 'Tổng số', 'CSTĐCS')).toEqual(['Cộng cá nhân', 42, 11]);
    expect(of(units, 'Đơn vị', 'Tổng số', 'TTLĐXS')).toEqual(['Cộng tập thể', 5, 3]);
    expect(textOf(plan)).toContain('Mọi người, mọi tập thể đều đã đăng ký.');
    // The list goes on over pages: each begins with its header.
    expect(rowsOf(plan)[plan.page.titleRows?.first ?? 0]?.slice(0, 6)).toEqual([
      'STT',
      'Đơn vị',
      'Họ và tên, tên tập thể',
      'Mã',
      'Đối tượng',
      'Tình trạng',
    ]);
    // Every count is live: five units, all people, all units; three states, all, and seven awards.
    expect(formulasOf(plan)).toHaveLength(7 * 11);
  });

  test('names who has not registered and whom it cannot be told of, apart', () => {
    const plan = planOf(plansOf(snapshotOf(TABS)), 'KqDangKy');
    const named = recordsOf(plan, 'Ghi chú').slice(0, 4);
    expect(named.map((one) => ['Mã', 'Tình trạng', 'Ghi chú'].map((title) => shownIn(one, title)))).toEqual([
      ['NV002', '✗ Chưa đăng ký', null],
      ['NV003', '✓ Đã đăng ký', 'Ô Danh sách!K4 có từ không phải danh hiệu nào: xem KQ - Kiểm tra.'],
      ['NV004', '✗ Chưa đăng ký', null],
      ['P01', '✗ Chưa đăng ký', null],
    ]);
    expect(rowsWith(plan, 'Chưa ghi đơn vị')[0]?.slice(1, 5)).toEqual(['Chưa ghi đơn vị', 1, 0, 1]);
    // One unit, however it is written in the roster.
    expect(rowsWith(plan, 'Khoa Lý luận')[0]?.slice(1, 5)).toEqual(['Khoa Lý luận', 2, 1, 1]);
  });

  test('a cell that cannot be read, and a missing column, are unknown and never “not registered”', () => {
    const unreadable = planOf(
      plansOf(snapshotOf(withCells(TABS, 'Danh sách', { K2: { value: 44_925, format: 'dd/mm/yyyy' } }))),
      'KqDangKy',
    );
    expect(rowsWith(unreadable, 'NV001')[0]?.slice(5, 6)).toEqual(['? Chưa rõ']);
    expect(textOf(unreadable)).toContain('Ô Danh sách!K2 không đọc được.');
    const without = ROSTER.map((row) =>
      row.filter((_, column) => column !== ROSTER_HEADER.indexOf('Đăng ký danh hiệu')),
    );
    const plan = planOf(plansOf(snapshotOf({ ...TABS, 'Danh sách': without })), 'KqDangKy');
    expect(rowsWith(plan, 'Cộng cá nhân')[0]?.slice(2, 6)).toEqual([4, 0, 0, 4]);
    expect(textOf(plan)).toContain('Tab không có cột “Đăng ký danh hiệu”.');
    const nobody = plansOf(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': without }));
    expect(nobody.map(({ key }) => key)).not.toContain('KqDangKy');
  });
});

describe('KQ - Sơ kết', () => {
  test('each target in all and by unit, with what is left, on the day of the meeting', async () => {
    const plan = planOf(plansOf(snapshotOf(await sampleTabs())), 'KqSoKet');
    expect(textOf(plan)).toContain('SƠ KẾT');
    expect(textOf(plan)).toContain('Tính đến ngày 23/12/2022.');
    const rows = rowsWith(plan, '90% trở lên cán bộ, viên chức đạt Lao động tiên tiến');
    expect(rows.map((row) => [row[3], row[4], row[5], row[7], row[8], row[9]])).toEqual([
      ['Toàn cơ quan', 39, 42, 3, 0, '✓ Đạt'],
      ['Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh', 9, 10, 1, null, null],
      ['Khoa Xây dựng Đảng', 7, 8, 1, null, null],
      ['Khoa Nhà nước và pháp luật', 8, 8, 0, null, null],
      ['Phòng Quản lý đào tạo, nghiên cứu khoa học', 7, 8, 1, null, null],
      ['Phòng Tổ chức, hành chính, thông tin, tư liệu', 8, 8, 0, null, null],
    ]);
    const [whole] = rowsWith(plan, 'Trên 15% cán bộ, viên chức đạt Chiến sĩ thi đua cơ sở');
    expect(whole?.slice(4, 10)).toEqual([4, 42, 0.0952, 38, 3, '✗ Chưa đạt']);
  });

  test('does not say that nothing is left while one whose gender nobody wrote down could spoil “100 % of the women”', async () => {
    const tabs = await sampleTabs();
    const roster = tabs['Danh sách'] ?? [];
    const header = roster.find((row) => row.includes('Giới tính')) ?? [];
    const without = roster.map((row) =>
      row.includes('NV033') ? row.map((cell, column) => (column === header.indexOf('Giới tính') ? null : cell)) : row,
    );
    const plans = plansOf(snapshotOf({ ...tabs, 'Danh sách': without }));
    const [whole] = rowsWith(planOf(plans, 'KqSoKet'), '100% nữ đạt Giỏi việc trường, đảm việc nhà');
    expect(whole?.slice(3, 10)).toEqual(['Toàn cơ quan', 14, 14, 1, 0, '–', '? Chưa xác định']);
    const [target] = rowsWith(planOf(plans, 'KqChiTieu'), '100% nữ đạt Giỏi việc trường, đảm việc nhà');
    expect(target?.slice(2, 8)).toEqual([14, 14, 1, '= 100%', '? Chưa xác định', '? Chưa chắc: 14']);
    expect(target?.[8]).toBe(
      '1 người chưa ghi rõ giới tính nên chưa tính vào chỉ tiêu này. Ghi cột Giới tính ở tab Danh sách.',
    );
  });

  test('is the final account from the day of the final review on', async () => {
    const plan = planOf(plansOf(snapshotOf(withRound(await sampleTabs(), { 'Ngày họp': '30/12/2022' }))), 'KqSoKet');
    expect(textOf(plan)).toContain('TỔNG KẾT');
  });

  test('counts in formulas, however the roster writes a unit and also for people of none', () => {
    const plan = planOf(plansOf(snapshotOf(TABS)), 'KqSoKet');
    // Of nobody there is nothing to add up: 0 stands there as it is.
    const figures = plan.rows
      .filter(({ cells }) => cells[3]?.style.fill === undefined)
      .flatMap(({ cells }) => [cells[4], cells[5]])
      .flatMap((cell) =>
        cell === null || cell === undefined || cell.content?.kind === 'text' ? [] : [cell.content?.kind],
      );
    expect(figures.length).toBeGreaterThan(20);
    expect(new Set(figures)).toEqual(new Set(['formula']));
    // What is left is worked out over the figures beside it.
    expect(formulasOf(plan).some((formula) => /^MAX\(0,INT\(.*\)-E\d+\)$/.test(formula))).toBe(true);
    expect(formulasOf(plan).some((formula) => /^MAX\(0,1-E\d+\)$/.test(formula))).toBe(true);
  });

  test('a target that Excel cannot hold exactly, or whose award is of others, has its figures as numbers that say so', () => {
    const [campaign] = CAMPAIGNS;
    if (campaign === undefined) throw new Error('no campaign');
    const share = { kind: 'share-nominated', of: 'staff', comparator: '>=' } as const;
    const targets: readonly Target[] = [
      { ...share, id: 't1', name: 'Nhiều chữ số', award: 'ldtt', percent: '33.3333333333' },
      { ...share, id: 't2', name: 'Lệch', award: 'tap-the-ldtt', percent: '50' },
    ];
    const snapshot = snapshotOf(TABS);
    const review = reviewSnapshot(snapshot, { kind: 'pack', pack: { ...campaign, targets: [...targets] } });
    if (!review.ok) throw new Error(review.error.code);
    const plan = planOf(plansAfter(review.value, snapshot), 'KqSoKet');
    const rowOf = (name: string, unit: string) =>
      plan.rows.find(({ cells }) =>
        [name, unit].every((text, index) => {
          const content = cells[index === 0 ? 1 : 3]?.content;
          return content?.kind === 'text' && content.text === text;
        }),
      )?.cells;
    expect(rowOf('Nhiều chữ số', 'Toàn cơ quan')?.[8]?.content?.kind).toBe('number');
    expect(rowOf('Lệch', 'Khoa Lý luận')?.[4]?.content?.kind).toBe('number');
    expect(rowOf('Lệch', 'Khoa Lý luận')?.[4]?.note).toContain('Số ghi sẵn');
  });

  test('a round of a quarter takes stock of what can be counted, and says where its day is not known', () => {
    const quarter = (own: Rows) => ({ ...TABS, 'Đợt xét': [...ROUND.slice(0, 2), ['Kỳ', 'Quý 2'], ...own] });
    const plan = planOf(plansOf(snapshotOf(quarter([]))), 'KqSoKet');
    expect(textOf(plan)).toContain('Chưa ghi “Ngày họp”');
    expect(textOf(plan)).not.toContain('90% trở lên');
    expect(textOf(plan)).toContain('100% giảng viên');
    const dated = planOf(plansOf(snapshotOf(quarter([['Ngày họp', '30/06/2022']]))), 'KqSoKet');
    expect(textOf(dated)).toContain('Tính đến ngày 30/6/2022.');
    // Nobody is a lecturer: no share, nothing that could be left.
    const [lecturers] = rowsWith(dated, '100% giảng viên có sáng kiến, giải pháp khoa học hoặc bài viết');
    expect(lecturers?.slice(4, 10)).toEqual([0, 0, '–', 0, '–', '? Chưa xác định']);
  });
});

const PERIODS: Rows = [
  ['Mã', 'Họ và tên', 'Kỳ', 'Điểm', 'Xếp loại', 'Khen'],
  ['NV001', 'An', 'Quý 1', 90.25, 'Tốt', 'Giấy khen'],
  ['NV001', 'An', 'Quý 2', null, 'Tốt', null],
  ['NV001', 'An', 'Quý 3', 'chín', null, null],
  ['NV002', 'Bình', 'Quý 1', 0, null, null],
  ['NV003', 'Chi', 'Quý 2', '88,5', null, null],
];

describe('KQ - Các kỳ', () => {
  test('lists everybody’s quarters beside the year; what is missing is said, and is no 0', () => {
    const plan = planOf(plansOf(snapshotOf({ ...TABS, 'Kết quả kỳ': PERIODS })), 'KqCacKy');
    const records = recordsOf(plan, 'Quý 1');
    const titles = ['Mã', 'Quý 1', 'Xếp loại, khen Quý 1', 'Quý 2', 'Xếp loại, khen Quý 2', 'Quý 3', 'Quý 4'];
    expect(records.map((one) => titles.map((title) => shownIn(one, title)))).toEqual([
      ['NV001', 90.25, 'Tốt; khen: Giấy khen', null, 'Tốt', 'Không đọc được', 'Chưa có'],
      ['NV002', 0, null, 'Chưa có', null, 'Chưa có', 'Chưa có'],
      ['NV003', 'Chưa có', null, 88.5, null, 'Chưa có', 'Chưa có'],
      ['NV004', 'Chưa có', null, 'Chưa có', null, 'Chưa có', 'Chưa có'],
    ]);
    expect(records.map((one) => shownIn(one, 'Kỳ chưa có kết quả'))).toEqual([
      'Quý 4',
      'Quý 2; Quý 3; Quý 4',
      'Quý 1; Quý 3; Quý 4',
      'Quý 1; Quý 2; Quý 3; Quý 4',
    ]);
  });

  test('is not there where there is nothing to list', () => {
    expect(plansOf(snapshotOf(TABS)).map(({ key }) => key)).not.toContain('KqCacKy');
  });

  test('a quarter’s own results come under the headers by which the year’s workbook reads them', async () => {
    const quarter = snapshotOf(withRound(await sampleTabs(), { Kỳ: 'Quý 3' }));
    const plan = planOf(plansOf(quarter), 'KqCacKy');
    const copied = tab('Kết quả kỳ', rowsOf(plan));
    const year = reviewOf(snapshotOf({ ...(await sampleTabs()), 'Kết quả kỳ': copied }));
    expect(year.round.periodResults).toHaveLength(42);
    expect(year.round.periodResults[0]).toMatchObject({
      personId: 'NV001',
      period: 'quarter-3',
      points: { state: 'known', value: 9350 },
    });
    const unscored = plansOf(snapshotOf({ ...TABS, 'Đợt xét': [...ROUND.slice(0, 2), ['Kỳ', 'Quý 3']] }));
    expect(unscored.map(({ key }) => key)).not.toContain('KqCacKy');
  });

  test('somebody without a final score has an empty cell there', async () => {
    const tabs = withRound(await sampleTabs(), { Kỳ: 'Quý 3' });
    const plan = planOf(plansOf(snapshotOf(withCells(tabs, 'Chấm điểm - Hội đồng chấm', { D9: 'x' }))), 'KqCacKy');
    expect(rowsWith(plan, 'NV001')[0]).toEqual(['NV001', 'Đoàn Khắc Xứng', 'Quý 3', null, null, null]);
  });
});

const FOLLOWED: Rows = [
  ['Danh hiệu', 'Mã', 'Trình ngày', 'Quyết định số', 'Ngày quyết định', 'Kết quả'],
  ['LĐTT', 'NV001', '10/01/2023', '12/QĐ', '20/02/2023', 'Được tặng'],
  ['LĐTT', 'NV003', '10/01/2023', null, null, 'Được tặng'],
  ['LĐTT', 'NV002', null, null, null, 'Không được'],
];

describe('KQ - Theo dõi đề nghị', () => {
  test('lists every proposal with what became of it, under the headers by which a kept tab is read', () => {
    const plan = planOf(plansOf(snapshotOf({ ...TABS, 'Theo dõi đề nghị': FOLLOWED })), 'KqTheoDoi');
    expect(rowsOf(plan).slice(3, 8)).toEqual([
      ['Danh hiệu', 'Mã', 'Họ và tên', 'Trình ngày', 'Quyết định số', 'Ngày quyết định', 'Kết quả', 'Tình trạng'],
      [
        'LĐTT',
        'NV001',
        'Nguyễn Thị An',
        '10/01/2023',
        '12/QĐ',
        '20/02/2023',
        'Được tặng',
        '✓ Được tặng, có quyết định',
      ],
      [
        'LĐTT',
        'NV003',
        '=Lê Chi',
        '10/01/2023',
        null,
        null,
        'Được tặng',
        '? Ghi được tặng nhưng chưa có số, ngày quyết định',
      ],
      [
        'LĐTT',
        'NV002',
        'Trần Văn Bình',
        null,
        null,
        null,
        'Không được',
        '✗ Không được tặng; đợt xét này không đề nghị',
      ],
    ]);
    const review = reviewOf(snapshotOf({ ...TABS, 'Theo dõi đề nghị': tab('Theo dõi đề nghị', rowsOf(plan)) }));
    expect(review.round.followUps).toHaveLength(3);
  });

  test('is not there where nothing is proposed and nothing followed', () => {
    const tabs = { ...TABS, 'Đợt xét': [...ROUND.slice(0, 2), ['Kỳ', 'Quý 3']] };
    expect(plansOf(snapshotOf(tabs)).map(({ key }) => key)).not.toContain('KqTheoDoi');
  });
});

describe('KQ - Chốt', () => {
  const closed = (tabs: Tabs, values: Parameters<typeof withRound>[1] = {}) =>
    withRound(tabs, { 'Chốt đợt xét': '30/12/2022', 'Người chốt': 'Thái Thị Ngần', ...values });

  test('shows who closed the round and when, every figure in words, and nothing of a single paper', async () => {
    const plan = planOf(plansOf(snapshotOf(closed(await sampleTabs()))), 'KqChot');
    expect(rowsWith(plan, 'Chốt')[0]?.slice(0, 3)).toEqual(['Chốt', '30/12/2022', 'Thái Thị Ngần']);
    expect(rowsWith(plan, 'score-final::NV001')[0]).toEqual([
      'Điểm cuối cùng',
      null,
      'NV001',
      'Đoàn Khắc Xứng',
      93.5,
      'score-final::NV001',
    ]);
    expect(rowsWith(plan, 'status:ldtt:NV001')[0]?.[4]).toBe('Đề nghị');
    expect(rowsWith(plan, 'target-met::ldtt-share')[0]?.slice(2, 5)).toEqual([
      null,
      '90% trở lên cán bộ, viên chức đạt Lao động tiên tiến',
      'Đạt',
    ]);
    expect(cellShowing(plan, 'Chốt lần 1 (30/12/2022)').style.bold).toBe(true);
    expect(plansOf(snapshotOf(closed(await sampleTabs()))).map(({ key }) => key)).not.toContain('KqThayDoi');
  });

  test('read back it keeps the round closed: nothing is planned any more', async () => {
    const tabs = closed(await sampleTabs());
    const plan = planOf(plansOf(snapshotOf(tabs)), 'KqChot');
    const record = tab('KQ - Chốt', rowsOf(plan), { ownKey: 'KqChot' });
    const snapshot = { tabs: [...snapshotOf(tabs).tabs, record] };
    const review = reviewOf(snapshot);
    expect(review.closing).toMatchObject({
      state: 'closed',
      changes: [],
      findings: [{ code: 'closing.unfinished', params: { errors: '0', pending: '7' } }],
    });
    expect(plannedTabs({ snapshot, review })).toEqual([]);
  });

  test('opened again it keeps the reason, and KQ - Thay đổi lists what differs', async () => {
    const tabs = closed(await sampleTabs());
    const plan = planOf(plansOf(snapshotOf(tabs)), 'KqChot');
    const record = tab('KQ - Chốt', rowsOf(plan), { ownKey: 'KqChot' });
    const changed = withCells(tabs, 'Chấm điểm - Hội đồng chấm', { D9: 8.5 });
    const plansWith = (values: Parameters<typeof withRound>[1]) => {
      const { tabs: own } = snapshotOf(
        closed(changed, { 'Mở lại': 'Sai điểm', 'Ngày mở lại': '05/01/2023', ...values }),
      );
      return plansOf({ tabs: [...own, record] });
    };
    const reopened = plansWith({});
    expect(rowsWith(planOf(reopened, 'KqChot'), 'Mở lại')[0]?.slice(0, 4)).toEqual([
      'Mở lại',
      '05/01/2023',
      'Thái Thị Ngần',
      'Sai điểm',
    ]);
    expect(rowsOf(planOf(reopened, 'KqThayDoi')).slice(3)).toEqual([
      ['Điểm Hội đồng chấm', null, 'NV001', 'Đoàn Khắc Xứng', 93.5, 93],
      ['Điểm cuối cùng', null, 'NV001', 'Đoàn Khắc Xứng', 93.5, 93],
    ]);
    // A figure that is no more is an empty cell, not a 0.
    const unscored = withCells(changed, 'Chấm điểm - Hội đồng chấm', { D9: 'x' });
    const { tabs: own } = snapshotOf(closed(unscored, { 'Mở lại': 'Sai điểm' }));
    const lost = planOf(plansOf({ tabs: [...own, record] }), 'KqThayDoi');
    expect(rowsWith(lost, 'Điểm cuối cùng')[0]?.slice(2)).toEqual(['NV001', 'Đoàn Khắc Xứng', 93.5, null]);
    const again = planOf(plansWith({ 'Chốt đợt xét': '06/01/2023', 'Ngày mở lại': null }), 'KqChot');
    expect(rowsWith(again, 'Mở lại')[0]?.slice(0, 2)).toEqual(['Mở lại', null]);
    expect(rowsWith(again, 'score-final::NV001')[0]?.slice(4, 6)).toEqual([93.5, 93]);
  });
});
