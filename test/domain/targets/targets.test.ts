import { holdersOf, judgeTargets, populationOf } from '../../../src/domain/targets/targets';
import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import type { Person } from '../../../src/domain/round/people';
import type { Round } from '../../../src/domain/round/round';
import type { Target } from '../../../src/domain/rules/pack';
import { ABSENT, EMPTY, UNREADABLE, known, person, registeredFor, round, settings, unit } from '../../support/round';

type Comparator = Extract<Target, { kind: 'share-nominated' }>['comparator'];

function judgeWhole(
  target: Target,
  own: Partial<Round>,
  nominated: Readonly<Record<string, Readonly<Record<string, NominationStatus>>>> = {},
  set: Readonly<Record<string, string>> = {},
) {
  const standings = new Map(
    Object.entries(nominated).map(([award, statuses]) => {
      const having = (...wanted: readonly NominationStatus[]) =>
        Object.entries(statuses).flatMap(([id, status]) => (wanted.includes(status) ? [id] : []));
      return [
        award,
        {
          nominated: having('nominated'),
          tied: having('tied-at-ceiling'),
          levels: [having('nominated')],
          pending: having('review', 'not-on-ballot'),
          places: null,
        },
      ];
    }),
  );
  const [result] = judgeTargets([target], round(own), standings, settings(set), new Set(['tap-the']), 2022);
  if (result === undefined) throw new Error('no result');
  return result;
}

function judge(...facts: Parameters<typeof judgeWhole>) {
  const { actual, met, stated } = judgeWhole(...facts);
  return { actual, met, stated };
}

function staff(...own: readonly Partial<Person>[]): readonly Person[] {
  return own.map((one, index) => person({ id: `NV00${String(index + 1)}`, ...one }));
}

const FOUR = staff({}, {}, {}, {});

function share(
  comparator: Comparator,
  percent: string,
  own: Partial<Extract<Target, { kind: 'share-nominated' }>> = {},
): Target {
  return {
    kind: 'share-nominated',
    id: 't',
    name: 'Chỉ tiêu',
    award: 'ldtt',
    of: 'staff',
    comparator,
    percent,
    ...own,
  };
}

test.each<[Comparator, string, boolean]>([
  ['>=', '75', true],
  ['>=', '75.01', false],
  ['>', '75', false],
  ['>', '74.99', true],
  ['=', '75', true],
  ['=', '74.99', false],
  ['=', '75.01', false],
  ['=', '3/4', true],
])('3 of 4 %s %s: met: %s', (comparator, percent, met) => {
  const statuses = { NV001: 'nominated', NV002: 'nominated', NV003: 'nominated', NV004: 'tied-at-ceiling' } as const;
  expect(judge(share(comparator, percent), { people: FOUR }, { ldtt: statuses })).toEqual({
    actual: { count: 3, of: 4 },
    met,
    stated: null,
  });
});

test('two thirds are met by 2 of 3 exactly, 66.67 % are not', () => {
  const statuses = { NV001: 'nominated', NV002: 'nominated', NV003: 'vote-failed' } as const;
  const three = { people: FOUR.slice(0, 3) };
  expect(judge(share('>=', '2/3'), three, { ldtt: statuses }).met).toBe(true);
  expect(judge(share('>=', '66.67'), three, { ldtt: statuses }).met).toBe(false);
});

test('a share is of staff, women, lecturers or units', () => {
  const own = round({
    people: staff(
      { gender: known('female'), isLecturer: known(true) },
      { gender: known('male'), isLecturer: known(false) },
      { gender: UNREADABLE, isLecturer: EMPTY },
      { gender: known('female'), isLecturer: ABSENT },
    ),
    collectives: [unit()],
  });
  expect(populationOf('staff', own)).toHaveLength(4);
  expect(populationOf('women', own)).toEqual(['NV001', 'NV004']);
  expect(populationOf('lecturers', own)).toEqual(['NV001']);
  expect(populationOf('units', own)).toEqual(['K01']);
});

test('of women only the women count', () => {
  const people = staff({ gender: known('female') }, { gender: known('male') }, { gender: known('female') });
  const statuses = { NV001: 'nominated', NV002: 'nominated', NV003: 'ineligible' } as const;
  expect(judge(share('=', '100', { of: 'women' }), { people }, { ldtt: statuses })).toMatchObject({
    actual: { count: 1, of: 2 },
    met: false,
  });
});

test('a share of nobody, or of an award that this round does not work out, is neither met nor missed', () => {
  expect(judge(share('>=', '90', { of: 'women' }), { people: staff({ gender: known('male') }) }, { ldtt: {} })).toEqual(
    {
      actual: { count: 0, of: 0 },
      met: null,
      stated: null,
    },
  );
  expect(judge(share('>=', '90'), { people: FOUR })).toEqual({ actual: null, met: null, stated: null });
});

function atLeast(min: number, own: Partial<Extract<Target, { kind: 'count-nominated' }>> = {}): Target {
  return { kind: 'count-nominated', id: 't', name: 'Chỉ tiêu', award: 'ldtt', min, ...own };
}

test.each<[Target, number, boolean]>([
  [atLeast(1), 2, true],
  [atLeast(2), 2, true],
  [atLeast(3), 2, false],
  [atLeast(1, { max: 2 }), 2, true],
  [atLeast(1, { max: 1 }), 2, false],
  [atLeast(0, { max: 1 }), 2, false],
])('a target that counts: %j, nominated %d', (target, count, met) => {
  const statuses = { NV001: 'nominated', NV002: 'nominated', NV003: 'over-ceiling' } as const;
  expect(judge(target, { people: FOUR }, { ldtt: statuses })).toEqual({ actual: { count, of: 4 }, met, stated: null });
});

test('a target about units counts units; of an award that is not worked out it counts nothing', () => {
  const target = atLeast(1, { award: 'tap-the' });
  const own = { people: FOUR, collectives: [unit(), unit({ id: 'K02' })] };
  expect(judge(target, own, { 'tap-the': { K01: 'nominated', K02: 'review' } })).toEqual({
    actual: { count: 1, of: 2 },
    met: true,
    stated: null,
  });
  expect(judge(target, own)).toEqual({ actual: null, met: null, stated: null });
});

type What = Extract<Target, { kind: 'roster-share' }>['what'];

function all(what: What, comparator: Comparator = '=', percent = '100'): Target {
  return { kind: 'roster-share', id: 't', name: 'Chỉ tiêu', what, comparator, percent };
}

test('a number of units is neither met nor missed where the workbook lists none: the secretary has not failed a target by leaving a tab out', () => {
  expect(judge(atLeast(1), { people: [] }, { ldtt: {} })).toEqual({
    actual: { count: 0, of: 0 },
    met: null,
    stated: null,
  });
});

test.each<[string, readonly Partial<Person>[], number, boolean | null]>([
  ['nobody', [{}, {}], 3, true],
  ['one of them', [{}, { discipline: known('khien-trach') }], 1, false],
  ['one cell unreadable', [{}, { discipline: UNREADABLE }], 1, null],
  ['no column', [{ discipline: ABSENT }, {}], 1, null],
  ['one disciplined, one unreadable', [{ discipline: known('cach-chuc') }, { discipline: UNREADABLE }], 0, false],
])('disciplined: %s; the unit keeps it if all its people do', (_what, own, count, met) => {
  const people = staff(...own);
  const collectives = [unit({ memberIds: people.map(({ id }) => id) })];
  expect(judge(all('discipline'), { people, collectives })).toEqual({ actual: { count, of: 3 }, met, stated: null });
  const surelyNot = people.filter(({ discipline }) => discipline.state === 'known').length;
  expect(judgeWhole(all('discipline'), { people, collectives }).reach).toEqual({
    least: count,
    most: 3 - surelyNot - (surelyNot === 0 ? 0 : 1),
  });
});

test('people and units with any registration, also one that cannot be told', () => {
  const people = staff(
    { registered: registeredFor('ldtt') },
    { registered: known({ awards: [], hasUnknown: true }) },
    { registered: EMPTY },
    { registered: registeredFor() },
  );
  const collectives = [unit(), unit({ id: 'K02', registered: UNREADABLE })];
  expect(judge(all('registered'), { people, collectives })).toEqual({
    actual: { count: 3, of: 6 },
    met: false,
    stated: null,
  });
});

test('an unreadable cell leaves a share open only where it could turn it', () => {
  const people = staff({ registered: registeredFor('ldtt') }, { registered: UNREADABLE });
  expect(judge(all('registered', '>=', '50'), { people }).met).toBe(true);
  expect(judge(all('registered', '>', '50'), { people }).met).toBeNull();
});

test('lecturers with an initiative of any level; others do not count', () => {
  const lecturer = known(true);
  const people = staff(
    { isLecturer: lecturer, initiative: known('co-so') },
    { isLecturer: lecturer, initiative: EMPTY },
    { isLecturer: EMPTY, initiative: known('tinh') },
    { isLecturer: UNREADABLE, initiative: known('tinh') },
  );
  expect(judge(all('lecturers-initiative'), { people })).toEqual({
    actual: { count: 1, of: 2 },
    met: false,
    stated: null,
  });
});

test.each([
  [{ 'target.party': 'yes' }, true],
  [{ 'target.party': 'no' }, false],
  [{}, null],
])('a target set by hand is stated and never compared: %j', (set, stated) => {
  const target: Target = { kind: 'by-hand', id: 'party', name: 'Đảng bộ' };
  expect(judge(target, {}, {}, set)).toEqual({ actual: null, met: null, stated });
});

test.each<[string, Target, Readonly<Record<string, NominationStatus>>, string | null, readonly number[]]>([
  ['reached whatever comes', share('>=', '50'), { NV001: 'nominated', NV002: 'nominated' }, 'met', [2, 2]],
  ['within reach', share('>=', '50'), { NV001: 'nominated', NV002: 'review' }, 'open', [1, 2]],
  ['out of reach', share('>=', '75'), { NV001: 'nominated', NV002: 'not-on-ballot' }, 'missed', [1, 2]],
  [
    'exactly so many, more may come',
    share('=', '50'),
    { NV001: 'nominated', NV002: 'nominated', NV003: 'review' },
    'open',
    [2, 3],
  ],
  ['exactly a share that no count gives', share('=', '30'), { NV001: 'nominated', NV002: 'review' }, 'missed', [1, 2]],
  ['too many may come', atLeast(1, { max: 1 }), { NV001: 'nominated', NV002: 'review' }, 'open', [1, 2]],
  ['too many already', atLeast(0, { max: 1 }), { NV001: 'nominated', NV002: 'nominated' }, 'missed', [2, 2]],
])('what can still come of a target: %s', (_what, target, statuses, outlook, [least, most]) => {
  expect(judgeWhole(target, { people: FOUR }, { ldtt: statuses })).toMatchObject({ outlook, reach: { least, most } });
});

test('an unreadable cell leaves the outlook of a share of the roster open only where it could turn it', () => {
  const people = staff({ registered: registeredFor('ldtt') }, { registered: UNREADABLE }, { registered: EMPTY });
  const outlook = (comparator: Comparator, percent: string) =>
    judgeWhole(all('registered', comparator, percent), { people });
  expect(outlook('>=', '1/3')).toMatchObject({ outlook: 'met', met: true, reach: { least: 1, most: 2 } });
  expect(outlook('>', '50')).toMatchObject({ outlook: 'open', met: null });
  expect(outlook('>', '2/3')).toMatchObject({ outlook: 'missed', met: false });
  expect(judgeWhole(all('registered'), {})).toMatchObject({ outlook: null, met: null, actual: { count: 0, of: 0 } });
});

test('a target set by hand, or of an award that is not worked out, has nothing to reach', () => {
  const target: Target = { kind: 'by-hand', id: 'party', name: 'Đảng bộ' };
  expect(judgeWhole(target, {})).toMatchObject({ reach: null, outlook: null });
  expect(judgeWhole(share('>=', '90'), { people: FOUR })).toMatchObject({ reach: null, outlook: null });
  expect(
    judgeWhole(share('>=', '90', { of: 'women' }), { people: staff({ gender: known('male') }) }, { ldtt: {} }),
  ).toMatchObject({ reach: { least: 0, most: 0 }, outlook: null });
});

const WOMAN = { gender: known('female' as const) };

test.each<[string, Person['gender'], NominationStatus, Comparator, string, boolean | null, string, readonly number[]]>([
  ['could spoil “100 %”', EMPTY, 'ineligible', '=', '100', null, 'open', [2, 2]],
  ['is nominated, too', EMPTY, 'nominated', '=', '100', true, 'met', [2, 2]],
  ['could spoil “90 %”', UNREADABLE, 'vote-failed', '>=', '90', null, 'open', [2, 2]],
  ['cannot spoil “over 60 %”', UNREADABLE, 'vote-failed', '>', '60', true, 'met', [2, 2]],
  ['leaves just the two thirds that are asked', EMPTY, 'vote-failed', '>=', '2/3', true, 'met', [2, 2]],
  ['makes it exactly two thirds only if she is a woman', EMPTY, 'vote-failed', '=', '2/3', null, 'open', [2, 2]],
  ['cannot make it three quarters', EMPTY, 'nominated', '=', '3/4', false, 'missed', [2, 2]],
  ['could make it less than three quarters', EMPTY, 'vote-failed', '=', '3/4', null, 'open', [2, 2]],
  ['is still under review', EMPTY, 'review', '=', '100', null, 'open', [2, 2]],
])(
  'a target about the women is not told as reached or missed against one whose gender the roster does not tell and who %s',
  (_what, gender, status, comparator, percent, met, outlook, [least, most]) => {
    const people = staff(WOMAN, WOMAN, { gender: known('male') }, { gender });
    const statuses = { NV001: 'nominated', NV002: 'nominated', NV003: 'ineligible', NV004: status } as const;
    expect(judgeWhole(share(comparator, percent, { of: 'women' }), { people }, { ldtt: statuses })).toMatchObject({
      actual: { count: 2, of: 2 },
      met,
      outlook,
      reach: { least, most },
      unsure: { of: 'women', count: 1 },
    });
  },
);

test('a target missed by the women who are known is not left open for one who could not turn it', () => {
  const people = staff(WOMAN, WOMAN, { gender: EMPTY });
  const statuses = { NV001: 'nominated', NV002: 'ineligible', NV003: 'nominated' } as const;
  const judged = (percent: string) => judgeWhole(share('>=', percent, { of: 'women' }), { people }, { ldtt: statuses });
  expect(judged('70')).toMatchObject({ actual: { count: 1, of: 2 }, met: false, outlook: 'missed' });
  expect(judged('60')).toMatchObject({ actual: { count: 1, of: 2 }, met: null, outlook: 'open' });
});

test('with places for two only, one who may be a woman cannot bring a third', () => {
  const people = staff(WOMAN, WOMAN, { gender: EMPTY });
  const target = share('=', '100', { of: 'women' });
  const standing = {
    nominated: [],
    tied: [],
    levels: [['NV001']],
    pending: ['NV002', 'NV003'],
    places: { least: 2, most: 2 },
  };
  const judged = judgeTargets(
    [target],
    round({ people }),
    new Map([['ldtt', standing]]),
    settings({}),
    new Set<string>(),
    2022,
  );
  expect(judged).toMatchObject([{ reach: { least: 0, most: 2 }, outlook: 'open', met: false }]);
});

test('where no woman is known, one who may be a woman leaves a share of the women open; a column that is not there compares nothing', () => {
  const target = share('=', '100', { of: 'women' });
  const judged = (gender: Person['gender'], status: NominationStatus) =>
    judgeWhole(target, { people: staff({ gender: known('male') }, { gender }) }, { ldtt: { NV002: status } });
  const open = { actual: { count: 0, of: 0 }, met: null, outlook: 'open' };
  expect(judged(EMPTY, 'nominated')).toMatchObject({ ...open, reach: { least: 0, most: 0 } });
  expect(judged(EMPTY, 'ineligible')).toMatchObject({ ...open, reach: { least: 0, most: 0 } });
  expect(judged(ABSENT, 'ineligible')).toMatchObject({ ...open, outlook: null, reach: { least: 0, most: 0 } });
});

test('a lecturer whose mark cannot be read may spoil “100 % of lecturers”; an empty cell or no column says that one is none', () => {
  const lecturer = known(true);
  const judged = (isLecturer: Person['isLecturer']) =>
    judgeWhole(
      share('=', '100', { of: 'lecturers' }),
      { people: staff({ isLecturer: lecturer }, { isLecturer }) },
      { ldtt: { NV001: 'nominated', NV002: 'ineligible' } },
    );
  expect(judged(UNREADABLE)).toMatchObject({
    actual: { count: 1, of: 1 },
    met: null,
    outlook: 'open',
    unsure: { of: 'lecturers', count: 1 },
  });
  expect(judged(EMPTY)).toMatchObject({ actual: { count: 1, of: 1 }, met: true, outlook: 'met', unsure: null });
  expect(judged(ABSENT)).toMatchObject({ actual: { count: 1, of: 1 }, met: true, outlook: 'met' });
});

test.each<[string, Person['initiative'], boolean | null, string, readonly number[]]>([
  ['has none', EMPTY, null, 'open', [1, 1]],
  ['has one', known('tinh'), true, 'met', [1, 1]],
  ['may have one', UNREADABLE, null, 'open', [1, 1]],
])(
  '“every lecturer has an initiative” is not reached over one whose mark as a lecturer cannot be read and who %s',
  (_what, initiative, met, outlook, [least, most]) => {
    const people = staff(
      { isLecturer: known(true), initiative: known('co-so') },
      { isLecturer: UNREADABLE, initiative },
    );
    expect(judgeWhole(all('lecturers-initiative'), { people })).toMatchObject({
      actual: { count: 1, of: 1 },
      met,
      outlook,
      reach: { least, most },
      unsure: { of: 'lecturers', count: 1 },
    });
    expect([...holdersOf('lecturers-initiative', round({ people }))].map(({ id }) => id)).toStrictEqual(['NV001']);
  },
);

test('those whom a target about the roster counts are those for whom it surely holds', () => {
  const people = staff({ registered: registeredFor('ldtt') }, { registered: UNREADABLE }, { registered: EMPTY });
  expect([...holdersOf('registered', round({ people, collectives: [] }))].map(({ id }) => id)).toStrictEqual(['NV001']);
});

test('a target of the organisation’s own figure is compared with the figure that the round states; it counts nobody', () => {
  const target: Target = {
    kind: 'indicator',
    id: 'khac-phuc',
    name: 'Khắc phục',
    measure: 'percent',
    direction: 'higher',
    figure: '90',
  };
  const judged = (figure: number) => {
    const reached = known({ kind: 'figure' as const, value: { unscaled: BigInt(figure), scale: 0 } });
    const row = { code: 'khac-phuc', codeAt: { sheet: 'Chỉ tiêu', cell: 'A2' }, year: EMPTY, reached };
    return judgeWhole(target, { reached: [row] });
  };
  expect(judged(95)).toMatchObject({ target, met: true, actual: null, reach: null, outlook: null, stated: null });
  expect(judged(89)).toMatchObject({ target, met: false });
  expect(judged(95).indicator).not.toEqual(judged(89).indicator);
});
