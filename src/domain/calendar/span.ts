import type { IsoDate } from '../arithmetic/date';
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

/** The days of a quarter (1–4) of a calendar year. */
export function quarterSpan(year: number, quarter: 1 | 2 | 3 | 4): Span {
  const months = {
    1: ['01-01', '03-31'],
    2: ['04-01', '06-30'],
    3: ['07-01', '09-30'],
    4: ['10-01', '12-31'],
  } as const;
  const [first, last] = months[quarter];
  return { first: `${String(year)}-${first}`, last: `${String(year)}-${last}` };
}

/** The days of a round's year: the calendar year, or 1/9 to 31/8 of a school year. */
export function yearSpan({ year, isSchoolYear }: Pick<Round, 'year' | 'isSchoolYear'>): Span {
  return isSchoolYear
    ? { first: `${String(year - 1)}-09-01`, last: `${String(year)}-08-31` }
    : { first: `${String(year)}-01-01`, last: `${String(year)}-12-31` };
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
