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
