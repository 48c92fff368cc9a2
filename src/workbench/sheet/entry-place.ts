import { LETTERS, NUMBERS } from './GridRow';
import type { Place } from './selection';
import type { GridTab } from './useGridTab';
import type { Sight } from './useSight';

/** Where the box for typing stands so that it covers a cell, in pixels within what scrolls. */
export function entryPlace(
  { lefts, tops, merges }: GridTab,
  { frame, frozen }: Sight,
  { row, column }: Place,
): { readonly top: number; readonly left: number; readonly width: number; readonly height: number } {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return {
    top: LETTERS + (tops[row] ?? 0) + (row < frozen.rows ? frame.top : 0),
    left: NUMBERS + (lefts[column] ?? 0) + (column < frozen.columns ? frame.left : 0),
    width: (lefts[(merge?.right ?? column) + 1] ?? 0) - (lefts[column] ?? 0),
    height: (tops[(merge?.bottom ?? row) + 1] ?? 0) - (tops[row] ?? 0),
  };
}
