import { itemAt } from '../checked';
import type { Round } from '../round/round';
import { PERIODS, type Period } from '../terms';

/** When a round is, of which the period is known. */
export type KnownTime = Pick<Round, 'year' | 'isSchoolYear'> & { readonly period: Period };

/** Months, and quarters, of a calendar year that come before those with which a school year begins: September, and quarter 4 (October to December). */
const BEFORE_SCHOOL_YEAR: ReadonlyMap<string, number> = new Map([
  ['month', 8],
  ['quarter', 3],
]);

/** The periods of a kind in the order of the year: `month-9` to `month-8` in a school year, and `quarter-4` before `quarter-1`. */
function periodsLike({ period, isSchoolYear }: KnownTime): readonly Period[] {
  const kind = period.replace(/-.*/, '');
  const periods = PERIODS.filter((one) => one.startsWith(kind));
  const first = isSchoolYear ? (BEFORE_SCHOOL_YEAR.get(kind) ?? 0) : 0;
  return [...periods.slice(first), ...periods.slice(0, first)];
}

/** The next period of the same kind: after the last one of a year, the first of the next; after a year, the next year. */
export function timeAfter(time: KnownTime): KnownTime {
  const periods = periodsLike(time);
  const period = periods[periods.indexOf(time.period) + 1];
  return period === undefined ? { ...time, year: time.year + 1, period: itemAt(periods, 0) } : { ...time, period };
}
