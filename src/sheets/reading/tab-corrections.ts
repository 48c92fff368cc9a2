import type { CellRef } from '../../domain/cell';
import type { Rater } from '../../domain/terms';
import { headingKey } from '../heading-words';

/** What the secretary said of a column: its heading as it was then, where it stood (0-based), and the word for what it is. */
export interface ColumnCorrection {
  readonly column: number;
  /** What stood over the column, from the top; headings of several rows with ` / ` between; empty where only its letter was said. */
  readonly heading: string;
  /** The word for what the column is, as it was typed. */
  readonly word: string;
  /** Where it was said. */
  readonly at: CellRef;
}

/** What the secretary said of a tab. */
export interface TabCorrections {
  readonly isNotUsed: boolean;
  /** Who scored; `null` where nothing was said. */
  readonly rater: Rater | null;
  readonly columns: readonly ColumnCorrection[];
}

/** A tab of which nothing was said. */
export const NOTHING_TOLD: TabCorrections = { isNotUsed: false, rater: null, columns: [] };

/** What parts the rows of a heading. */
const BETWEEN_ROWS = ' / ';

/** A heading over several rows, as one text; what is merged down is said once. */
export function joinedHeading(parts: readonly string[]): string {
  return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(BETWEEN_ROWS);
}

/** Whether a heading is the one that a correction names, or a row of it. */
function isNamed(correction: ColumnCorrection, heading: string): boolean {
  const key = headingKey(heading);
  return key !== '' && [correction.heading, ...correction.heading.split(BETWEEN_ROWS)].map(headingKey).includes(key);
}

/**
 * The column that a correction is about now: the one at its letter where the heading is still the same, else the only one with that heading (it has
 * moved), else `null`.
 */
export function correctedColumn(
  correction: ColumnCorrection,
  columnCount: number,
  headingOf: (column: number) => string,
): number | null {
  const { column: own, heading } = correction;
  if (heading === '') return own < columnCount ? own : null;
  if (isNamed(correction, headingOf(own))) return own;
  const named = Array.from({ length: columnCount }, (_, column) => column).filter((column) =>
    isNamed(correction, headingOf(column)),
  );
  const [only, second] = named;
  return only !== undefined && second === undefined ? only : null;
}

/** The words for columns that corrections are about, by column; of two about one column the later counts. */
export function correctedColumns(
  corrections: readonly ColumnCorrection[],
  columnCount: number,
  headingOf: (column: number) => string,
): ReadonlyMap<number, string> {
  return new Map(
    corrections.flatMap((correction) => {
      const column = correctedColumn(correction, columnCount, headingOf);
      return column === null ? [] : [[column, correction.word] as const];
    }),
  );
}
