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

function goesOn({ first, last }: Run, next: Figure): boolean {
  const inRow = next.row === first.row && last.row === first.row && next.column === last.column + 1;
  const inColumn = next.column === first.column && last.column === first.column && next.row === last.row + 1;
  return inRow || inColumn;
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
    if (run !== undefined && goesOn(run, next)) run.last = next;
    else runs.push({ first: next, last: next });
  }
  const ref = tabRef(tab);
  return runs.map(({ first, last }) => {
    const from = `${ref}!${here(first.row, first.column)}`;
    return first === last ? from : `${from}:${here(last.row, last.column)}`;
  });
}

/** The same for a function that takes several: `D9:H9,J9`. */
export function cellsOf(tab: string, figures: readonly Figure[]): string {
  return runsOf(tab, figures).join(',');
}
