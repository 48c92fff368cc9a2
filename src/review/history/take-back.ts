import { type Result, fail } from '../../domain/result';
import { AT_ONE_GO, type Pace } from '../../workbook/pace';
import type { ReadFailure, Snapshot, WorkbookPort, WriteFailure } from '../../workbook/port';
import { type LastRun, type NotTakenBack, lastRunInSteps } from './last-run';

/** How a run is taken back. */
export interface TakingBack {
  /** What was read before the run, where that is had still; else what the workbook keeps counts. */
  readonly asRead: Snapshot | null;
  /** Whether what was typed into tabs of ours since may go. */
  readonly overEdits: boolean;
}

/** Why nothing was taken back. */
export type TakeBackFailure =
  | NotTakenBack
  | ReadFailure
  | WriteFailure
  /** Something was typed into these tabs since: it would go, and nobody has said that it may. */
  | { readonly code: 'run.tabs-edited'; readonly params: { readonly tabs: string } };

/**
 * Takes the last run back: the tabs of ours are again what they were before it, all or none; no other tab is touched. Refused where one of them
 * has changed meanwhile. Throws `Stopped` where its pace is stopped, and has changed nothing then.
 */
export async function takeBack(
  port: WorkbookPort,
  { asRead, overEdits }: TakingBack,
  pace: Pace = AT_ONE_GO,
): Promise<Result<LastRun, TakeBackFailure>> {
  const read = await port.read(pace);
  if (!read.ok) return read;
  const last = await pace.run(lastRunInSteps(read.value, asRead));
  if (!last.ok) return last;
  const { plans, edited } = last.value;
  if (edited.length > 0 && !overEdits) return fail({ code: 'run.tabs-edited', params: { tabs: edited.join(', ') } });
  const own = read.value.tabs.filter(({ ownKey }) => ownKey !== null);
  const written = await port.write(plans, new Map(own.map(({ name, fingerprint }) => [name, fingerprint])), pace);
  return written.ok ? last : written;
}
