import { type Result, fail, ok } from '../domain/result';
import { NO_OUTSIDE_RULES } from '../domain/rules/rulebook';
import { type Steps, complete } from '../domain/steps';
import { planTabsInSteps } from '../sheets/writing/plan-tabs';
import { AT_ONE_GO, type Pace } from '../workbook/pace';
import type { ReadFailure, Snapshot, TabPlan, WorkbookPort, WriteFailure } from '../workbook/port';
import type { MakeSalt } from './ballot-fingerprints';
import { type ClosedFailure, isWrittenNoMore, whyClosed } from './closing';
import { type CampaignChoice, type Review, type Unusable, reviewInSteps } from './review';
import { VERSION } from './version';

/** A review with the snapshot that it was made from. */
export interface CheckedRound {
  readonly snapshot: Snapshot;
  readonly review: Review;
}

/**
 * Reads a workbook and works its round out; `makeSalt` makes the salt of its papers where they have none yet. Writes nothing. Throws `Stopped` where
 * its pace is stopped, and has changed nothing then.
 */
export async function checkRound(
  port: WorkbookPort,
  choice: CampaignChoice,
  pace: Pace = AT_ONE_GO,
  makeSalt: MakeSalt | null = null,
): Promise<Result<CheckedRound, ReadFailure | Unusable>> {
  const read = await port.read(pace);
  if (!read.ok) return read;
  const review = await pace.run(reviewInSteps(read.value, choice, NO_OUTSIDE_RULES, makeSalt));
  return review.ok ? ok({ snapshot: read.value, review: review.value }) : fail(review.error);
}

/** The tabs that writing would give, as data: what can be shown before it is written. A closed round gives none: its tabs stay as they are. */
export function plannedTabs(checked: CheckedRound): readonly TabPlan[] {
  return complete(plannedInSteps(checked));
}

/** The same in steps. */
export function* plannedInSteps({ snapshot, review }: CheckedRound): Steps<readonly TabPlan[]> {
  return isWrittenNoMore(review.closing) ? [] : yield* planTabsInSteps({ ...review, snapshot, version: VERSION });
}

/**
 * Writes the result tabs, all or none; refused where a tab that was read has changed since, and where the round is closed and its figures are no
 * longer those that were signed. In a closed round whose figures hold there is nothing to write. Throws `Stopped` where its pace is stopped, and has
 * changed nothing then.
 */
export async function writeResults(
  port: WorkbookPort,
  checked: CheckedRound,
  pace: Pace = AT_ONE_GO,
): Promise<Result<readonly TabPlan[], WriteFailure | ClosedFailure>> {
  const closed = whyClosed(checked.review.closing);
  if (closed !== null) return fail(closed);
  if (isWrittenNoMore(checked.review.closing)) return ok([]);
  const plans = await pace.run(plannedInSteps(checked));
  const written = await port.write(plans, checked.review.expected, pace);
  return written.ok ? ok(plans) : written;
}
