import { type Result, fail, ok } from '../domain/result';
import { type Steps, complete } from '../domain/steps';
import { AT_ONE_GO, type Pace } from '../workbook/pace';
import type { ExpectedFingerprints, TabPlan, WorkbookPort, WriteFailure } from '../workbook/port';
import type { CheckedRound } from './check-round';
import { type ClosedFailure, isWrittenNoMore, whyClosed } from './closing';
import { planRunInSteps } from './history/keep-run';
import { VERSION } from './version';

/** The tabs that writing would give, as data: what can be shown before it is written. A closed round gives none: its tabs stay as they are. */
export function plannedTabs(checked: CheckedRound): readonly TabPlan[] {
  return complete(plannedInSteps(checked));
}

/** The same in steps. */
export function* plannedInSteps({ snapshot, review }: CheckedRound): Steps<readonly TabPlan[]> {
  return isWrittenNoMore(review.closing) ? [] : yield* planRunInSteps({ ...review, snapshot, version: VERSION });
}

/**
 * What the workbook must be like for the plans to be written: the tabs that were read are as they were, and so are those that are written over.
 * What somebody has typed into one of these since, or another pane has written, was not seen, and would be lost.
 */
function expectedFor({ snapshot, review }: CheckedRound, plans: readonly TabPlan[]): ExpectedFingerprints {
  const own = snapshot.tabs.filter(({ ownKey }) => ownKey !== null);
  return new Map([
    ...review.expected,
    ...plans.map(({ name }) => [name, null] as const),
    ...own.map(({ name, fingerprint }) => [name, fingerprint] as const),
  ]);
}

/**
 * Writes the result tabs, all or none; refused where a tab that was read or is written over has changed since, and where the round is closed and its
 * figures are no longer those that were signed. In a closed round whose figures hold there is nothing to write. Throws `Stopped` where its pace is stopped, and has
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
  const written = await port.write(plans, expectedFor(checked, plans), pace);
  return written.ok ? ok(plans) : written;
}
