import type { Hundredths } from '../../domain/arithmetic/points';
import type { Criterion } from '../../domain/round/score-sheets';
import type { FormCriterion, Line } from './form-groups';
import type { Grid } from './grid';

/** What the raters gave in the rows of a form. */
export interface FormFigures {
  /** Whether a rater wrote anything in a row that is not the word for nothing. */
  readonly isAnswered: (row: number) => boolean;
  /** Whether a rater gave points in a row. */
  readonly isFilled: (row: number) => boolean;
  /** Whether the figures in a row are the sums of those in others; unknown where it has none. */
  readonly addUp: (sum: Line, of: readonly Line[]) => 'yes' | 'no' | 'unknown';
  /** Whether every rater gave points in one of some rows at most, and nothing else in the row over them. */
  readonly areInOne: (of: readonly Criterion[], whole: Criterion) => boolean;
}

/** The row in which a rater's figure of a criterion stands: of those to choose from the one with points, else the one over them, else one with nought. */
export function scoredRow(grid: Grid, column: number, line: FormCriterion): Criterion {
  const { choices = [], ...whole } = line;
  const filled = choices.filter(({ index }) => grid.score(index, column).kind !== 'none');
  const chosen = filled.find(({ index }) => !isNought(grid, index, column));
  if (chosen !== undefined) return chosen;
  return grid.score(whole.index, column).kind === 'none' ? (filled[0] ?? whole) : whole;
}

function isNought(grid: Grid, row: number, column: number): boolean {
  const value = grid.score(row, column);
  return value.kind === 'given' && value.points === 0;
}

/** What the raters gave, by the columns in which they did. */
export function formFigures(grid: Grid, columns: readonly number[]): FormFigures {
  const pointsIn = (row: number, column: number): Hundredths | null => {
    const value = grid.score(row, column);
    return value.kind === 'given' ? value.points : null;
  };
  return {
    isAnswered: (row) => columns.some((column) => grid.score(row, column).kind !== 'none'),
    isFilled: (row) => columns.some((column) => pointsIn(row, column) !== null),
    addUp(sum, of) {
      const compared = columns.flatMap((column): readonly boolean[] => {
        const stated = pointsIn(sum.index, column);
        const parts = of.map((line) => pointsIn(rowOf(grid, column, line), column) ?? 0);
        return stated === null ? [] : [parts.reduce((total, part) => total + part, 0) === stated];
      });
      if (compared.length === 0) return 'unknown';
      return compared.every(Boolean) ? 'yes' : 'no';
    },
    areInOne: (of, whole) =>
      columns.every((column) => {
        const values = of.map(({ index }) => grid.score(index, column)).filter(({ kind }) => kind !== 'none');
        const [chosen, other] = values.filter((value) => value.kind !== 'given' || value.points !== 0);
        if (other !== undefined) return false;
        const stated = grid.score(whole.index, column);
        if (stated.kind === 'none' || values.length === 0) return true;
        const points = chosen === undefined ? 0 : chosen.kind === 'given' ? chosen.points : null;
        return stated.kind === 'given' && stated.points === points;
      }),
  };
}

function rowOf(grid: Grid, column: number, line: Line | FormCriterion): number {
  return 'max' in line ? scoredRow(grid, column, line).index : line.index;
}
