import { eligibilityOf, traceConditions } from '../../../src/domain/eligibility/eligibility';
import {
  candidateId,
  candidateName,
  candidatesFor,
  isPending,
  type NominationStatus,
} from '../../../src/domain/eligibility/evidence';
import { known, person, round, unit } from '../../support/round';
import { condition } from '../../support/packs';

test.each([
  [[], 'eligible'],
  [['met', 'met'], 'eligible'],
  [['met', 'unknown'], 'review'],
  [['met', 'unmet'], 'ineligible'],
  [['unknown', 'unmet', 'met'], 'ineligible'],
] as const)('%j makes %s', (results, eligibility) => {
  expect(eligibilityOf(results)).toBe(eligibility);
});

test('every condition of an award is traced, with its cell, its citation and its status, in the order of the rules', () => {
  const at = { sheet: 'Danh sách', cell: 'K5' };
  const rating = condition('rating.at-least', { level: 'HTT' });
  const weak = { ...condition('rule.confirmed'), citation: 'Thông lệ', status: 'open' as const };
  const trace = traceConditions(
    { id: 'a', short: 'A', name: 'A', subject: 'person', conditions: [rating, weak] },
    { subject: 'person', person: person({ rating: known('HT', at) }) },
    {
      year: 2022,
      chainEnds: 'either',
      peopleById: new Map(),
      nominations: new Map(),
      maternityCounts: true,
      judgements: new Map(),
      isConfirmed: () => true,
      confirmedAt: () => null,
    },
  );
  expect(trace).toEqual([
    {
      rule: 'rating.at-least',
      condition: rating,
      result: 'unmet',
      at,
      citation: 'Luật, Điều 1',
      setAt: null,
      status: 'verified',
    },
    {
      rule: 'rule.confirmed',
      condition: weak,
      result: 'met',
      at: null,
      citation: 'Thông lệ',
      setAt: null,
      status: 'open',
    },
  ]);
});

test.each<[NominationStatus, boolean]>([
  ['nominated', false],
  ['over-ceiling', false],
  ['vote-failed', false],
  ['ineligible', false],
  ['review', true],
  ['undetermined', true],
  ['no-quorum', true],
  ['tied-at-ceiling', true],
  ['not-on-ballot', true],
])('%s could still become a nomination: %s', (status, pending) => {
  expect(isPending(status)).toBe(pending);
});

test('awards for people consider the roster, awards for units the units', () => {
  const all = round({ people: [person()], collectives: [unit()] });
  const [somebody] = candidatesFor('person', all);
  const [something] = candidatesFor('unit', all);
  if (somebody === undefined || something === undefined) throw new Error('nobody');
  expect([candidateId(somebody), candidateName(somebody)]).toEqual(['NV001', 'Nguyễn Thị An']);
  expect([candidateId(something), candidateName(something)]).toEqual(['K01', 'Khoa Lý luận']);
});
