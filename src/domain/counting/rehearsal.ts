import { align, differingPlaces } from './alignment';
import type { Paper, PaperMark } from './paper';

/** How many made-up names a rehearsal has at most: enough to learn the keys. */
const MOST_NAMES = 6;

/** The number of made-up names for a vote on so many: never more, so that the rehearsal is like the count. */
export function rehearsalNames(nominees: number): number {
  return Math.min(nominees, MOST_NAMES);
}

/** The made-up papers of a rehearsal: every mark, a blank paper and an invalid one, always the same for as many names. */
export function rehearsalDeck(names: number): readonly Paper[] {
  const paper = (markOf: (name: number) => PaperMark): Paper => ({
    kind: 'valid',
    marks: Array.from({ length: names }, (_, name) => markOf(name)),
  });
  return [
    paper(() => 'yes'),
    paper((name) => (name % 2 === 0 ? 'yes' : 'no')),
    paper(() => 'no'),
    paper((name) => (name === 0 ? 'unreadable' : 'yes')),
    { kind: 'invalid', reason: 'name-added' },
    paper(() => 'unmarked'),
    paper((name) => (name === names - 1 ? 'unmarked' : 'yes')),
  ];
}

/** How a rehearsal came out: right, or with the places (1-based) that differ from the deck. */
export type RehearsalOutcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly places: readonly number[]; readonly typed: number; readonly deck: number };

/** Compares what was typed in a rehearsal with the deck. */
export function judgeRehearsal(deck: readonly Paper[], typed: readonly Paper[]): RehearsalOutcome {
  const places = differingPlaces(align(deck, typed));
  return places.length === 0 ? { kind: 'right' } : { kind: 'wrong', places, typed: typed.length, deck: deck.length };
}
