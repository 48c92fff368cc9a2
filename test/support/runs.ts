/** How many examples of a slow property `npm test` tries where nothing else is said. */
const SLICE = 200;

/** Whether everything is tried, as in `npm run proof properties`; elsewhere a slice of what takes long. */
export function isWhole(): boolean {
  return process.env['WHOLE_PROPERTIES'] === '1';
}

/**
 * How many examples of a slow property are tried (a failure prints its seed): all of them in `npm run proof properties`, a slice of them elsewhere.
 */
export function runsOf(whole: number, slice: number = SLICE): number {
  return isWhole() ? whole : Math.min(whole, slice);
}

/** All of a list in `npm run proof properties`; elsewhere one of every three neighbours, the next of them in the next three and for the next `turn`. */
export function oneInThree<One>(all: readonly One[], turn: number): readonly One[] {
  return isWhole() ? all : all.filter((_, index) => (index - Math.floor(index / 3)) % 3 === turn % 3);
}

/** How far apart the steps are of what takes long: three times as far as in `npm run proof properties`. */
export function stepOf(whole: number): number {
  return isWhole() ? whole : 3 * whole;
}

/** What is tried with a third of some cases each: which of them, for `oneInThree`. */
export function inTurns<One extends object>(all: readonly One[]): readonly (One & { readonly turn: number })[] {
  return all.map((one, turn) => ({ ...one, turn }));
}
