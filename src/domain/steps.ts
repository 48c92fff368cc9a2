/**
 * Long work in steps. What works out a large round is written as a generator that stops short after each small part of the work, says how far it
 * has come, and goes on when it is asked to. So the very same function runs at one go in the command line, and with pauses in a pane, which must
 * answer its user meanwhile. Whoever drives it decides when to pause, for how long, and whether to go on: nothing in here knows a clock.
 */

/** What long work is at, in the order in which a reading and then a writing go through it. */
export const WORK = [
  'reading-tabs',
  'recognising',
  'reading-scores',
  'adding-up',
  'judging',
  'laying-out',
  'looking-again',
  'writing',
  'checking',
] as const;

/** One of them. What is counted is tabs, save for `reading-scores`, `adding-up` and `laying-out` (rows), and `judging` (verdicts). */
export type Work = (typeof WORK)[number];

/** How far a piece of work has come: `done` of `of` parts, both whole numbers, `done` at most `of`. */
export interface Progress {
  readonly doing: Work;
  readonly done: number;
  readonly of: number;
}

/**
 * Work that says after each step how far it has come (`null`: no farther than it said last, but it may pause), and gives its result at the end.
 * Left between two steps, it leaves nothing behind.
 */
export type Steps<T> = Generator<Progress | null, T, undefined>;

/** Does all of the work at one go. */
export function complete<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Makes something of each item, with a step after each. */
export function* mapInSteps<T, R>(doing: Work, items: readonly T[], make: (item: T, index: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    yield { doing, done: index + 1, of: items.length };
  }
  return made;
}
