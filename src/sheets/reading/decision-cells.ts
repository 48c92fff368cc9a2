import type { TabSnapshot } from '../../workbook/port';
import { isMerged } from './cells';
import type { DecisionsHeader } from './council';
import type { Grid } from './grid';

/** Where a tab of recorded decisions takes more lines, 0-based: their rows, from the top, and the columns. */
export interface DecisionCells {
  readonly rows: readonly number[];
  readonly columns: Readonly<Record<'award' | 'code' | 'decision' | 'basis', number>>;
  /** The row in which the header of the ground is still to be written; `null` where the tab has that column. */
  readonly basisHeaderRow: number | null;
}

/** The next free rows of a tab of recorded decisions, below the last one that names an award, under the header that it was read by. */
export function decisionCells(tab: TabSnapshot, grid: Grid, header: DecisionsHeader, count: number): DecisionCells {
  const { award, code, decision, basis } = header.columns;
  const columns = { award, code, decision, basis: basis ?? grid.columnCount };
  const isFree = (row: number): boolean =>
    Object.values(columns).every((column) => grid.value(row, column) === null && !isMerged(tab, row, column));
  const named = grid.rows.filter((row) => grid.value(row, award) !== null);
  const last = Math.max(header.row, ...named);
  const rows: number[] = [];
  for (let row = last + 1; rows.length < count; row += 1) if (isFree(row)) rows.push(row);
  return { rows, columns, basisHeaderRow: basis === undefined ? header.row : null };
}
