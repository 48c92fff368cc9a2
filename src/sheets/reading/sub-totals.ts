import type { Hundredths } from '../../domain/arithmetic/points';
import { looseKey } from '../heading-words';
import { words } from '../words';

const SUMS = words.subTotals.sums.map(looseKey).join('|');
const GROUPS = words.subTotals.groups.map(looseKey).join('|');
/** `Cộng nhóm I`, `Tổng điểm mục 1`, `Cộng (A)`, `Tổng I + II`, or `Cộng` alone. */
const SUB_TOTAL = new RegExp(`^(?:${SUMS})(?: diem)?(?: (?:${GROUPS})(?: .*)?|(?: (?:[ivxlc]+|\\d{1,2}|[a-z]))+)?$`);

/** Whether a heading says that what stands under it is a sum of others, only begins as the word for the total does, or says nothing of the kind. */
export type SaysSum = 'sum' | 'maybe' | 'no';

/** Whether a heading says that what stands under it is a sum of others. */
export function saysSubTotal(heading: string): boolean {
  return SUB_TOTAL.test(looseKey(heading));
}

/** What may be a criterion: its maximum. */
export interface Counted {
  readonly max: Hundredths;
}

/** Criteria without the sums among them; `unclear` are counted as criteria though their headings say that they are sums. */
export interface WithoutSubTotals<C extends Counted> {
  readonly criteria: readonly C[];
  readonly subTotals: readonly C[];
  readonly unclear: readonly C[];
}

/** The sum of the last criteria back to each place where a group may begin: after a sub-total, or at the start. */
function sumsBefore(criteria: readonly Counted[], starts: readonly number[]): readonly Hundredths[] {
  return starts
    .filter((start) => start < criteria.length)
    .map((start) => criteria.slice(start).reduce((sum, { max }) => sum + max, 0));
}

/**
 * Takes the sub-totals out of a row (or column) of criteria: those whose heading says so and whose maximum is the sum of the criteria of their group;
 * one that only may be a sum must be that of all before it.
 * `addsUp` tells of one whose maximum is not whether its figures are the sums all the same. What only its heading says to be a sum stays a
 * criterion, as its maximum makes it one, and is unclear.
 */
export function withoutSubTotals<C extends Counted>(
  all: readonly C[],
  says: (one: C) => SaysSum,
  addsUp: (sum: C, of: readonly C[]) => boolean,
): WithoutSubTotals<C> {
  const criteria: C[] = [];
  const subTotals: C[] = [];
  const unclear: C[] = [];
  const starts = [0];
  for (const one of all) {
    const said = says(one);
    const group = criteria.slice(Math.max(...starts));
    const sums = sumsBefore(criteria, said === 'sum' ? starts : [0]);
    const isSum =
      said !== 'no' && (sums.includes(one.max) || (said === 'sum' && group.length > 0 && addsUp(one, group)));
    if (isSum) {
      subTotals.push(one);
      starts.push(criteria.length);
    } else {
      criteria.push(one);
      if (said === 'sum') unclear.push(one);
    }
  }
  return { criteria, subTotals, unclear };
}
