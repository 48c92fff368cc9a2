import type { TabSnapshot } from '../../workbook/port';
import { gridOf } from './grid';
import { type LabelCell, findLabelColumn, keyIn, labelCells, valueColumnOf } from './round-tab';

/** Where a round's tab has the value of a parameter, or would have it; 0-based. */
export interface ParameterCell {
  readonly key: string;
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** Whether the key stands there, too; else it is to be written beside the value, in a new row below all others. */
  readonly isThere: boolean;
}

/** The cells of some parameters in a round's tab; `null` where the tab is none. Of a key that stands there twice the first row counts. */
export function parameterCells(tab: TabSnapshot, keys: readonly string[]): readonly ParameterCell[] | null {
  const grid = gridOf(tab);
  const labelColumn = findLabelColumn(grid);
  if (labelColumn === null) return null;
  const places = new Map<string, LabelCell>();
  let lastLabel = 0;
  let lastUsed = 0;
  for (const label of labelCells(grid, labelColumn)) {
    const key = keyIn(label.typed);
    if (label.column === labelColumn) lastLabel = label.row;
    if (key !== null && !places.has(key)) places.set(key, label);
  }
  for (const [row, cells] of tab.values.entries()) if (cells.some((value) => value !== null)) lastUsed = row;
  const fresh = keys.filter((key) => !places.has(key));
  return keys.map((key) => {
    const there = places.get(key);
    if (there !== undefined)
      return { key, row: there.row, labelColumn: there.column, valueColumn: there.valueColumn, isThere: true };
    const row = lastUsed + 1 + fresh.indexOf(key);
    return { key, row, labelColumn, valueColumn: valueColumnOf(grid, lastLabel, labelColumn), isThere: false };
  });
}
