import type { TabSnapshot } from '../../workbook/port';
import { gridOf } from './grid';
import { findLabelColumn, valueColumnOf } from './round-tab';

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
  const rows = new Map<string, number>();
  let lastLabel = 0;
  let lastUsed = 0;
  for (const [row, cells] of tab.values.entries()) {
    const typed = grid.said(row, labelColumn);
    if (typed !== '') lastLabel = row;
    if (cells.some((value) => value !== null)) lastUsed = row;
    if (!rows.has(typed)) rows.set(typed, row);
  }
  const fresh = keys.filter((key) => !rows.has(key));
  return keys.map((key) => {
    const there = rows.get(key);
    const row = there ?? lastUsed + 1 + fresh.indexOf(key);
    return {
      key,
      row,
      labelColumn,
      valueColumn: valueColumnOf(grid, there ?? lastLabel, labelColumn),
      isThere: there !== undefined,
    };
  });
}
