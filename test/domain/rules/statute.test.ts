import type { TypedParameter } from '../../../src/domain/rules/settings';
import { statuteSchema } from '../../../src/domain/rules/pack';
import { NO_OUTSIDE_RULES, makeRuleBook } from '../../../src/domain/rules/rulebook';
import { type Statute, isInForce, readStatutes, statuteOfPack } from '../../../src/domain/rules/statute';
import type { Round } from '../../../src/domain/round/round';
import { award, campaign, regime } from '../../support/packs';
import { round } from '../../support/round';

const KEY = 'cs.vote.percent';

function typed(key: string, text: string, own: Partial<TypedParameter> = {}): TypedParameter {
  return { key, text, at: { sheet: 'Quy chế', cell: 'B9' }, citation: 'Quy chế, Điều 5', status: 'verified', ...own };
}

function statute(settings: readonly TypedParameter[], own: Partial<Statute> = {}): Statute {
  return {
    id: null,
    name: 'Quy chế của trường',
    organisation: '',
    citation: 'Quy chế 01-QĐ/TCT ngày 11/6/2020',
    from: null,
    to: null,
    sheet: 'Quy chế',
    settings,
    ...own,
  };
}

const LAW = regime({
  awards: {},
  settings: { [KEY]: { value: '90', citation: 'Luật', fact: null, status: 'secondary' } },
});
const OTHER = regime({ id: 'vn-2024' });
const PACK = campaign({
  awards: ['cs', 'lt'],
  ownAwards: { cs: award([], { short: 'CS' }), lt: award([], { short: 'LT' }) },
  settings: { [KEY]: { value: '80', citation: 'Kế hoạch', fact: null, status: 'verified' } },
});

function book(own: Partial<Round>, outside = NO_OUTSIDE_RULES, pack = PACK) {
  const made = makeRuleBook(round(own), pack, [LAW, OTHER], outside);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const parameter = (key: string, text: string) => ({ key, text, at: { sheet: 'Đợt xét', cell: 'B20' } });

test('the order decides: law, plan, statutes from files, statutes of the workbook, the round, what is tried out; and every side is kept', () => {
  const { rules, findings } = book(
    { statutes: [statute([typed(KEY, '60')])], parameters: [parameter(KEY, '55')] },
    {
      statutes: [
        statute([typed(KEY, '75', { at: null, citation: 'Quy chế của tỉnh' })], { sheet: null, name: 'Tỉnh' }),
        statute([typed(KEY, '70', { at: null, citation: 'Quy chế của ngành' })], { sheet: null, name: 'Ngành' }),
      ],
      trial: { [KEY]: '50' },
    },
  );
  expect(findings).toEqual([]);
  const setting = rules.settings.get(KEY);
  expect(setting).toMatchObject({ text: '50', layer: 'round', at: null, citation: null });
  expect(setting?.overrides.map(({ text, layer, citation, at }) => [text, layer, citation, at?.cell ?? null])).toEqual([
    ['55', 'round', null, 'B20'],
    ['60', 'statute', 'Quy chế, Điều 5', 'B9'],
    ['70', 'statute', 'Quy chế của ngành', null],
    ['75', 'statute', 'Quy chế của tỉnh', null],
    ['80', 'campaign', 'Kế hoạch', null],
    ['90', 'regime', 'Luật', null],
  ]);
  expect(rules.statutes.map(({ name }) => name)).toEqual(['Tỉnh', 'Ngành', 'Quy chế của trường']);
});

test.each([
  [null, null, true],
  ['2022-12-31', null, true],
  ['2023-01-01', null, false],
  [null, '2022-12-31', true],
  [null, '2022-12-30', false],
])('a statute from %j to %j on 31/12/2022 holds: %j', (from, to, holds) => {
  expect(isInForce({ from, to }, '2022-12-31')).toBe(holds);
});

test.each([
  [
    { from: '2023-01-01', to: null },
    { from: '2023-01-01', to: '' },
  ],
  [
    { from: null, to: '2021-12-31' },
    { from: '', to: '2021-12-31' },
  ],
])('a statute that is not in force sets nothing, and a warning says so: %j', (days, told) => {
  const { rules, findings } = book({ statutes: [statute([typed(KEY, '60')], days)] });
  expect(rules.settings.get(KEY)?.text).toBe('80');
  expect(rules.statutes).toEqual([]);
  expect(findings).toMatchObject([
    {
      code: 'statute.not-in-force',
      severity: 'warning',
      sheet: 'Quy chế',
      params: { statute: 'Quy chế của trường', date: '2022-12-31', ...told },
    },
  ]);
});

test('a wrong key or value of a tab is reported at its cell and counts as not set; what is written twice counts once', () => {
  const at = (cell: string) => ({ at: { sheet: 'Quy chế', cell } });
  const { rules, findings } = book({
    statutes: [
      statute([
        typed('cs.vote.precent', '60', at('B5')),
        typed(KEY, 'sáu mươi', at('B6')),
        typed('score.step', '0,5', at('B7')),
        typed('score.step', '1', at('B8')),
      ]),
    ],
  });
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
    ['value.unreadable', 'B5'],
    ['value.unreadable', 'B6'],
    ['round.label-repeated', 'B8'],
  ]);
  expect(rules.settings.get(KEY)?.text).toBe('80');
  expect(rules.settings.get('score.step')).toMatchObject({ text: '0.5', layer: 'statute' });
});

test('a parameter of a file that this campaign does not have is mentioned, not refused: the file may be for several campaigns', () => {
  const own = statute([typed('khac.vote.percent', '60', { at: null }), typed(KEY, '60', { at: null })], {
    sheet: null,
  });
  const { rules, findings } = book({}, { statutes: [own], trial: {} });
  expect(rules.settings.get(KEY)?.text).toBe('60');
  expect(findings).toMatchObject([
    { code: 'statute.not-used', severity: 'info', sheet: null, params: { key: 'khac.vote.percent' } },
  ]);
});

test('a ceiling’s base that would close a circle with a statute’s is not allowed', () => {
  const { rules, findings } = book({
    statutes: [statute([typed('cs.ceiling.base', 'lt'), typed('lt.ceiling.base', 'cs')])],
  });
  expect(rules.settings.get('cs.ceiling.base')?.text).toBe('lt');
  expect(rules.settings.has('lt.ceiling.base')).toBe(false);
  expect(findings).toMatchObject([{ code: 'value.unreadable', params: { key: 'lt.ceiling.base', value: 'cs' } }]);
});

test('the regime that the highest layer names holds; one that there is not is passed over', () => {
  const named = (own: Partial<Round>, trial: Readonly<Record<string, string>> = {}, set: string | null = null) => {
    const setting = { value: set ?? '', citation: 'Kế hoạch', fact: null, status: 'verified' as const };
    const pack = set === null ? PACK : { ...PACK, settings: { regime: setting } };
    return book(own, { statutes: [], trial }, pack).rules.regime.id;
  };
  const other = { statutes: [statute([typed('regime', 'vn-2024')])] };
  expect(named({})).toBe('vn-2017');
  expect(named({}, {}, 'vn-2024')).toBe('vn-2024');
  expect(named(other)).toBe('vn-2024');
  expect(named({ ...other, parameters: [parameter('regime', 'vn-2017')] })).toBe('vn-2017');
  expect(named({ parameters: [parameter('regime', 'vn-2017')] }, { regime: 'VN-2024' })).toBe('vn-2024');
  expect(named({ statutes: [statute([typed('regime', 'vn-1999')])] }, {}, 'vn-2024')).toBe('vn-2024');
});

test('a statute’s file says the same as a tab', () => {
  const pack = {
    $schema: 'statute.json',
    schema: 'binh-xet/statute/1',
    id: 'quy-che',
    name: 'Quy chế của trường',
    organisation: 'Trường',
    citation: 'Quy chế 01',
    from: '2022-01-01',
    to: null,
    settings: { [KEY]: { value: '60', citation: 'Quy chế 01, Điều 5', status: 'secondary' } },
  };
  expect(statuteOfPack(statuteSchema.parse(pack))).toEqual({
    id: 'quy-che',
    name: 'Quy chế của trường',
    organisation: 'Trường',
    citation: 'Quy chế 01',
    from: '2022-01-01',
    to: null,
    sheet: null,
    settings: [{ key: KEY, text: '60', at: null, citation: 'Quy chế 01, Điều 5', status: 'secondary' }],
  });
  expect(
    statuteSchema.safeParse({ ...pack, settings: { [KEY]: { value: '60', citation: '', status: 'open' } } }).success,
  ).toBe(false);
});

test('a council’s own words in a file are read as they are, in no cell; a statute without any has none', () => {
  const file = statuteSchema.parse({
    schema: 'binh-xet/statute/1',
    id: 'quy-che',
    name: 'Quy chế',
    organisation: 'Trường',
    citation: 'Quy chế 01',
    from: '2022-01-01',
    to: null,
    settings: {},
    words: [
      { kind: 'no-score', word: 'miễn', citation: 'Điều 6', status: 'verified' },
      { kind: 'rating', word: 'LĐ giỏi', means: 'HTXS', citation: 'Điều 7', status: 'open' },
    ],
  });
  expect(statuteOfPack(file).words).toEqual([
    { kind: 'no-score', word: 'miễn', means: null, citation: 'Điều 6', status: 'verified', at: null },
    { kind: 'rating', word: 'LĐ giỏi', means: 'HTXS', citation: 'Điều 7', status: 'open', at: null },
  ]);
  const { words, ...plain } = file;
  expect(words).toHaveLength(2);
  expect(statuteOfPack(plain)).not.toHaveProperty('words');
});

test('a statute that is not in force sets nothing', () => {
  const past = statute([typed(KEY, '60')], { to: '2020-12-31' });
  expect(readStatutes([past], '2022-12-30', new Map()).settings).toStrictEqual([]);
});
