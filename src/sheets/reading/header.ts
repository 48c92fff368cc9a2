import { type HeadingWords, headingKey } from '../heading-words';
import type { Grid } from './grid';

/** Which column is what: those that were asked for are there, others may be absent. */
export type Columns<T extends string, Required extends T> = Readonly<
  Partial<Record<T, number>> & Record<Required, number>
>;

/** A header row: where it stands and which column is what. */
export interface Header<T extends string, Required extends T = never> {
  readonly row: number;
  readonly columns: Columns<T, Required>;
}

/** How far down a header may stand: letterhead and titles are above it. */
const SEARCHED_ROWS = 40;

/** The columns of one row whose words are known; of two columns with one meaning the first counts. */
export function columnsIn<T extends string>(
  grid: Grid,
  row: number,
  meanings: HeadingWords<T>,
): Readonly<Partial<Record<T, number>>> {
  const columns: Partial<Record<T, number>> = {};
  for (let column = 0; column < grid.columnCount; column += 1) {
    const meaning = meanings.get(headingKey(grid.text(row, column)))?.meaning;
    if (meaning !== undefined) columns[meaning] ??= column;
  }
  return columns;
}

function hasColumns<T extends string, Required extends T>(
  columns: Readonly<Partial<Record<T, number>>>,
  required: readonly Required[],
): columns is Columns<T, Required> {
  return required.every((meaning) => columns[meaning] !== undefined);
}

/** The first row that has all the columns asked for, or `null`. */
export function findHeader<T extends string, Required extends T>(
  grid: Grid,
  meanings: HeadingWords<T>,
  required: readonly Required[],
): Header<T, Required> | null {
  for (let row = 0; row < Math.min(grid.rowCount, SEARCHED_ROWS); row += 1) {
    const columns = columnsIn(grid, row, meanings);
    if (hasColumns(columns, required)) return { row, columns };
  }
  return null;
}

/** Whether a row repeats the words of a header row in these columns (as on each printed page, or below a header over several rows). */
export function repeatsHeader(grid: Grid, row: number, headerRow: number, columns: readonly number[]): boolean {
  return columns.every((column) => headingKey(grid.text(row, column)) === headingKey(grid.text(headerRow, column)));
}

/** Whether a row only numbers the columns: `(1) (2) (3)`. */
export function numbersColumns(grid: Grid, row: number, nameColumn: number): boolean {
  return /^\(?\d{1,2}\)?$/.test(grid.text(row, nameColumn) ?? '');
}
