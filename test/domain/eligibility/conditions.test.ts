import fc from 'fast-check';
import { judgeCondition } from '../../../src/domain/eligibility/conditions';
import type { ConditionResult, Judgement } from '../../../src/domain/eligibility/judgement';
import type { Candidate, Evidence, NominationStatus } from '../../../src/domain/eligibility/evidence';
import type { Field } from '../../../src/domain/round/field';
import type { Collective, Person } from '../../../src/domain/round/people';
import type { Condition } from '../../../src/domain/rules/pack';
import { DISCIPLINES, GROUPS, INITIATIVE_LEVELS, RATINGS } from '../../../src/domain/terms';
import { ABSENT, EMPTY, UNREADABLE, known, person, registeredFor, unit } from '../../support/round';
import { condition } from '../../support/packs';

const AT = { sheet: 'Danh sách', cell: 'K5' };

function evidence(own: Partial<Evidence> = {}): Evidence {
  return {
    year: 2022,
    chainEnds: 'either',
    peopleById: new Map(),
    nominations: new Map(),
    maternityCounts: true,
    judgements: new Map(),
    isConfirmed: () => false,
    confirmedAt: () => null,
    ...own,
  };
}

function judgePerson(rule: Condition, own: Partial<Person>, facts: Partial<Evidence> = {}): Judgement {
  const candidate: Candidate = { subject: 'person', person: person(own) };
  return judgeCondition(rule, candidate, 'cstd-tinh', evidence(facts));
}

function judgeUnit(rule: Condition, own: Partial<Collective>, facts: Partial<Evidence> = {}): Judgement {
  return judgeCondition(rule, { subject: 'unit', unit: unit(own) }, 'tap-the-ldtt', evidence(facts));
}

/** The nominations of one award, by code. */
function nominations(award: string, statuses: Readonly<Record<string, NominationStatus>>): Evidence['nominations'] {
  return new Map([[award, new Map(Object.entries(statuses))]]);
}

describe('each rule, for every state of the cell it reads', () => {
  const at = AT;
  test.each<[string, Condition, Partial<Person>, ConditionResult]>([
    ...RATINGS.map((level, index): [string, Condition, Partial<Person>, ConditionResult] => [
      `rated ${level}, HTT asked`,
      condition('rating.at-least', { level: 'HTT' }),
      { rating: known(level, at) },
      index >= 2 ? 'met' : 'unmet',
    ]),
    ['not rated', condition('rating.at-least', { level: 'HTT' }), { rating: EMPTY }, 'unknown'],
    ['rating unreadable', condition('rating.at-least', { level: 'HTT' }), { rating: UNREADABLE }, 'unknown'],
    ['no column of ratings', condition('rating.at-least', { level: 'HTT' }), { rating: ABSENT }, 'unknown'],

    ...DISCIPLINES.map((measure): [string, Condition, Partial<Person>, ConditionResult] => [
      `disciplined by ${measure}, none from khien-trach asked`,
      condition('discipline.none-from', { level: 'khien-trach' }),
      { discipline: known(measure, at) },
      'unmet',
    ]),
    [
      'a reprimand where only a warning counts',
      condition('discipline.none-from', { level: 'canh-cao' }),
      { discipline: known('khien-trach') },
      'met',
    ],
    ['no discipline', condition('discipline.none-from', { level: 'khien-trach' }), { discipline: EMPTY }, 'met'],
    [
      'discipline unreadable',
      condition('discipline.none-from', { level: 'khien-trach' }),
      { discipline: UNREADABLE },
      'unknown',
    ],
    [
      'no column of discipline',
      condition('discipline.none-from', { level: 'khien-trach' }),
      { discipline: ABSENT },
      'unknown',
    ],

    ['registered', condition('registered'), { registered: registeredFor('ldtt', 'cstd-tinh') }, 'met'],
    ['registered for something else', condition('registered'), { registered: registeredFor('ldtt') }, 'unmet'],
    ['not registered', condition('registered'), { registered: EMPTY }, 'unmet'],
    [
      'registered for something that cannot be read',
      condition('registered'),
      { registered: known({ awards: ['ldtt'], hasUnknown: true }) },
      'unknown',
    ],
    [
      'registered, beside something that cannot be read',
      condition('registered'),
      { registered: known({ awards: ['cstd-tinh'], hasUnknown: true }) },
      'met',
    ],
    ['registration unreadable', condition('registered'), { registered: UNREADABLE }, 'unknown'],
    ['no column of registrations', condition('registered'), { registered: ABSENT }, 'unknown'],

    ...INITIATIVE_LEVELS.map((level, index): [string, Condition, Partial<Person>, ConditionResult] => [
      `an initiative of level ${level}, the province's asked`,
      condition('initiative.at-least', { level: 'tinh' }),
      { initiative: known(level, at) },
      index >= 1 ? 'met' : 'unmet',
    ]),
    ['no initiative', condition('initiative.at-least', { level: 'co-so' }), { initiative: EMPTY }, 'unmet'],
    [
      'initiative unreadable',
      condition('initiative.at-least', { level: 'co-so' }),
      { initiative: UNREADABLE },
      'unknown',
    ],
    [
      'no column of initiatives',
      condition('initiative.at-least', { level: 'co-so' }),
      { initiative: ABSENT },
      'unknown',
    ],

    ['a woman', condition('gender.is', { gender: 'female' }), { gender: known('female') }, 'met'],
    ['a man', condition('gender.is', { gender: 'female' }), { gender: known('male') }, 'unmet'],
    ['gender empty', condition('gender.is', { gender: 'female' }), { gender: EMPTY }, 'unknown'],
    ['gender unreadable', condition('gender.is', { gender: 'female' }), { gender: UNREADABLE }, 'unknown'],
    ['no column of genders', condition('gender.is', { gender: 'female' }), { gender: ABSENT }, 'unknown'],
  ])('%s', (_what, rule, own, result) => {
    expect(judgePerson(rule, own).result).toBe(result);
  });
});

test.each<[string, Condition, Partial<Person>]>([
  ['the rating', condition('rating.at-least', { level: 'HTT' }), { rating: known('HT', AT) }],
  [
    'the discipline',
    condition('discipline.none-from', { level: 'canh-cao' }),
    { discipline: { state: 'empty', at: AT } },
  ],
  ['the registration', condition('registered'), { registered: { state: 'unreadable', at: AT } }],
  ['the initiative', condition('initiative.at-least', { level: 'co-so' }), { initiative: known('tinh', AT) }],
  ['the gender', condition('gender.is', { gender: 'female' }), { gender: known('male', AT) }],
  [
    'whether somebody is new, of old staff',
    condition('recruit.months', { months: 10 }),
    { isRecruit: { state: 'empty', at: AT } },
  ],
  [
    'the months, of a new recruit',
    condition('recruit.months', { months: 10 }),
    { isRecruit: known(true), months: known(900, AT) },
  ],
  [
    'the years',
    condition('title.consecutive-years', { award: 'cstd-co-so', years: 3 }),
    { cstdCoSoYears: known([2021], AT) },
  ],
])('a condition names the cell it read: %s', (_what, rule, own) => {
  expect(judgePerson(rule, own).at).toEqual(AT);
});

test('a condition whose column is not there names no cell', () => {
  expect(judgePerson(condition('registered'), { registered: ABSENT }).at).toBeNull();
});

test.each<[string, Field<boolean>, Field<number>, ConditionResult]>([
  ['old staff', EMPTY, known(300), 'met'],
  ['old staff by a 0', known(false), known(300), 'met'],
  ['a recruit of nine months', known(true), known(900), 'unmet'],
  ['a recruit of nine months and a half', known(true), known(950), 'unmet'],
  ['a recruit of ten months', known(true), known(1000), 'met'],
  ['a recruit of twelve months', known(true), known(1200), 'met'],
  ['a recruit whose months are empty', known(true), EMPTY, 'unknown'],
  ['a recruit whose months cannot be read', known(true), UNREADABLE, 'unknown'],
  ['a recruit where no column has the months', known(true), ABSENT, 'unknown'],
  ['somebody of whom it cannot be read', UNREADABLE, known(300), 'unknown'],
  ['a roster that does not say', ABSENT, known(300), 'unknown'],
])('newly recruited with fewer than ten months: %s', (_what, isRecruit, months, result) => {
  expect(judgePerson(condition('recruit.months', { months: 10 }), { isRecruit, months }).result).toBe(result);
});

test.each<[string, Person['group'], Person['rating'], ConditionResult]>([
  ['a leader with HTXS', known('leader'), known('HTXS'), 'met'],
  ['a leader with HTT', known('leader'), known('HTT'), 'unmet'],
  ['an employee with HTT', known('employee'), known('HTT'), 'met'],
  ['a worker with HT', known('worker'), known('HT'), 'unmet'],
  ['HTXS in a group unknown: enough for every group', EMPTY, known('HTXS'), 'met'],
  ['HTT in a group unknown: enough for some', UNREADABLE, known('HTT'), 'unknown'],
  ['HT in a group unknown: enough for none', ABSENT, known('HT'), 'unmet'],
  ['an employee without a rating', known('employee'), EMPTY, 'unknown'],
  ['nothing known', ABSENT, ABSENT, 'unknown'],
])('leaders need HTXS, others HTT: %s', (_what, group, rating, result) => {
  const rule = condition('rating.at-least', { level: 'HTT', byGroup: { leader: 'HTXS' } });
  expect(judgePerson(rule, { group, rating }).result).toBe(result);
});

test('without a group, a rating holds only where it holds for each of them', () => {
  const rule = condition('rating.at-least', { level: 'HT', byGroup: { leader: 'HTXS', worker: 'HTT' } });
  fc.assert(
    fc.property(fc.constantFrom(...RATINGS), (level) => {
      const results = GROUPS.map((group) => judgePerson(rule, { group: known(group), rating: known(level) }).result);
      const [first] = results;
      expect(judgePerson(rule, { group: EMPTY, rating: known(level) }).result).toBe(
        results.every((result) => result === first) ? first : 'unknown',
      );
    }),
    { numRuns: 1000 },
  );
});

describe('three years of CSTĐ cơ sở in a row', () => {
  const rule = condition('title.consecutive-years', { award: 'cstd-co-so', years: 3 });
  type Ends = Evidence['chainEnds'];

  test.each<[string, readonly number[], NominationStatus | null, Ends, ConditionResult]>([
    ['the three years before', [2019, 2020, 2021], null, 'either', 'met'],
    ['the three years before, without this one', [2019, 2020, 2021], 'vote-failed', 'either', 'met'],
    ['two years before and this one nominated', [2020, 2021], 'nominated', 'either', 'met'],
    ['two years before and this one failed', [2020, 2021], 'vote-failed', 'either', 'unmet'],
    ['two years before and this one over the ceiling', [2020, 2021], 'over-ceiling', 'either', 'unmet'],
    ['two years before and this one ineligible', [2020, 2021], 'ineligible', 'either', 'unmet'],
    ['two years before and this one in review', [2020, 2021], 'review', 'either', 'unknown'],
    ['two years before and this one undetermined', [2020, 2021], 'undetermined', 'either', 'unknown'],
    ['two years before and no quorum', [2020, 2021], 'no-quorum', 'either', 'unknown'],
    ['two years before and this one tied', [2020, 2021], 'tied-at-ceiling', 'either', 'unknown'],
    ['two years before and not on the ballot', [2020, 2021], 'not-on-ballot', 'either', 'unknown'],
    ['two years before, the title not given here', [2020, 2021], null, 'either', 'unmet'],
    ['a gap', [2018, 2019, 2021], 'nominated', 'either', 'unmet'],
    ['an old chain', [2017, 2018, 2019], 'nominated', 'either', 'unmet'],
    ['one year before', [2021], 'tied-at-ceiling', 'either', 'unmet'],
    ['four years', [2018, 2019, 2020, 2021], null, 'either', 'met'],
    ['a year noted twice', [2020, 2020, 2021], 'nominated', 'either', 'met'],
    ['this year already noted', [2020, 2021, 2022], null, 'either', 'met'],
    ['only years before count: the three before', [2019, 2020, 2021], null, 'year-before', 'met'],
    ['only years before count: this one does not help', [2020, 2021], 'nominated', 'year-before', 'unmet'],
    ['only years before count: nor may it help later', [2020, 2021], 'tied-at-ceiling', 'year-before', 'unmet'],
    ['the chain must end this year: it does', [2020, 2021], 'nominated', 'this-year', 'met'],
    ['the chain must end this year: it may', [2019, 2020, 2021], 'tied-at-ceiling', 'this-year', 'unknown'],
    ['the chain must end this year: it does not', [2019, 2020, 2021], 'vote-failed', 'this-year', 'unmet'],
  ])('%s', (_what, years, status, chainEnds, result) => {
    const facts = {
      chainEnds,
      nominations: status === null ? new Map() : nominations('cstd-co-so', { NV001: status }),
    };
    expect(judgePerson(rule, { cstdCoSoYears: known(years) }, facts).result).toBe(result);
  });

  test.each<[string, Person['cstdCoSoYears'], ConditionResult]>([
    ['none', EMPTY, 'unmet'],
    ['years that cannot be read', UNREADABLE, 'unknown'],
    ['no column of years', ABSENT, 'unknown'],
  ])('%s', (_what, cstdCoSoYears, result) => {
    const facts = { nominations: nominations('cstd-co-so', { NV001: 'nominated' }) };
    expect(judgePerson(rule, { cstdCoSoYears }, facts).result).toBe(result);
  });
});

test.each<[string, Person['cstdTinhYears'], ConditionResult]>([
  ['three years apart', known([2018, 2021]), 'met'],
  ['three years apart, an older one besides', known([2012, 2018, 2021]), 'met'],
  ['three years apart, the later this year', known([2019, 2022]), 'met'],
  ['two years apart', known([2019, 2021]), 'unmet'],
  ['the latest two too far apart, though older ones fit', known([2012, 2015, 2021]), 'unmet'],
  ['only one', known([2021]), 'unmet'],
  ['a year that is still to come counts for nothing', known([2018, 2021, 2025]), 'met'],
  ['none', EMPTY, 'unmet'],
  ['years that cannot be read', UNREADABLE, 'unknown'],
  ['no column of years', ABSENT, 'unknown'],
])('the two latest awards of CSTĐ tỉnh three years apart: %s', (_what, cstdTinhYears, result) => {
  const rule = condition('title.latest-two-apart', { award: 'cstd-tinh', years: 3 });
  expect(judgePerson(rule, { cstdTinhYears }).result).toBe(result);
});

test.each([true, false])('a rule with a weak source holds only once the round confirms it: %s', (confirmed) => {
  const asked: string[] = [];
  const facts = {
    isConfirmed: (award: string) => {
      asked.push(award);
      return confirmed;
    },
    confirmedAt: (award: string) => ({ sheet: 'Đợt xét', cell: award === 'cstd-tinh' ? 'B48' : 'B49' }),
  };
  const expected = (cell: string) => ({ result: confirmed ? 'met' : 'unknown', at: { sheet: 'Đợt xét', cell } });
  expect(judgePerson(condition('rule.confirmed'), {}, facts)).toEqual(expected('B48'));
  expect(judgeUnit(condition('rule.confirmed'), {}, facts)).toEqual(expected('B49'));
  expect(asked).toEqual(['cstd-tinh', 'tap-the-ldtt']);
});

describe('units', () => {
  const MEMBERS = ['NV001', 'NV002', 'NV003', 'NV004'];
  const members = (own: readonly Partial<Person>[]): Partial<Evidence> => ({
    peopleById: new Map(own.map((one, index) => [`NV00${String(index + 1)}`, person(one)])),
  });

  test.each<[string, Collective['rating'], ConditionResult]>([
    ['HTXS', known('HTXS'), 'met'],
    ['HT', known('HT'), 'unmet'],
    ['not rated', EMPTY, 'unknown'],
    ['unreadable', UNREADABLE, 'unknown'],
    ['no column', ABSENT, 'unknown'],
  ])('a unit is rated at least HTT: %s', (_what, rating, result) => {
    expect(judgeUnit(condition('rating.at-least', { level: 'HTT' }), { rating }).result).toBe(result);
  });

  test.each<[string, Collective['registered'], ConditionResult]>([
    ['it is', registeredFor('tap-the-ldtt'), 'met'],
    ['for something else', registeredFor('tap-the-ldxs'), 'unmet'],
    ['it is not', EMPTY, 'unmet'],
    ['unreadable', UNREADABLE, 'unknown'],
    ['no column', ABSENT, 'unknown'],
  ])('a unit is registered: %s', (_what, registered, result) => {
    expect(judgeUnit(condition('registered'), { registered }).result).toBe(result);
  });

  type Statuses = readonly NominationStatus[];
  const ofMembers = (statuses: Statuses): Partial<Evidence> => ({
    nominations: nominations(
      'ldtt',
      Object.fromEntries(statuses.map((status, index) => [MEMBERS[index] ?? '', status])),
    ),
  });

  test.each<['>' | '>=', string, Statuses, ConditionResult]>([
    ['>', '50', ['nominated', 'nominated', 'ineligible', 'ineligible'], 'unmet'],
    ['>', '50', ['nominated', 'nominated', 'nominated', 'ineligible'], 'met'],
    ['>=', '50', ['nominated', 'nominated', 'ineligible', 'ineligible'], 'met'],
    ['>=', '70', ['nominated', 'nominated', 'nominated', 'ineligible'], 'met'],
    ['>=', '70', ['nominated', 'nominated', 'over-ceiling', 'vote-failed'], 'unmet'],
    ['>', '50', ['nominated', 'nominated', 'review', 'ineligible'], 'unknown'],
    ['>', '50', ['nominated', 'nominated', 'nominated', 'review'], 'met'],
    ['>', '50', ['nominated', 'review', 'ineligible', 'ineligible'], 'unmet'],
    ['>', '50', ['undetermined', 'no-quorum', 'tied-at-ceiling', 'not-on-ballot'], 'unknown'],
  ])('%s %s %% nominated, of %j: %s', (comparator, percent, statuses, result) => {
    const rule = condition('unit.share-nominated', { award: 'ldtt', comparator, percent });
    expect(judgeUnit(rule, { memberIds: MEMBERS }, ofMembers(statuses))).toEqual({
      result,
      at: { sheet: 'Tập thể', cell: 'B2' },
    });
  });

  test.each<[Statuses, ConditionResult]>([
    [['nominated', 'ineligible', 'ineligible', 'ineligible'], 'met'],
    [['ineligible', 'over-ceiling', 'vote-failed', 'ineligible'], 'unmet'],
    [['ineligible', 'tied-at-ceiling', 'vote-failed', 'ineligible'], 'unknown'],
    [['nominated', 'tied-at-ceiling', 'vote-failed', 'ineligible'], 'met'],
  ])('at least one nominated, of %j: %s', (statuses, result) => {
    const rule = condition('unit.count-nominated', { award: 'ldtt', count: 1 });
    expect(judgeUnit(rule, { memberIds: MEMBERS }, ofMembers(statuses)).result).toBe(result);
  });

  test('what counts the nominations of an award that this round does not work out is unknown', () => {
    const share = condition('unit.share-nominated', { award: 'ldtt', comparator: '>', percent: '50' });
    const one = condition('unit.count-nominated', { award: 'ldtt', count: 1 });
    for (const rule of [share, one]) expect(judgeUnit(rule, { memberIds: MEMBERS }).result).toBe('unknown');
  });

  test('shares of a unit without people are unknown', () => {
    const rules = [
      condition('unit.share-nominated', { award: 'ldtt', comparator: '>', percent: '50' }),
      condition('unit.count-nominated', { award: 'ldtt', count: 1 }),
      condition('unit.discipline.none-from', { level: 'canh-cao' }),
      condition('unit.everybody-rated-at-least', { level: 'HT' }),
    ];
    for (const rule of rules) expect(judgeUnit(rule, { memberIds: [] }, ofMembers([])).result).toBe('unknown');
  });

  test.each<[string, readonly Partial<Person>[], ConditionResult]>([
    ['nobody', [{}, {}], 'met'],
    ['somebody warned', [{}, { discipline: known('canh-cao') }], 'unmet'],
    ['somebody only reprimanded', [{}, { discipline: known('khien-trach') }], 'met'],
    ['a cell unreadable', [{}, { discipline: UNREADABLE }], 'unknown'],
    [
      'a cell unreadable, and somebody dismissed',
      [{ discipline: UNREADABLE }, { discipline: known('cach-chuc') }],
      'unmet',
    ],
  ])('nobody of the unit disciplined from a warning up: %s', (_what, own, result) => {
    const rule = condition('unit.discipline.none-from', { level: 'canh-cao' });
    expect(judgeUnit(rule, { memberIds: ['NV001', 'NV002'] }, members(own)).result).toBe(result);
  });

  test.each<[string, readonly Partial<Person>[], ConditionResult]>([
    ['all', [{ rating: known('HT') }, { rating: known('HTXS') }], 'met'],
    ['all but one', [{ rating: known('HT') }, { rating: known('KHT') }], 'unmet'],
    ['one not rated', [{ rating: known('HT') }, { rating: EMPTY }], 'unknown'],
    ['one not rated, one failed', [{ rating: known('KHT') }, { rating: EMPTY }], 'unmet'],
  ])('everybody of the unit rated at least HT: %s', (_what, own, result) => {
    const rule = condition('unit.everybody-rated-at-least', { level: 'HT' });
    expect(judgeUnit(rule, { memberIds: ['NV001', 'NV002'] }, members(own)).result).toBe(result);
  });

  test('more nominations never turn a share that was met into one that is not', () => {
    const rule = condition('unit.share-nominated', { award: 'ldtt', comparator: '>', percent: '50' });
    const status = fc.constantFrom<NominationStatus>(
      'nominated',
      'review',
      'ineligible',
      'vote-failed',
      'tied-at-ceiling',
    );
    const order: readonly ConditionResult[] = ['unmet', 'unknown', 'met'];
    fc.assert(
      fc.property(fc.array(status, { minLength: 4, maxLength: 4 }), fc.nat(3), (statuses, position) => {
        const result = (all: Statuses) => judgeUnit(rule, { memberIds: MEMBERS }, ofMembers(all)).result;
        const better = statuses.map((own, index) => (index === position ? 'nominated' : own));
        expect(order.indexOf(result(better))).toBeGreaterThanOrEqual(order.indexOf(result(statuses)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a condition that makes no sense for its candidate is a fault of the pack, and stops', () => {
  expect(() => judgeUnit(condition('initiative.at-least', { level: 'tinh' }), {})).toThrow(
    'initiative.at-least is no condition for a unit',
  );
  expect(() => judgePerson(condition('unit.count-nominated', { award: 'ldtt', count: 1 }), {})).toThrow(
    'unit.count-nominated is no condition for a person',
  );
});

test('a share that is no percent is a fault of the pack, and stops', () => {
  const rule = condition('unit.share-nominated', { award: 'ldtt', comparator: '>', percent: 'nửa' });
  expect(() => judgeUnit(rule, {})).toThrow('nửa is no percent');
});
