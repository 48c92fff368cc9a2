/** How many examples of a slow property `npm test` tries. */
const SLICE = 200;

/**
 * How many examples of a slow property are tried, with seeds of their own each time (a failure prints its seed): all of them in `npm run proof properties`,
 * a slice of them elsewhere.
 */
export function runsOf(whole: number): number {
  return process.env['WHOLE_PROPERTIES'] === '1' ? whole : Math.min(whole, SLICE);
}
