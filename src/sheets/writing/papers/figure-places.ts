import type { CeilingPlace } from '../ceilings';
import type { NominationCounts } from '../nomination-counts';
import type { VotePlace } from '../votes';

/** Where the figures of papers stand in the result tabs. */
export interface FigurePlaces {
  readonly counts: NominationCounts;
  readonly ceilings: readonly CeilingPlace[];
  readonly votes: readonly VotePlace[];
}
