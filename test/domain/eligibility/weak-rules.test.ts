/** Rules with a weak source: they never shut anybody out, and what they let in waits for the council. */
import { judgeCondition } from '../../../src/domain/eligibility/conditions';
import { isConfirmed, traceConditions } from '../../../src/domain/eligibility/eligibility';
import type { Evidence } from '../../../src/domain/eligibility/evidence';
import { ruledConditions, type RuledCondition } from '../../../src/domain/rules/figures';
import type { AwardRules } from '../../../src/domain/rules/rulebook';
import type { Person } from '../../../src/domain/round/people';
import { ABSENT, EMPTY, known, person, settings, unit } from '../../support/round';
import { condition } from '../../support/packs';

function evidence(own: Partial<Evidence> = {}): Evidence {
  return {
    year: 2024,
    chainEnds: 'either',
    peopleById: new Map([['NV001', person()]]),
    nominations: new Map(),
    maternityCounts: true,
    judgements: new Map(),
    isConfirmed: () => false,
    confirmedAt: () => null,
    ...own,
  };
}

function judged(rule: RuledCondition, own: Partial<Person>, isRuleConfirmed = false) {
  const candidate = { subject: 'person', person: person(own) } as const;
  return judgeCondition(rule, candidate, 'ldtt', evidence({ isConfirmed: () => isRuleConfirmed })).result;
}

const WEAK_RATING = { ...condition('rating.at-least', { level: 'HTT' }), status: 'open' as const };
const NO_RULE = {
  ...condition('discipline.none-from', { level: 'none', parameter: 'ldtt.discipline.from' }),
  status: 'recalled-medium' as const,
};

test.each<[Person['rating'], string, string]>([
  [known('HTXS'), 'met', 'met'],
  [known('HTT'), 'met', 'met'],
  [known('HT'), 'unknown', 'unmet'],
  [EMPTY, 'unknown', 'unknown'],
])('a rating of %j under an open rule', (rating, before, after) => {
  expect(judged(WEAK_RATING, { rating })).toBe(before);
  expect(judged(WEAK_RATING, { rating }, true)).toBe(after);
});

test('a weak rule that asks for something is judged by what it asks: discipline bears on it only from the measure that it names', () => {
  const discipline = known('khien-trach' as const);
  expect(judged(WEAK_RATING, { rating: known('HTT'), discipline })).toBe('met');
  const fromWarning = { ...condition('discipline.none-from', { level: 'canh-cao' }), status: 'open' as const };
  expect(judged(fromWarning, { discipline })).toBe('met');
  expect(judged(fromWarning, { discipline: known('canh-cao') })).toBe('unknown');
});

test('where discipline is recalled to shut out nobody, the clean are in, and the disciplined wait until that is confirmed or set', () => {
  expect(judged(NO_RULE, {})).toBe('met');
  expect(judged(NO_RULE, { discipline: ABSENT })).toBe('unknown');
  expect(judged(NO_RULE, { discipline: known('khien-trach') })).toBe('unknown');
  expect(judged(NO_RULE, { discipline: known('buoc-thoi-viec') }, true)).toBe('met');
  const [set] = ruledConditions(NO_RULE, settings({ 'ldtt.discipline.from': 'canh-cao' }));
  if (set === undefined) throw new Error('no rule left');
  expect(judged(set, { discipline: known('khien-trach') })).toBe('met');
  expect(judged(set, { discipline: known('canh-cao') })).toBe('unmet');
});

test('a unit’s weak condition waits too', () => {
  const weak = { ...condition('unit.everybody-rated-at-least', { level: 'HTXS' }), status: 'recalled-medium' as const };
  const judge = (facts: Partial<Evidence>) =>
    judgeCondition(weak, { subject: 'unit', unit: unit() }, 'tap-the-ldxs', evidence(facts)).result;
  expect(judge({})).toBe('unknown');
  expect(judge({ isConfirmed: () => true })).toBe('unmet');
});

/** Rating and initiative against each rule of CSTĐCS. */
test.each<[Person['rating'], Person['initiative'], string, string]>([
  [known('HTXS'), EMPTY, 'met', 'K'],
  [known('HTT'), known('co-so', { sheet: 'Danh sách', cell: 'M2' }), 'met', 'M'],
  [known('HTXS'), known('tinh', { sheet: 'Danh sách', cell: 'M2' }), 'met', 'M'],
  [known('HTT'), { state: 'empty', at: { sheet: 'Danh sách', cell: 'M2' } }, 'unmet', 'M'],
  [EMPTY, EMPTY, 'unknown', 'K'],
  [known('HTT'), ABSENT, 'unknown', ''],
])('either an excellent rating or an initiative: %j, %j', (rating, initiative, result, column) => {
  const merit = condition('rating-or-initiative', {
    rating: 'HTXS',
    initiative: 'co-so',
    mode: 'rating-or-initiative',
    suggest: null,
  });
  const at = { sheet: 'Danh sách', cell: 'K2' };
  const placed = rating.state === 'absent' ? rating : { ...rating, at };
  const candidate = { subject: 'person', person: person({ rating: placed, initiative }) } as const;
  const judgement = judgeCondition(merit, candidate, 'cstd-co-so', evidence());
  expect(judgement.result).toBe(result);
  expect(judgement.at?.cell.charAt(0) ?? '').toBe(column);
});

test('where no law says which merit is needed, nobody is in or out, and a confirmation does not count', () => {
  const unchosen = condition('rating-or-initiative', {
    rating: 'HTXS',
    initiative: 'co-so',
    mode: null,
    suggest: 'rating-and-initiative',
    parameter: 'cstd-co-so.rule',
  });
  for (const rating of ['HTXS', 'HT'] as const)
    for (const initiative of [EMPTY, known('toan-quoc' as const)])
      expect(judged(unchosen, { rating: known(rating), initiative }, true)).toBe('unknown');
  const award = (conditions: readonly RuledCondition[]): AwardRules => ({
    id: 'cstd-co-so',
    short: 'CSTĐCS',
    name: 'CSTĐCS',
    subject: 'person',
    conditions,
  });
  const confirmed = { 'cstd-co-so.rule.confirmed': 'yes' };
  expect(isConfirmed(award([unchosen]), settings(confirmed))).toBe(false);
  expect(isConfirmed(award([WEAK_RATING, unchosen]), settings(confirmed))).toBe(false);
  const chosen = { ...confirmed, 'cstd-co-so.rule': 'rating-or-initiative' };
  expect(isConfirmed(award(ruledConditions(unchosen, settings(chosen))), settings(chosen))).toBe(true);
  expect(isConfirmed(award([]), settings())).toBe(false);
});

test('a trace names the source of the figure: the law’s, with its status, or the round’s, without a mark', () => {
  const months = {
    ...condition('recruit.months', { months: 6, parameter: 'ldtt.recruit.months' }),
    citation: 'Thông tư 15/2025/TT-BNV',
    status: 'open' as const,
  };
  const trace = (set: Readonly<Record<string, string>>) =>
    traceConditions(
      {
        id: 'ldtt',
        short: 'LĐTT',
        name: 'LĐTT',
        subject: 'person',
        conditions: ruledConditions(months, settings(set)),
      },
      { subject: 'person', person: person() },
      evidence(),
    );
  expect(trace({})).toMatchObject([{ citation: 'Thông tư 15/2025/TT-BNV', status: 'open' }]);
  expect(trace({ 'ldtt.recruit.months': '10' })).toMatchObject([
    { citation: null, setAt: null, status: null, condition: { months: 10, setBy: { layer: 'round' } } },
  ]);
});

test('what only the council of a round can confirm no campaign or statute confirms beforehand', () => {
  const award: AwardRules = { id: 'ldtt', short: 'LĐTT', name: 'LĐTT', subject: 'person', conditions: [WEAK_RATING] };
  const key = 'ldtt.rule.confirmed';
  const saidBy = (layer: 'regime' | 'campaign' | 'statute' | 'round') =>
    new Map([...settings({ [key]: 'yes' })].map(([own, setting]) => [own, { ...setting, layer }]));
  const confirming = (['regime', 'campaign', 'statute', 'round'] as const).filter((layer) =>
    isConfirmed(award, saidBy(layer)),
  );
  expect(confirming).toEqual(['round']);
  expect(isConfirmed(award, settings({ [key]: 'no' }))).toBe(false);
});
