import { type Result, fail, ok } from '../result';
import type { CeilingOutcome } from './award';

/** People equal at a ceiling's cut, more of them than places are left. */
export interface Tie {
  readonly award: string;
  readonly tied: readonly string[];
  readonly placesLeft: number;
}

/**
 * The ways in which a council settles a tie. No law of emulation names one (F-340); the chair's opinion decides in some statutes (F-315). None of
 * them is ever taken here: the council's choice is recorded, and worked out again from the record.
 */
export const SETTLEMENT_WAYS = ['second-ballot', 'chair', 'lot', 'leave-empty'] as const;
/** A way of settling a tie. */
export type SettlementWay = (typeof SETTLEMENT_WAYS)[number];

/** What a decision rests on, as data; its words are made later, with blanks for the secretary. `yes` of `valid` are the second ballot's. */
export type DecisionBasis =
  | { readonly way: 'second-ballot'; readonly yes: number; readonly valid: number }
  | { readonly way: 'chair' }
  | { readonly way: 'lot' }
  | { readonly way: 'leave-empty' };

/** A line that is proposed for `Quyết định của Hội đồng`. */
export interface ProposedDecision {
  readonly award: string;
  readonly candidateId: string;
  readonly isChosen: boolean;
  readonly basis: DecisionBasis;
}

/** What a ceiling came to, as far as a tie is concerned. */
type OpenCeiling = Pick<CeilingOutcome, 'award' | 'tied' | 'limit' | 'nominated'>;

/** Why a choice settles nothing: somebody in it is not tied, or it does not fill exactly the places that are left. */
export type SettlementFault = 'not-tied' | 'not-as-many-as-places';

/** How many of the tied can be chosen: as many as places are left, or all of them where decisions have left fewer people than places. */
export function placesToFill({ tied, placesLeft }: Tie): number {
  return Math.min(tied.length, placesLeft);
}

/** The tie that a ceiling still leaves open after the decisions that are recorded; `null` where there is none. */
export function openTie({ award, tied, limit, nominated }: OpenCeiling): Tie | null {
  return tied.length === 0 ? null : { award, tied, placesLeft: limit - nominated };
}

/** The lines that record whom the chair named or the lot fell on: everybody tied is in them, chosen or not. The chosen fill the places exactly, as far as there are people for them. */
export function settleByChoice(
  tie: Tie,
  way: 'chair' | 'lot',
  chosen: ReadonlySet<string>,
): Result<readonly ProposedDecision[], SettlementFault> {
  const { award, tied } = tie;
  if ([...chosen].some((id) => !tied.includes(id))) return fail('not-tied');
  if (chosen.size !== placesToFill(tie)) return fail('not-as-many-as-places');
  return ok(tied.map((candidateId) => ({ award, candidateId, isChosen: chosen.has(candidateId), basis: { way } })));
}

/** The lines that record that the places stay empty: nobody who is tied is chosen. */
export function leaveEmpty({ award, tied }: Tie): readonly ProposedDecision[] {
  return tied.map((candidateId) => ({ award, candidateId, isChosen: false, basis: { way: 'leave-empty' } }));
}
