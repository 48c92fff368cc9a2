import { parentPort, workerData } from 'node:worker_threads';
import type { Outcome } from './job';
import { JOBS, type JobName } from './jobs';

/** What a thread is given to do. */
export interface Order {
  readonly job: JobName;
  readonly from: number;
  readonly until: number;
}

/** What a thread tells of a seed; `ready` once all is loaded, before the first. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begin'; readonly seed: number }
  | { readonly kind: 'end'; readonly seed: number; readonly outcome: Outcome }
  | { readonly kind: 'fault'; readonly seed: number; readonly what: string };

function tell(told: Told): void {
  parentPort?.postMessage(told);
}

async function main(): Promise<void> {
  const { job, from, until } = workerData as Order;
  const { check, describe } = await JOBS[job]();
  tell({ kind: 'ready' });
  for (let seed = from; seed < until; seed += 1) {
    tell({ kind: 'begin', seed });
    try {
      tell({ kind: 'end', seed, outcome: await check(seed) });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell({ kind: 'fault', seed, what: `${describe(seed)}\n${text.split('\n').slice(0, 8).join('\n')}` });
    }
  }
}

void main();
