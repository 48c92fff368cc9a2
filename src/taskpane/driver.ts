import type { Progress } from '../domain/steps';
import { type Pace, Stopped } from '../workbook/pace';

/**
 * Long work in the pane, in slices on the page's own thread: after each slice the page may draw, and answer its user.
 *
 * Not in a worker: Excel's objects live in this page alone, so all that was read would have to be copied into the worker, and the whole review back
 * for the pane to explain it. For 5,000 people that copy alone holds the page up for longer than the longest slice does, many times over, and the
 * engine would be loaded twice.
 */
const SLICE_MILLISECONDS = 25;

/** How often the progress is told: often enough to move, seldom enough to be read. */
const TOLD_MILLISECONDS = 100;

/** What the pane is at; `progress` is `null` until the work tells of any. */
export interface AtWork {
  readonly progress: Progress | null;
  /** Whether it can be stopped still. */
  readonly canStop: boolean;
}

const AT_REST: AtWork = { progress: null, canStop: false };

/** A clock in milliseconds, and the way to let the page have its turn. */
export interface Clock {
  readonly now: () => number;
  readonly turn: () => Promise<void>;
}

/** Does one long piece of work at a time. */
export interface Driver {
  /** Does some work; `null` where it was stopped. */
  readonly drive: <T>(work: (pace: Pace) => Promise<T>) => Promise<T | null>;
  /** Stops the work, as long as that can be done; else nothing happens. */
  readonly stop: () => void;
  /** What the pane is at: the same object as long as nothing is told. */
  readonly atWork: () => AtWork;
  /** Calls back whenever that changes; gives the way to stop it. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A driver, on the clock of the page. */
export function createDriver(clock: Clock = CLOCK_OF_THIS_PAGE): Driver {
  const listeners = new Set<() => void>();
  let atWork = AT_REST;
  let stop = (): void => undefined;

  function show(next: AtWork): void {
    atWork = next;
    listeners.forEach((changed) => changed());
  }

  async function drive<T>(work: (pace: Pace) => Promise<T>): Promise<T | null> {
    let isStopped = false;
    let isCommitted = false;
    let began = clock.now();
    let toldAt = -Infinity;
    let latest: Progress | null = null;
    const stopped = new Promise<never>((_resolve, reject) => {
      stop = () => {
        if (isCommitted) return;
        isStopped = true;
        reject(new Stopped());
      };
    });
    // Nobody may be waiting when it is stopped.
    stopped.catch(() => undefined);

    function tell(): void {
      const isNews = latest?.doing !== atWork.progress?.doing || clock.now() - toldAt >= TOLD_MILLISECONDS;
      if (latest === null || !isNews) return;
      toldAt = clock.now();
      show({ progress: latest, canStop: !isCommitted });
    }

    const pace: Pace = {
      async run(steps) {
        for (;;) {
          const step = steps.next();
          if (step.done === true) return step.value;
          latest = step.value ?? latest;
          if (clock.now() - began < SLICE_MILLISECONDS) continue;
          tell();
          await clock.turn();
          if (isStopped) throw new Stopped();
          began = clock.now();
        }
      },
      async wait(answer, progress) {
        latest = progress ?? latest;
        tell();
        const answered = await Promise.race([answer, stopped]);
        began = clock.now();
        return answered;
      },
      commit() {
        if (isStopped) throw new Stopped();
        isCommitted = true;
        show({ ...atWork, canStop: false });
      },
    };
    show({ progress: null, canStop: true });
    try {
      return await work(pace);
    } catch (error) {
      if (error instanceof Stopped) return null;
      throw error;
    } finally {
      // Who looks next must not see how far this work had come; who looks now goes with the work.
      atWork = AT_REST;
    }
  }

  return {
    drive,
    stop: () => stop(),
    atWork: () => atWork,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

const CLOCK_OF_THIS_PAGE: Clock = {
  now: () => performance.now(),
  // A message, as timers come late, and in a page that is not in front once a second only.
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
