import { type CellRef, columnName } from '../../domain/cell';
import { itemAt, valueAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { ColumnReasonCode, Confidence } from '../../domain/recognition';
import type { Rater } from '../../domain/terms';
import type { HeadingWords } from '../heading-words';
import type { Grid } from './grid';
import type { Header } from './header';
import { guessHeading } from './heading-guess';
import { joinedHeading } from './tab-corrections';

/** What a column was taken for: the word of its header, a criterion (of one rater), a sum of criteria, or nothing that is read. */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly word: string; readonly rater: Rater | null }
  | { readonly kind: 'criterion'; readonly rater: Rater | null }
  | { readonly kind: 'sub-total' }
  | { readonly kind: 'not-used' };

/** The reason with what it is about: the known word, or the letter of the other column; empty where there is nothing of the kind. */
export interface ColumnReason {
  readonly code: ColumnReasonCode;
  readonly word: string;
}

/** What a column (0-based) was taken for, how surely and why; `heading` is all that stands over it. */
export interface ColumnReading {
  readonly column: number;
  readonly heading: string;
  readonly at: CellRef;
  readonly meaning: ColumnMeaning;
  readonly confidence: Confidence;
  readonly reason: ColumnReason;
  /** Whether the secretary should say what it is. */
  readonly isAsked: boolean;
}

/** A column that is not read. */
export const NOT_USED: ColumnMeaning = { kind: 'not-used' };

/** The canonical word of a meaning. */
export function canonicalWord<T extends string>(known: HeadingWords<T>, meaning: T): string {
  return valueAt(known.canonical, meaning).word;
}

/** The findings of columns: those to be asked about, and those that are not used as another has their meaning. */
export function columnFindings(columns: readonly ColumnReading[]): readonly Finding[] {
  return columns.flatMap(({ at, heading, isAsked, reason }): readonly Finding[] => {
    if (isAsked) return [finding('column.unclear', at, null, { heading, reason: reason.code, word: reason.word })];
    return reason.code === 'repeated' ? [finding('column.repeated', at, null, { heading, used: reason.word })] : [];
  });
}

/** What may be written over several columns under one heading: a name, or a registration with a column for each award. */
const SPREAD: ReadonlySet<string> = new Set(['name', 'registered']);

/** What is but shown: which of two such columns is read decides nothing. */
const MERELY_SHOWN: ReadonlySet<string> = new Set(['position', 'note', 'evidence', 'place']);

/** Whether a column says something else than another in some row below a header: then which of them counts makes a difference. */
function saysOther(grid: Grid, headerRow: number, used: number, column: number): boolean {
  return grid.rowsBelow(headerRow).some((row) => {
    const said = grid.shown(row, column);
    return said !== '' && said !== grid.shown(row, used);
  });
}

/** How many rows a header may have. */
const HEADER_ROWS = 3;

/**
 * What each column under a header of so many rows was taken for by its heading. A heading that only begins with the word of a column that is not
 * there is asked about.
 */
export function fieldReadings<T extends string>(
  grid: Grid,
  header: Header<T>,
  known: HeadingWords<T>,
  rowCount = HEADER_ROWS,
): readonly ColumnReading[] {
  const columns: Readonly<Partial<Record<T, number>>> = header.columns;
  const knownWords = [...known.exact.values()];
  const meaningOf = (column: number): T | undefined =>
    knownWords.find(({ meaning }) => columns[meaning] === column)?.meaning;
  const headerRows = Array.from({ length: rowCount }, (_, index) => header.row + index);
  return grid.columns.flatMap((column): readonly ColumnReading[] => {
    const own = meaningOf(column);
    const telling = headerRows.find(
      (row) => own !== undefined && guessHeading(grid.text(row, column), known)?.meaning === own,
    );
    const rows = headerRows.filter((row) => row === header.row || row === telling);
    const texts = rows.map((row) => grid.said(row, column));
    const heading = joinedHeading(texts);
    if (heading === '') return [];
    const at = grid.at(header.row, column);
    const reading = (
      meaning: ColumnMeaning,
      confidence: Confidence,
      code: ColumnReasonCode,
      word = '',
      isAsked = false,
    ): readonly ColumnReading[] => [{ column, heading, at, meaning, confidence, reason: { code, word }, isAsked }];
    const told = rows.map((row) => grid.toldColumns(row).get(column)).find((word) => word !== undefined);
    const guesses = texts.map((text) => guessHeading(text, known)).filter((guess) => guess !== null);
    const means: ColumnMeaning =
      own === undefined ? NOT_USED : { kind: 'field', word: canonicalWord(known, own), rater: null };
    if (told !== undefined) return reading(means, 'certain', 'told', told);
    if (own !== undefined) {
      const { confidence, reason, word } = itemAt(
        guesses.filter(({ meaning }) => meaning === own),
        0,
      );
      return reading(means, confidence, reason, word);
    }
    const [guess] = guesses;
    if (guess === undefined) return reading(NOT_USED, 'certain', 'no-word');
    const used = columns[guess.meaning];
    if (used === undefined) return reading(NOT_USED, 'doubtful', guess.reason, guess.word, true);
    if (guess.confidence === 'doubtful') return reading(NOT_USED, 'doubtful', guess.reason, guess.word);
    const differs = !MERELY_SHOWN.has(guess.meaning) && saysOther(grid, header.row, used, column);
    // A heading merged over several columns is that of the first; a name is written over all of them.
    if (grid.at(header.row, used).cell === at.cell)
      return differs && !SPREAD.has(guess.meaning)
        ? reading(NOT_USED, 'doubtful', 'repeated', columnName(used), true)
        : reading(NOT_USED, 'likely', 'no-word');
    return reading(NOT_USED, differs ? 'doubtful' : 'certain', 'repeated', columnName(used), differs);
  });
}
