import { type Area, cellCount, nameOfArea, WHOLE } from '../model/area';
import type { Sheet } from '../model/sheet';
import { valueAt } from './calculate';
import type { Matrix, Result } from './values';

interface Known {
  generation: number;
  readonly blocks: Map<string, Matrix>;
}

const known = new WeakMap<Sheet, Known>();

/** The blocks of a sheet that were read since the last change: many formulas look at the same cells. */
function blocksOf(sheet: Sheet): Map<string, Matrix> {
  const { generation } = sheet.workbook;
  const before = known.get(sheet);
  if (before?.generation === generation) return before.blocks;
  const blocks = new Map<string, Matrix>();
  known.set(sheet, { generation, blocks });
  return blocks;
}

/** Whole rows and columns reach as far as anything is written. */
function bounded(sheet: Sheet, area: Area): Area {
  if (cellCount(area) < 1_000_000) return area;
  const used = sheet.grid.usedArea(WHOLE, true) ?? { bottom: 0, right: 0 };
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
    right: Math.max(area.left, Math.min(area.right, used.right)),
  };
}

function hasFormulas(sheet: Sheet, area: Area): boolean {
  for (const { cell } of sheet.grid.cells(area)) {
    if (cell.content !== null && cell.content.formula !== null) return true;
  }
  return false;
}

/** The values of some cells as a formula sees them. */
export function rangeResult(sheet: Sheet, area: Area): Result {
  if (cellCount(area) === 1) return valueAt(sheet, area.top, area.left);
  const blocks = blocksOf(sheet);
  const name = nameOfArea(area);
  const before = blocks.get(name);
  if (before !== undefined) return before;
  const { top, left, bottom, right } = bounded(sheet, area);
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => valueAt(sheet, top + row, left + column)),
  );
  // With formulas among them, a value may still be in the making.
  if (!hasFormulas(sheet, { top, left, bottom, right })) blocks.set(name, { rows });
  return { rows };
}
