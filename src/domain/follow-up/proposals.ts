import type { NominationStatus } from '../eligibility/evidence';
import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { FollowUp } from '../round/records';
import type { Round } from '../round/round';
import { codeKey } from '../text/keys';

/**
 * Where a proposal stands. `awarded`: granted (or handed over already) by a decision whose number and day are given; only that makes a title.
 * `undecided-grant`: said to be granted, without the number or the day of a decision.
 */
export type ProposalState = 'pending' | 'awarded' | 'undecided-grant' | 'refused' | 'unknown';

/** A proposal of this round, or a line about something that was not proposed. */
export interface Proposal {
  readonly award: string;
  readonly candidateId: string;
  /** Whether this round proposes it; `null` where this round does not work the award out. */
  readonly isProposed: boolean | null;
  /** `null` where no line follows it. */
  readonly followUp: FollowUp | null;
  readonly state: ProposalState;
}

/** The nomination statuses of a round, by award and candidate. */
type Statuses = ReadonlyMap<string, ReadonlyMap<string, { readonly status: NominationStatus }>>;

/** Where a proposal stands by the line that follows it. */
export function proposalState({ outcome, decisionNumber, decidedOn }: FollowUp): ProposalState {
  switch (outcome.state) {
    case 'absent':
    case 'empty':
      return 'pending';
    case 'unreadable':
      return 'unknown';
    case 'known':
      switch (outcome.value) {
        case 'pending':
        case 'refused':
          return outcome.value;
        case 'granted':
        case 'received':
          return decisionNumber !== '' && fieldValue(decidedOn) !== null ? 'awarded' : 'undecided-grant';
      }
  }
}

/** All proposals of a round with what became of them, award by award; then lines about what the round did not propose. */
export function proposalsOf(round: Pick<Round, 'followUps'>, entries: Statuses): readonly Proposal[] {
  const followUps = round.followUps ?? [];
  const keyOf = (award: string, id: string): string => `${award} ${codeKey(id)}`;
  const lines = new Map(followUps.map((line) => [keyOf(line.award, line.candidateId), line]));
  const proposed = [...entries].flatMap(([award, statuses]) =>
    [...statuses]
      .filter(([, { status }]) => status === 'nominated')
      .map(([candidateId]): Proposal => {
        const followUp = lines.get(keyOf(award, candidateId)) ?? null;
        const state = followUp === null ? 'pending' : proposalState(followUp);
        return { award, candidateId, isProposed: true, followUp, state };
      }),
  );
  const known = new Set(proposed.map(({ award, candidateId }) => keyOf(award, candidateId)));
  const others = followUps
    .filter(({ award, candidateId }) => !known.has(keyOf(award, candidateId)))
    .map((followUp): Proposal => ({
      award: followUp.award,
      candidateId: followUp.candidateId,
      isProposed: entries.has(followUp.award) ? false : null,
      followUp,
      state: proposalState(followUp),
    }));
  return [...proposed, ...others];
}

/** Lines that say "granted" without a decision, and lines about what this round did not propose. */
export function followUpFindings(round: Pick<Round, 'followUps'>, entries: Statuses): readonly Finding[] {
  return proposalsOf(round, entries).flatMap(({ award, candidateId, isProposed, followUp, state }) => {
    if (followUp === null) return [];
    return [
      ...(state === 'undecided-grant'
        ? [finding('follow-up.no-decision', fieldAt(followUp.outcome), candidateId, { award })]
        : []),
      ...(isProposed === false ? [finding('follow-up.not-proposed', followUp.at, candidateId, { award })] : []),
    ];
  });
}
