import { parseDecimal } from '../../domain/arithmetic/decimal';
import { type Finding, finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { Reached, ReachedRow } from '../../domain/round/records';
import { wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex } from '../words';
import { readDate } from './dates';
import { type Report, readField, year } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { registerRows, isBlank } from './register-rows';

/** The columns of the tab of what was reached. */
export type ReachedColumn = HeadingMeaning<'reachedColumns'>;
/** The header of the tab of what was reached. */
export type ReachedHeader = Header<ReachedColumn, 'code' | 'reached'>;

const DONE = wordIndex(VALUE_WORDS.done);

/** The header of the tab of what was reached. */
export function findReachedHeader(grid: Grid, vocabulary: Vocabulary): ReachedHeader | null {
  return findHeader(grid, vocabulary.reachedColumns, ['code', 'reached']);
}

/** A figure (a percent as it shows), a day, or yes or no; `null` for anything else. */
function parseReached(grid: Grid, row: number, column: number): Reached | null {
  const day = readDate(grid, row, column);
  if (day !== null) return { kind: 'day', day };
  const text = grid.said(row, column);
  const value = parseDecimal(text.replace(/\s*%$/, ''));
  if (value !== null) return { kind: 'figure', value };
  const word = DONE.get(wordKey(text));
  return word === undefined ? null : { kind: 'answer', isYes: word === 'yes' };
}

function readReachedCell(grid: Grid, row: number, column: number, subject: string, report: Report): Field<Reached> {
  const at = grid.at(row, column);
  const text = grid.text(row, column);
  if (text !== null && isBlank(text)) return { state: 'empty', at };
  const value = parseReached(grid, row, column);
  if (value !== null) return { state: 'known', value, at };
  report(finding('value.unreadable', at, subject, { what: 'reached', value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/** Reads what was reached, one target or date a row (or one a year); a row without a code says nothing. */
export function readReached(
  grid: Grid,
  header: ReachedHeader,
): { readonly reached: readonly ReachedRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { code: codeColumn, reached: reachedColumn, year: yearColumn } = header.columns;
  const rows = registerRows(grid, header, reachedColumn)
    .filter(({ code }) => code !== '')
    .map(({ row, code }): ReachedRow => ({
      code,
      codeAt: grid.at(row, codeColumn),
      year: readField(grid, row, yearColumn, 'year', code, year, report),
      reached: readReachedCell(grid, row, reachedColumn, code, report),
    }));
  return { reached: rows, findings };
}
