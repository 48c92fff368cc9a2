import { type Result, fail, ok } from '../domain/result';
import { NO_OUTSIDE_RULES } from '../domain/rules/rulebook';
import { type Steps, complete } from '../domain/steps';
import type { CheckedRound } from './check-round';
import { type Difference, differenceBetween } from './difference';
import { type Unusable, reviewInSteps } from './review';
import type { Trial } from './trial';

/** A round worked out with parameters that are tried out, and what that changes. */
export interface TriedOut {
  readonly checked: CheckedRound;
  readonly difference: Difference;
}

/** Works a round that was read out anew, with parameters that are tried out. The workbook is neither read nor written. */
export function tryOut(read: CheckedRound, trial: Trial): Result<TriedOut, Unusable> {
  return complete(tryOutInSteps(read, trial));
}

/** The same in steps: a large round takes its time. */
export function* tryOutInSteps(read: CheckedRound, trial: Trial): Steps<Result<TriedOut, Unusable>> {
  const { salt } = read.review.fingerprints;
  const sameSalt = salt === null ? null : () => salt;
  const outside = { ...NO_OUTSIDE_RULES, trial };
  const review = yield* reviewInSteps(read.snapshot, { kind: 'of-round' }, outside, sameSalt);
  if (!review.ok) return fail(review.error);
  return ok({
    checked: { snapshot: read.snapshot, review: review.value },
    difference: differenceBetween(read.review, review.value),
  });
}
