import type { NomineeTotals } from '../ballots/tally';

/**
 * What the totals of one name tell beyond themselves: `unanimous`, where every valid paper says the same and so everybody's vote is known to all;
 * `all-but-one`, where one paper says otherwise and whoever cast it knows everybody else's vote (and the others know that one of them did).
 */
export interface Telling {
  readonly kind: 'unanimous' | 'all-but-one';
  /** What all papers, or all but one, say. */
  readonly mark: 'yes' | 'no';
}

/** What the totals of a name among so many valid papers tell, or `null`. */
export function tellingOf({ yes, no }: Pick<NomineeTotals, 'yes' | 'no'>, valid: number): Telling | null {
  if (valid === 0) return null;
  if (yes === valid) return { kind: 'unanimous', mark: 'yes' };
  if (no === valid) return { kind: 'unanimous', mark: 'no' };
  if (valid > 1 && yes === valid - 1) return { kind: 'all-but-one', mark: 'yes' };
  if (valid > 1 && no === valid - 1) return { kind: 'all-but-one', mark: 'no' };
  return null;
}
