import type { Hundredths } from '../../domain/arithmetic/points';
import { looseKey } from '../heading-words';
import { withoutNumber } from './form-numbering';
import { words } from '../words';

const SUMS = words.subTotals.sums.map(looseKey).join('|');
const GROUPS = words.subTotals.groups.map(looseKey).join('|');
/** `Cộng nhóm I`, `Tổng điểm mục 1`, `Cộng (A)`, `Tổng I + II`, or `Cộng` alone. */
const SUB_TOTAL = new RegExp(`^(?:${SUMS})(?: diem)?(?: (?:${GROUPS})(?: .*)?|(?: (?:[ivxlc]+|\\d{1,2}|[a-z]))+)?$`);

/** Words for a total that are more than one: `Tổng` and `Cộng` begin the names of criteria, too, and so does `Điểm tổng` (`kết`). */
const TOTALS = words.scoreColumns.total
  .map(looseKey)
  .filter((word) => /^tong .* ?(?:diem|cong)|^tong (?:diem|cong)/.test(word));
const BEGINNINGS = [...TOTALS, ...words.subTotals.sums.map(looseKey).filter((word) => / (?:diem|cong)$/.test(word))];

/** Whether a heading says that what stands under it is a sum of others, only begins as the words for one do, or says nothing of the kind. */
export type SaysSum = 'sum' | 'maybe' | 'no';

/** Whether a heading says that what stands under it is a sum of others. */
export function saysSubTotal(heading: string): boolean {
  return SUB_TOTAL.test(looseKey(heading));
}

function beginsAs(heading: string, beginnings: readonly string[]): boolean {
  const loose = looseKey(withoutNumber(heading));
  return beginnings.some((word) => loose.startsWith(`${word} `));
}

/** What a heading says of being a sum: `Tổng điểm thi đua` may be one, and `Cộng điểm chuyên môn`. */
export function saysSum(heading: string): SaysSum {
  if (saysSubTotal(heading)) return 'sum';
  return beginsAs(heading, BEGINNINGS) ? 'maybe' : 'no';
}

/** What may be a criterion: its name and its maximum. */
export interface Counted {
  readonly name: string;
  readonly max: Hundredths;
  /** Whether it is named as a penalty: no total has its points. */
  readonly isNamedPenalty?: boolean;
}

/** Criteria without the sums among them; `unclear` are counted as criteria though their headings say that they are sums. */
export interface WithoutSubTotals<C extends Counted> {
  readonly criteria: readonly C[];
  readonly subTotals: readonly C[];
  readonly unclear: readonly C[];
}

function sumOf(criteria: readonly Counted[]): Hundredths {
  return criteria.reduce((sum, { max, isNamedPenalty }) => (isNamedPenalty === true ? sum : sum + max), 0);
}

/** The sum of the last criteria back to each place where a group may begin: after a sub-total, or at the start. */
function sumsBefore(criteria: readonly Counted[], starts: readonly number[]): readonly Hundredths[] {
  return starts.filter((start) => start < criteria.length).map((start) => sumOf(criteria.slice(start)));
}

/**
 * Takes the sub-totals out of a row (or column) of criteria: those whose heading says so and whose maximum is the sum of the criteria of their group;
 * one that only may be a sum must have the maximum of all before it or more.
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
    const isSum = (): boolean => {
      switch (said) {
        case 'no':
          return false;
        case 'sum':
          return sumsBefore(criteria, starts).includes(one.max) || (group.length > 0 && addsUp(one, group));
        case 'maybe':
          return (
            criteria.length > 1 &&
            (one.max >= sumOf(criteria) || addsUp(one, criteria) || (group.length > 1 && addsUp(one, group)))
          );
      }
    };
    if (isSum()) {
      subTotals.push(one);
      starts.push(criteria.length);
    } else {
      criteria.push(one);
      if (said === 'sum' || beginsAs(one.name, TOTALS)) unclear.push(one);
    }
  }
  return { criteria, subTotals, unclear };
}
