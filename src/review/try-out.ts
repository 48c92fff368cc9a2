import { type Result, fail, ok } from '../domain/result';
import { NO_OUTSIDE_RULES } from '../domain/rules/rulebook';
import { type Change, changesBetween } from '../domain/trace/changes';
import type { CheckedRound } from './check-round';
import { type Unusable, reviewSnapshot } from './review';
import type { Trial } from './trial';

/** A round worked out with parameters that are tried out, and what that changes. */
export interface TriedOut {
  readonly checked: CheckedRound;
  readonly changes: readonly Change[];
}

/** Works a round that was read out anew, with parameters that are tried out. The workbook is neither read nor written. */
export function tryOut(read: CheckedRound, trial: Trial): Result<TriedOut, Unusable> {
  const { salt } = read.review.fingerprints;
  const sameSalt = salt === null ? null : () => salt;
  const review = reviewSnapshot(read.snapshot, { kind: 'of-round' }, { ...NO_OUTSIDE_RULES, trial }, sameSalt);
  if (!review.ok) return fail(review.error);
  return ok({
    checked: { snapshot: read.snapshot, review: review.value },
    changes: changesBetween(read.review.evaluation, review.value.evaluation),
  });
}
