import { traceConditions } from '../../../src/domain/eligibility/eligibility';
import { gatherJudgements, withoutJudgement } from '../../../src/domain/judgements/judgements';
import type { Person } from '../../../src/domain/round/people';
import type { CouncilJudgement } from '../../../src/domain/round/records';
import type { Condition, JudgementRule } from '../../../src/domain/rules/pack';
import { EMPTY, UNREADABLE, codesOf, known, person, registeredFor, round, unit } from '../../support/round';
import { campaign, condition } from '../../support/packs';

const A1 = condition('judgement.met', { code: 'A1', name: 'Nêu gương', groups: ['leader'] });
const B1 = condition('judgement.met', { code: 'B1', name: 'Trách nhiệm', groups: ['employee', 'worker'] });
const B2 = condition('judgement.met', { code: 'B2', name: 'Đoàn kết', groups: ['employee', 'worker'] });
const CAMPAIGN = campaign({ judgements: { a: [A1, B1, B2] } });
const LEADER: Partial<Person> = { id: 'NV009', group: known('leader') };

function judgement(criterion: string, isMet: CouncilJudgement['isMet'], personId = 'NV001'): CouncilJudgement {
  return { personId, criterion, criterionAt: { sheet: 'Nhận xét', cell: 'B2' }, isMet, note: '' };
}

function met(cell = 'C2'): CouncilJudgement['isMet'] {
  return known(true, { sheet: 'Nhận xét', cell });
}

function gather(rows: readonly CouncilJudgement[], people: readonly Person[] = [person(), person(LEADER)]) {
  return gatherJudgements(round({ people, judgements: rows }), CAMPAIGN);
}

function traced(
  rows: readonly CouncilJudgement[],
  own: Partial<Person> = {},
  rules: readonly Condition[] = [A1, B1, B2],
) {
  const somebody = person(own);
  const { judgements } = gather(rows, [somebody]);
  return traceConditions(
    { id: 'a', short: 'A', name: 'A', subject: 'person', conditions: rules },
    { subject: 'person', person: somebody },
    {
      year: 2022,
      chainEnds: 'either',
      peopleById: new Map(),
      nominations: new Map(),
      maternityCounts: true,
      judgements,
      isConfirmed: () => false,
      confirmedAt: () => null,
    },
  ).map(({ condition: rule, result, at }) => [
    rule.rule === 'judgement.met' ? rule.code : '',
    result,
    at?.cell ?? null,
  ]);
}

test.each(['B1', ' b1 ', 'B1. Trách nhiệm cao', 'b1: như trên', 'Trách nhiệm', 'TRÁCH  NHIỆM'])(
  'a criterion may be named by its code, also before a text, or by its name: %j',
  (text) => {
    expect(
      gather([judgement(text, met())])
        .judgements.get('NV001')
        ?.get('B1'),
    ).toEqual({
      result: 'met',
      at: { sheet: 'Nhận xét', cell: 'C2' },
    });
  },
);

test('what is no criterion, is for the other group or stands there twice is reported and changes nothing', () => {
  const rows = [
    judgement('B12', met()),
    judgement('', met()),
    judgement('A1', met()),
    judgement('B1', known(false)),
    judgement('B1', met()),
  ];
  const { judgements, findings } = gather(rows);
  expect([...(judgements.get('NV001') ?? [])].map(([code, { result }]) => [code, result])).toEqual([['B1', 'unmet']]);
  expect(findings.map(({ code, subject, params }) => [code, subject, params['reason']])).toEqual([
    ['judgement.not-used', 'NV001', 'unknown'],
    ['judgement.not-used', 'NV001', 'unknown'],
    ['judgement.not-used', 'NV001', 'other-group'],
    ['judgement.not-used', 'NV001', 'repeated'],
  ]);
});

test('somebody of whom the council said nothing has no such condition', () => {
  expect(traced([])).toEqual([]);
});

test('once it said something, every criterion of the group is asked: met, not met, or not known yet', () => {
  expect(traced([judgement('B1', met())])).toEqual([
    ['B1', 'met', 'C2'],
    ['B2', 'unknown', null],
  ]);
  expect(traced([judgement('B1', met()), judgement('B2', known(false, { sheet: 'Nhận xét', cell: 'C3' }))])).toEqual([
    ['B1', 'met', 'C2'],
    ['B2', 'unmet', 'C3'],
  ]);
  expect(traced([judgement('B1', EMPTY), judgement('B2', UNREADABLE)]).map(([, result]) => result)).toEqual([
    'unknown',
    'unknown',
  ]);
});

test('leaders and the others have criteria of their own; without a group all are asked', () => {
  expect(traced([judgement('A1', met())], { group: known('leader') })).toEqual([['A1', 'met', 'C2']]);
  expect(traced([judgement('A1', met())], { group: EMPTY })).toEqual([
    ['A1', 'met', 'C2'],
    ['B1', 'unknown', null],
    ['B2', 'unknown', null],
  ]);
});

test('who is registered and has no judgement is pointed out, but only where others have some', () => {
  const people = [
    person({ id: 'NV001', registered: registeredFor('a') }),
    person({ id: 'NV002', registered: registeredFor('a') }),
    person({ id: 'NV003', registered: registeredFor('ldtt') }),
    person({ id: 'NV004', registered: EMPTY }),
  ];
  const rows = [judgement('B1', met())];
  const here = round({ people, judgements: rows });
  const { judgements } = gatherJudgements(here, CAMPAIGN);
  const findings = withoutJudgement(here, CAMPAIGN, judgements);
  expect(findings).toMatchObject([{ code: 'judgement.missing', subject: 'NV002', params: { award: 'a' } }]);
  expect(withoutJudgement(here, CAMPAIGN, new Map())).toEqual([]);
  expect(codesOf(withoutJudgement(here, campaign(), judgements))).toEqual([]);
});

test('a judgement about somebody outside the round’s people is kept apart', () => {
  expect(gather([judgement('A1', met(), 'NV777')]).judgements.get('NV777')?.size).toBe(1);
});

test('a unit is not judged', () => {
  const rules: readonly JudgementRule[] = [A1];
  const trace = () =>
    traceConditions(
      { id: 'a', short: 'A', name: 'A', subject: 'unit', conditions: rules },
      { subject: 'unit', unit: unit() },
      {
        year: 2022,
        chainEnds: 'either',
        peopleById: new Map(),
        nominations: new Map(),
        maternityCounts: true,
        judgements: new Map(),
        isConfirmed: () => false,
        confirmedAt: () => null,
      },
    );
  expect(trace).toThrow('no condition for a unit');
});
