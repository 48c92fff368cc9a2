import { type Result, fail, ok } from '../result';

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

/** Why a choice settles nothing: somebody in it is not tied, or it does not fill exactly the places that are left. */
export type SettlementFault = 'not-tied' | 'not-as-many-as-places';

/** The lines that record whom the chair named or the lot fell on: everybody tied is in them, chosen or not. The chosen fill the places exactly. */
export function settleByChoice(
  { award, tied, placesLeft }: Tie,
  way: 'chair' | 'lot',
  chosen: ReadonlySet<string>,
): Result<readonly ProposedDecision[], SettlementFault> {
  if ([...chosen].some((id) => !tied.includes(id))) return fail('not-tied');
  if (chosen.size !== placesLeft) return fail('not-as-many-as-places');
  return ok(tied.map((candidateId) => ({ award, candidateId, isChosen: chosen.has(candidateId), basis: { way } })));
}

/** The lines that record that the places stay empty: nobody who is tied is chosen. */
export function leaveEmpty({ award, tied }: Tie): readonly ProposedDecision[] {
  return tied.map((candidateId) => ({ award, candidateId, isChosen: false, basis: { way: 'leave-empty' } }));
}
