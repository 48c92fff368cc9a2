import type { IsoDate } from '../arithmetic/date';
import { itemAt } from '../checked';
import type { Round } from '../round/round';
import type { Period } from '../terms';

/** Days from the first to the last, both included. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Whether a day lies within a span. */
export function isWithin({ first, last }: Span, day: IsoDate): boolean {
  return first <= day && day <= last;
}

/** The year of a round: a calendar year, or the school year that ends in it. */
type RoundYear = Pick<Round, 'year' | 'isSchoolYear'>;

/** The days of a round's year: the calendar year, or 1/9 to 31/8 of a school year. */
export function yearSpan({ year, isSchoolYear }: RoundYear): Span {
  return isSchoolYear
    ? { first: `${String(year - 1)}-09-01`, last: `${String(year)}-08-31` }
    : { first: `${String(year)}-01-01`, last: `${String(year)}-12-31` };
}

function quarterOfCalendarYear(year: number, quarter: 1 | 2 | 3 | 4): Span {
  const months = {
    1: ['01-01', '03-31'],
    2: ['04-01', '06-30'],
    3: ['07-01', '09-30'],
    4: ['10-01', '12-31'],
  } as const;
  const [first, last] = months[quarter];
  return { first: `${String(year)}-${first}`, last: `${String(year)}-${last}` };
}

/** The days that two spans share: one span, or none. */
function shared(one: Span, other: Span): readonly Span[] {
  const first = one.first > other.first ? one.first : other.first;
  const last = one.last < other.last ? one.last : other.last;
  return first <= last ? [{ first, last }] : [];
}

/**
 * The days of a quarter (1–4) of a round's year, in their order. A quarter is the calendar's in a school year, too: quarter 4 lies in the autumn in
 * which it begins, quarters 1 and 2 in the year in which it ends. Quarter 3 has two parts there, the September that opens it and the July and
 * August that close it, so that each day of a school year is in one quarter of it, and no day of another year is.
 */
export function quarterParts(time: RoundYear, quarter: 1 | 2 | 3 | 4): readonly Span[] {
  return [time.year - 1, time.year].flatMap((year) => shared(quarterOfCalendarYear(year, quarter), yearSpan(time)));
}

/** From the first day of a quarter of a round's year to its last, whatever lies between its parts. */
export function quarterSpan(time: RoundYear, quarter: 1 | 2 | 3 | 4): Span {
  const parts = quarterParts(time, quarter);
  return { first: itemAt(parts, 0).first, last: itemAt(parts, parts.length - 1).last };
}

/** Which quarter a period is, or `null`. */
export function quarterOf(period: Period | null): 1 | 2 | 3 | 4 | null {
  switch (period) {
    case 'quarter-1':
      return 1;
    case 'quarter-2':
      return 2;
    case 'quarter-3':
      return 3;
    case 'quarter-4':
      return 4;
    default:
      return null;
  }
}
