import { CAMPAIGNS, REGIMES, parseCampaign } from '../../src/packs';
import { candidatesFor } from '../../src/domain/eligibility/evidence';
import { traceConditions } from '../../src/domain/eligibility/eligibility';
import { itemAt } from '../../src/domain/checked';
import { normaliseParameter, parameterKinds } from '../../src/domain/rules/parameters';
import { awardCatalogue, makeRuleBook, type AwardRules } from '../../src/domain/rules/rulebook';
import { type CampaignPack, campaignSchema, regimeSchema, type Condition } from '../../src/domain/rules/pack';
import { round, people, unit } from '../support/round';
import { award, campaign, condition, regime } from '../support/packs';

const VN_2017 = itemAt(
  REGIMES.filter(({ id }) => id === 'vn-2017'),
  0,
);
const TRAN_PHU = itemAt(
  CAMPAIGNS.filter(({ id }) => id === 'tran-phu-2022'),
  0,
);

/** The awards of a campaign that has every award of the law, with all their conditions. */
function allAwards(): readonly AwardRules[] {
  const catalogue = awardCatalogue(VN_2017, TRAN_PHU);
  const pack: CampaignPack = { ...TRAN_PHU, awards: [...catalogue.keys()], targets: [] };
  const book = makeRuleBook(round(), pack, [VN_2017]);
  if (!book.ok) throw new Error(book.error.code);
  return book.value.rules.awards;
}

/** Whether a condition is asked of everybody, and not of some groups alone. */
function isAskedOfAll(rule: Condition): boolean {
  return rule.rule !== 'judgement.met' || rule.groups.includes('employee');
}

/** A condition in a few words, without its source. */
function inWords(rule: Condition): string {
  const { citation, fact, status, parameter, ...own } = { parameter: undefined, ...rule };
  expect(parameter).not.toBe('');
  expect([citation, fact, status]).not.toContain('');
  return Object.values(own)
    .map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part)))
    .join(' ');
}

test.each<[string, string, string, readonly string[]]>([
  [
    'ldtt',
    'LĐTT',
    'person',
    ['rating.at-least HTT', 'discipline.none-from khien-trach', 'recruit.months 10', 'registered'],
  ],
  [
    'cstd-co-so',
    'CSTĐCS',
    'person',
    [
      'rating.at-least HTT',
      'discipline.none-from khien-trach',
      'recruit.months 10',
      'initiative.at-least co-so',
      'registered',
    ],
  ],
  [
    'cstd-tinh',
    'CSTĐ tỉnh',
    'person',
    [
      'rating.at-least HTT',
      'discipline.none-from khien-trach',
      'recruit.months 10',
      'initiative.at-least tinh',
      'title.consecutive-years cstd-co-so 3',
      'registered',
    ],
  ],
  [
    'cstd-toan-quoc',
    'CSTĐTQ',
    'person',
    [
      'rating.at-least HTT',
      'discipline.none-from khien-trach',
      'recruit.months 10',
      'initiative.at-least toan-quoc',
      'title.latest-two-apart cstd-tinh 3',
      'registered',
    ],
  ],
  ['giay-khen', 'GK', 'person', ['rating.at-least HTT', 'discipline.none-from khien-trach', 'registered']],
  ['bang-khen-tinh', 'BK tỉnh', 'person', ['registered', 'rule.confirmed']],
  [
    'tap-the-ldtt',
    'TTLĐTT',
    'unit',
    ['rating.at-least HTT', 'unit.share-nominated ldtt > 50', 'unit.discipline.none-from canh-cao', 'registered'],
  ],
  [
    'tap-the-ldxs',
    'TTLĐXS',
    'unit',
    [
      'rating.at-least HTT',
      'unit.share-nominated ldtt > 50',
      'unit.discipline.none-from canh-cao',
      'rating.at-least HTXS',
      'unit.everybody-rated-at-least HT',
      'unit.share-nominated ldtt >= 70',
      'unit.count-nominated cstd-co-so 1',
      'registered',
    ],
  ],
  [
    'dien-hinh-tien-tien',
    'ĐHTT',
    'person',
    ['rating.at-least HTT {"leader":"HTXS"}', 'discipline.none-from khien-trach', 'registered'],
  ],
  [
    'gioi-viec-truong',
    'GVT-ĐVN',
    'person',
    ['gender.is female', 'rating.at-least HTT', 'discipline.none-from khien-trach', 'registered'],
  ],
])('%s asks for what the contract says, and no more', (id, short, subject, conditions) => {
  const rules = allAwards().find((one) => one.id === id);
  expect(rules).toMatchObject({ short, subject });
  expect(rules?.conditions.map(inWords)).toEqual(conditions);
});

test('the law asks for a vote where the contract says so, for 90 % of all members for the high titles, and caps one title', () => {
  const texts = Object.fromEntries(Object.entries(VN_2017.settings).map(([key, { value }]) => [key, value]));
  const [granted, others] = [true, false].map((isGranting) =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => key.endsWith('.granted-by') === isGranting)),
  );
  expect(granted).toEqual({
    'ldtt.granted-by': 'head',
    'cstd-co-so.granted-by': 'head',
    'tap-the-ldtt.granted-by': 'head',
    'giay-khen.granted-by': 'head',
    'cstd-tinh.granted-by': 'province',
    'cstd-toan-quoc.granted-by': 'province',
  });
  expect(others).toEqual({
    'cstd-co-so.vote.required': 'yes',
    'cstd-tinh.vote.required': 'yes',
    'cstd-tinh.vote.secret': 'yes',
    'cstd-toan-quoc.vote.required': 'yes',
    'cstd-toan-quoc.vote.secret': 'yes',
    'bang-khen-tinh.vote.required': 'yes',
    'dien-hinh-tien-tien.vote.required': 'yes',
    'cstd-tinh.vote.percent': '90',
    'cstd-tinh.vote.comparator': '>=',
    'cstd-tinh.vote.base': 'members',
    'cstd-toan-quoc.vote.percent': '90',
    'cstd-toan-quoc.vote.comparator': '>=',
    'cstd-toan-quoc.vote.base': 'members',
    'cstd-co-so.ceiling.percent': '15',
    'cstd-co-so.ceiling.base': 'ldtt',
    'cstd-co-so.ceiling.rounding': 'floor',
    'ldtt.maternity-counts': 'yes',
  });
  expect([VN_2017.from, VN_2017.to]).toEqual(['2017-10-01', '2023-12-31']);
});

test('the awards of the campaign are those of the contract, and its shares are what the plan promises', () => {
  expect(TRAN_PHU.awards).toEqual([
    'ldtt',
    'cstd-co-so',
    'cstd-tinh',
    'bang-khen-tinh',
    'gioi-viec-truong',
    'tap-the-ldtt',
    'tap-the-ldxs',
  ]);
  expect(
    TRAN_PHU.targets.map((target) =>
      Object.entries(target)
        .flatMap(([key, value]) => (key === 'name' || key === 'kind' ? [] : [String(value)]))
        .join(' '),
    ),
  ).toEqual([
    'units-respond',
    'discipline discipline = 100',
    'registered registered = 100',
    'ldtt-share ldtt staff >= 90',
    'tap-the-ldxs tap-the-ldxs 1',
    'unit-bang-khen',
    'cstd-co-so-share cstd-co-so staff > 15',
    'cstd-tinh-count cstd-tinh 1 2',
    'bang-khen-share bang-khen-tinh staff > 10',
    'lecturers-initiative lecturers-initiative = 100',
    'party',
    'school',
    'union',
    'women gioi-viec-truong women = 100',
  ]);
});

describe.each(CAMPAIGNS.map((pack) => [pack.id, pack] as const))('the campaign %s', (_id, pack) => {
  test('sets only parameters that there are, to values that they allow; so does every law', () => {
    for (const law of REGIMES) {
      const kinds = parameterKinds({
        awards: [...awardCatalogue(law, pack).keys()],
        regimes: REGIMES.map(({ id }) => id),
        targets: pack.targets.map(({ id }) => id),
      });
      const refused = [...Object.entries(law.settings), ...Object.entries(pack.settings)].filter(([key, { value }]) => {
        const kind = kinds.get(key);
        return kind === undefined || normaliseParameter(kind, value) !== value;
      });
      expect(refused).toEqual([]);
    }
  });

  test('works out every award, each with conditions that suit whom it is for, and every target about one of them', () => {
    const book = makeRuleBook(round({ meetingDate: { state: 'absent' } }), pack, REGIMES);
    if (!book.ok) throw new Error(book.error.code);
    const { awards } = book.value.rules;
    const everybody = round({ people: people(['NV001']), collectives: [unit()] });
    const evidence = {
      year: 2022,
      chainEnds: 'either' as const,
      peopleById: new Map(everybody.people.map((person) => [person.id, person])),
      nominations: new Map(),
      maternityCounts: true,
      judgements: new Map([['NV001', new Map()]]),
      isConfirmed: () => false,
      confirmedAt: () => null,
    };
    for (const rules of awards) {
      for (const candidate of candidatesFor(rules.subject, everybody))
        expect(traceConditions(rules, candidate, evidence)).toHaveLength(
          rules.conditions.filter((one) => isAskedOfAll(one)).length,
        );
    }
    const about = pack.targets.flatMap((target) => ('award' in target ? [target.award] : []));
    expect(about.filter((award_) => !pack.awards.includes(award_))).toEqual([]);
    expect(new Set(pack.targets.map(({ id }) => id)).size).toBe(pack.targets.length);
  });

  test('names the source of every rule and setting', () => {
    const law = REGIMES.flatMap(({ awards, settings }) => [
      ...Object.values(awards).flatMap(({ conditions }) => conditions),
      ...Object.values(settings),
    ]);
    const own = [
      ...Object.values(pack.ownAwards).flatMap(({ conditions }) => conditions),
      ...Object.values(pack.settings),
    ];
    for (const { citation } of [...law, ...own]) expect(citation.trim()).not.toBe('');
  });

  test('is read back as it is from a file of its own', () => {
    expect(parseCampaign(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
  });
});

/** What a plan says, in a few words: its dates, its targets with their figures, the criteria that its council judges, and what it scores. */
function planFacts(id: string): Readonly<Record<string, unknown>> {
  const pack = itemAt(
    CAMPAIGNS.filter((one) => one.id === id),
    0,
  );
  return {
    span: `${pack.from} ${pack.to}`,
    rounds: pack.rounds.join(' '),
    unitWord: pack.unitWord,
    head: [pack.letterhead?.style, pack.letterhead?.parentOrganisation, pack.letterhead?.symbol].join(' '),
    dates: pack.calendar.map((date) => {
      const days =
        date.every === 'quarter' ? ['quarter'] : [date.from ?? '…', date.isBefore ? '<' : '', date.to ?? '…'];
      return `${date.id} ${days.join(' ')}`;
    }),
    awards: pack.awards.join(' '),
    targets: pack.targets.map((target) =>
      target.kind === 'indicator'
        ? `${target.id} ${target.measure} ${target.direction} ${target.figure ?? '?'}`
        : target.id,
    ),
    judged: Object.values(pack.judgements).map((rules) =>
      rules.map(({ code, groups }) => `${code} ${groups.join(' ')}`),
    ),
    scored: pack.scheme?.forms.map(({ total, parts }) => [total, ...parts.map(({ max }) => max)]) ?? null,
  };
}

test('each plan says what the pack says of it, and what it leaves open stays open', () => {
  const open = (count: number): readonly null[] => Array.from({ length: count }, () => null);
  expect(planFacts('tct-binh-phuoc-2021-2025')).toEqual({
    span: '2021-01-01 2025-12-31',
    rounds: 'quarter year',
    unitWord: 'khoa, phòng',
    head: 'party Tỉnh ủy Bình Phước TCT',
    dates: ['quarterly-review quarter'],
    awards: 'giay-khen',
    targets: ['provincial-projects count higher 3', 'excellent-lecturers count higher 1', 'standard-level-1'],
    judged: [],
    scored: [open(9)],
  });
  expect(planFacts('tct-binh-phuoc-covid-2021')).toMatchObject({
    rounds: 'quarter',
    head: 'party Tỉnh ủy Bình Phước TCT',
    dates: ['online-survey 2021-09-01  2021-09-30', 'covid-drill 2021-09-01  2021-09-30', 'quarterly-articles quarter'],
    awards: '',
    targets: [],
    scored: [open(6)],
  });
  expect(planFacts('tran-phu-2022')).toMatchObject({
    unitWord: 'khoa, phòng',
    head: 'state  TCTTP',
    dates: [
      'campaign 2022-01-01  2022-12-31',
      'training-plan 2022-01-01  2022-12-31',
      'research-plan 2022-01-01  2022-12-31',
      'doctoral-student 2022-01-01  2022-12-31',
      'theory-classes 2022-01-01  2022-12-31',
      'final-review 2022-12-30  2022-12-30',
    ],
    scored: null,
  });
  expect(planFacts('dien-hinh-tien-tien-2021-2025')).toMatchObject({
    head: 'state  ',
    dates: [
      'five-year-plan 2021-01-01  2021-12-31',
      'yearly-plan 01-01  12-31',
      'registration 01-01  12-31',
      'quarterly-praise quarter',
      'yearly-review 01-01  12-31',
      'province-report 01-01  …',
      'province-submission … < 01-31',
      'final-review 2025-01-01  …',
    ],
    awards: 'dien-hinh-tien-tien',
    judged: [
      [
        'A1 leader',
        'A2 leader',
        'A3 leader',
        'B1 employee worker',
        'B2 employee worker',
        'B3 employee worker',
        'B4 employee worker',
      ],
    ],
  });
  expect(planFacts('thpt-loc-thai-2021')).toMatchObject({
    unitWord: 'tổ chuyên môn',
    head: 'state Sở GD&ĐT Bình Phước THPTLT',
    dates: [
      'launch 2021-02-19  2021-02-19',
      'interim-report … < 2021-06-25',
      'interim-review … < 2021-06-30',
      'final-report … < 2021-12-15',
      'final-review 2021-12-01  2021-12-31',
    ],
    awards: 'giay-khen',
    targets: [
      'graduation-rate percent higher ?',
      'national-standard percent higher ?',
      'gifted-quality number higher ?',
      'general-quality number higher ?',
      'drop-out-rate percent lower ?',
      'universal-education percent higher ?',
      'training-plan',
      'new-countryside',
      'for-the-poor',
      'workplace-culture',
      'elections',
    ],
  });
});

test('laws follow each other without a gap or an overlap', () => {
  const days = REGIMES.map(({ from, to }) => [from, to ?? '9999-12-31'] as const);
  for (const [from, to] of days) expect(from < to).toBe(true);
  for (let at = 1; at < days.length; at += 1) {
    const before = Date.parse(itemAt(days, at - 1)[1]);
    expect(Date.parse(itemAt(days, at)[0]) - before).toBe(86_400_000);
  }
});

test.each<[string, unknown, string]>([
  ['no object', 'x', ''],
  ['an unknown key', { ...campaign(), extra: 1 }, 'extra'],
  ['another schema', campaign({ schema: 'binh-xet/campaign/2' as 'binh-xet/campaign/1' }), 'schema'],
  ['an id that is none', campaign({ id: 'Trần Phú' }), 'id'],
  ['a day that is none', campaign({ from: '2022-02-30' }), 'from'],
  [
    'a target whose percent is none',
    campaign({
      targets: [
        { kind: 'by-hand', id: 'h', name: 'H' },
        {
          kind: 'share-nominated',
          id: 't',
          name: 'T',
          award: 'a',
          of: 'staff',
          comparator: '>=',
          percent: 'chín mươi',
        },
      ],
    }),
    'targets[1].percent',
  ],
  [
    'an indicator whose figure is none',
    campaign({
      targets: [{ kind: 'indicator', id: 't', name: 'T', measure: 'count', direction: 'higher', figure: 'ba' }],
    }),
    'targets[0].figure',
  ],
  [
    'an indicator below 0',
    campaign({
      targets: [{ kind: 'indicator', id: 't', name: 'T', measure: 'count', direction: 'higher', figure: '-1' }],
    }),
    'targets[0].figure',
  ],
  [
    'a roster share over 100 %',
    campaign({
      targets: [{ kind: 'roster-share', id: 't', name: 'T', what: 'discipline', comparator: '=', percent: '101' }],
    }),
    'targets[0].percent',
  ],
  [
    'a condition whose percent is none',
    campaign({
      ownAwards: {
        a: award([condition('unit.share-nominated', { award: 'b', comparator: '>', percent: 'nửa' })], {
          subject: 'unit',
        }),
      },
    }),
    'ownAwards.a.conditions[0].percent',
  ],
  [
    'a condition without a source',
    campaign({ ownAwards: { a: award([{ ...condition('registered'), citation: '' }]) } }),
    'ownAwards.a.conditions[0].citation',
  ],
  [
    'a condition that there is not',
    campaign({ ownAwards: { a: award([{ ...condition('registered'), rule: 'popular' } as unknown as Condition]) } }),
    'ownAwards.a.conditions[0].rule',
  ],
])('a campaign from a file is refused with the place of its fault: %s', (_what, json, path) => {
  const parsed = parseCampaign(json);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? null : parsed.error.path).toBe(path);
});

test('a law is checked as strictly as a campaign', () => {
  expect(regimeSchema.safeParse(regime()).success).toBe(true);
  expect(regimeSchema.safeParse({ ...regime(), extra: 1 }).success).toBe(false);
  expect(regimeSchema.safeParse(regime({ id: '2017' })).success).toBe(false);
  expect(campaignSchema.safeParse(regime()).success).toBe(false);
});
