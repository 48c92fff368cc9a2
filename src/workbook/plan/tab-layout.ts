import type { CellPlan, TabPlan } from '../port';
import { planFor1904 } from './planned-value';

/** The cells of a plan as a rectangle; `null` is a cell that stays empty and plain. */
export interface TabLayout {
  readonly cells: readonly (readonly (CellPlan | null)[])[];
  readonly width: number;
}

/** The largest figure of some items, or `least`. There may be more of them than a call takes arguments. */
function most<T>(least: number, items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((largest, item) => Math.max(largest, figure(item)), least);
}

/** How many columns some rows take, one at least. */
export function widest(rows: TabPlan['rows']): number {
  return most(1, rows, ({ cells }) => cells.length);
}

/**
 * The cells of a plan for a workbook, with the looks of a merge's first cell on all its cells, as its border is drawn from each of them, and with
 * days as the workbook counts them.
 */
export function layoutOf(plan: TabPlan, is1904: boolean): TabLayout {
  const height = most(plan.rows.length, plan.merges, ({ bottom }) => bottom + 1);
  const width = most(widest(plan.rows), plan.merges, ({ right }) => right + 1);
  const merged = new Set<number>();
  for (const { top, bottom } of plan.merges) for (let row = top; row <= bottom; row++) merged.add(row);
  const planned = (row: number, column: number): CellPlan | null => {
    const cell = plan.rows[row]?.cells[column] ?? null;
    return cell === null || !is1904 ? cell : planFor1904(cell);
  };
  const cells = Array.from({ length: height }, (_, row): readonly (CellPlan | null)[] => {
    const there = plan.rows[row]?.cells;
    // Most rows of a long table are as they shall be.
    if (there?.length === width && !is1904 && !merged.has(row)) return there;
    return Array.from({ length: width }, (__, column) => planned(row, column));
  });
  for (const { top, left, bottom, right } of plan.merges) {
    const first = plan.rows[top]?.cells[left] ?? null;
    if (first === null) continue;
    for (let row = top; row <= bottom; row++) {
      cells[row] = (cells[row] ?? []).map((cell, column) =>
        column < left || column > right ? cell : (cell ?? { content: null, style: first.style }),
      );
    }
  }
  return { cells, width };
}
