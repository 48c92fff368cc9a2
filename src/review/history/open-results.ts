import { cellName } from '../../domain/cell';
import type { CellPlan, TabPlan, TabSnapshot } from '../../workbook/port';
import { isWithoutResult } from '../../workbook/without-result';

/**
 * The cells of tabs, by the keys of their plans, whose results are not known: what they hang on was changed where nothing is worked out. Cells in A1
 * form, with spaces between them.
 */
export type OpenResults = readonly (readonly [key: string, cells: string])[];

/** The formulas of a tab that stand there without a result. */
export function openResults({ key, rows }: TabPlan, { values }: TabSnapshot): OpenResults {
  const cells = rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) => {
      const isOpen = isWithoutResult(values[at]?.[column] ?? null);
      return isOpen && cell?.content?.kind === 'formula' ? [cellName(at, column)] : [];
    }),
  );
  return cells.length === 0 ? [] : [[key, cells.join(' ')]];
}

function opened(cell: CellPlan | null): CellPlan | null {
  return cell?.content?.kind === 'formula' ? { ...cell, content: { ...cell.content, isOpen: true } } : cell;
}

/** A plan whose results are open where they were. */
export function withOpenResults(plan: TabPlan, open: OpenResults): TabPlan {
  const cells = new Set(open.flatMap(([key, names]) => (key === plan.key ? names.split(' ') : [])));
  if (cells.size === 0) return plan;
  const rows = plan.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => (cells.has(cellName(at, column)) ? opened(cell) : cell)),
  }));
  return { ...plan, rows };
}
