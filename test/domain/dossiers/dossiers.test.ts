import { dossierChecklists } from '../../../src/domain/dossiers/dossiers';
import type { CalendarEntry } from '../../../src/domain/calendar/calendar';
import type { Entry } from '../../../src/domain/evaluate';
import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import type { ConditionResult } from '../../../src/domain/eligibility/judgement';
import type { Round } from '../../../src/domain/round/round';
import type { DossierItem, JudgementRule } from '../../../src/domain/rules/pack';
import { box, EMPTY, known, person, round, totals } from '../../support/round';
import { campaign } from '../../support/packs';

function item(id: string, own: Partial<DossierItem>): DossierItem {
  return {
    id,
    name: id,
    scope: 'nominee',
    groups: ['leader', 'employee', 'worker'],
    evidence: null,
    citation: 'Luật',
    fact: null,
    status: 'verified',
    ...own,
  };
}

const ITEMS = [
  item('letter', { scope: 'submission' }),
  item('count', { scope: 'submission', evidence: 'ballots' }),
  item('register', { scope: 'submission', evidence: 'initiative' }),
  item('views', { scope: 'submission', evidence: 'judgements' }),
  item('report', {}),
  item('voted', { evidence: 'ballots' }),
  item('judged', { evidence: 'judgements' }),
  item('proof', { evidence: 'initiative', groups: ['leader'] }),
];
const CAMPAIGN = campaign({ dossiers: { a: { items: ITEMS, due: 'province' } } });
const DUE = { id: 'province' } as CalendarEntry;
const OTHER = { id: 'ministry' } as CalendarEntry;
const INITIATIVE = { sheet: 'Danh sách', cell: 'L2' };

function entries(
  statuses: Readonly<Record<string, NominationStatus>>,
): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const entry = (status: NominationStatus): Entry => ({ eligibility: 'eligible', status, conditions: [] });
  return new Map([['a', new Map(Object.entries(statuses).map(([id, status]) => [id, entry(status)]))]]);
}

const PEOPLE = [
  person({ id: 'NV001', group: known('leader'), initiative: known('co-so', INITIATIVE) }),
  person({ id: 'NV002', group: known('leader') }),
  person({ id: 'NV003' }),
  person({ id: 'NV004', group: EMPTY }),
];

function look(own: Partial<Round> = {}, judged: readonly string[] = []) {
  const here = round({ people: PEOPLE, ...own });
  const judgements = new Map(judged.map((id) => [id, new Map()]));
  const statuses = { NV001: 'nominated', NV002: 'vote-failed', NV003: 'review', NV004: 'nominated' } as const;
  return dossierChecklists({ round: here, campaign: CAMPAIGN, judgements }, entries(statuses), [OTHER, DUE]);
}

function marks(own?: Partial<Round>, judged?: readonly string[]) {
  const [checklist] = look(own, judged);
  return {
    submission: checklist?.submission.map(({ mark }) => mark),
    nominees: checklist?.nominees.map(({ person: { id }, isPending, lines }) => [
      id,
      isPending,
      ...lines.map(({ mark }) => mark),
    ]),
  };
}

test('who is proposed or still may be has a dossier; what only eyes can tell is ticked by hand', () => {
  expect(marks()).toEqual({
    submission: ['by-hand', 'missing', 'missing', 'missing'],
    nominees: [
      ['NV001', false, 'by-hand', 'missing', 'missing', 'there'],
      ['NV003', true, 'by-hand', 'missing', 'missing', 'not-asked'],
      ['NV004', false, 'by-hand', 'missing', 'missing', 'missing'],
    ],
  });
  expect(look()[0]).toMatchObject({
    award: 'a',
    due: DUE,
    nominees: [{ lines: [{}, {}, {}, { at: INITIATIVE }] }, {}, {}],
  });
});

test('ballots, judgements and the register in the workbook show that they are there', () => {
  const initiatives = [
    { personIds: [], at: INITIATIVE, title: 'A', state: '', level: EMPTY, decision: '', date: EMPTY },
  ];
  expect(
    marks({ ballotBoxes: [box('b', ['NV003'], ['x']), box('a', ['NV001'], ['x'])], initiatives }, ['NV001']),
  ).toEqual({
    submission: ['by-hand', 'there', 'there', 'there'],
    nominees: [
      ['NV001', false, 'by-hand', 'there', 'there', 'there'],
      ['NV003', true, 'by-hand', 'missing', 'missing', 'not-asked'],
      ['NV004', false, 'by-hand', 'missing', 'missing', 'missing'],
    ],
  });
  expect(marks({ ballotBoxes: [box('a', ['NV001'], [])] }).submission).toEqual([
    'by-hand',
    'missing',
    'missing',
    'missing',
  ]);
});

const HAND_COUNT = { NV001: [12, 2, 1], NV003: [9, 5, 1] } as const;
const SECOND = { boxes: [box('a', ['NV001', 'NV003'], ['xx'])], totals: [totals('a', HAND_COUNT)], counts: [] };

test('minutes of papers counted by hand are in the dossier: no secretary looks for a paper that is there', () => {
  const voteTotals = [totals('b', { NV003: [9, 5, 1] }), totals('a', { NV001: [12, 2, 1] })];
  expect(marks({ voteTotals })).toEqual({
    submission: ['by-hand', 'there', 'missing', 'missing'],
    nominees: [
      ['NV001', false, 'by-hand', 'there', 'missing', 'there'],
      ['NV003', true, 'by-hand', 'missing', 'missing', 'not-asked'],
      ['NV004', false, 'by-hand', 'missing', 'missing', 'missing'],
    ],
  });
});

test.each<[string, Partial<Round>]>([
  ['raised hands, which are no secret ballot', { voteTotals: [totals('a', HAND_COUNT, 'hands')] }],
  ['totals without a name', { voteTotals: [totals('a', {})] }],
  ['a second ballot, which is about the tied alone', { secondBallots: SECOND }],
  ['a second ballot after raised hands', { voteTotals: [totals('a', HAND_COUNT, 'hands')], secondBallots: SECOND }],
])('a dossier is not sent without the minutes of a secret ballot where the workbook has only %s', (_what, own) => {
  const { submission, nominees } = marks(own);
  expect(submission?.[1]).toBe('missing');
  expect(nominees?.map((line) => line[3])).toEqual(['missing', 'missing', 'missing']);
});

test.each<[string, Partial<Round>, readonly string[], string, string]>([
  ['only ballots', { ballotBoxes: [box('a', ['NV001', 'NV003'], ['xx'])] }, [], 'count', 'voted'],
  ['only totals of papers', { voteTotals: [totals('a', HAND_COUNT)] }, [], 'count', 'voted'],
  ['only judgements', {}, ['NV001', 'NV003'], 'views', 'judged'],
  ['totals of another award', { voteTotals: [totals('b', HAND_COUNT)] }, [], '', ''],
  ['ballots on another award', { ballotBoxes: [box('b', ['NV001'], ['x'])] }, [], '', ''],
])('%s show what they show, and nothing else', (_what, own, judged, ofSubmission, ofNominee) => {
  const [checklist] = look(own, judged);
  expect(checklist?.submission.map(({ item: { id } }) => id)).toEqual(['letter', 'count', 'register', 'views']);
  const there = (lines: readonly { readonly item: DossierItem; readonly mark: string }[] = []) =>
    lines.filter(({ item: { id }, mark }) => mark === 'there' && id !== 'proof').map(({ item: { id } }) => id);
  expect(there(checklist?.submission).join()).toBe(ofSubmission);
  expect(checklist?.nominees.map(({ lines }) => there(lines).join())).toEqual([ofNominee, ofNominee, '']);
});

test('the council’s view is there when every criterion that is asked of somebody is judged, not when one is', () => {
  const criterion = (code: string, ...groups: readonly ('leader' | 'employee')[]): JudgementRule => ({
    rule: 'judgement.met',
    code,
    name: code,
    groups: [...groups],
    citation: 'Kế hoạch',
    fact: null,
    status: 'verified',
  });
  const judged = campaign({
    dossiers: { a: { items: [item('judged', { evidence: 'judgements' })], due: null } },
    judgements: {
      a: [criterion('A1', 'leader'), criterion('A2', 'leader', 'employee'), criterion('B1', 'employee')],
    },
  });
  const mark = (results: Readonly<Record<string, ConditionResult>>) => {
    const own = new Map(Object.entries(results).map(([code, result]) => [code, { result, at: null }]));
    const evidence = { round: round({ people: PEOPLE }), campaign: judged, judgements: new Map([['NV001', own]]) };
    const [checklist] = dossierChecklists(evidence, entries({ NV001: 'nominated' }), []);
    return checklist?.nominees[0]?.lines[0]?.mark;
  };
  expect(mark({ A1: 'met', A2: 'unmet' })).toBe('there');
  expect(mark({ A1: 'met' })).toBe('in-part');
  expect(mark({ A1: 'met', A2: 'unknown' })).toBe('in-part');
  expect(mark({ A2: 'met', B1: 'met' })).toBe('in-part');
  expect(mark({ A1: 'unknown' })).toBe('missing');
  expect(mark({ B1: 'met' })).toBe('missing');
});

test('an award that the round does not work out has no checklist, and a date that is not in the calendar is none', () => {
  const here = { round: round({ people: PEOPLE }), campaign: CAMPAIGN, judgements: new Map() };
  expect(dossierChecklists(here, new Map(), [DUE])).toEqual([]);
  expect(dossierChecklists(here, entries({}), [])).toMatchObject([{ due: null, nominees: [] }]);
});
