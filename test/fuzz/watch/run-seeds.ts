import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Order, Told } from './worker';

/** What came of a range of seeds. */
export interface Ran {
  /** How often each outcome came. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How often each thing was wrong. */
  readonly spoilt: Readonly<Record<string, number>>;
  /** What was thrown, hung, or took all memory, with its seed. */
  readonly faults: readonly {
    readonly seed: number;
    readonly kind: 'crash' | 'hang' | 'memory';
    readonly what: string;
  }[];
  /** The longest that one seed kept the processor busy, in milliseconds, and which it was. */
  readonly slowest: { readonly milliseconds: number; readonly seed: number };
  /** The most memory that the whole process held at a time, in MB. */
  readonly memory: number;
}

/** How much the processor may work for one seed, in milliseconds: that does not depend on who else uses the machine. */
const LONGEST = 5000;
/** What a thread may hold in old objects, in MB: far from the gigabyte of the whole process, so that what leaks is found. */
const HEAP = 700;
const LOOKED_EVERY = 100;

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Does a job for seeds from the first up to, but not, the last, in a thread that is watched: what hangs is ended, and the next one goes on. */
export async function runSeeds({ job, from, until }: Order): Promise<Ran> {
  const outcomes: Record<string, number> = {};
  const spoilt: Record<string, number> = {};
  const faults: Ran['faults'][number][] = [];
  let slowest = { milliseconds: 0, seed: from };
  let next = from;
  while (next < until) next = await runThread(next);
  return { outcomes, spoilt, faults, slowest, memory: Math.round(process.resourceUsage().maxRSS / 1024) };

  /** Runs one thread until it is done or has to be ended; gives the seed to go on with. */
  function runThread(first: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(path.resolve('tools/run-ts.mjs'), {
        argv: [path.resolve('test/fuzz/watch/worker.ts')],
        workerData: { job, from: first, until } satisfies Order,
        resourceLimits: { maxOldGenerationSizeMb: HEAP },
      });
      let current: { readonly seed: number; readonly cpu: number } | null = null;
      let isOver = false;
      const end = (seed: number): void => {
        if (isOver) return;
        isOver = true;
        clearInterval(watch);
        void worker.terminate().then(() => resolve(seed));
      };
      const watch = setInterval(() => {
        if (current === null || cpuMilliseconds() - current.cpu < LONGEST) return;
        faults.push({ seed: current.seed, kind: 'hang', what: `more than ${String(LONGEST)} ms` });
        end(current.seed + 1);
      }, LOOKED_EVERY);
      worker.on('message', (told: Told) => {
        if (told.kind === 'ready' || isOver) return;
        if (told.kind === 'begin') {
          current = { seed: told.seed, cpu: cpuMilliseconds() };
          return;
        }
        const milliseconds = Math.round(cpuMilliseconds() - (current?.cpu ?? 0));
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed: told.seed };
        if (told.kind === 'end') {
          outcomes[told.outcome.cameTo] = (outcomes[told.outcome.cameTo] ?? 0) + 1;
          for (const what of told.outcome.spoilt) spoilt[what] = (spoilt[what] ?? 0) + 1;
        } else faults.push({ seed: told.seed, kind: 'crash', what: told.what });
        current = null;
        if (told.seed === until - 1) end(until);
      });
      worker.on('exit', () => {
        // What it waited for cannot come any more.
        if (isOver) return;
        if (current === null) {
          reject(new Error(`${job} ended before it was done`));
          return;
        }
        faults.push({ seed: current.seed, kind: 'hang', what: 'it waits for what never comes' });
        end(current.seed + 1);
      });
      worker.on('error', (error) => {
        // Before the first seed it is the fault of what runs it.
        if (current === null) {
          reject(error);
          return;
        }
        const kind = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
        faults.push({ seed: current.seed, kind, what: String(error.stack ?? error) });
        end(current.seed + 1);
      });
    });
  }
}
