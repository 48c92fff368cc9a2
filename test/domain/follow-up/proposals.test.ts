import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import { followUpFindings, proposalState, proposalsOf } from '../../../src/domain/follow-up/proposals';
import type { FollowUp } from '../../../src/domain/round/records';
import { ABSENT, EMPTY, SOMEWHERE, UNREADABLE, known, round } from '../../support/round';

function line(own: Partial<FollowUp> = {}): FollowUp {
  return {
    award: 'cstd-co-so',
    candidateId: 'NV01',
    at: SOMEWHERE,
    submittedOn: known('2023-01-10'),
    decisionNumber: '12/QĐ-UBND',
    decidedOn: known('2023-02-20'),
    outcome: known('granted'),
    ...own,
  };
}

function entries(...statuses: readonly (readonly [string, string, NominationStatus])[]) {
  const byAward = new Map<string, Map<string, { readonly status: NominationStatus }>>();
  for (const [award, id, status] of statuses) {
    byAward.set(
      award,
      (byAward.get(award) ?? new Map<string, { readonly status: NominationStatus }>()).set(id, { status }),
    );
  }
  return byAward;
}

test.each<[string, Partial<FollowUp>, string]>([
  ['granted by a decision with number and day', {}, 'awarded'],
  ['handed over, by a decision with number and day', { outcome: known('received') }, 'awarded'],
  ['granted without a number', { decisionNumber: '' }, 'undecided-grant'],
  ['granted without a day', { decidedOn: EMPTY }, 'undecided-grant'],
  ['granted on a day that cannot be read', { decidedOn: UNREADABLE }, 'undecided-grant'],
  ['handed over without a number', { outcome: known('received'), decisionNumber: '' }, 'undecided-grant'],
  ['refused', { outcome: known('refused') }, 'refused'],
  ['waiting', { outcome: known('pending') }, 'pending'],
  ['without an outcome, though a number is there', { outcome: EMPTY }, 'pending'],
  ['without the column', { outcome: ABSENT }, 'pending'],
  ['of an outcome that cannot be read', { outcome: UNREADABLE }, 'unknown'],
])('a proposal that was %s', (_what, own, state) => {
  expect(proposalState(line(own))).toBe(state);
});

const ENTRIES = entries(
  ['cstd-co-so', 'NV01', 'nominated'],
  ['cstd-co-so', 'NV02', 'nominated'],
  ['cstd-co-so', 'NV03', 'vote-failed'],
);

test('every proposal has its line or none; lines about others come after, and are not proposals', () => {
  const followUps = [line({ candidateId: 'nv01' }), line({ candidateId: 'NV03' }), line({ award: 'giay-khen' })];
  const proposals = proposalsOf(round({ followUps }), ENTRIES);
  expect(proposals.map(({ award, candidateId, isProposed, state }) => [award, candidateId, isProposed, state])).toEqual(
    [
      ['cstd-co-so', 'NV01', true, 'awarded'],
      ['cstd-co-so', 'NV02', true, 'pending'],
      ['cstd-co-so', 'NV03', false, 'awarded'],
      ['giay-khen', 'NV01', null, 'awarded'],
    ],
  );
  expect(proposals.map(({ followUp }) => followUp !== null)).toEqual([true, false, true, true]);
  expect(proposalsOf(round(), ENTRIES).map(({ followUp }) => followUp)).toEqual([null, null]);
});

test('a grant without a decision, and a line about what was not proposed, are told', () => {
  const followUps = [line({ decisionNumber: '' }), line({ candidateId: 'NV03' }), line({ award: 'giay-khen' })];
  const findings = followUpFindings(round({ followUps }), ENTRIES);
  expect(findings.map(({ code, severity, subject }) => [code, severity, subject])).toEqual([
    ['follow-up.no-decision', 'warning', 'NV01'],
    ['follow-up.not-proposed', 'warning', 'NV03'],
  ]);
});
