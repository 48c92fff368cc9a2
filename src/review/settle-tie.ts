import type { SecondBallot } from '../domain/nominations/second-ballot';
import {
  type ProposedDecision,
  SETTLEMENT_WAYS,
  type SettlementWay,
  type Tie,
  leaveEmpty,
  openTie,
  placesToFill,
  settleByChoice,
} from '../domain/nominations/settlement';
import { ballotPapers } from '../i18n/papers/ballot-papers';
import { secondBallots } from '../i18n/papers/ties';
import { words } from '../sheets/words';
import { basisText } from '../sheets/writing/decision-basis';

export { SETTLEMENT_WAYS, basisText, openTie, placesToFill };

/** The lines that a way of settling a tie gives; empty as long as it gives none. A second ballot's are those about people who are still tied. */
export function settlementLines(
  way: SettlementWay,
  tie: Tie,
  second: SecondBallot | null,
  chosen: ReadonlySet<string>,
): readonly ProposedDecision[] {
  switch (way) {
    case 'second-ballot':
      return (second?.proposed ?? []).filter(({ candidateId }) => tie.tied.includes(candidateId));
    case 'chair':
    case 'lot': {
      const settled = settleByChoice(tie, way, chosen);
      return settled.ok ? settled.value : [];
    }
    case 'leave-empty':
      return leaveEmpty(tie);
  }
}

/** The ground of a way as it is offered, with dots for what only the meeting knows; that of a second ballot is its votes, line by line. */
export function offeredGround(way: SettlementWay): string {
  return way === 'second-ballot' ? '' : basisText({ way });
}

/** Where a second ballot of an award (by its short name) is printed and put down: the tab of the papers to print, that of their marks, and the row of their numbers. */
export function secondBallotPlace(short: string): {
  readonly print: string;
  readonly tab: string;
  readonly row: string;
} {
  return {
    print: ballotPapers.secondTab(short),
    tab: `${words.secondBallot} 2 ${short}`,
    row: secondBallots.award(short),
  };
}
