import type { CellPlan, TabPlan } from '../port';
import { planFor1904 } from './planned-value';

/** The cells of a plan as a rectangle; `null` is a cell that stays empty and plain. */
export interface TabLayout {
  readonly cells: readonly (readonly (CellPlan | null)[])[];
  readonly width: number;
}

/**
 * The cells of a plan for a workbook, with the looks of a merge's first cell on all its cells, as its border is drawn from each of them, and with
 * days as the workbook counts them.
 */
export function layoutOf(plan: TabPlan, is1904: boolean): TabLayout {
  const height = Math.max(plan.rows.length, ...plan.merges.map(({ bottom }) => bottom + 1));
  const width = Math.max(
    1,
    ...plan.rows.map(({ cells }) => cells.length),
    ...plan.merges.map(({ right }) => right + 1),
  );
  const planned = (row: number, column: number): CellPlan | null => {
    const cell = plan.rows[row]?.cells[column] ?? null;
    return cell === null || !is1904 ? cell : planFor1904(cell);
  };
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => planned(row, column)),
  );
  for (const { top, left, bottom, right } of plan.merges) {
    const first = plan.rows[top]?.cells[left] ?? null;
    if (first === null) continue;
    for (let row = top; row <= bottom; row++) {
      const line = cells[row] ?? [];
      for (let column = left; column <= right; column++) line[column] ??= { content: null, style: first.style };
    }
  }
  return { cells, width };
}
