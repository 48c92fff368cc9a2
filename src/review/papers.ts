import { papersOfResults } from '../sheets/writing/papers/all-papers';
import type { Paper } from '../sheets/writing/papers/paper';
import type { CheckedRound } from './check-round';
import { VERSION } from './version';

/** The papers of a round, as its tabs have them. */
export function papersOf({ snapshot, review }: CheckedRound): readonly Paper[] {
  return papersOfResults({ ...review, snapshot, version: VERSION });
}
