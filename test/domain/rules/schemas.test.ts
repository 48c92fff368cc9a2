/** What packs may say: everything that a schema knows is read as it stands, and what it does not allow is refused at its place. */
import { z } from 'zod';
import { PACK_KINDS, packJsonSchema } from '../../../src/domain/rules/json-schema';
import { campaignSchema, regimeSchema, standsFor, statuteSchema } from '../../../src/domain/rules/pack';
import { type PackFault, readPack } from '../../../src/domain/rules/pack-faults';
import { WORD_KINDS } from '../../../src/domain/rules/schemas/statute';

const SOURCE = { citation: 'Luật, Điều 1', fact: 'F-121', status: 'verified' };
const OWN = { citation: 'Kế hoạch', fact: null, status: 'open' };
const ALL_GROUPS = ['leader', 'employee', 'worker'];

const CONDITIONS = [
  { rule: 'rating.at-least', level: 'HTT', byGroup: { leader: 'HTXS' }, ...SOURCE },
  { rule: 'discipline.none-from', level: 'khien-trach', parameter: 'ldtt.discipline.from', ...SOURCE },
  { rule: 'registered', ...OWN },
  { rule: 'recruit.months', months: 12, parameter: 'ldtt.recruit.months', ...SOURCE },
  { rule: 'initiative.at-least', level: 'tinh', ...SOURCE },
  {
    rule: 'rating-or-initiative',
    rating: 'HTXS',
    initiative: 'co-so',
    mode: null,
    suggest: 'rating-and-initiative',
    parameter: 'cstd-co-so.rule',
    ...SOURCE,
  },
  { rule: 'title.consecutive-years', award: 'cstd-co-so', years: 3, ...SOURCE },
  { rule: 'title.latest-two-apart', award: 'cstd-tinh', years: 3, ...SOURCE },
  { rule: 'gender.is', gender: 'female', ...SOURCE },
  { rule: 'rule.confirmed', ...OWN },
  { rule: 'judgement.met', code: 'A12', name: 'Gương mẫu', groups: ['leader', 'worker'], ...OWN },
];
const UNIT_CONDITIONS = [
  {
    rule: 'unit.share-nominated',
    award: 'ldtt',
    comparator: '>',
    percent: '2/3',
    parameter: 'tap-the-ldtt.share.percent',
    ...SOURCE,
  },
  { rule: 'unit.count-nominated', award: 'ldtt', count: 2, ...SOURCE },
  { rule: 'unit.discipline.none-from', level: 'canh-cao', ...SOURCE },
  { rule: 'unit.everybody-rated-at-least', level: 'HT', ...SOURCE },
];

const SCHEME = {
  name: 'Thang điểm',
  forms: [
    {
      id: 'giao-vien',
      name: 'Mẫu giáo viên',
      total: '100',
      parts: [
        {
          kind: 'group',
          id: 'a',
          number: 'I.1',
          name: 'Nề nếp',
          max: '20',
          limit: 'sum',
          parts: [
            {
              kind: 'points',
              id: 'a-1',
              number: '1',
              name: 'Giờ giấc',
              max: '10',
              step: '0.25',
              deductions: [
                { name: 'Đi muộn', points: '0.5' },
                { name: 'Nghỉ không phép', points: '2' },
              ],
            },
            { kind: 'max-or-nothing', id: 'a-2', name: 'Hồ sơ', max: '10' },
          ],
        },
        {
          kind: 'group',
          id: 'b',
          name: 'Phong trào',
          max: null,
          limit: 'cap',
          parts: [
            {
              kind: 'table',
              id: 'b-1',
              name: 'Tỷ lệ',
              max: '10',
              rows: [
                { from: '103.5', below: null, points: '10' },
                { from: '2/3', below: '103.5', points: '5' },
              ],
            },
            {
              kind: 'grades',
              id: 'b-2',
              name: 'Chuyên môn',
              max: '10',
              grades: [
                { word: 'Tốt', points: '10' },
                { word: 'Khá', points: '8' },
                { word: 'Yếu', points: '0' },
              ],
            },
          ],
        },
        {
          kind: 'alternatives',
          id: 'c',
          name: 'Tiếp dân',
          max: '5',
          parts: [
            { kind: 'points', id: 'c-1', name: 'Có', max: '5' },
            { kind: 'points', id: 'c-2', name: 'Không', max: '5' },
            { kind: 'points', id: 'c-3', name: 'Một phần', max: '4' },
          ],
        },
      ],
      ...SOURCE,
    },
    { id: 'quan-ly', name: 'Mẫu quản lý', total: null, parts: [], ...OWN },
  ],
  base: { points: '50', ...SOURCE },
  step: { points: '0.5', ...SOURCE },
  bonus: { cap: '5', parts: [{ kind: 'points', id: 'd', name: 'Thưởng', max: '5' }], ...SOURCE },
  penalty: { cap: null, parts: [{ kind: 'points', id: 'e', name: 'Trừ', max: null }], ...SOURCE },
  totalCap: { points: '100', ...SOURCE },
  bands: {
    list: [
      { id: 'loai-a', name: 'Loại A', from: '90', below: null, floors: [{ part: 'a', from: '15' }] },
      { id: 'loai-b', name: 'Loại B', from: '0', below: '90' },
    ],
    ...SOURCE,
  },
  violations: [
    { when: 'discipline', from: 'khien-trach', atMost: 'loai-b', ...SOURCE },
    { when: 'penalty', part: 'e', atMost: 'loai-b', ...SOURCE },
    { when: 'penalty', atMost: 'loai-b', ...SOURCE },
  ],
  periods: [
    {
      into: 'year',
      of: [
        { period: 'quarter-1', weight: 1 },
        { period: 'quarter-2', weight: 2 },
        { period: 'quarter-3', weight: 100 },
      ],
      rounding: { decimals: 2, mode: 'half-up' },
      plusOwnExtras: true,
      ...SOURCE,
    },
    {
      into: 'quarter-1',
      of: [
        { period: 'month-1', weight: 1 },
        { period: 'month-2', weight: 1 },
      ],
      rounding: { decimals: 1, mode: 'floor' },
      plusOwnExtras: false,
      ...SOURCE,
    },
  ],
  ...SOURCE,
};

const TARGETS = [
  { kind: 'share-nominated', id: 't-1', name: 'T1', award: 'ldtt', of: 'women', comparator: '>=', percent: '66,67 %' },
  { kind: 'share-nominated', id: 't-2', name: 'T2', award: 'ldtt', of: 'lecturers', comparator: '>', percent: '2/3' },
  { kind: 'count-nominated', id: 't-3', name: 'T3', award: 'ldtt', min: 2, max: 5 },
  { kind: 'roster-share', id: 't-4', name: 'T4', what: 'discipline', comparator: '=', percent: '100' },
  { kind: 'roster-share', id: 't-5', name: 'T5', what: 'lecturers-initiative', comparator: '>', percent: '50' },
  { kind: 'roster-share', id: 't-6', name: 'T6', what: 'registered', comparator: '>=', percent: '0' },
  { kind: 'indicator', id: 't-7', name: 'T7', measure: 'number', direction: 'lower', figure: '0' },
  { kind: 'indicator', id: 't-8', name: 'T8', measure: 'count', direction: 'higher', figure: null },
  { kind: 'indicator', id: 't-9', name: 'T9', measure: 'percent', direction: 'higher', figure: '12,5' },
  { kind: 'by-hand', id: 't-10', name: 'T10' },
];

/** A campaign that says all that one can say. */
const CAMPAIGN = {
  $schema: '../schema/campaign.schema.json',
  schema: 'binh-xet/campaign/1',
  id: 'phong-trao-2022',
  name: 'Phong trào',
  organisation: 'Trường',
  from: '2022-01-01',
  to: '2022-12-31',
  finalReview: '2022-12-15',
  goesBySchoolYears: true,
  citation: 'Kế hoạch 33',
  rounds: ['year', 'quarter'],
  unitWord: 'tổ, khối',
  groups: [...ALL_GROUPS, 'lecturer', 'woman'],
  tabs: ['articles', 'judgements', 'indicators', 'initiatives'],
  letterhead: { style: 'party', parentOrganisation: 'Sở', organisation: null, place: 'Hà Nội', symbol: 'TCT', ...OWN },
  receivers: { province: { name: 'Chủ tịch tỉnh', asks: ['Cờ thi đua', 'Bằng khen'], ...OWN } },
  calendar: [
    { every: 'once', id: 'c-1', name: 'Đăng ký', kind: 'task', isBefore: true, from: null, to: '2022-01-31', ...OWN },
    {
      every: 'year',
      id: 'c-2',
      name: 'Tổng kết',
      kind: 'milestone',
      isBefore: false,
      from: '02-29',
      to: '12-31',
      isNextYear: true,
      years: { first: 1900, last: 9999 },
      ...OWN,
    },
    { every: 'quarter', id: 'c-3', name: 'Sơ kết', kind: 'task', isBefore: false, ...OWN },
  ],
  awards: ['ldtt', 'tap-the-ldtt'],
  ownAwards: {
    ldtt: { short: 'LĐTT', name: 'Lao động tiên tiến', subject: 'person', conditions: CONDITIONS },
    'tap-the-ldtt': {
      short: 'TTLĐTT',
      name: 'Tập thể',
      subject: 'unit',
      includes: { award: 'ldtt', except: ['registered', 'gender.is'] },
      conditions: UNIT_CONDITIONS,
    },
  },
  judgements: { ldtt: [CONDITIONS.at(-1)] },
  dossiers: {
    ldtt: {
      items: [
        { id: 'd-1', name: 'Báo cáo', scope: 'nominee', groups: ['leader', 'worker'], evidence: 'initiative', ...OWN },
        { id: 'd-2', name: 'Biên bản', scope: 'submission', groups: ['employee'], evidence: 'ballots', ...OWN },
        { id: 'd-3', name: 'Nhận xét', scope: 'nominee', groups: ['employee'], evidence: 'judgements', ...OWN },
        { id: 'd-4', name: 'Ảnh', scope: 'nominee', groups: ['employee'], evidence: null, ...OWN },
      ],
      due: 'c-2',
    },
  },
  settings: { 'score.step': { value: '', ...SOURCE } },
  targets: TARGETS,
  scheme: SCHEME,
};

const DECREE = {
  id: 'nd-1',
  name: 'Nghị định',
  from: '2020-08-20',
  to: null,
  whom: 'public-employees',
  ...SOURCE,
  unratedBelow: { months: 6, ...SOURCE },
  absence: { from: 3, below: 12, lowerThan: 'HTXS', ...SOURCE },
  disciplined: { lowerThan: 'HTT', ...SOURCE },
  share: { kind: 'none', ...SOURCE },
};

/** A law that says all that one can say. */
const REGIME = {
  $schema: '../schema/regime.schema.json',
  schema: 'binh-xet/regime/1',
  id: 'vn-2022',
  name: 'Luật',
  from: '2022-01-01',
  to: '2023-12-31',
  awards: { ldtt: CAMPAIGN.ownAwards.ldtt },
  settings: { 'ldtt.ceiling.percent': { value: '15', ...SOURCE } },
  choices: { 'council.quorum': { suggest: '2/3', ...OWN }, 'ldtt.vote.percent': { suggest: null, ...OWN } },
  ratings: [
    DECREE,
    { ...DECREE, id: 'nd-2', whom: 'civil-servants', to: '2022-12-31', share: { kind: 'party-share', ...SOURCE } },
    {
      ...DECREE,
      id: 'nd-3',
      unratedBelow: null,
      absence: null,
      disciplined: null,
      share: {
        kind: 'of-good',
        percent: '20',
        percentOfExcellentBody: '25',
        base: { suggest: 'rated-htt', ...OWN },
        ...SOURCE,
      },
    },
  ],
  acts: [{ cited: 'Nghị định 1', basis: 'Nghị định số 1 ngày 01 tháng 7 năm 2019', until: '2027-02-28', ...SOURCE }],
  baseSalaries: [{ from: '2019-07-01', amount: 1_490_000, ...SOURCE }],
  rewards: {
    coefficients: { ldtt: { coefficient: '0.3', ...SOURCE } },
    achievements: [['ldtt', 'cstd-co-so']],
    several: { suggest: null, ...OWN },
    rounding: { suggest: 'none', ...OWN },
  },
};

/** A statute that says all that one can say. */
const STATUTE = {
  $schema: '../schema/statute.schema.json',
  schema: 'binh-xet/statute/1',
  id: 'quy-che',
  name: 'Quy chế',
  organisation: 'Trường',
  citation: 'Quy chế 01',
  from: '2022-01-01',
  to: null,
  settings: { 'score.step': { value: '0.5', citation: 'Điều 5', status: 'verified' } },
  words: [
    ...['no-score', 'full-marks', 'no-marks', 'points-unit'].map((kind) => ({
      kind,
      word: 'miễn',
      citation: 'Điều 6',
      status: 'verified',
    })),
    ...['heading', 'rating', 'group', 'flag'].map((kind) => ({
      kind,
      word: 'LĐ xuất sắc',
      means: 'HTXS',
      citation: 'Điều 7',
      status: 'open',
    })),
  ],
};

const PACKS = {
  campaign: [campaignSchema, CAMPAIGN],
  regime: [regimeSchema, REGIME],
  statute: [statuteSchema, STATUTE],
} as const;
type Kind = keyof typeof PACKS;

test.each(['campaign', 'regime', 'statute'] as const)(
  'all that a %s can say is read as it stands, and nothing of it is dropped or made something else',
  (kind) => {
    const [schema, whole] = PACKS[kind];
    expect(readPack<unknown>(schema, whole)).toEqual({ ok: true, value: whole });
  },
);

test('what a campaign does not say is what most plans mean', () => {
  const { rounds, unitWord, groups, tabs, letterhead, receivers, calendar, judgements, dossiers, ...least } = CAMPAIGN;
  expect([rounds, unitWord, groups, tabs, letterhead, receivers, calendar, judgements, dossiers]).not.toContain(
    undefined,
  );
  expect(readPack(campaignSchema, least)).toEqual({
    ok: true,
    value: {
      ...least,
      rounds: ['year'],
      unitWord: null,
      groups: ALL_GROUPS,
      tabs: [],
      letterhead: null,
      receivers: {},
      calendar: [],
      judgements: {},
      dossiers: {},
    },
  });
});

test('what a date, a paper of a dossier, a receiver and a law do not say is what most of them mean', () => {
  const year = {
    every: 'year',
    id: 'c',
    name: 'C',
    kind: 'task',
    from: null,
    to: null,
    years: { first: 2022, last: 2022 },
    ...OWN,
  };
  const paper = { id: 'd', name: 'D', scope: 'nominee', evidence: null, ...OWN };
  const receiver = { name: 'Chủ tịch tỉnh', ...OWN };
  const read = readPack(campaignSchema, {
    ...CAMPAIGN,
    calendar: [year],
    dossiers: { ldtt: { items: [paper], due: null } },
    receivers: { province: receiver },
  });
  expect(read).toMatchObject({
    value: {
      calendar: [{ ...year, isBefore: false, isNextYear: false }],
      dossiers: { ldtt: { items: [{ ...paper, groups: ALL_GROUPS }] } },
      receivers: { province: { ...receiver, asks: [] } },
    },
  });
  const { acts, baseSalaries, rewards, ...law } = REGIME;
  expect([acts, baseSalaries, rewards]).not.toContain(undefined);
  expect(readPack(regimeSchema, law)).toEqual({
    ok: true,
    value: { ...law, acts: [], baseSalaries: [], rewards: null },
  });
});

/** The JSON with another value at a place. */
function changed(json: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(json))
    return json.map((one: unknown, index) => (index === first ? changed(one, rest, value) : one));
  const own = json as Readonly<Record<string, unknown>>;
  return { ...own, [first]: changed(own[first], rest, value) };
}

type Without<T> = T extends unknown ? Omit<T, 'path'> : never;
const EMPTY: Without<PackFault> = { code: 'empty' };
const format = (name: Extract<PackFault, { code: 'format' }>['format']): Without<PackFault> => ({
  code: 'format',
  format: name,
});
const atLeast = (least: string): Without<PackFault> => ({ code: 'range', least, most: null });
const atMost = (most: string): Without<PackFault> => ({ code: 'range', least: null, most });
const WRONG: Without<PackFault> = { code: 'wrong' };

const SCHEMED = 'scheme.forms.0.parts';
test.each<[Kind, string, unknown, Without<PackFault>]>([
  ['campaign', 'id', '-a', format('id')],
  ['campaign', 'id', 'a-', format('id')],
  ['campaign', 'id', 'a b', format('id')],
  ['campaign', 'name', '', EMPTY],
  ['campaign', 'organisation', '', EMPTY],
  ['campaign', 'citation', '', EMPTY],
  ['campaign', 'from', '2022-02-30', format('day')],
  ['campaign', 'rounds', [], EMPTY],
  ['campaign', 'unitWord', '', EMPTY],
  ['campaign', 'letterhead.symbol', '', EMPTY],
  ['campaign', 'letterhead.place', '', EMPTY],
  ['campaign', 'letterhead.parentOrganisation', '', EMPTY],
  ['campaign', 'letterhead.organisation', '', EMPTY],
  ['campaign', 'receivers.province.name', '', EMPTY],
  ['campaign', 'receivers.province.asks.0', '', EMPTY],
  ['campaign', 'calendar.0.name', '', EMPTY],
  ['campaign', 'calendar.1.from', '02-30', format('day')],
  ['campaign', 'calendar.1.from', '13-01', format('day')],
  ['campaign', 'calendar.1.from', '2022-01-05', format('day')],
  ['campaign', 'calendar.1.from', '01-01-05', format('day')],
  ['campaign', 'calendar.1.to', '01-052', format('day')],
  ['campaign', 'calendar.1.to', '1-5', format('day')],
  ['campaign', 'calendar.1.to', '01/05', format('day')],
  ['campaign', 'calendar.1.years.first', 1899, atLeast('1900')],
  ['campaign', 'calendar.1.years.first', 10_000, atMost('9999')],
  ['campaign', 'calendar.1.years.last', 1899, atLeast('1900')],
  ['campaign', 'calendar.1.years.last', 10_000, atMost('9999')],
  ['campaign', 'ownAwards.ldtt.short', '', EMPTY],
  ['campaign', 'ownAwards.ldtt.name', '', EMPTY],
  ['campaign', 'ownAwards.ldtt.conditions.0.citation', '', EMPTY],
  ['campaign', 'ownAwards.ldtt.conditions.0.fact', 'xF-121', format('fact')],
  ['campaign', 'ownAwards.ldtt.conditions.0.fact', 'F-1214', format('fact')],
  ['campaign', 'ownAwards.ldtt.conditions.3.months', -1, atLeast('0')],
  ['campaign', 'ownAwards.ldtt.conditions.3.months', 13, atMost('12')],
  ['campaign', 'ownAwards.ldtt.conditions.6.years', 1, atLeast('2')],
  ['campaign', 'ownAwards.ldtt.conditions.7.years', 0, atLeast('1')],
  ['campaign', 'ownAwards.ldtt.conditions.10.code', 'AB12', WRONG],
  ['campaign', 'ownAwards.ldtt.conditions.10.code', 'A123', WRONG],
  ['campaign', 'ownAwards.ldtt.conditions.10.code', 'A', WRONG],
  ['campaign', 'ownAwards.ldtt.conditions.10.name', '', EMPTY],
  ['campaign', 'ownAwards.ldtt.conditions.10.groups', [], EMPTY],
  ['campaign', 'ownAwards.tap-the-ldtt.conditions.0.percent', '101', format('percent')],
  ['campaign', 'ownAwards.tap-the-ldtt.conditions.1.count', 0, atLeast('1')],
  ['campaign', 'dossiers.ldtt.items', [], EMPTY],
  ['campaign', 'dossiers.ldtt.items.0.name', '', EMPTY],
  ['campaign', 'dossiers.ldtt.items.0.groups', [], EMPTY],
  ['campaign', 'targets.0.percent', 'nhiều', format('percent')],
  ['campaign', 'targets.2.min', -1, atLeast('0')],
  ['campaign', 'targets.6.figure', '-1', format('figure')],
  ['campaign', 'targets.6.figure', 'nhiều', format('figure')],
  ['campaign', 'scheme.name', '', EMPTY],
  ['campaign', 'scheme.forms', [], EMPTY],
  ['campaign', 'scheme.forms.0.name', '', EMPTY],
  ['campaign', 'scheme.forms.0.total', '-1', format('points')],
  ['campaign', 'scheme.forms.0.total', '100.0', format('points')],
  ['campaign', 'scheme.forms.0.total', '1.255', format('points')],
  ['campaign', 'scheme.forms.0.total', 'nhiều', format('points')],
  ['campaign', `${SCHEMED}.0.number`, '', EMPTY],
  ['campaign', `${SCHEMED}.0.name`, '', EMPTY],
  ['campaign', `${SCHEMED}.0.parts`, [], EMPTY],
  ['campaign', `${SCHEMED}.0.parts.0.deductions.0.name`, '', EMPTY],
  ['campaign', `${SCHEMED}.1.parts.0.rows`, [], EMPTY],
  ['campaign', `${SCHEMED}.1.parts.0.rows.0.from`, '-5', format('percent')],
  ['campaign', `${SCHEMED}.1.parts.1.grades`, [{ word: 'Tốt', points: '10' }], atLeast('2')],
  ['campaign', `${SCHEMED}.1.parts.1.grades.0.word`, '', EMPTY],
  ['campaign', `${SCHEMED}.2.parts`, [{ kind: 'points', id: 'x', name: 'X', max: '5' }], atLeast('2')],
  ['campaign', 'scheme.bands.list', [], EMPTY],
  ['campaign', 'scheme.bands.list.0.name', '', EMPTY],
  ['campaign', 'scheme.periods.0.of', [{ period: 'quarter-1', weight: 1 }], atLeast('2')],
  ['campaign', 'scheme.periods.0.of.0.weight', 0, atLeast('1')],
  ['campaign', 'scheme.periods.0.of.0.weight', 101, atMost('100')],
  ['campaign', 'scheme.periods.0.rounding.decimals', -1, atLeast('0')],
  ['campaign', 'scheme.periods.0.rounding.decimals', 3, atMost('2')],
  ['regime', 'id', 'vn-20222', format('regime-id')],
  ['regime', 'id', 'xvn-2022', format('regime-id')],
  ['regime', 'name', '', EMPTY],
  ['regime', 'ratings.0.name', '', EMPTY],
  ['regime', 'ratings.0.unratedBelow.months', 0, atLeast('1')],
  ['regime', 'ratings.0.unratedBelow.months', 13, atMost('12')],
  ['regime', 'ratings.0.absence.from', 0, atLeast('1')],
  ['regime', 'ratings.0.absence.from', 13, atMost('12')],
  ['regime', 'ratings.0.absence.below', 0, atLeast('1')],
  ['regime', 'ratings.0.absence.below', 13, atMost('12')],
  ['regime', 'baseSalaries.0.amount', 0, atLeast('1')],
  ['regime', 'rewards.coefficients.ldtt.coefficient', '0', WRONG],
  ['regime', 'rewards.coefficients.ldtt.coefficient', '0.30', WRONG],
  ['regime', 'rewards.coefficients.ldtt.coefficient', 'nhiều', WRONG],
  ['statute', 'name', '', EMPTY],
  ['statute', 'organisation', '', EMPTY],
  ['statute', 'citation', '', EMPTY],
  ['statute', 'settings.score/step.citation', '', EMPTY],
  ['statute', 'words.0.word', '', EMPTY],
  ['statute', 'words.0.citation', '', EMPTY],
  ['statute', 'words.4.word', '', EMPTY],
  ['statute', 'words.4.means', '', EMPTY],
])('a %s with %s of %j is refused at that place, by what is wrong with it', (kind, place, value, fault) => {
  const [schema, whole] = PACKS[kind];
  const path = place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace('/', '.')));
  const read = readPack<unknown>(schema, changed(whole, path, value));
  const { path: told, ...own } = read.ok ? { path: '' } : read.error;
  expect(own).toEqual(fault);
  expect(
    told
      .replace(/[[\]"]+/g, '.')
      .replace(/\.+/g, '.')
      .replace(/\.$/, ''),
  ).toBe(place.replace('/', '.'));
});

test('which words of a council stand for another word', () => {
  expect(WORD_KINDS.filter(standsFor)).toEqual(['heading', 'rating', 'group', 'flag']);
});

test('no check of a pack is compiled while the program runs: the pages of the add-in forbid it', () => {
  expect(z.config().jitless).toBe(true);
});

test('the schema for editors is of the input, names shapes once, and has a pattern for what is checked by hand', () => {
  const schema = packJsonSchema('campaign') as Readonly<Record<string, unknown>>;
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  for (const key of ['$schema', 'goesBySchoolYears', 'rounds', 'calendar', 'dossiers'])
    expect(schema['required']).not.toContain(key);
  expect(schema['required']).toContain('targets');
  const text = JSON.stringify(schema);
  for (const pattern of ['^\\s*(\\d+([.,]\\d+)?\\s*%?|\\d{1,6}\\s*/\\s*\\d{1,6})\\s*$', '^\\s*\\d+([.,]\\d+)?\\s*$'])
    expect(text).toContain(JSON.stringify({ pattern }).slice(1, -1));
  expect(text.split('^[a-z0-9]+(-[a-z0-9]+)*$')).toHaveLength(2);
});

test('there is a schema for an editor of every kind of pack, and each names its own kind', () => {
  expect(PACK_KINDS.map((kind) => [kind, packJsonSchema(kind)])).toMatchObject(
    ['campaign', 'statute', 'regime'].map((kind) => [
      kind,
      { type: 'object', properties: { schema: { const: `binh-xet/${kind}/1` } } },
    ]),
  );
});
