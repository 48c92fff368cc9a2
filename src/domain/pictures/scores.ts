import type { Hundredths } from '../arithmetic/points';
import { itemAt } from '../checked';
import type { Scheme } from '../rules/pack';
import { checkedPoints } from '../rules/parameters';
import { isUsable } from '../scoring/bands';

/** How many steps of equal width there are at most. */
const MOST_STEPS = 10;

/** Scores from `least` (it included) to below `below`, in hundredths of a point; `null` has no end there. */
export type ScoreStep = { readonly count: number } & Ends;

type Ends =
  | { readonly least: null; readonly below: Hundredths }
  | { readonly least: Hundredths; readonly below: Hundredths | null };

/**
 * How many final scores lie where, the lowest first: in the classes of the scheme by the total alone, else in steps of equal width, the narrowest
 * of 1, 2, 5, 10, 20 … points of which there are at most ten. None where nobody has a score.
 */
export function scoreSteps(
  finals: readonly Hundredths[],
  scheme: Pick<Scheme, 'bands'> | null,
  isConfirmed: boolean,
): readonly ScoreStep[] {
  if (finals.length === 0) return [];
  const bands = scheme?.bands;
  const ends = bands !== undefined && isUsable(bands, isConfirmed) ? endsOfClasses(bands) : between(equalEdges(finals));
  return ends.map((one) => ({
    ...one,
    count: finals.filter(
      (points) => (one.least === null || points >= one.least) && (one.below === null || points < one.below),
    ).length,
  }));
}

function between(edges: readonly Hundredths[]): readonly Ends[] {
  return edges.slice(1).map((below, index) => ({ least: itemAt(edges, index), below }));
}

function endsOfClasses({ list }: NonNullable<Scheme['bands']>): readonly Ends[] {
  const edges = list.map(({ from }) => checkedPoints(from)).reverse();
  const lowest = itemAt(edges, 0);
  return [
    // Classes that begin at 0 leave nothing below.
    ...(lowest === 0 ? [] : [{ least: null, below: lowest }]),
    ...between(edges),
    { least: itemAt(edges, edges.length - 1), below: null },
  ];
}

function equalEdges(finals: readonly Hundredths[]): readonly Hundredths[] {
  const [lowest, highest] = finals.reduce(
    ([low, high], points) => [Math.min(low, points), Math.max(high, points)],
    [Infinity, 0],
  );
  const countOf = (width: number): number => Math.floor(highest / width) - Math.floor(lowest / width) + 1;
  let width = 100;
  for (let index = 0; countOf(width) > MOST_STEPS; index += 1) width = index % 3 === 1 ? (width * 5) / 2 : width * 2;
  const first = Math.floor(lowest / width);
  return Array.from({ length: countOf(width) + 1 }, (_, index) => (first + index) * width);
}
