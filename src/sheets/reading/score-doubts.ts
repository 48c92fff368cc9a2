import type { Hundredths } from '../../domain/arithmetic/points';
import type { ColumnReasonCode } from '../../domain/recognition';
import { type Field, fieldValue } from '../../domain/round/field';
import type { Criterion } from '../../domain/round/score-sheets';
import { wordKey } from '../../domain/text/keys';
import { words } from '../words';
import type { Grid } from './grid';
import { type RaterRow, headingRows } from './rater-columns';
import { raterInHeading } from './rater-phrase';
import type { ScoreHeader } from './score-header';
import type { ScoreTable } from './score-parts';

/*
 * Layouts in which a column is counted, or left out, though its heading hardly says so. A figure that is added twice, or a rater that is dropped, is what nobody
 * finds before the papers are signed: each of these is asked about.
 */

/** Columns (0-based) that are asked about, with the reason. */
export type Doubts = ReadonlyMap<number, ColumnReasonCode>;

/** How many people it takes for figures that add up to be no accident. */
const ENOUGH_PEOPLE = 2;

function pointsIn(grid: Grid, row: number, column: number): Hundredths | null {
  const value = grid.score(row, column);
  return value.kind === 'given' ? value.points : null;
}

/**
 * Whether a column holds the sum of some others wherever all of them are given. Full marks add up whatever the columns are, so it takes several people who have
 * less than that.
 */
function isSumOf({ grid, rows }: ScoreTable, { index: sum, max }: Criterion, of: readonly number[]): boolean {
  const sums = rows.flatMap((row) => {
    const stated = pointsIn(grid, row, sum);
    const parts = of.flatMap((column) => pointsIn(grid, row, column) ?? []);
    return stated === null || parts.length < of.length
      ? []
      : [{ stated, total: parts.reduce((all, one) => all + one, 0) }];
  });
  const telling = new Set(sums.map(({ stated }) => stated).filter((stated) => stated > 0 && stated < max));
  return telling.size >= ENOUGH_PEOPLE && sums.every(({ stated, total }) => stated === total);
}

/** Whether the total that a table declares is that of all its criteria: then it says itself what is added. */
function isDeclared(criteria: readonly Criterion[], declared: Field<Hundredths>): boolean {
  return fieldValue(declared) === criteria.reduce((all, { max }) => all + max, 0);
}

/**
 * The criteria whose maximum and whose figures are the sums of two or more neighbours, before or behind them: sums by another name (`Điểm mục I`, `Kết quả`, a
 * heading over its parts). None where all maxima together are the total that the table declares.
 */
export function addedUp(
  scores: ScoreTable,
  criteria: readonly Criterion[],
  declared: Field<Hundredths>,
): ReadonlySet<number> {
  const sums = new Set<number>();
  if (isDeclared(criteria, declared)) return sums;
  const isSum = (position: number, step: -1 | 1): boolean => {
    const sum = criteria[position];
    if (sum === undefined || sum.max === 0) return false;
    const of: number[] = [];
    let max = 0;
    for (let at = position + step; ; at += step) {
      const one = criteria[at];
      if (one === undefined || max >= sum.max) return false;
      // A sum of all is over the parts of the others.
      if (sums.has(one.index)) continue;
      of.push(one.index);
      max += one.max;
      if (of.length > 1 && max === sum.max && isSumOf(scores, sum, of)) return true;
    }
  };
  for (const [position, { index }] of criteria.entries()) if (isSum(position, -1)) sums.add(index);
  for (const [position, { index }] of [...criteria.entries()].reverse())
    if (!sums.has(index) && isSum(position, 1)) sums.add(index);
  return sums;
}

/** Columns beside those of raters, under a heading that these stand under, in which somebody scored of whom is not known who it is. */
export function unknownRaters(
  { grid, rows }: ScoreTable,
  raters: RaterRow,
  isFree: (column: number) => boolean,
  headingOf: (column: number) => number,
): Doubts {
  const ruled = new Set([...raters.columns.keys()].map(headingOf));
  const isUnknown = (column: number): boolean =>
    isFree(column) &&
    !raters.columns.has(column) &&
    ruled.has(headingOf(column)) &&
    rows.some((row) => pointsIn(grid, row, column) !== null);
  return new Map(grid.columns.filter(isUnknown).map((column) => [column, 'unknown-rater']));
}

const WEIGHT = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.weights.map(wordKey).join('|')})(?:$|[^\\p{L}])|\\((?:x|×|\\*) ?\\d`,
  'u',
);

/** Criteria that name a weight in their heading, or above whose maxima a row of weights stands. */
function weighted({ grid, header }: ScoreTable, criteria: readonly Criterion[]): readonly number[] {
  const { name, code, ordinal } = header.columns;
  const rows = Array.from({ length: header.maximumRow - header.row }, (_, index) => header.row + index);
  const isRowOfWeights = (row: number): boolean =>
    [name, code, ordinal].some((column) => words.weights.map(wordKey).includes(wordKey(grid.said(row, column))));
  const hasRow = rows.some(isRowOfWeights);
  return criteria.filter((one) => hasRow || WEIGHT.test(wordKey(one.name))).map(({ index }) => index);
}

/** Criteria under headings of several columns each that all have the same headings below them, in words: raters or times that are not known. */
function sameBelow(grid: Grid, header: ScoreHeader, criteria: readonly Criterion[]): readonly number[] {
  const rows = headingRows(grid, header, null);
  const lowest = rows.at(-1);
  const upper = rows.at(-2);
  if (lowest === undefined || upper === undefined) return [];
  const groups = new Map<string, number[]>();
  for (const { index } of criteria) {
    const cell = grid.at(upper, index).cell;
    if (grid.at(lowest, index).cell !== cell) groups.set(cell, [...(groups.get(cell) ?? []), index]);
  }
  const heading = (column: number): string => wordKey(grid.said(lowest, column));
  const bySame = new Map<string, (readonly number[])[]>();
  for (const columns of groups.values()) {
    const key = columns.map(heading).join('|');
    const isWords = columns.length > 1 && columns.every((column) => /\p{L}{2}/u.test(heading(column)));
    if (isWords) bySame.set(key, [...(bySame.get(key) ?? []), columns]);
  }
  return [...bySame.values()].filter((same) => same.length > 1).flat(2);
}

const AVERAGES = new Set(words.averages.map(wordKey));
const PERIOD = new RegExp(`^(?:${words.periods.map(wordKey).join('|')}) ?(?:\\d{1,2}|[ivx]{1,4})$`);

/** Criteria that are called averages or shares, or one by one by quarters, months or terms, as if they were figures of several times. */
function otherFigures(criteria: readonly Criterion[]): Doubts {
  const keyed = criteria.map(({ index, name }) => ({ index, key: wordKey(name) }));
  const averaged = keyed.filter(({ key }) => AVERAGES.has(key));
  const byPeriod = keyed.filter(({ key }) => PERIOD.test(key));
  return new Map([
    ...averaged.map(({ index }) => [index, 'averaged'] as const),
    ...(byPeriod.length < 2 ? [] : byPeriod.map(({ index }) => [index, 'by-period'] as const)),
  ]);
}

/** What is asked about the criteria of a table, `isOneRaters` where all columns are one rater's; `declared` is the total of the maxima that it states. */
export function criteriaDoubts(
  scores: ScoreTable,
  criteria: readonly Criterion[],
  isOneRaters: boolean,
  declared: Field<Hundredths>,
): Doubts {
  const doubts = new Map<number, ColumnReasonCode>(isDeclared(criteria, declared) ? [] : otherFigures(criteria));
  if (isOneRaters) {
    for (const column of sameBelow(scores.grid, scores.header, criteria)) doubts.set(column, 'same-below');
    for (const { index, name } of criteria) if (raterInHeading(name)) doubts.set(index, 'same-below');
  }
  for (const column of weighted(scores, criteria)) doubts.set(column, 'weighted');
  return doubts;
}
