import { type Finding, finding } from '../finding';
import type { PeriodResult } from '../round/records';
import type { Round } from '../round/round';
import { PERIODS } from '../terms';
import { codeKey } from '../text/keys';

/** A part of the year that is reviewed on its own. */
export type YearPart = PeriodResult['period'];

/** What somebody got in the parts of the year, and which of those that are expected are missing. */
export interface PersonParts {
  readonly personId: string;
  readonly results: ReadonlyMap<YearPart, PeriodResult>;
  /** In the order of the year; never taken for 0. */
  readonly missing: readonly YearPart[];
}

/** Everybody's results beside the year. */
export interface YearParts {
  /** The parts that are expected: all quarters where one is there, and so on. In the order of the year. */
  readonly parts: readonly YearPart[];
  /** Parts in which nobody has a result. */
  readonly withoutAnybody: readonly YearPart[];
  readonly people: readonly PersonParts[];
}

function kindOf(part: string): string {
  return part.replace(/-\d+$/, '');
}

/** Whether a row says something of its period: points (also such as cannot be read), a band or a praise. */
function saysSomething({ points, band, praise }: PeriodResult): boolean {
  return points.state === 'known' || points.state === 'unreadable' || band !== '' || praise !== '';
}

/** The results of quarters, semesters and months, person by person; `null` where the workbook has none. */
export function yearPartsOf({ people, periodResults }: Pick<Round, 'people' | 'periodResults'>): YearParts | null {
  const given = periodResults.filter(saysSomething);
  if (given.length === 0) return null;
  const kinds = new Set(given.map(({ period }) => kindOf(period)));
  const parts = PERIODS.filter((period) => period !== 'year').filter((period) => kinds.has(kindOf(period)));
  const byPerson = new Map<string, Map<YearPart, PeriodResult>>();
  for (const result of given) {
    const key = codeKey(result.personId);
    byPerson.set(key, (byPerson.get(key) ?? new Map<YearPart, PeriodResult>()).set(result.period, result));
  }
  return {
    parts,
    withoutAnybody: parts.filter((part) => given.every(({ period }) => period !== part)),
    people: people.map(({ id }) => {
      const results: ReadonlyMap<YearPart, PeriodResult> = byPerson.get(codeKey(id)) ?? new Map();
      return { personId: id, results, missing: parts.filter((part) => !results.has(part)) };
    }),
  };
}

/** In a round of a year: a part that nobody has a result for, once; else the missing parts of each person. */
export function yearPartFindings(round: Pick<Round, 'people' | 'periodResults' | 'period'>): readonly Finding[] {
  const year = round.period === 'year' ? yearPartsOf(round) : null;
  if (year === null) return [];
  const all = year.withoutAnybody.map((part) => finding('period.missing', null, null, { periods: part }));
  const some = year.people.flatMap(({ personId, missing }) => {
    const own = missing.filter((part) => !year.withoutAnybody.includes(part));
    return own.length === 0 ? [] : [finding('period.missing', null, personId, { periods: own.join(' ') })];
  });
  return [...all, ...some];
}
