import { readFileSync, writeFileSync } from 'node:fs';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { writeTabs } from '../../src/workbook/file/write';
import type { Result } from '../../src/domain/result';
import type { JobRun } from './runs';

/**
 * `job.ts IN.xlsx OUT.xlsx`: the whole job once, in a process of its own, as the command line does it: read, review, lay out, write (with the check of
 * what was written). Prints what it took as JSON: milliseconds of the clock for each step, those of the processor for all, and the peak of memory.
 */
function known<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Milliseconds of the processor so far, those of all threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function main([from = '', to = '']: readonly string[]): Promise<void> {
  const bytes = readFileSync(from);
  const laps = [{ clock: performance.now(), processor: processorTime() }];
  const lap = (): number => laps.push({ clock: performance.now(), processor: processorTime() });
  const file = known(await openWorkbookFile(bytes, from));
  lap();
  const review = known(reviewSnapshot(file.snapshot, { kind: 'of-round' }));
  lap();
  const plans = plannedTabs({ snapshot: file.snapshot, review });
  lap();
  const written = known(await writeTabs(file, plans, review.expected));
  lap();
  const took = (of: 'clock' | 'processor'): readonly number[] =>
    laps.slice(1).map((at, index) => at[of] - (laps[index]?.[of] ?? 0));
  const [read = 0, reviewed = 0, laidOut = 0, wrote = 0] = took('clock');
  writeFileSync(to, written);
  const run: JobRun = {
    read,
    review: reviewed,
    layOut: laidOut,
    write: wrote,
    processor: took('processor').reduce((sum, one) => sum + one, 0),
    processorBySteps: took('processor'),
    peakMb: process.resourceUsage().maxRSS / 1024,
    findings: review.findings.length,
    tabs: plans.length,
    cells: plans.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0),
    bytes: written.length,
  };
  console.log(JSON.stringify(run));
}

void main(process.argv.slice(2));
