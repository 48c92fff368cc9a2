import { RATERS, type Rater } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import type { HeadingWords } from '../heading-words';
import type { Grid } from './grid';
import { isMergedDown, numbersColumns } from './header';
import { guessHeading } from './heading-guess';
import { saysPoints } from './rater-phrase';
import type { ScoreHeader } from './score-header';

/** Whose figures stand in which 0-based column, where a tab carries several raters side by side. */
export type RaterColumns = ReadonlyMap<number, Rater>;

/** The raters of a tab with several, and the row that names them: below the headings, or above them. */
export interface RaterRow {
  readonly row: number;
  readonly columns: RaterColumns;
}

function raterIn(grid: Grid, row: number, column: number, names: HeadingWords<Rater>): Rater | null {
  if (typeof grid.value(row, column) !== 'string') return null;
  const guess = guessHeading(grid.text(row, column), names);
  return guess === null || guess.confidence === 'doubtful' ? null : guess.meaning;
}

/** The raters that a row names below the headings; a cell that is merged down from the headings names none. */
function ratersBelow(grid: Grid, header: ScoreHeader, row: number, names: HeadingWords<Rater>): RaterColumns {
  const columns = new Map<number, Rater>();
  for (const column of grid.columns) {
    const rater = raterIn(grid, row, column, names);
    if (rater !== null && !isMergedDown(grid, header.row, row, column)) columns.set(column, rater);
  }
  return columns;
}

/** The raters that a row names above the headings, each over all columns up to the next name. */
function ratersAbove(grid: Grid, header: ScoreHeader, row: number, names: HeadingWords<Rater>): RaterColumns {
  const columns = new Map<number, Rater>();
  let rater: Rater | null = null;
  for (const column of grid.columns) {
    if (grid.text(row, column) !== '') rater = raterIn(grid, row, column, names);
    const below = header.maximumRow - 1;
    const isHeading = grid.text(below, column) !== '' && !isMergedDown(grid, row, below, column);
    if (rater !== null && isHeading) columns.set(column, rater);
  }
  return columns;
}

/**
 * The raters of a tab that carries two or three of them: under each heading, from the first row below the headings (down to the one under the maxima)
 * that names more than one; or each over headings of its own; `null` where the tab is one rater's.
 */
export function raterRow(grid: Grid, header: ScoreHeader, names: HeadingWords<Rater>): RaterRow | null {
  const isSeveral = ({ columns }: RaterRow): boolean => new Set(columns.values()).size > 1;
  for (let row = header.row + 1; row <= header.maximumRow + 1; row += 1) {
    const found = { row, columns: ratersBelow(grid, header, row, names) };
    if (isSeveral(found)) return found;
  }
  for (let row = header.row; row >= Math.max(header.row - 1, 0); row -= 1) {
    const found = { row, columns: ratersAbove(grid, header, row, names) };
    if (isSeveral(found)) return found;
  }
  return null;
}

/** The raters that have columns, from the person up to the council. */
export function ratersOf(columns: RaterColumns): readonly Rater[] {
  const present = new Set(columns.values());
  return RATERS.filter((rater) => present.has(rater));
}

/** The rows of a header that say what stands under them: neither the raters nor the numbers of the columns. */
export function headingRows(grid: Grid, header: ScoreHeader, raters: RaterRow | null): readonly number[] {
  const { name } = header.columns;
  const end = header.maximaOf === null ? header.maximumRow : header.maximumRow + 1;
  const rows = Array.from({ length: end - header.row }, (_, index) => header.row + index);
  return rows.filter((row) => row !== raters?.row && !numbersColumns(grid, row, name));
}

/** For each column of a row the one in which the text that it stands under begins: merged over it, or written in the first alone; 0 where there is none. */
function beginnings(grid: Grid, row: number): readonly number[] {
  let begin = 0;
  return grid.columns.map((column) => {
    const isUnderLeft = grid.text(row, column) === '' || grid.at(row, column).cell === grid.at(row, column - 1).cell;
    if (!isUnderLeft) begin = column;
    return begin;
  });
}

/**
 * Tells of a column the first one under the lowest heading that it stands under. `rows` are the rows of the headings, from the top: what stands under one of
 * them is parted by those below it.
 */
export function headingFinder(grid: Grid, rows: readonly number[]): (column: number) => number {
  const byRow = rows.map((row) => beginnings(grid, row));
  return (column) => Math.max(0, ...byRow.map((begins) => begins[column] ?? 0));
}

/** What only notes something of the heading above it: `(nếu có)`, `(cột 4+…+11)`, `Tối đa 10`, `10 điểm`, `TĐ`; `(Điểm trừ)` is a heading of its own. */
const NOTE =
  /^(?:\((?!(?:diem )?(?:cong|tru|thuong|phat|tong)(?: diem)?\)$).*\)|(?:toi da|td)[ .:]*(?:\d+(?:[.,]\d+)?)? ?(?:diem|d)?|\d+(?:[.,]\d+)? ?(?:diem|d))$/;

/** The lowest heading of a column; a number alone is said with the heading above it, and that alone where the lowest says but that points stand there, or notes something. */
export function headingText(grid: Grid, rows: readonly number[], column: number): string {
  const texts = rows.map((row) => grid.said(row, column)).filter((text) => text !== '');
  const lowest = texts.at(-1) ?? '';
  const above = [...texts].reverse().find((text) => text !== lowest);
  if (above === undefined) return lowest;
  if (saysPoints(lowest) || NOTE.test(wordKey(lowest))) return above;
  return /^[\d.]+$/.test(lowest) ? `${above} ${lowest}` : lowest;
}
