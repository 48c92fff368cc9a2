import type { CellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round/score-sheets';
import { isOnlyTotal, isScored } from '../../domain/scoring/row-figures';
import type { Progress, Steps } from '../../domain/steps';
import type { Rater } from '../../domain/terms';
import type { Vocabulary } from '../vocabulary';
import { type ColumnReading, columnFindings } from './column-readings';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type FindPerson, type PersonNamed, findInList } from './people-finder';
import { type NamedRow, isNoPerson, namedRows } from './people-rows';
import type { RaterRow } from './rater-columns';
import type { ScoreHeader } from './score-header';
import { type RaterPart, type ScoreTable, scoreParts } from './score-parts';
import { scoreReadings } from './score-readings';
import { isSomebodys } from './score-signatures';
import { type ScoredIn, isFirstScored } from './scored-in';

/** The figures of one row for one rater. */
function readRow(grid: Grid, row: number, { criteria, columns, shared }: RaterPart): ScoreRow {
  const read = (column: number | null): ScoreValue => (column === null ? { kind: 'none' } : grid.score(row, column));
  const extra = (own: number | null, together: number | null): ScoreValue => {
    if (together === null) return read(own);
    const value = read(together);
    return value.kind === 'given' ? { kind: 'unreadable', raw: grid.raw(row, together) } : value;
  };
  return {
    personId: '',
    index: row,
    scores: criteria.map(({ index }) => read(index)),
    bonus: extra(columns.bonus, shared.bonus),
    penalty: extra(columns.penalty, shared.penalty),
    total: read(columns.total),
  };
}

/** Whether the name of a row is one merged cell with something else of it: then it is a heading of several rows. */
function isMergedWith(grid: Grid, row: number, name: number, others: readonly number[]): boolean {
  const { cell } = grid.at(row, name);
  return others.some((column) => grid.at(row, column).cell === cell);
}

/** The rows about somebody, below the maxima. */
function peopleRows(grid: Grid, header: ScoreHeader): readonly NamedRow[] {
  const { name, ordinal } = header.columns;
  const numbers = ordinal === undefined ? [] : [ordinal];
  return namedRows(grid, header).filter(
    ({ row, code }) => row > header.maximumRow && (code !== '' || !isMergedWith(grid, row, name, numbers)),
  );
}

/** Whether any row of a scoring tab is about somebody. */
export function hasPeople(grid: Grid, header: ScoreHeader): boolean {
  return peopleRows(grid, header).length > 0;
}

/** Rows between those of people that have points for criteria and name nobody, sums aside: somebody's, by another rater perhaps. */
function rowsOfNobody(
  { grid, rows }: ScoreTable,
  { columns: { code, name } }: ScoreHeader,
  parts: readonly RaterPart[],
): readonly number[] {
  const named = new Set(rows);
  const [first = 0] = rows;
  const isScoredRow = (row: number): boolean =>
    parts.some(({ criteria }) => criteria.some(({ index }) => grid.score(row, index).kind === 'given'));
  return grid.rows
    .slice(first, rows.at(-1) ?? first)
    .filter((row) => !named.has(row) && grid.said(row, name) === '' && grid.said(row, code) === '')
    .filter((row) => isScoredRow(row) && !grid.columnsOf(row).some((column) => isNoPerson(grid.said(row, column))));
}

/** What a scoring tab gives. */
export interface ReadScores {
  readonly scoreSheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
  /** What each column was taken for. */
  readonly columns: readonly ColumnReading[];
}

/**
 * Reads one scoring tab, with a step after each row: a sheet for each rater whose scores it carries (`rater` where it is one rater's). A row about
 * nobody in the roster, or about somebody whom the rater has scored before, is reported and left out. `rowsDone` tells how far the whole has come
 * when so many rows of this tab are read.
 */
export function* readScoresInSteps(
  grid: Grid,
  header: ScoreHeader,
  rater: Rater | RaterRow,
  findPerson: FindPerson,
  scoredIn: ScoredIn,
  rowsDone: (rows: number) => Progress,
  vocabulary: Vocabulary,
): Steps<ReadScores> {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { code: codeColumn, name: nameColumn, unit: unitColumn } = header.columns;
  const rows = peopleRows(grid, header);
  const table: ScoreTable = { grid, header, rows: rows.map(({ row }) => row) };
  const whole = scoreParts(table, rater, vocabulary, report);
  const { parts, declaredTotal } = whole;
  const read = parts.map((part): { readonly part: RaterPart; readonly rows: ScoreRow[] } => ({ part, rows: [] }));
  const scored = parts.flatMap(({ criteria }) => criteria.map(({ index }) => index));
  const onlyTotals = new Map<RaterPart, CellRef[]>();
  const readPerson = ({ row, code, name }: NamedRow): void => {
    if (code === '' && isMergedWith(grid, row, nameColumn, scored)) return;
    const figures = read.map(({ part, rows }) => ({ part, rows, scoreRow: readRow(grid, row, part) }));
    for (const { part, scoreRow } of figures) {
      const { total } = part.columns;
      if (total !== null && isOnlyTotal(scoreRow))
        onlyTotals.set(part, [...(onlyTotals.get(part) ?? []), grid.at(row, total)]);
    }
    const given = figures.filter(({ scoreRow }) => isScored(scoreRow));
    if (given.length === 0) return;
    const about: PersonNamed = { code, name, unit: grid.said(row, unitColumn) };
    if (code === '' && codeColumn !== undefined && !isSomebodys(grid, row, header, given, findPerson(about))) return;
    const at = grid.at(row, codeColumn ?? nameColumn);
    const person = findInList(findPerson, about, at, report);
    if (person === null) return;
    for (const { part, rows, scoreRow } of given) {
      if (isFirstScored(scoredIn[part.rater], { id: person.id, name }, at, report))
        rows.push({ ...scoreRow, personId: person.id });
    }
  };
  for (const named of rows) {
    readPerson(named);
    yield rowsDone(named.row + 1);
  }
  const nobodys = rowsOfNobody(table, header, parts);
  const [first] = nobodys;
  if (first !== undefined)
    report(finding('row.no-person', grid.at(first, nameColumn), null, { rows: String(nobodys.length) }));
  for (const [{ rater: who }, cells] of onlyTotals) {
    const params = { rater: who, people: String(cells.length) };
    report(finding('scores.only-total', itemAt(cells, 0), null, params));
  }
  const scoreSheets = read.map(({ part, rows }, index): ScoreSheet => {
    const { criteria, columns, shared } = part;
    return {
      sheet: grid.name,
      layout: 'matrix',
      rater: part.rater,
      criteria,
      columns: {
        ...columns,
        bonus: columns.bonus ?? shared.bonus,
        penalty: columns.penalty ?? shared.penalty,
      },
      // The maxima are the tab's, not a rater's: what they declare is checked once.
      declaredTotal: index === 0 ? declaredTotal : { state: 'absent' },
      rows,
    };
  });
  const columns = scoreReadings(table, whole, rater, vocabulary);
  findings.push(...columnFindings(columns));
  return { scoreSheets, findings, columns };
}
