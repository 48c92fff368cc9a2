/** What goes over into next year's workbook, cell by cell; whatever is not told here is the empty template's. */
import { cellName } from '../../../src/domain/cell';
import { parseDecimal } from '../../../src/domain/arithmetic/decimal';
import type { PastFigure } from '../../../src/domain/indicators/past-figures';
import type { Collective, Person } from '../../../src/domain/round/people';
import type { Round } from '../../../src/domain/round/round';
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { templatePlans } from '../../../src/review/template';
import { type Carried, type NewTitles, TITLE_COLUMNS, carriedOver } from '../../../src/sheets/template/next-year';
import { canonical, words } from '../../../src/sheets/words';
import type { TabPlan } from '../../../src/workbook/port';
import { campaign, item, scheme } from '../../support/packs';
import { EMPTY, UNREADABLE, council, known, member, person, round as anyRound, unit } from '../../support/round';
import { rowsOf } from '../writing/planned';

const NONE: NewTitles = { 'cstd-co-so': new Map(), 'cstd-tinh': new Map() };
const NOTHING: Carried = { titles: NONE, figures: [], of: { year: 2023, isSchoolYear: false } };

function template(pack: CampaignPack, people = 3): readonly TabPlan[] {
  const plans = templatePlans(pack, { people, year: { year: 2023, isSchoolYear: false }, period: 'year' });
  if (!plans.ok) throw new Error(plans.error.code);
  return plans.value;
}

/** Of each tab, the cells that are not the template's: what they hold, and their note where there is one. Their looks must be as they were. */
function carried(before: readonly TabPlan[], after: readonly TabPlan[]): Readonly<Record<string, unknown>> {
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const tabs = after.map((plan, tab) => {
    const old = before[tab];
    const texts = rowsOf(plan);
    const cells = plan.rows.flatMap(({ cells: own }, row) =>
      own.flatMap((cell, column) => {
        const was = old?.rows[row]?.cells[column];
        if (cell === was || cell === null) return [];
        expect({ ...cell, content: null, note: undefined }).toEqual({ ...was, content: null, note: undefined });
        const text = texts[row]?.[column];
        expect(text).toEqual(expect.anything());
        return [[cellName(row, column), cell.note === undefined ? text : { text, note: cell.note }]];
      }),
    );
    expect({ ...plan, rows: [] }).toEqual({ ...old, rows: [] });
    return [plan.name, Object.fromEntries(cells) as unknown] as const;
  });
  return Object.fromEntries(tabs.filter(([, cells]) => Object.keys(cells as object).length > 0));
}

/** Where `Đợt xét` has how many are on the council. */
function cellOfMembers(): string {
  const plan = template(campaign()).find(({ name }) => name === 'Đợt xét');
  const row = plan === undefined ? -1 : rowsOf(plan).findIndex(([label]) => label === 'Tổng số thành viên Hội đồng');
  return cellName(row, 1);
}

interface Over {
  readonly people?: readonly Person[];
  readonly collectives?: readonly Collective[];
  readonly own?: Partial<Round>;
  readonly titles?: NewTitles;
  readonly pack?: CampaignPack;
}

function nextOf({ people = [], collectives = [], own = {}, titles = NONE, pack = campaign() }: Over) {
  const before = template(pack);
  return carried(before, carriedOver(before, anyRound({ people, collectives, ...own }), { ...NOTHING, titles }));
}

test('the head of the papers, the people, the units and the names on every scoring tab go over; no rating, month, registration, discipline or score does', () => {
  const texts = { ...anyRound().texts, chair: 'Chủ tịch', secretary: 'Thư ký' };
  const people = [
    person({
      id: '0012',
      position: 'Trưởng khoa',
      group: known('leader'),
      isLecturer: known(true),
      cstdCoSoYears: known([2021, 2019]),
      cstdTinhYears: known([2020]),
      initiative: known('co-so'),
      discipline: known('khien-trach'),
    }),
    person({
      id: 'NV002',
      name: 'Trần Văn Bình',
      gender: known('male'),
      unit: '',
      position: '',
      group: EMPTY,
      isLecturer: known(false),
    }),
  ];
  const collectives = [unit(), unit({ id: 'K02', name: 'Phòng Đào tạo' })];
  const names = { B6: '0012', C6: 'Nguyễn Thị An', B7: 'NV002', C7: 'Trần Văn Bình' };
  expect(
    nextOf({
      people,
      collectives,
      own: { texts: { ...texts, parentOrganisation: 'TỈNH ỦY', organisation: 'TRƯỜNG', place: 'Sông Ngàn' } },
    }),
  ).toEqual({
    'Đợt xét': { B8: 'TỈNH ỦY', B9: 'TRƯỜNG', B10: 'Sông Ngàn' },
    'Danh sách': {
      B6: '0012',
      C6: 'Nguyễn Thị An',
      D6: 'Nữ',
      E6: 'Khoa Lý luận',
      F6: 'Trưởng khoa',
      G6: 'Lãnh đạo, quản lý',
      H6: 'x',
      O6: '2019; 2021',
      P6: '2020',
      B7: 'NV002',
      C7: 'Trần Văn Bình',
      D7: 'Nam',
    },
    'Chấm điểm - Tự chấm': names,
    'Chấm điểm - Đơn vị chấm': names,
    'Chấm điểm - Hội đồng chấm': names,
    'Tập thể': { A6: 'K01', B6: 'Khoa Lý luận', A7: 'K02', B7: 'Phòng Đào tạo' },
  });
});

/** The cells of a person's two histories after this year. */
function histories(own: Partial<Person>, titles: Partial<NewTitles> = {}, round: Partial<Round> = {}) {
  const cells = nextOf({ people: [person(own)], own: round, titles: { ...NONE, ...titles } })['Danh sách'];
  const { O6, P6 } = cells as Readonly<Record<string, unknown>>;
  return [O6, P6];
}

const NOTE = {
  base: 'Năm đạt CSTĐCS năm 2022: tính theo đề nghị, chưa có quyết định; đối chiếu lại.',
  province: 'Năm đạt CSTĐ tỉnh năm 2022: tính theo đề nghị, chưa có quyết định; đối chiếu lại.',
};
const got = (state: 'awarded' | 'nominated') => new Map([['NV001', state]]);

test.each<[string, Partial<Person>, Partial<NewTitles>, readonly unknown[]]>([
  ['nothing in either', {}, {}, [undefined, undefined]],
  [
    'a title by decision, beside the years before',
    { cstdCoSoYears: known([2020]) },
    { 'cstd-co-so': got('awarded') },
    ['2020; 2022', undefined],
  ],
  ['a first title by decision', { cstdCoSoYears: EMPTY }, { 'cstd-tinh': got('awarded') }, [undefined, '2022']],
  [
    'a title by this round’s proposal',
    {},
    { 'cstd-co-so': got('nominated') },
    [{ text: '2022', note: NOTE.base }, undefined],
  ],
  [
    'both titles, one of them proposed',
    { cstdTinhYears: known([2019]) },
    { 'cstd-co-so': got('awarded'), 'cstd-tinh': got('nominated') },
    ['2022', { text: '2019; 2022', note: NOTE.province }],
  ],
  ['a title of somebody else', {}, { 'cstd-co-so': new Map([['NV002', 'awarded']]) }, [undefined, undefined]],
  [
    'a year that was there',
    { cstdCoSoYears: known([2022, 2021]) },
    { 'cstd-co-so': got('awarded') },
    ['2021; 2022', undefined],
  ],
  ['years that are out of order', { cstdTinhYears: known([2021, 2009, 2015]) }, {}, [undefined, '2009; 2015; 2021']],
  [
    'a history that cannot be read',
    { cstdCoSoYears: UNREADABLE, cstdTinhYears: known([2020]) },
    { 'cstd-co-so': got('awarded') },
    [undefined, '2020'],
  ],
  [
    'an unreadable history and a proposal',
    { cstdCoSoYears: UNREADABLE },
    { 'cstd-co-so': got('nominated') },
    [undefined, undefined],
  ],
])('a history with %s is neither cut short nor lengthened by what nobody decided', (_, own, titles, expected) => {
  expect(histories(own, titles)).toEqual(expected);
});

test('in rounds of school years, a history has school years, in its note, too', () => {
  const own = { year: 2022, isSchoolYear: true };
  expect(histories({ cstdCoSoYears: known([2021]) }, { 'cstd-co-so': got('nominated') }, own)).toEqual([
    {
      text: '2020-2021; 2021-2022',
      note: 'Năm đạt CSTĐCS năm 2021-2022: tính theo đề nghị, chưa có quyết định; đối chiếu lại.',
    },
    undefined,
  ]);
});

test('more people and units than the template has rows for: nobody is left out', () => {
  const people = ['A', 'B', 'C', 'D', 'E'].map((id) => person({ id, name: `Người ${id}` }));
  const collectives = Array.from({ length: 40 }, (_, index) => unit({ id: `K${String(index)}` }));
  const plans = carriedOver(template(campaign(), 2), anyRound({ people, collectives }), NOTHING);
  const codes = (name: string, column: number, count: number) =>
    plans
      .filter((plan) => plan.name === name)
      .map((plan) =>
        rowsOf(plan)
          .slice(-count)
          .map((row) => row[column]),
      );
  for (const name of ['Danh sách', 'Chấm điểm - Tự chấm', 'Chấm điểm - Hội đồng chấm']) {
    expect(codes(name, 1, 5)).toEqual([['A', 'B', 'C', 'D', 'E']]);
  }
  expect(codes('Tập thể', 0, 40)).toEqual([collectives.map(({ id }) => id)]);
});

test('where a campaign has forms of its own for groups, nobody is put on one of them unasked', () => {
  const own = scheme([item('a', '10')]);
  const [form] = own.forms;
  if (form === undefined) throw new Error('a form');
  const pack = campaign({
    scheme: {
      ...own,
      forms: [
        { ...form, id: 'l', name: 'Lãnh đạo' },
        { ...form, id: 'v', name: 'Viên chức' },
      ],
    },
  });
  expect(template(pack).filter(({ name }) => name.startsWith('Chấm điểm'))).toHaveLength(6);
  expect(Object.keys(nextOf({ people: [person()], pack }))).toEqual(['Danh sách']);
});

const COUNCIL = council([
  member({ name: 'Nguyễn Thị An', personId: 'NV001', position: 'Hiệu trưởng', role: 'Chủ tịch', office: 'chair' }),
  member({ presence: known('written'), isTeller: known(true) }),
]);
const MEMBERS = {
  B5: 'Nguyễn Thị An',
  C5: 'NV001',
  D5: 'Hiệu trưởng',
  E5: 'Chủ tịch',
  B6: 'Trần Văn Khách',
};

test('the council goes over, with how many it has; who came and who counted the papers was of that meeting', () => {
  expect(nextOf({ own: { council: COUNCIL, members: known(2), present: known(1), written: known(1) } })).toEqual({
    'Đợt xét': { [cellOfMembers()]: 2 },
    'Hội đồng': MEMBERS,
  });
});

test.each<[string, Partial<Round>, unknown]>([
  ['a council whose number nobody wrote', { council: COUNCIL, members: EMPTY }, { 'Hội đồng': MEMBERS }],
  ['a number without names, which nothing can be held against', { members: known(19) }, {}],
])('of %s nothing is made up', (_, own, expected) => {
  expect(nextOf({ own })).toEqual(expected);
});

const INDICATORS = campaign({
  tabs: ['indicators'],
  targets: [
    {
      kind: 'indicator',
      id: 'projects',
      name: 'Ít nhất 3 đề tài',
      measure: 'count',
      direction: 'higher',
      figure: '3',
    },
    { kind: 'indicator', id: 'quality', name: 'Chất lượng', measure: 'percent', direction: 'higher', figure: '90' },
    { kind: 'indicator', id: 'other', name: 'Khác', measure: 'number', direction: 'lower', figure: null },
  ],
});

function pastFigure(code: string, year: number, text: string): PastFigure {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return { code, year, value };
}

/** The rows of `Chỉ tiêu` from its header to the last that names a target, and how many open ones come after them. */
function figureTab(figures: readonly PastFigure[], of: Carried['of']) {
  const before = template(INDICATORS);
  const after = carriedOver(before, anyRound(), { ...NOTHING, figures, of });
  const [old, plan] = [before, after].map((plans) => plans.find(({ name }) => name === 'Chỉ tiêu'));
  if (old === undefined || plan === undefined) throw new Error('Chỉ tiêu');
  const rows = rowsOf(plan).slice(3);
  const named = rows.filter(([code]) => code !== null);
  return { old, plan, rows: named, open: rows.length - named.length };
}

test('what earlier years contributed stands above the new year’s row, which has its year: a figure typed there does not replace theirs', () => {
  const { old, plan, rows, open } = figureTab(
    [pastFigure('quality', 2022, '98.5'), pastFigure('PROJECTS', 2021, '1'), pastFigure('projects', 2022, '12345')],
    { year: 2023, isSchoolYear: false },
  );
  expect(rows.slice(1)).toEqual([
    ['projects', 'Ít nhất 3 đề tài', '≥ 3', '2021', '1'],
    ['projects', 'Ít nhất 3 đề tài', '≥ 3', '2022', '12345'],
    ['projects', 'Ít nhất 3 đề tài', '≥ 3', '2023', null],
    ['quality', 'Chất lượng', '≥ 90%', '2022', '98,5'],
    ['quality', 'Chất lượng', '≥ 90%', '2023', null],
    ['other', 'Khác', '≤ … (ghi ở tab Đợt xét)', null, null],
  ]);
  // Each is made like the row that it stands above, and none takes the place of an open one.
  expect(open).toBe(6);
  expect(plan.rows[5]).toEqual({ ...old.rows[4], cells: expect.anything() as unknown });
  expect({ ...plan, rows: [] }).toEqual({ ...old, rows: [] });
});

test('later in the same year its figure so far is there to be written on, once', () => {
  const { rows } = figureTab([pastFigure('projects', 2021, '1'), pastFigure('projects', 2022, '2')], {
    year: 2022,
    isSchoolYear: true,
  });
  expect(rows.slice(1).map((row) => row.slice(3))).toEqual([
    ['2020-2021', '1'],
    ['2021-2022', '2'],
    [null, null],
    [null, null],
  ]);
});

test('each title of a history has its column in the roster of next year', () => {
  const told = Object.entries(TITLE_COLUMNS).map(([award, column]) => [award, canonical(words.rosterColumns, column)]);
  expect(told).toEqual([
    ['cstd-co-so', 'Năm đạt CSTĐCS'],
    ['cstd-tinh', 'Năm đạt CSTĐ tỉnh'],
  ]);
});
