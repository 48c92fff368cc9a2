import { fingerprintOf } from '../../workbook/fingerprint';
import { heldCells } from '../../workbook/plan/held-cells';
import type { AddedTab, TabSnapshot } from '../../workbook/port';

/** A tab as the workbook will hold it: so it is judged, and so it is known again. */
export function portable(tab: TabSnapshot): TabSnapshot {
  const held = heldCells(tab);
  return { ...held, fingerprint: fingerprintOf(held) };
}

const NARROWEST = 8;
const WIDEST = 40;

/** Widths that show the texts, within limits: no sent file tells them to us. */
function widthsOf({ values, merges }: TabSnapshot): readonly number[] {
  const merged = new Set(merges.map(({ top, left }) => `${String(top)},${String(left)}`));
  const widths: number[] = [];
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const isOver = merged.has(`${String(row)},${String(column)}`);
      const length = isOver || value === null || typeof value === 'object' ? 0 : String(value).length + 1;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, length));
    }
  }
  return widths;
}

/** Such a tab on its way into the workbook, where it becomes the user's own. */
export function addedTab(tab: TabSnapshot): AddedTab {
  return { kind: 'cells', tab: { ...tab, columnWidths: widthsOf(tab) } };
}
