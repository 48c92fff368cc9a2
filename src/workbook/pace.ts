import { type Progress, type Steps, complete } from '../domain/steps';

/** Thrown out of work that was stopped at somebody's bidding; whoever gave the pace takes it back as a value. */
export class Stopped extends Error {}

/** How long work is done: what drives it, tells of its progress and lets it be stopped. */
export interface Pace {
  /** Does the work, with pauses as the pace has it. Throws `Stopped`. */
  run<T>(steps: Steps<T>): Promise<T>;
  /**
   * Waits for something that cannot be cut into steps, such as an answer of Excel's; `progress` tells how far the work has come by then, where it has
   * come any farther. Throws `Stopped`, also before the answer is there.
   */
  wait<T>(answer: Promise<T>, progress?: Progress): Promise<T>;
  /** Called before the first thing is changed: from here on the work cannot be stopped. Throws `Stopped` where that was asked before. */
  commit(): void;
}

/** At one go, without a pause: nobody is waiting to do something else. */
export const AT_ONE_GO: Pace = {
  run: (steps) => new Promise((resolve) => resolve(complete(steps))),
  wait: (answer) => answer,
  commit: () => undefined,
};
