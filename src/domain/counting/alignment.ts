import { itemAt } from '../checked';
import { type Paper, isSamePaper, paperKey } from './paper';

/** A place of the stack as the two entries have it; `null` where an entry has no paper there. Never both. */
export interface Step {
  readonly first: Paper | null;
  readonly second: Paper | null;
}

/** Whether both entries say the same of a place. */
export function isAgreed({ first, second }: Step): boolean {
  return first !== null && second !== null && isSamePaper(first, second);
}

/** Whether one of the entries has no paper at a place: its teller skipped one, or the other typed one twice. */
export function isGap({ first, second }: Step): boolean {
  return first === null || second === null;
}

/** How many papers lie at the same end of both. */
function sharedLength(first: readonly string[], second: readonly string[]): number {
  const most = Math.min(first.length, second.length);
  let length = 0;
  while (length < most && first[length] === second[length]) length += 1;
  return length;
}

/**
 * The costs of the ways from each pair of places to the end of both, `costs[i][j]` for `first` from `i` and `second` from `j`: a difference costs
 * `unit`, a gap one more, so that of two ways with equally many differences the one with fewer gaps is cheaper.
 */
function costsToEnd(first: readonly string[], second: readonly string[], unit: number): readonly (readonly number[])[] {
  const gap = unit + 1;
  const costs: number[][] = [];
  for (let i = first.length; i >= 0; i -= 1) {
    const below = costs[i + 1];
    const row: number[] = [];
    costs[i] = row;
    for (let j = second.length; j >= 0; j -= 1) {
      if (below === undefined) row[j] = (second.length - j) * gap;
      else if (j === second.length) row[j] = (first.length - i) * gap;
      else {
        const change = first[i] === second[j] ? 0 : unit;
        row[j] = Math.min(change + itemAt(below, j + 1), gap + itemAt(below, j), gap + itemAt(row, j + 1));
      }
    }
  }
  return costs;
}

/**
 * Lays two entries of one stack side by side with the fewest differences there can be (the edit distance), and among those ways with the fewest
 * gaps; of several left, the one whose gaps come last. So where a teller skipped a paper, the rest is not taken for different. Takes time and room
 * by the product of the lengths between the shared beginning and the shared end.
 */
export function align(first: readonly Paper[], second: readonly Paper[]): readonly Step[] {
  const keys = { first: first.map(paperKey), second: second.map(paperKey) };
  const before = sharedLength(keys.first, keys.second);
  const after = sharedLength(keys.first.slice(before).reverse(), keys.second.slice(before).reverse());
  const between = {
    first: keys.first.slice(before, first.length - after),
    second: keys.second.slice(before, second.length - after),
  };
  const unit = between.first.length + between.second.length + 1;
  const costs = costsToEnd(between.first, between.second, unit);
  const cost = (i: number, j: number): number => itemAt(itemAt(costs, i), j);
  const steps: Step[] = [];
  const both = (i: number, j: number): void => {
    steps.push({ first: itemAt(first, i), second: itemAt(second, j) });
  };
  for (let place = 0; place < before; place += 1) both(place, place);
  let i = 0;
  let j = 0;
  while (i < between.first.length || j < between.second.length) {
    const hasFirst = i < between.first.length;
    const hasSecond = j < between.second.length;
    const change = between.first[i] === between.second[j] ? 0 : unit;
    if (hasFirst && hasSecond && cost(i, j) === change + cost(i + 1, j + 1)) {
      both(before + i, before + j);
      i += 1;
      j += 1;
    } else if (hasFirst && cost(i, j) === unit + 1 + cost(i + 1, j)) {
      steps.push({ first: itemAt(first, before + i), second: null });
      i += 1;
    } else {
      steps.push({ first: null, second: itemAt(second, before + j) });
      j += 1;
    }
  }
  for (let place = after; place > 0; place -= 1) both(first.length - place, second.length - place);
  return steps;
}

/** The places (1-based) at which the entries differ, counted as if every paper that either has were there. */
export function differingPlaces(steps: readonly Step[]): readonly number[] {
  return steps.flatMap((step, index) => (isAgreed(step) ? [] : [index + 1]));
}
