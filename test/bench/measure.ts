import { type Review, reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import { createExcelPort } from '../../src/workbook/excel/port';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { writeTabs } from '../../src/workbook/file/write';
import type { Snapshot, TabPlan } from '../../src/workbook/port';
import { type ExcelHost, openExcel, specOf } from '../excel-host/open-excel';
import { accessOf } from '../workbook/excel/played';

/** What went over the wire between the adapter and Excel. */
export interface Traffic {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The largest request or answer. */
  readonly largestBytes: number;
}

/** How long each step took, in milliseconds, with the file adapter and none of Excel in it. */
export interface Times {
  readonly open: number;
  readonly review: number;
  readonly layOut: number;
  readonly write: number;
}

/** One workbook, measured. */
export interface Measured {
  readonly workbook: string;
  readonly people: number;
  readonly fileBytes: number;
  readonly tabs: number;
  readonly excel: { readonly read: Traffic; readonly write: Traffic; readonly rewrite: Traffic };
  readonly file: Times;
}

/** What went over the wire since the last reset. */
export function trafficOf({ batches, syncs }: ExcelHost): Traffic {
  const sum = (of: (batch: ExcelHost['batches'][number]) => number): number =>
    batches.reduce((total, batch) => total + of(batch), 0);
  return {
    roundTrips: syncs,
    requestBytes: sum(({ requestBytes }) => requestBytes),
    responseBytes: sum(({ responseBytes }) => responseBytes),
    largestBytes: Math.max(0, ...batches.flatMap((batch) => [batch.requestBytes, batch.responseBytes])),
  };
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, Math.round(performance.now() - start)];
}

function known<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Reads, reviews, lays out and writes one workbook, with either adapter. */
export async function measure(workbook: string, bytes: Uint8Array): Promise<Measured> {
  const [file, open] = await timed(async () => known(await openWorkbookFile(bytes, workbook)));
  const { snapshot } = file;
  const [review, reviewing] = await timed(() => known(reviewSnapshot(snapshot, { kind: 'of-round' })));
  const [plans, layOut] = await timed(() => plannedTabs({ snapshot, review }));
  const [, write] = await timed(async () => known(await writeTabs(file, plans, review.expected)));
  return {
    workbook,
    people: review.round.people.length,
    fileBytes: bytes.length,
    tabs: plans.length,
    excel: await inExcel(snapshot, review, plans),
    file: { open, review: reviewing, layOut, write },
  };
}

async function inExcel(snapshot: Snapshot, review: Review, plans: readonly TabPlan[]): Promise<Measured['excel']> {
  const excel = openExcel(specOf(snapshot));
  const port = createExcelPort(accessOf(excel));
  known(await port.read());
  const read = trafficOf(excel);
  excel.reset();
  known(await port.write(plans, review.expected));
  const write = trafficOf(excel);
  excel.reset();
  known(await port.write(plans, review.expected));
  return { read, write, rewrite: trafficOf(excel) };
}
