import { type Result, ok } from '../../domain/result';
import { type Steps, complete } from '../../domain/steps';
import { HISTORY_KEY } from '../../sheets/writing/history';
import { AT_ONE_GO, type Pace } from '../../workbook/pace';
import type { ExpectedFingerprints, ReadFailure, Snapshot, WorkbookPort, WriteFailure } from '../../workbook/port';
import { type LastRun, type NotTakenBack, lastRunInSteps } from './last-run';

/** What taking the last run back does to a workbook, and what it must be like for that. */
export interface WayBack extends LastRun {
  /** The names of the tabs in sight that are again what they were before the run, in their order. */
  readonly restored: readonly string[];
  /** The names of the tabs in sight that go, as they were not there before the run. */
  readonly dropped: readonly string[];
  /** The name of the tab that tells what the run changed; `null` where there is none. */
  readonly history: string | null;
  /** The tabs of ours as they were looked at: the way is refused where one of them has changed meanwhile. */
  readonly expected: ExpectedFingerprints;
}

/** What taking the last run back would do. `asRead` is what was read before that run, where it is had still. */
function* wayBackInSteps(snapshot: Snapshot, asRead: Snapshot | null): Steps<Result<WayBack, NotTakenBack>> {
  const last = yield* lastRunInSteps(snapshot, asRead);
  if (!last.ok) return last;
  const own = snapshot.tabs.filter(({ ownKey }) => ownKey !== null);
  const kept = new Set(last.value.plans.map(({ key }) => key));
  return ok({
    ...last.value,
    restored: last.value.plans.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name),
    dropped: own
      .filter(({ ownKey, visibility }) => visibility === 'visible' && ownKey !== null && !kept.has(ownKey))
      .map(({ name }) => name),
    history: own.find(({ ownKey }) => ownKey === HISTORY_KEY)?.name ?? null,
    expected: new Map(own.map(({ name, fingerprint }) => [name, fingerprint])),
  });
}

/** What taking the last run back would do to a workbook of which nothing is had but itself. */
export function wayBack(snapshot: Snapshot): Result<WayBack, NotTakenBack> {
  return complete(wayBackInSteps(snapshot, null));
}

/** Looks at what taking the last run back would do, and changes nothing. Throws `Stopped` where its pace is stopped. */
export async function lookBack(
  port: WorkbookPort,
  asRead: Snapshot | null,
  pace: Pace = AT_ONE_GO,
): Promise<Result<WayBack, NotTakenBack | ReadFailure>> {
  const read = await port.read(pace);
  return read.ok ? pace.run(wayBackInSteps(read.value, asRead)) : read;
}

/**
 * Takes the last run back as it was looked at: the tabs of ours are again what they were before it, all or none; no other tab is touched. What was
 * typed into the tabs that `edited` names goes: ask first. Throws `Stopped` where its pace is stopped, and has changed nothing then.
 */
export async function takeBack(
  port: WorkbookPort,
  { plans, expected }: WayBack,
  pace: Pace = AT_ONE_GO,
): Promise<Result<null, WriteFailure>> {
  return port.write(plans, expected, pace);
}
