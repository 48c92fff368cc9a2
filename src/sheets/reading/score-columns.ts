import type { Hundredths } from '../../domain/arithmetic/points';
import { itemAt } from '../../domain/checked';
import { finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { ScoreColumns } from '../../domain/round/score-sheets';
import { headingKey } from '../heading-words';
import type { Vocabulary } from '../vocabulary';
import { words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type HeadingGuess, guessHeading } from './heading-guess';
import { type RaterRow, headingFinder, headingRows, headingText, raterRow } from './rater-columns';
import { saysPoints } from './rater-phrase';
import type { ScoreColumn, ScoreHeader } from './score-header';
import { type SaysSum, saysSum } from './sub-totals';
import { correctedColumns, joinedHeading } from './tab-corrections';

/** A figure that is no criterion: bonus, penalty or the total. */
export type Extra = keyof ScoreColumns;

/** What the secretary can say of a column besides the words of headers. */
export type ColumnRole = keyof typeof words.columnRoles;

/** What the columns (0-based) of a table of scores say of themselves, one by one. */
export interface TableColumns {
  /** The first column under the lowest heading that a column stands under. */
  readonly headingOf: (column: number) => number;
  /** Whether no heading of the second column is its own beside those of the first. */
  readonly isUnderSame: (first: number, second: number) => boolean;
  /** The lowest heading of a column. */
  readonly heading: (column: number) => string;
  readonly guess: (column: number) => HeadingGuess<ScoreColumn> | null;
  readonly isTold: (column: number, role?: ColumnRole) => boolean;
  readonly extraOf: (column: number) => Extra | null;
  /** Whether a column has a heading of its own that says but that points stand there, as `Điểm` beside `Số lượng`. */
  readonly isPoints: (column: number) => boolean;
  /** The bonus or penalty that a heading above the lowest names for a column. */
  readonly isUnderExtra: (column: number) => boolean;
  /** The extra figure that a column is like, though not for sure. */
  readonly extraLike: (column: number) => Extra | null;
  readonly says: (column: number) => SaysSum;
  /** The maximum under the column, or under the heading that it stands under. */
  readonly maximum: (column: number, report: Report) => Field<Hundredths>;
}

const ROLE_KEYS: Readonly<Record<ColumnRole, string>> = {
  criterion: headingKey(words.columnRoles.criterion),
  subTotal: headingKey(words.columnRoles.subTotal),
  notUsed: headingKey(words.columnRoles.notUsed),
};

function asExtra(meaning: ScoreColumn | undefined): Extra | null {
  return meaning === 'bonus' || meaning === 'penalty' || meaning === 'total' ? meaning : null;
}

/** All that stands over a column, from the top, as one text; raters that stand above the headings come first. */
export function wholeHeading(grid: Grid, header: ScoreHeader, raters: RaterRow | null, column: number): string {
  const rows = new Set([...(raters === null ? [] : [raters.row]), ...headingRows(grid, header, raters)]);
  const inOrder = [...rows].sort((left, right) => left - right);
  return joinedHeading(inOrder.map((row) => grid.said(row, column)));
}

/** Tells of a column the first one under the lowest heading that it stands under: where raters stand under the headings, that may be another. */
function headingColumns(grid: Grid, header: ScoreHeader, raters: RaterRow | null): (column: number) => number {
  const isUnder = raters !== null && raters.row > header.row;
  return isUnder ? headingFinder(grid, headingRows(grid, header, raters)) : (column) => column;
}

/**
 * What each column of a table is, in whatever order they stand: its headings, how many of the same rater's like it stand before it, and (where the
 * maxima are by rater) whose it is; empty without a heading.
 */
function columnKeys(grid: Grid, header: ScoreHeader, raters: RaterRow | null, isByRater: boolean): readonly string[] {
  const rows = headingRows(grid, header, raters);
  const first = headingColumns(grid, header, raters);
  const before = new Map<string, number>();
  return grid.columns.map((column) => {
    const heading = headingKey(joinedHeading(rows.map((row) => grid.said(row, first(column)))));
    if (heading === '') return '';
    const own = `${raters?.columns.get(column) ?? ''} ${heading}`;
    const count = before.get(own) ?? 0;
    before.set(own, count + 1);
    return `${String(count)} ${isByRater ? own : heading}`;
  });
}

/** A column of a table, by its header. */
interface Place {
  readonly header: ScoreHeader;
  readonly column: number;
}

/** Tells of a column where its maximum stands; `null` where the table has none and the one before has no such column. */
function maximumPlaces(
  grid: Grid,
  header: ScoreHeader,
  raters: RaterRow | null,
  { raterColumns }: Vocabulary,
): (column: number) => Place | null {
  const source = header.maximaOf;
  if (source === null) return (column) => ({ header, column });
  const itsRaters = raterRow(grid, source, raterColumns);
  const own = columnKeys(grid, header, raters, itsRaters !== null);
  const there = columnKeys(grid, source, itsRaters, itsRaters !== null);
  return (ofColumn) => {
    const key = itemAt(own, ofColumn);
    const column = there.indexOf(key);
    return key === '' || column < 0 ? null : { header: source, column };
  };
}

/** The figure that stands under a heading; a heading that is merged down to there says nothing of its own. */
function readMaximum(grid: Grid, place: Place | null, report: Report): Field<Hundredths> {
  if (place === null) return { state: 'absent' };
  const { header, column } = place;
  const row = header.maximumRow;
  const at = grid.at(row, column);
  if (at.cell === grid.at(header.row, column).cell) return { state: 'empty', at };
  const value = grid.score(row, column);
  if (value.kind === 'none') return { state: 'empty', at };
  if (value.kind === 'given' && value.points >= 0) return { state: 'known', value: value.points, at };
  report(finding('value.unreadable', at, null, { what: 'maximum', value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/** Looks at the columns of a table of scores. */
export function tableColumns(
  grid: Grid,
  header: ScoreHeader,
  raters: RaterRow | null,
  vocabulary: Vocabulary,
): TableColumns {
  const { scoreColumns: known } = vocabulary;
  const rows = headingRows(grid, header, raters);
  const first = headingColumns(grid, header, raters);
  const placeOf = maximumPlaces(grid, header, raters, vocabulary);
  const heading = (column: number): string => headingText(grid, rows, first(column));
  const told = correctedColumns(grid.told.columns, grid.columnCount, (column) =>
    wholeHeading(grid, header, raters, column),
  );
  // Each column is asked about several times.
  const guesses = new Map<number, HeadingGuess<ScoreColumn> | null>();
  const guess = (column: number): HeadingGuess<ScoreColumn> | null => {
    const there = guesses.get(column);
    if (there !== undefined) return there;
    const made = guessHeading(heading(column), known);
    guesses.set(column, made);
    return made;
  };
  const maximum = (column: number, report: Report): Field<Hundredths> => {
    const own = readMaximum(grid, placeOf(column), report);
    return own.state === 'empty' ? readMaximum(grid, placeOf(first(column)), report) : own;
  };
  const extraOf = (column: number): Extra | null => {
    const word = told.get(column);
    if (word !== undefined) return asExtra(known.exact.get(headingKey(word))?.meaning);
    const own = guess(column);
    if (own === null) return null;
    // Whatever is noted of it in brackets, a penalty is none of the points that are added.
    const isNoted = own.reason === 'note-aside' && own.meaning === 'penalty';
    if (own.confidence === 'doubtful' && !isNoted) return null;
    // A heading with a letter wrong is no reason to leave out what has a maximum.
    const isMisspelt = own.reason === 'near-spelling' && maximum(column, () => undefined).state === 'known';
    return isMisspelt ? null : asExtra(own.meaning);
  };
  return {
    headingOf: first,
    isUnderSame: (left, right) =>
      rows.every((row) => grid.said(row, right) === '' || grid.at(row, left).cell === grid.at(row, right).cell),
    heading,
    guess,
    isTold: (column, role) => {
      const word = told.get(column);
      return word !== undefined && (role === undefined || headingKey(word) === ROLE_KEYS[role]);
    },
    extraOf,
    isPoints: (column) => rows.some((row) => saysPoints(grid.said(row, column))),
    isUnderExtra: (column) =>
      rows.some((row) => {
        const upper = guessHeading(grid.said(row, first(column)), known);
        return upper?.confidence !== 'doubtful' && (upper?.meaning === 'bonus' || upper?.meaning === 'penalty');
      }),
    extraLike: (column) => (told.has(column) || extraOf(column) !== null ? null : asExtra(guess(column)?.meaning)),
    says: (column) => {
      const word = told.get(column);
      if (word !== undefined) return headingKey(word) === ROLE_KEYS.subTotal ? 'sum' : 'no';
      return saysSum(heading(column));
    },
    maximum,
  };
}
