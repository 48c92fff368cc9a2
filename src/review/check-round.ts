import { type Result, fail, ok } from '../domain/result';
import { NO_OUTSIDE_RULES } from '../domain/rules/rulebook';
import { AT_ONE_GO, type Pace } from '../workbook/pace';
import type { ReadFailure, Snapshot, WorkbookPort } from '../workbook/port';
import type { MakeSalt } from './ballot-fingerprints';
import { type CampaignChoice, type Review, type Unusable, reviewInSteps } from './review';

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
