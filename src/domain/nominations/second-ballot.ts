import { type CountedVote, isWithheld, isYetToBeHeld } from '../ballots/counting';
import { type Cut, fillPlaces } from '../ceilings/places';
import { type Finding, finding } from '../finding';
import type { Decision } from '../round/votes';
import type { ProposedDecision, Tie } from './settlement';

/** Why a second ballot proposes nothing. */
export type SecondBallotFault = 'no-tie' | 'not-among-tied' | 'tied-absent' | 'yet-to-be-held' | 'numbers' | 'quorum';

/** A second ballot, linked to the tie of the first: it decides nothing by itself. */
export interface SecondBallot {
  readonly award: string;
  readonly counted: CountedVote;
  /** The tie that it is held about, as the first ballot left it, before any decision; `null` where there is none. */
  readonly tie: Tie | null;
  /** Why it proposes nothing; empty where it does. */
  readonly faults: readonly SecondBallotFault[];
  /** Lines for the council's recorded decisions: those surely in and those surely out. Whoever is equal again is in none of them. */
  readonly proposed: readonly ProposedDecision[];
  /** Those whom the second ballot leaves equal, and the places that they compete for; `null` where nobody is. */
  readonly stillTied: Tie | null;
}

function tieOf(award: string, cut: Cut | null): Tie | null {
  return cut === null || cut.tied.length === 0 ? null : { award, tied: cut.tied, placesLeft: cut.placesLeft };
}

function standing({ nominees, unread }: CountedVote): readonly string[] {
  return [...nominees.map(({ id }) => id), ...unread];
}

function faultsOf(counted: CountedVote, tie: Tie | null): readonly SecondBallotFault[] {
  const { quorum, quorumShare } = counted.attendance;
  const ids = standing(counted);
  const faults: readonly (SecondBallotFault | false)[] = [
    tie === null && 'no-tie',
    tie !== null && ids.some((id) => !tie.tied.includes(id)) && 'not-among-tied',
    tie !== null && tie.tied.some((id) => !ids.includes(id)) && 'tied-absent',
    isYetToBeHeld(counted) && 'yet-to-be-held',
    isWithheld(counted) && 'numbers',
    (quorum === false || (quorumShare !== null && quorum === null)) && 'quorum',
  ];
  return faults.filter((fault) => fault !== false);
}

function findingsOf(counted: CountedVote, tie: Tie | null): readonly Finding[] {
  const { award, box } = counted;
  const at = { sheet: box.sheet };
  const refused = (subject: string, reason: 'no-tie' | 'not-tied' | 'absent'): Finding =>
    finding('second-ballot.not-applicable', at, subject, { award, reason });
  if (tie === null) return [refused(award, 'no-tie')];
  const ids = standing(counted);
  return [
    ...ids.filter((id) => !tie.tied.includes(id)).map((id) => refused(id, 'not-tied')),
    ...tie.tied.filter((id) => !ids.includes(id)).map((id) => refused(id, 'absent')),
  ];
}

/** Decisions that are the opposite of what the second ballot proposes of the same person: they decide, but not unseen. */
function opposites(proposed: readonly ProposedDecision[], decisions: readonly Decision[]): readonly Finding[] {
  return decisions
    .filter(({ candidateId, isChosen }) =>
      proposed.some((line) => line.candidateId === candidateId && line.isChosen !== isChosen),
    )
    .map(({ award, candidateId, isChosen, at }) =>
      finding('second-ballot.decided-otherwise', at, candidateId, {
        award,
        decision: isChosen ? 'chosen' : 'not-chosen',
      }),
    );
}

/**
 * What a second ballot proposes: the most "yes" fill the places that the tie left. All who stand on it reached the threshold in the first ballot, so
 * here the votes only rank; who is equal again stays tied. It proposes nothing where others than exactly the tied stood on it, where its numbers do
 * not agree, without a quorum, or as long as nobody has voted. `decisions` are those recorded of its award.
 */
export function proposeFromSecond(
  counted: CountedVote,
  cut: Cut | null,
  decisions: readonly Decision[],
): { readonly second: SecondBallot; readonly findings: readonly Finding[] } {
  const { award, valid } = counted;
  const tie = tieOf(award, cut);
  const faults = faultsOf(counted, tie);
  const findings = findingsOf(counted, tie);
  const nothing = { award, counted, tie, faults, proposed: [], stillTied: null };
  if (tie === null || faults.length > 0) return { second: nothing, findings };
  const again = fillPlaces(
    counted.nominees.map(({ id, yes }) => ({ id, rank: yes })),
    tie.placesLeft,
  );
  const isIn = new Set(again.within);
  const proposed = counted.nominees
    .filter(({ id }) => !again.tied.includes(id))
    .map(({ id, yes }): ProposedDecision => ({
      award,
      candidateId: id,
      isChosen: isIn.has(id),
      basis: { way: 'second-ballot', yes, valid },
    }));
  return {
    second: { award, counted, tie, faults, proposed, stillTied: tieOf(award, again) },
    findings: [...findings, ...opposites(proposed, decisions)],
  };
}
