import type { CampaignPack, RatingDecree, RegimePack } from '../../../src/domain/rules/pack';
import {
  awardCatalogue,
  campaignAwards,
  decisiveDate,
  dependencies,
  inDependencyOrder,
  makeRuleBook,
  regimeOn,
  type AwardRules,
} from '../../../src/domain/rules/rulebook';
import type { Round } from '../../../src/domain/round/round';
import { settings, known, ABSENT, UNREADABLE, round } from '../../support/round';
import { award, campaign, condition, regime } from '../../support/packs';

const OLD = regime({ id: 'vn-2017', from: '2017-10-01', to: '2023-12-31' });
const NEW = regime({ id: 'vn-2024', from: '2024-01-01', to: null });

test.each<[string, Partial<Round>, string]>([
  ['the meeting', { meetingDate: known('2022-12-30') }, '2022-12-30'],
  ['the end of the year', { meetingDate: ABSENT }, '2022-12-31'],
  ['the end of the school year', { meetingDate: ABSENT, isSchoolYear: true }, '2022-08-31'],
  ['the end of the year, where the date cannot be read', { meetingDate: UNREADABLE }, '2022-12-31'],
])('the law is the one in force at %s', (_when, own, date) => {
  expect(decisiveDate(round(own))).toBe(date);
});

test.each([
  ['2017-09-30', null],
  ['2017-10-01', 'vn-2017'],
  ['2023-12-31', 'vn-2017'],
  ['2024-01-01', 'vn-2024'],
  ['2099-01-01', 'vn-2024'],
])('on %s the law in force is %j', (date, id) => {
  expect(regimeOn([OLD, NEW], date)?.id ?? null).toBe(id);
});

function bookOf(own: Partial<Round>, pack: CampaignPack = campaign(), regimes: readonly RegimePack[] = [OLD, NEW]) {
  return makeRuleBook(round(own), pack, regimes);
}

function parameter(key: string, text: string) {
  return { key, text, at: { sheet: 'Đợt xét', cell: 'B9' } };
}

test('a year that no law covers gives no rules, and names the day', () => {
  expect(bookOf({ year: 2016 })).toEqual({
    ok: false,
    error: { code: 'round.no-regime', params: { date: '2016-12-31' } },
  });
});

test('a round may name its law in place of the date; a law that there is not is reported, and the date decides', () => {
  const named = bookOf({ year: 2016, parameters: [parameter('regime', ' VN-2024 ')] });
  expect(named.ok && named.value.rules.regime.id).toBe('vn-2024');
  expect(named.ok && named.value.findings).toEqual([]);
  const second = bookOf({ year: 2016, parameters: [parameter('score.step', '1'), parameter('regime', 'vn-2024')] });
  expect(second.ok && second.value.rules.regime.id).toBe('vn-2024');
  const unknown = bookOf({ parameters: [parameter('regime', 'vn-1975')] });
  expect(unknown.ok && unknown.value.rules.regime.id).toBe('vn-2017');
  expect(unknown.ok && unknown.value.findings).toMatchObject([
    { code: 'value.unreadable', cell: 'B9', params: { key: 'regime', value: 'vn-1975' } },
  ]);
});

test('an award has the conditions that it includes, bar those excepted, before its own', () => {
  const pack = campaign({
    awards: ['cao'],
    ownAwards: {
      thap: award([condition('registered'), condition('rule.confirmed')]),
      cao: { ...award([condition('registered')]), includes: { award: 'thap', except: ['registered'] } },
    },
  });
  const book = bookOf({}, pack);
  expect(book.ok && book.value.rules.awards.map(({ conditions }) => conditions.map(({ rule }) => rule))).toEqual([
    ['rule.confirmed', 'registered'],
  ]);
});

test("a campaign's own description of an award stands in place of the law's", () => {
  const law = regime({ awards: { ldtt: award([]) } });
  const own = award([condition('registered')]);
  expect(awardCatalogue(law, campaign({ ownAwards: { ldtt: own } })).get('ldtt')).toBe(own);
  expect(awardCatalogue(law, campaign({ ownAwards: {} })).get('ldtt')).toBe(law.awards['ldtt']);
});

test('a pack that names an award that nobody describes is refused by name', () => {
  const missing = { ok: false, error: { code: 'pack.unknown-award', params: { award: 'x' } } };
  expect(bookOf({}, campaign({ awards: ['x'], ownAwards: {} }))).toEqual(missing);
  const including = { ...award([]), includes: { award: 'x', except: [] } };
  expect(bookOf({}, campaign({ awards: ['a'], ownAwards: { a: including } }))).toEqual(missing);
  const twice = { ...award([]), includes: { award: 'a', except: [] } };
  expect(bookOf({}, campaign({ awards: ['b'], ownAwards: { a: including, b: twice } }))).toEqual(missing);
});

test('a condition that makes no sense for those whom an award is for is refused before anything is worked out', () => {
  const refused = (rule: string) => ({
    ok: false,
    error: { code: 'pack.unsuitable-condition', params: { award: 'a', rule } },
  });
  const ofUnit = award([condition('registered'), condition('gender.is', { gender: 'female' })], { subject: 'unit' });
  expect(bookOf({}, campaign({ ownAwards: { a: ofUnit } }))).toEqual(refused('gender.is'));
  const ofPerson = award([condition('unit.discipline.none-from', { level: 'canh-cao' })]);
  expect(bookOf({}, campaign({ ownAwards: { a: ofPerson } }))).toEqual(refused('unit.discipline.none-from'));
});

test.each([
  ['a share', condition('unit.share-nominated', { award: 'tap-the', comparator: '>=', percent: '50' })],
  ['a number', condition('unit.count-nominated', { award: 'tap-the', count: 1 })],
  ['those with this award itself', condition('unit.count-nominated', { award: 'a', count: 1 })],
])(
  'a council whose file counts a unit’s people by an award of units learns which line is wrong: %s',
  (_what, counts) => {
    const ownAwards = { 'tap-the': award([], { subject: 'unit' }), a: award([counts], { subject: 'unit' }) };
    const refused = {
      ok: false,
      error: { code: 'pack.unsuitable-condition', params: { award: 'a', rule: counts.rule } },
    };
    expect(bookOf({}, campaign({ awards: ['tap-the', 'a'], ownAwards }))).toEqual(refused);
  },
);

test.each([
  ['an award of people', { nguoi: award([]) }],
  ['an award that nobody describes, which may be anybody’s', {}],
])('a unit’s people may be counted by %s', (_what, counted) => {
  const counts = condition('unit.count-nominated', { award: 'nguoi', count: 1 });
  const book = bookOf({}, campaign({ ownAwards: { ...counted, a: award([counts], { subject: 'unit' }) } }));
  expect(book.ok && book.value.rules.awards.map(({ conditions }) => conditions)).toEqual([[counts]]);
});

test('a chain of a title that the campaign gives to units says nothing of a person', () => {
  const chain = condition('title.consecutive-years', { award: 'cstd-co-so', years: 3 });
  const ownAwards = { 'cstd-co-so': award([], { subject: 'unit' }), a: award([chain]) };
  expect(bookOf({}, campaign({ ownAwards }))).toMatchObject({
    error: { code: 'pack.unsuitable-condition', params: { award: 'a', rule: 'title.consecutive-years' } },
  });
});

test('awards that include each other in a circle are refused, and the circle is shown', () => {
  const ownAwards = {
    a: { ...award([]), includes: { award: 'b', except: [] } },
    b: { ...award([]), includes: { award: 'a', except: [] } },
  };
  expect(bookOf({}, campaign({ awards: ['a', 'b'], ownAwards }))).toEqual({
    ok: false,
    error: { code: 'pack.circular', params: { awards: 'a → b → a' } },
  });
});

const UNIT: AwardRules = {
  id: 'tap-the',
  short: 'TT',
  name: 'Tập thể',
  subject: 'unit',
  conditions: [condition('unit.count-nominated', { award: 'ldtt', count: 1 })],
};
const TOP: AwardRules = { id: 'cstd', short: 'CS', name: 'Chiến sĩ', subject: 'person', conditions: [] };
const BASE: AwardRules = { id: 'ldtt', short: 'LT', name: 'Lao động', subject: 'person', conditions: [] };

test('an award needs the nominations that its conditions count and those in the base of its ceiling', () => {
  const set = settings({ 'tap-the.ceiling.base': 'cstd', 'cstd.ceiling.base': 'staff', 'ldtt.ceiling.base': 'ldtt' });
  expect(dependencies(UNIT, set)).toEqual(['ldtt', 'cstd']);
  expect(dependencies(TOP, set)).toStrictEqual([]);
  expect(dependencies({ ...TOP, conditions: [condition('registered')] }, settings())).toStrictEqual([]);
  expect(dependencies(BASE, set)).toEqual([]);
});

test('awards are worked out after those they depend on, else in the order of the campaign', () => {
  const set = settings({ 'cstd.ceiling.base': 'ldtt' });
  expect(inDependencyOrder([UNIT, TOP, BASE], set)?.map(({ id }) => id)).toEqual(['ldtt', 'tap-the', 'cstd']);
  // A base that is not among the awards of the campaign keeps nobody waiting.
  expect(inDependencyOrder([TOP], set)?.map(({ id }) => id)).toEqual(['cstd']);
  expect(inDependencyOrder([TOP, BASE], settings({ 'cstd.ceiling.base': 'ldtt', 'ldtt.ceiling.base': 'cstd' }))).toBe(
    null,
  );
});

test('a pack whose ceilings depend on each other in a circle is refused', () => {
  const base = (value: string) => ({ value, citation: 'Kế hoạch', fact: null, status: 'verified' as const });
  const pack = campaign({
    awards: ['a', 'b'],
    ownAwards: { a: award([]), b: award([]) },
    settings: { 'a.ceiling.base': base('b'), 'b.ceiling.base': base('a') },
  });
  expect(bookOf({}, pack)).toEqual({ ok: false, error: { code: 'pack.circular', params: { awards: 'a, b' } } });
});

test('a ceiling base that would close a circle is not allowed: it is reported at its cell and counts as not set', () => {
  const pack = campaign({ awards: ['a', 'b'], ownAwards: { a: award([]), b: award([]) } });
  const book = bookOf(
    { parameters: [parameter('a.ceiling.base', 'b'), parameter('b.ceiling.base', 'a'), parameter('score.step', '1')] },
    pack,
  );
  if (!book.ok) throw new Error(book.error.code);
  expect(book.value.rules.awards.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(book.value.rules.settings.get('a.ceiling.base')?.text).toBe('b');
  expect(book.value.rules.settings.get('score.step')?.text).toBe('1');
  const keys = [...book.value.rules.settings.keys()];
  expect(keys.sort()).toEqual(['a.ceiling.base', 'ballot.all-blank', 'ballot.unmarked-name', 'score.step']);
  expect(book.value.findings).toMatchObject([
    { code: 'value.unreadable', cell: 'B9', params: { what: 'parameter-value', key: 'b.ceiling.base', value: 'a' } },
  ]);
});

test('lines of the round may stand in any order: a base that only the next line makes possible is not taken from the council', () => {
  const base = { value: 'a', citation: 'Kế hoạch', fact: null, status: 'verified' as const };
  const pack = campaign({
    awards: ['a', 'b'],
    ownAwards: { a: award([]), b: award([]) },
    settings: { 'b.ceiling.base': base },
  });
  const lines = [
    parameter('a.ceiling.percent', '90'),
    parameter('a.ceiling.base', 'b'),
    parameter('b.ceiling.base', 'staff'),
  ];
  for (const parameters of [lines, [...lines].reverse()]) {
    const book = bookOf({ parameters }, pack);
    if (!book.ok) throw new Error(book.error.code);
    expect(book.value.findings).toEqual([]);
    expect(book.value.rules.awards.map(({ id }) => id)).toEqual(['b', 'a']);
    const texts = lines.map(({ key }) => book.value.rules.settings.get(key)?.text);
    expect(texts).toEqual(['90', 'b', 'staff']);
  }
  const alone = bookOf({ parameters: lines.slice(0, 2) }, pack);
  if (!alone.ok) throw new Error(alone.error.code);
  expect(alone.value.findings).toMatchObject([{ code: 'value.unreadable', params: { key: 'a.ceiling.base' } }]);
  expect(alone.value.rules.awards.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  ['year', ['a']],
  ['quarter-3', []],
  [null, []],
] as const)('a round of the period %j works out the awards %j', (period, ids) => {
  const book = bookOf({ period }, campaign({ awards: ['a'], ownAwards: { a: award([]) } }));
  expect(book.ok && book.value.rules.awards.map(({ id }) => id)).toEqual(ids);
});

test('a target that is set by hand has a parameter of its own; other targets have none', () => {
  const pack = campaign({
    targets: [
      { kind: 'by-hand', id: 'party', name: 'Đảng bộ' },
      { kind: 'count-nominated', id: 'one', name: 'Một', award: 'a', min: 1 },
    ],
  });
  const book = bookOf({ parameters: [parameter('target.party', 'yes'), parameter('target.one', 'yes')] }, pack);
  expect(book.ok && book.value.rules.settings.get('target.party')?.text).toBe('yes');
  expect(book.ok && book.value.findings).toMatchObject([{ params: { what: 'parameter-key', value: 'target.one' } }]);
});

test('the decree on ratings is that for public employees in force on the day, its first and last included, or the one that the round names', () => {
  const source = { citation: 'Nghị định', fact: null, status: 'verified' } as const;
  const decree = (id: string, whom: RatingDecree['whom'], from: string, to: string | null): RatingDecree => ({
    id,
    name: id,
    from,
    to,
    whom,
    unratedBelow: null,
    absence: null,
    disciplined: null,
    share: { kind: 'none', ...source },
    ...source,
  });
  const ratings = [
    decree('nd-335-2025', 'civil-servants', '2020-01-01', null),
    decree('nd-90-2020', 'public-employees', '2020-08-20', '2023-09-14'),
    decree('nd-48-2023', 'public-employees', '2023-09-15', null),
  ];
  const on = (day: string, named: readonly string[] = []) => {
    const parameters = named.map((text) => parameter('rating.decree', text));
    const law = regime({ id: 'vn-2017', from: '2017-10-01', to: null, ratings });
    const book = bookOf({ meetingDate: known(day), parameters }, campaign(), [law]);
    return book.ok ? (book.value.rules.rating?.id ?? null) : 'no book';
  };
  expect(['2020-08-19', '2020-08-20', '2023-09-14', '2023-09-15'].map((day) => on(day))).toEqual([
    null,
    'nd-90-2020',
    'nd-90-2020',
    'nd-48-2023',
  ]);
  expect(on('2022-12-30', ['nd-335-2025'])).toBe('nd-335-2025');
  expect(on('2022-12-30', ['nd-233-2026'])).toBeNull();
});

test('a round of a quarter works out no award, and its parameters are those that were set', () => {
  const book = bookOf({ period: 'quarter-1', parameters: [parameter('score.step', '1')] });
  expect(book.ok && book.value.rules.awards).toStrictEqual([]);
  const keys = book.ok ? [...book.value.rules.settings.keys()] : [];
  expect(keys.sort()).toStrictEqual(['ballot.all-blank', 'ballot.unmarked-name', 'score.step']);
});

test.each<[string, Parameters<typeof award>[0], Readonly<Record<string, string>>, readonly string[]]>([
  ['a weak condition', [{ ...condition('registered'), status: 'open' }], {}, ['registered', 'rule.confirmed']],
  ['a sure one', [{ ...condition('registered'), status: 'secondary' }], {}, ['registered']],
  [
    'a weak one, and that it waits',
    [
      { ...condition('rule.confirmed'), status: 'open' },
      { ...condition('registered'), status: 'recalled-low' },
    ],
    {},
    ['rule.confirmed', 'registered'],
  ],
  [
    'one whose figure the round sets',
    [{ ...condition('recruit.months', { months: 6, parameter: 'ldtt.recruit.months' }), status: 'open' }],
    { 'ldtt.recruit.months': '3' },
    ['recruit.months'],
  ],
  [
    'a discipline that shuts out nobody',
    [
      {
        ...condition('discipline.none-from', { level: 'none', parameter: 'ldtt.discipline.from' }),
        status: 'recalled-medium',
      },
    ],
    {},
    ['discipline.none-from'],
  ],
  [
    'a discipline that shuts out somebody',
    [
      {
        ...condition('discipline.none-from', { level: 'khien-trach', parameter: 'ldtt.discipline.from' }),
        status: 'recalled-medium',
      },
    ],
    {},
    ['discipline.none-from', 'rule.confirmed'],
  ],
])('a campaign’s own award with %s nominates nobody by what nobody could confirm', (_what, conditions, set, rules) => {
  const parameters = Object.entries(set).map(([key, text]) => parameter(key, text));
  const made = bookOf({ parameters }, campaign({ ownAwards: { a: award(conditions) } }));
  expect(made.ok && made.value.rules.awards.map(({ conditions: own }) => own.map(({ rule }) => rule))).toEqual([rules]);
  const law = regime({ id: 'vn-2017', from: '2017-10-01', to: null, awards: { a: award(conditions) } });
  const ofLaw = bookOf({ parameters }, campaign({ ownAwards: {} }), [law]);
  // The law's own awards say themselves what they wait for.
  expect(ofLaw.ok && ofLaw.value.rules.awards[0]?.conditions.map(({ rule }) => rule)).toEqual(
    conditions.map(({ rule }) => rule),
  );
});

test('whom each award of a campaign is for is known whatever the period, by the campaign’s own description first', () => {
  const law = regime({
    id: 'vn-2017',
    from: '2017-10-01',
    to: null,
    awards: { a: award([]), b: { ...award([]), subject: 'unit' }, c: award([]) },
  });
  const own = campaign({ awards: ['b', 'a'], ownAwards: { a: { ...award([]), subject: 'unit' } } });
  expect(campaignAwards({ regime: law, campaign: own })).toEqual([
    { id: 'b', subject: 'unit' },
    { id: 'a', subject: 'unit' },
  ]);
});
