import { type HeadingWords, headingKey } from '../heading-words';
import type { Grid } from './grid';
import { type HeadingGuess, guessHeading } from './heading-guess';

/** Which column is what: those that were asked for are there, others may be absent. */
export type Columns<T extends string, Required extends T> = Readonly<
  Partial<Record<T, number>> & Record<Required, number>
>;

/** A header: the row in which it begins and which column is what. `end` is the row after its table, the tab's end where it is left out. */
export interface Header<T extends string, Required extends T = never> {
  readonly row: number;
  readonly columns: Columns<T, Required>;
  readonly end?: number;
}

/** How far down a header may stand: letterhead and titles are above it. */
const SEARCHED_ROWS = 40;
/** How many rows a header with merged headings may have. */
const HEADER_ROWS = 3;

/** What a cell may be as a heading: a number is none, and a doubtful guess does not count. */
function guessIn<T extends string>(
  grid: Grid,
  row: number,
  column: number,
  known: HeadingWords<T>,
): HeadingGuess<T> | null {
  if (typeof grid.value(row, column) !== 'string') return null;
  const guess = guessHeading(grid.text(row, column), known);
  return guess?.confidence === 'doubtful' ? null : guess;
}

/** Whether a heading is a known word as it stands. */
function isPlainWord({ reason }: HeadingGuess<string>): boolean {
  return reason === 'word' || reason === 'synonym';
}

/**
 * The columns of one row whose words are known, those first that are known as they stand; of two columns with one meaning the first counts. What
 * the secretary said of a column goes before its words.
 */
export function columnsIn<T extends string>(
  grid: Grid,
  row: number,
  known: HeadingWords<T>,
): Readonly<Partial<Record<T, number>>> {
  const columns: Partial<Record<T, number>> = {};
  const told = grid.toldColumns(row);
  for (const [column, word] of told) {
    const meaning = known.exact.get(headingKey(word))?.meaning;
    if (meaning !== undefined) columns[meaning] ??= column;
  }
  const guesses: { readonly column: number; readonly guess: HeadingGuess<T> }[] = [];
  for (const column of grid.columnsOf(row)) {
    const guess = told.has(column) ? null : guessIn(grid, row, column, known);
    if (guess !== null) guesses.push({ column, guess });
  }
  for (const { column, guess } of guesses) if (isPlainWord(guess)) columns[guess.meaning] ??= column;
  for (const { column, guess } of guesses) columns[guess.meaning] ??= column;
  return columns;
}

function hasColumns<T extends string, Required extends T>(
  columns: Readonly<Partial<Record<T, number>>>,
  required: readonly Required[],
): columns is Columns<T, Required> {
  return required.every((meaning) => columns[meaning] !== undefined);
}

/** Whether a row goes on with the header above it: in the columns that make it one it is merged with that, or empty. */
function goesOn(grid: Grid, row: number, headerRow: number, columns: readonly number[]): boolean {
  return columns.every((column) => isMergedDown(grid, headerRow, row, column) || grid.text(row, column) === '');
}

/** Whether a cell is the one that begins further up. */
export function isMergedDown(grid: Grid, above: number, row: number, column: number): boolean {
  return grid.at(row, column).cell === grid.at(above, column).cell;
}

/** Headings below merged ones: what the rows under a header's first add to it. */
export function withLowerHeadings<T extends string, Required extends T>(
  grid: Grid,
  header: Header<T, Required>,
  known: HeadingWords<T>,
  required: readonly Required[],
  isPassedOver: (row: number) => boolean = () => false,
): Header<T, Required> {
  const main = required.map((meaning) => header.columns[meaning]);
  let { columns } = header;
  for (let row = header.row + 1; row < header.row + HEADER_ROWS && goesOn(grid, row, header.row, main); row += 1) {
    if (isPassedOver(row)) continue;
    const taken = new Set(Object.values<number | undefined>(columns));
    const lower = columnsIn(grid, row, known);
    const added: Partial<Record<T, number>> = {};
    for (const meaning in lower) {
      const column = lower[meaning];
      if (column !== undefined && !taken.has(column)) added[meaning] = column;
    }
    columns = { ...added, ...columns };
  }
  return { ...header, columns };
}

/** The first row that has all the columns asked for, or `null`. */
export function findHeaderRow<T extends string, Required extends T>(
  grid: Grid,
  known: HeadingWords<T>,
  required: readonly Required[],
): Header<T, Required> | null {
  for (const row of grid.rows.slice(0, SEARCHED_ROWS)) {
    const columns = columnsIn(grid, row, known);
    if (hasColumns(columns, required)) return { row, columns };
  }
  return null;
}

/** The first row that has all the columns asked for, with what stands below merged headings; or `null`. */
export function findHeader<T extends string, Required extends T>(
  grid: Grid,
  known: HeadingWords<T>,
  required: readonly Required[],
): Header<T, Required> | null {
  const header = findHeaderRow(grid, known, required);
  return header === null ? null : withLowerHeadings(grid, header, known, required);
}

/** Rows below a header in which another begins, with known words as they stand in the columns asked for. */
export function laterHeaders<T extends string, Required extends T>(
  grid: Grid,
  first: Header<T, Required>,
  known: HeadingWords<T>,
  required: readonly Required[],
): readonly Header<T, Required>[] {
  const headers: Header<T, Required>[] = [];
  for (const row of grid.rowsBelow(first.row)) {
    const found = new Set<T>();
    for (const column of grid.columnsOf(row)) {
      const value = grid.value(row, column);
      const word = typeof value === 'string' ? known.exact.get(headingKey(value)) : undefined;
      if (word !== undefined) found.add(word.meaning);
    }
    if (!required.every((meaning) => found.has(meaning))) continue;
    const columns = columnsIn(grid, row, known);
    if (hasColumns(columns, required)) headers.push({ row, columns });
  }
  return headers;
}

/** The row in which the titles above a header begin: rows in which a single cell says something, up to an empty one. */
export function titleStart(grid: Grid, headerRow: number): number {
  let first = headerRow;
  while (first > 0 && filledCells(grid, first - 1).length === 0) first -= 1;
  while (filledCells(grid, first - 1).length === 1) first -= 1;
  return first;
}

/** The filled cells of a row, a merged one once, by its first column. */
export function filledCells(grid: Grid, row: number): readonly number[] {
  const columns = grid.columnsOf(row);
  if (!grid.hasMerges) return columns.filter((column) => grid.text(row, column) !== '');
  const seen = new Set<string>();
  return columns.filter((column) => {
    const { cell } = grid.at(row, column);
    const isFilled = !seen.has(cell) && grid.text(row, column) !== '';
    seen.add(cell);
    return isFilled;
  });
}

/** Whether a row repeats the words of a header row in these columns (as on each printed page, or below a header over several rows). */
export function repeatsHeader(grid: Grid, row: number, headerRow: number, columns: readonly number[]): boolean {
  return columns.every((column) => headingKey(grid.text(row, column)) === headingKey(grid.text(headerRow, column)));
}

/** The letters and Roman figures with which columns are numbered, from the first on. */
const LETTERED = [
  [],
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  Array.from('abcdefghijklmnopqrstuvwxyz'),
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'],
];
/** Fewer texts with a letter among them may be a code and a short name. */
const FEWEST = 3;

/** Whether texts are the numbers or letters of columns, in order and nothing else: `(1) (2) (3)`, `A B 1 2 3=1+2`. */
export function isNumbering(texts: readonly string[]): boolean {
  const bare = texts.map((text) => text.replace(/^[([](.*?)[)\]]/, '$1'));
  return LETTERED.some((list) => {
    const other = bare.findIndex((text, index) => text !== list[index]);
    const numbers = other < 0 ? [] : bare.slice(other);
    return (
      bare.length > 1 && numbers.every((text, index) => /^(\d{1,2})(?:\s*=.*)?$/.exec(text)?.[1] === String(index + 1))
    );
  });
}

/** Whether texts are numbers of columns one after the other, where the first column or two have none: `2 3 4`. */
export function isRunOfNumbers(texts: readonly string[]): boolean {
  const first = Number(texts[0]);
  return first <= FEWEST && texts.every((text, index) => text === String(first + index));
}

/** Whether a row only numbers the columns: `(1) (2) (3)`, known by the cell of the names, or `A B 1 2 3=1+2`, by all that it says. */
export function numbersColumns(grid: Grid, row: number, nameColumn: number): boolean {
  const own = grid.said(row, nameColumn);
  if (/^[([]?\d{1,2}[)\]]?$/.test(own)) return true;
  if (!/^\(?(?:[A-Za-z]|[IVX]{1,5})\)?$/.test(own)) return false;
  const said = filledCells(grid, row).map((column) => grid.shown(row, column));
  return said.length >= FEWEST && isNumbering(said);
}
