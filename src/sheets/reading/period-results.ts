import type { Hundredths } from '../../domain/arithmetic/points';
import { type Finding, finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { PeriodResult } from '../../domain/round/records';
import { codeKey, wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { type Report, saysEmpty } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader, repeatsHeader } from './header';

/** The columns of the tab of results of quarters, semesters and months. */
export type PeriodColumn = HeadingMeaning<'periodColumns'>;
/** The header of that tab. */
export type PeriodsHeader = Header<PeriodColumn, 'code' | 'period'>;

const PERIODS = wordIndex(VALUE_WORDS.period);
const EXAMPLE = wordKey(words.example);

/** The header of the tab of results of periods: codes, periods, and something that was reached in them. */
export function findPeriodsHeader(grid: Grid, vocabulary: Vocabulary): PeriodsHeader | null {
  const header = findHeader(grid, vocabulary.periodColumns, ['code', 'period']);
  if (header === null) return null;
  const { points, band, praise } = header.columns;
  return [points, band, praise].some((column) => column !== undefined) ? header : null;
}

/** Points of 0 or more; a score below that is no result of a period. */
function readPoints(
  grid: Grid,
  row: number,
  column: number | undefined,
  subject: string,
  report: Report,
): Field<Hundredths> {
  if (column === undefined) return { state: 'absent' };
  const at = grid.at(row, column);
  const value = grid.score(row, column);
  if (value.kind === 'none') return { state: 'empty', at };
  if (value.kind === 'given' && value.points >= 0) return { state: 'known', value: value.points, at };
  report(finding('value.unreadable', at, subject, { what: 'points', value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/**
 * Reads what people got in the periods of the year, one row a person and period; the first row of both counts. `canonicalCode` gives the code
 * as the roster has it, `null` for somebody who is not there.
 */
export function readPeriodResults(
  grid: Grid,
  { row: headerRow, columns }: PeriodsHeader,
  canonicalCode: (code: string) => string | null,
  seen: Set<string>,
): { readonly results: readonly PeriodResult[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const results: PeriodResult[] = [];
  const text = (row: number, column: number | undefined): string => {
    const typed = grid.said(row, column);
    return saysEmpty(typed) ? '' : typed;
  };
  for (const row of grid.rowsBelow(headerRow)) {
    const code = grid.shown(row, columns.code);
    if (code === '' || saysEmpty(code) || wordKey(code) === EXAMPLE) continue;
    if (repeatsHeader(grid, row, headerRow, [columns.code, columns.period])) continue;
    const typed = grid.shown(row, columns.period);
    // A row of a person in which nothing has been filled in yet says nothing.
    if (typed === '') continue;
    const period = PERIODS.get(wordKey(typed));
    const at = grid.at(row, columns.code);
    const personId = canonicalCode(code);
    if (personId === null) {
      report(finding('person.unknown', at, code, { name: text(row, columns.name), code }));
    } else if (period === undefined || period === 'year') {
      const at = grid.at(row, columns.period);
      report(finding('value.unreadable', at, personId, { what: 'periodOfYear', value: typed }));
    } else if (seen.has(`${codeKey(personId)} ${period}`)) {
      report(finding('person.duplicate', at, personId, { name: text(row, columns.name) }));
    } else {
      seen.add(`${codeKey(personId)} ${period}`);
      const points = readPoints(grid, row, columns.points, personId, report);
      results.push({ personId, period, at, points, band: text(row, columns.band), praise: text(row, columns.praise) });
    }
  }
  return { results, findings };
}
