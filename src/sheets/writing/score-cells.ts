import { itemAt } from '../../domain/checked';
import type { ScoreValue } from '../../domain/round/score-sheets';
import { here, tabRef } from './formulas';

/** A scored figure, with its place (0-based) in the scoring tab. */
export interface Figure {
  readonly value: ScoreValue;
  readonly row: number;
  readonly column: number;
}

/** Figures next to each other in one row or one column. */
interface Run {
  readonly first: Figure;
  last: Figure;
}

/** A cell (0-based). */
export type Place = Pick<Figure, 'row' | 'column'>;

/** Whether a place follows the last of a run, in the run's own direction. */
function isNext(first: Place, last: Place, next: Place): boolean {
  const inRow = next.row === first.row && last.row === first.row && next.column === last.column + 1;
  const inColumn = next.column === first.column && last.column === first.column && next.row === last.row + 1;
  return inRow || inColumn;
}

/** The cells of a run, as a formula in another tab names them. */
function rangeOf(tab: string, first: Place, last: Place): string {
  const from = `${tabRef(tab)}!${here(first.row, first.column)}`;
  return first === last ? from : `${from}:${here(last.row, last.column)}`;
}

function compare(left: Figure, right: Figure): number {
  return left.row === right.row ? left.column - right.column : left.row - right.row;
}

/** Figures by their rows, then their columns; nearly all stand so already. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const isSo = figures.every((figure, index) => index === 0 || compare(itemAt(figures, index - 1), figure) <= 0);
  return isSo ? figures : [...figures].sort(compare);
}

/** Cells, those next to each other as one range: `D9:H9` and `J9`. */
export function runsOf(tab: string, figures: readonly Figure[]): readonly string[] {
  const runs: Run[] = [];
  for (const next of inOrder(figures)) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run.first, run.last, next)) run.last = next;
    else runs.push({ first: next, last: next });
  }
  return runs.map(({ first, last }) => rangeOf(tab, first, last));
}

/** A figure, and the cell of its limit. */
export interface Limited {
  readonly figure: Figure;
  readonly limit: Place;
}

/** How many figures are above their limits, as Excel counts them: figures side by side whose limits are so are compared at once. Of blanks none is. */
export function countAbove(tab: string, limited: readonly Limited[]): string {
  const runs: { readonly first: Limited; last: Limited }[] = [];
  for (const next of limited) {
    const run = runs.at(-1);
    const isBeside =
      run !== undefined &&
      isNext(run.first.figure, run.last.figure, next.figure) &&
      isNext(run.first.limit, run.last.limit, next.limit) &&
      (run.first.figure.row === next.figure.row) === (run.first.limit.row === next.limit.row);
    if (isBeside) run.last = next;
    else runs.push({ first: next, last: next });
  }
  const cells = (run: (typeof runs)[number], side: 'figure' | 'limit'): string =>
    rangeOf(tab, run.first[side], run.last[side]);
  return runs.map((run) => `SUMPRODUCT((${cells(run, 'figure')}>${cells(run, 'limit')})*1)`).join('+');
}

/** The same for a function that takes several: `D9:H9,J9`. */
export function cellsOf(tab: string, figures: readonly Figure[]): string {
  return runsOf(tab, figures).join(',');
}
