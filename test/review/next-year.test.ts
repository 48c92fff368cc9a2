import { type CountBy, nextYear } from '../../src/review/next-year';
import { reviewSnapshot } from '../../src/review/review';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { fieldValue } from '../../src/domain/round/field';
import type { Round } from '../../src/domain/round/round';
import type { CampaignPack } from '../../src/domain/rules/pack';
import { campaign, item, scheme } from '../support/packs';
import { ROSTER_HEADER, type Rows, reviewOf, rosterRow, snapshotOf } from '../support/workbook';
import { type Tabs, snapshotOfFile, withCells } from '../support/workbook-file';
import { sampleTabs, withRound } from '../sheets/writing/sample';

const FOLLOW_UP_HEADER = ['Danh hiệu', 'Mã', 'Quyết định số', 'Ngày quyết định', 'Kết quả'];

async function followed(...rows: Rows): Promise<Tabs> {
  return { ...(await sampleTabs()), 'Theo dõi đề nghị': [FOLLOW_UP_HEADER, ...rows] };
}

/** Next year's workbook, written to a file and read again. */
async function nextRound(tabs: Tabs, countBy: CountBy) {
  const made = nextYear(reviewOf(snapshotOf(tabs)), countBy);
  if (!made.ok) throw new Error(made.error.code);
  const snapshot = await snapshotOfFile(await newWorkbook(made.value.plans));
  return { made: made.value, snapshot, round: reviewOf(snapshot).round };
}

function yearsOf({ people }: Round, id: string): readonly (readonly number[])[] {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new Error(id);
  return [person.cstdCoSoYears, person.cstdTinhYears].map((field) => (field.state === 'known' ? field.value : []));
}

test('the roster, the units and the head of the papers go over; what is of the year does not', async () => {
  const before = reviewOf(snapshotOf(await sampleTabs())).round;
  const { round, made } = await nextRound(await sampleTabs(), 'none');
  expect([round.campaign, round.year, round.isSchoolYear, round.period]).toEqual([
    'tran-phu-2022',
    2023,
    false,
    'year',
  ]);
  expect(made.of).toEqual({ year: 2023, isSchoolYear: false, period: 'year' });
  const who = ({ people }: Round) =>
    people.map(({ id, name, unit, position, gender, group, isLecturer }) => [
      id,
      name,
      unit,
      position,
      ...[gender, group, isLecturer].map((field) => (field.state === 'known' ? field.value : null)),
    ]);
  expect(who(round)).toEqual(who(before));
  expect(round.people).toHaveLength(42);
  const units = ({ collectives }: Round) => collectives.map(({ id, name, memberIds }) => [id, name, memberIds]);
  expect(units(round)).toEqual(units(before));
  for (const person of round.people) {
    const { rating, registered, initiative, discipline, months, isRecruit } = person;
    expect([rating, registered, initiative, discipline, months, isRecruit].map(({ state }) => state)).toEqual(
      Array.from({ length: 6 }, () => 'empty'),
    );
  }
  expect(round.collectives.map(({ rating }) => rating.state)).toEqual(Array.from({ length: 5 }, () => 'empty'));
  expect(round.texts).toEqual({
    parentOrganisation: 'TỈNH ỦY SÔNG NGÀN',
    organisation: 'TRƯỜNG CHÍNH TRỊ MẪU',
    place: 'Sông Ngàn',
    chair: '',
    secretary: '',
    tellerChief: '',
    meetingFrom: '',
    meetingTo: '',
    meetingPlace: '',
    countingFrom: '',
    countingNumber: '',
    countingPlace: '',
    countingTo: '',
    ballotTitle: '',
  });
  expect([round.meetingDate.state, round.members.state, round.closing.closedOn.state]).toEqual([
    'empty',
    'empty',
    'empty',
  ]);
  expect(round.parameters).toEqual([]);
  // Each scoring tab has everybody's name, and no score.
  expect(round.scoreSheets.map(({ rater }) => rater)).toEqual(['self', 'unit', 'council']);
  expect(round.ballotBoxes).toEqual([]);
});

test('only titles that were decided, with number and day, become years; the others are named', async () => {
  const before = reviewOf(snapshotOf(await sampleTabs())).round;
  const { round, made } = await nextRound(
    await followed(
      ['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng'],
      ['CSTĐCS', 'NV011', null, null, 'Được tặng'],
      ['CSTĐCS', 'NV019', '12/QĐ', '20/02/2023', 'Không được'],
      ['CSTĐ tỉnh', 'NV011', '15/QĐ', '20/03/2023', 'Đã nhận'],
      ['LĐTT', 'NV001', '12/QĐ', '20/02/2023', 'Được tặng'],
    ),
    'awarded',
  );
  expect(made.counted).toEqual({ 'cstd-co-so': ['NV002'], 'cstd-tinh': ['NV011'] });
  expect(made.uncounted).toEqual([
    { award: 'cstd-co-so', candidateId: 'NV011', state: 'undecided-grant' },
    { award: 'cstd-co-so', candidateId: 'NV019', state: 'refused' },
    { award: 'cstd-co-so', candidateId: 'NV028', state: 'pending' },
  ]);
  expect(yearsOf(round, 'NV002')).toEqual([
    [...(yearsOf(before, 'NV002')[0] ?? []), 2022],
    yearsOf(before, 'NV002')[1],
  ]);
  expect(yearsOf(round, 'NV011')).toEqual([
    yearsOf(before, 'NV011')[0],
    [...(yearsOf(before, 'NV011')[1] ?? []), 2022],
  ]);
  expect(yearsOf(round, 'NV028')).toEqual(yearsOf(before, 'NV028'));
  expect(yearsOf(round, 'NV001')).toEqual(yearsOf(before, 'NV001'));
});

test('where nothing tells what became of the proposals, they are not counted in silence', async () => {
  const review = reviewOf(snapshotOf(await sampleTabs()));
  expect(nextYear(review, 'awarded')).toEqual({
    ok: false,
    error: { code: 'next.follow-up-missing', params: { count: '5' } },
  });
  expect(nextYear(review, 'none')).toMatchObject({
    ok: true,
    value: { counted: { 'cstd-co-so': [], 'cstd-tinh': [] }, uncounted: { length: 5 } },
  });
  const empty = await nextRound(await followed(), 'awarded');
  expect(empty.made.uncounted).toHaveLength(5);
});

test('counted by nomination, a year bears a note that nothing was decided', async () => {
  const tabs = await followed(['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng']);
  const { round, made } = await nextRound(tabs, 'nominated');
  expect(made.counted['cstd-co-so']).toEqual(['NV002', 'NV011', 'NV019', 'NV028']);
  expect(yearsOf(round, 'NV028')[0]).toContain(2022);
  const notes = made.plans
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.note ?? [])))
    .filter((note) => note.includes('tính theo đề nghị'));
  // Everybody but NV002, who has a decision; NV011 for both titles.
  expect(notes).toHaveLength(4);
  expect(notes[0]).toContain('2022');
});

test('a year that is there already is there once', async () => {
  const tabs = withCells(await followed(['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng']), 'Danh sách', {
    O9: '2022; 2021',
  });
  expect(yearsOf((await nextRound(tabs, 'awarded')).round, 'NV002')[0]).toEqual([2021, 2022]);
});

test('a history that cannot be read is left empty and named, not cut short', async () => {
  const tabs = withCells(await followed(['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng']), 'Danh sách', {
    O9: 'ba năm liền',
  });
  const { round, made } = await nextRound(tabs, 'awarded');
  expect(made.unreadable).toEqual([{ id: 'NV002', award: 'cstd-co-so' }]);
  expect(yearsOf(round, 'NV002')).toEqual([[], []]);
});

test('a school year is followed by the next one, and its titles are of school years', async () => {
  const tabs = withRound(await followed(['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng']), { Năm: '2021-2022' });
  const { round, snapshot } = await nextRound(tabs, 'awarded');
  expect([round.year, round.isSchoolYear]).toEqual([2023, true]);
  const cells = snapshot.tabs.flatMap(({ values }) => values.flat());
  for (const shown of ['2022-2023', 'DANH SÁCH CÁ NHÂN NĂM HỌC 2022-2023', 'DANH SÁCH TẬP THỂ NĂM HỌC 2022-2023']) {
    expect(cells).toContain(shown);
  }
  expect(cells.some((cell) => typeof cell === 'string' && cell.endsWith('2021-2022'))).toBe(true);
  expect(yearsOf(round, 'NV002')[0]).toContain(2022);
});

test('the chain goes on in the workbook of the next year: three years in a row are three years in a row', async () => {
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001', 'An', {
      'Đăng ký danh hiệu': 'LĐTT; CSTĐCS; CSTĐ tỉnh',
      'Cấp sáng kiến': 'Tỉnh',
      'Năm đạt CSTĐCS': '2020; 2021',
    }),
  ];
  const tabs: Tabs = {
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
    ],
    'Danh sách': roster,
    'Theo dõi đề nghị': [FOLLOW_UP_HEADER, ['CSTĐCS', 'NV001', '12/QĐ', '20/02/2023', 'Được tặng']],
  };
  const { made, snapshot } = await nextRound(tabs, 'awarded');
  // The decision counts although this round did not work the vote out.
  expect(made.counted['cstd-co-so']).toEqual(['NV001']);
  const review = reviewOf(snapshot);
  const chain = review.evaluation.entries
    .get('cstd-tinh')
    ?.get('NV001')
    ?.conditions.find(({ rule }) => rule === 'title.consecutive-years');
  expect(chain?.result).toBe('met');
});

test('a count of five years goes on in the next year’s workbook: what was reached before is not lost', async () => {
  const tabs = {
    ...withRound(await sampleTabs(), { 'Chương trình': 'tct-binh-phuoc-2021-2025' }),
    'Chỉ tiêu': [
      ['Mã', 'Năm', 'Thực hiện'],
      ['provincial-projects', 2021, 1],
      ['provincial-projects', 2022, '1'],
      ['excellent-lecturers', null, 1],
    ],
  };
  const { made, snapshot, round } = await nextRound(tabs, 'none');
  expect(made.figures.carried.map(({ year }) => year)).toEqual([2021, 2022]);
  expect(made.figures.undated).toEqual([{ sheet: 'Chỉ tiêu', cell: 'A4' }]);
  expect(round.reached.map(({ code, year, reached }) => [code, fieldValue(year), reached.state])).toEqual([
    ['provincial-projects', 2021, 'known'],
    ['provincial-projects', 2022, 'known'],
    ['provincial-projects', 2023, 'empty'],
    ['excellent-lecturers', null, 'empty'],
  ]);
  expect(reviewOf(snapshot).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the council goes over without a fault in the new workbook: its members are not typed anew each year', async () => {
  const tabs: Tabs = {
    ...withRound(await sampleTabs(), { 'Tổng số thành viên Hội đồng': 3 }),
    'Hội đồng': [
      ['Họ và tên', 'Mã', 'Chức vụ', 'Chức danh', 'Có mặt', 'Kiểm phiếu'],
      ['Châu Ngọc Mơ', 'NV002', 'Trưởng khoa', 'Chủ tịch', 'x', null],
      ['Ông Khách', null, 'Phó Bí thư', 'Ủy viên', 'x', 'x'],
      ['Bà Khách', null, null, 'Thư ký', null, null],
    ],
  };
  const { snapshot, round } = await nextRound(tabs, 'none');
  expect(
    round.council?.members.map(({ name, personId, position, role, presence, isTeller }) => [
      name,
      personId,
      position,
      role,
      presence.state,
      isTeller.state,
    ]),
  ).toEqual([
    ['Châu Ngọc Mơ', 'NV002', 'Trưởng khoa', 'Chủ tịch', 'empty', 'empty'],
    ['Ông Khách', null, 'Phó Bí thư', 'Ủy viên', 'empty', 'empty'],
    ['Bà Khách', null, '', 'Thư ký', 'empty', 'empty'],
  ]);
  expect(fieldValue(round.members)).toBe(3);
  expect(reviewOf(snapshot).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each<[string, CampaignPack | undefined, readonly unknown[]]>([
  [
    'goes on with it',
    undefined,
    [
      ['Chuyên môn', 6000],
      ['Kỷ luật', 4000],
    ],
  ],
  ['has that of a campaign that brings one', campaign({ scheme: scheme([item('a', '10')]) }), [['Mục a', 1000]]],
])('a council with a form of its own %s', async (_, pack, expected) => {
  const tabs: Tabs = {
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
    ],
    'Danh sách': [ROSTER_HEADER, rosterRow('NV001', 'An')],
    'Chấm điểm - Hội đồng chấm': [
      ['Mã', 'Họ và tên', 'Chuyên môn', 'Kỷ luật', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
      [null, 'Điểm tối đa', 60, 40, null, null, null],
      ['NV001', 'An', 50, 40, null, null, 90],
    ],
  };
  const made = nextYear(reviewOf(snapshotOf(tabs)), 'none', pack);
  if (!made.ok) throw new Error(made.error.code);
  const snapshot = await snapshotOfFile(await newWorkbook(made.value.plans));
  const review = reviewSnapshot(snapshot, pack === undefined ? { kind: 'of-round' } : { kind: 'pack', pack });
  if (!review.ok) throw new Error(review.error.code);
  const { round, findings } = review.value;
  expect(round.scoreSheets.map(({ criteria }) => criteria.map(({ name, max }) => [name, max]))).toEqual([
    expected,
    expected,
    expected,
  ]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('people without units, lecturers or groups, and more units than the template has rows for', async () => {
  const roster: Rows = [
    ROSTER_HEADER,
    rosterRow('NV001', 'An', { 'Đơn vị': null, Nhóm: null, 'Giới tính': '?', 'Giảng viên': 'x' }),
  ];
  const units: Rows = [
    ['Mã', 'Tên tập thể'],
    ...Array.from({ length: 15 }, (_, at) => [`T${String(at)}`, `Tổ ${String(at)}`]),
  ];
  const { round } = await nextRound(
    {
      'Đợt xét': [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2022],
        ['Kỳ', 'Năm'],
      ],
      'Danh sách': roster,
      'Tập thể': units,
    },
    'awarded',
  );
  expect(round.collectives).toHaveLength(15);
  expect(round.people).toMatchObject([{ unit: '', gender: { state: 'empty' }, isLecturer: { value: true } }]);
});

test('another campaign can be given; a year that no law covers is refused', async () => {
  const review = reviewOf(snapshotOf(await sampleTabs()));
  const given = nextYear(review, 'none', campaign({ id: 'rieng' }));
  if (!given.ok) throw new Error(given.error.code);
  const snapshot = await snapshotOfFile(await newWorkbook(given.value.plans));
  const own = reviewSnapshot(snapshot, { kind: 'pack', pack: campaign({ id: 'rieng' }) });
  expect(own.ok && own.value.round.campaign).toBe('rieng');
  const early = reviewOf(snapshotOf(withRound(await sampleTabs(), { Năm: 2010, 'Ngày họp': null, regime: 'vn-2017' })));
  const refused = nextYear(early, 'none');
  expect(refused.ok ? null : refused.error.code).toBe('round.no-regime');
});

test('after a quarter comes the next one, with everybody and their histories as they were', async () => {
  const tabs = withRound(await followed(['CSTĐCS', 'NV002', '12/QĐ', '20/02/2023', 'Được tặng']), { Kỳ: 'Quý 3' });
  const before = reviewOf(snapshotOf(tabs)).round;
  // Titles are of a year: a quarter counts none, and need not be asked how.
  const { made, round } = await nextRound(tabs, 'awarded');
  expect(made.of).toEqual({ year: 2022, isSchoolYear: false, period: 'quarter-4' });
  expect([round.year, round.period]).toEqual([2022, 'quarter-4']);
  expect([made.counted, made.uncounted]).toEqual([{ 'cstd-co-so': [], 'cstd-tinh': [] }, []]);
  const told = ({ people }: Round) => people.map(({ id, cstdCoSoYears }) => [id, fieldValue(cstdCoSoYears)]);
  expect(told(round)).toEqual(told(before));
  expect(round.collectives.map(({ id }) => id)).toEqual(before.collectives.map(({ id }) => id));
});

test('a round of an unknown period has no next one: none is guessed', async () => {
  const review = reviewOf(snapshotOf(withRound(await sampleTabs(), { Kỳ: null })));
  expect(nextYear(review, 'none')).toEqual({ ok: false, error: { code: 'next.no-period', params: {} } });
});
