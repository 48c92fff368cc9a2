import type { Area, WriteFailure } from '../../port';
import { type FileLimits, megabytes } from '../limits';
import type { WorkbookFile } from '../open';
import type { Parts } from '../package/parts';
import type { TabChanges } from './tab-changes';

type Extent = Readonly<Record<'cells' | 'places' | 'merged', number>>;

/** The failure of a workbook whose tabs, with those that are planned, would have more cells than are read; `null` where they would not. */
export function tooManyCells(
  { snapshot }: WorkbookFile,
  { final }: TabChanges,
  limits: FileLimits,
): WriteFailure | null {
  const kept = new Map(snapshot.tabs.map((tab) => [tab.name, tab]));
  const sum = { cells: 0, places: 0, merged: 0 };
  for (const { there, plan } of final) {
    const tab = there === null ? undefined : kept.get(there.name);
    const extent =
      plan === null
        ? extentOf(tab?.values ?? [], tab?.merges ?? [], (value) => value !== null)
        : extentOf(
            plan.rows.map(({ cells }) => cells),
            plan.merges,
            (cell) => cell !== null && cell.content !== null,
          );
    sum.cells += extent.cells;
    sum.places += extent.places;
    sum.merged += extent.merged;
  }
  const limit = (['cells', 'places', 'merged'] as const).find((one) => sum[one] > limits[one]);
  return limit === undefined
    ? null
    : { code: 'file.result-too-large', params: { meaning: limit, most: String(limits[limit]) } };
}

/** The failure of parts that come to more bytes than are read; `null` where they do not. */
export function tooManyBytes({ entries }: Parts, { bytes }: FileLimits): WriteFailure | null {
  if (entries.reduce((sum, { size }) => sum + size, 0) <= bytes) return null;
  return { code: 'file.result-too-large', params: { meaning: 'bytes', most: megabytes(bytes) } };
}

/** What a tab takes of the limits, counted as the reader counts it. */
function extentOf<T>(lines: readonly (readonly T[])[], merges: readonly Area[], isHeld: (cell: T) => boolean): Extent {
  let cells = 0;
  let places = lines.length;
  let width = 0;
  for (const line of lines) {
    let end = 0;
    line.forEach((cell, column) => {
      if (!isHeld(cell)) return;
      cells += 1;
      end = column + 1;
    });
    places += end;
    width = Math.max(width, end);
  }
  const merged = merges.reduce(
    (sum, { top, left, bottom, right }) =>
      sum + Math.max(0, Math.min(bottom + 1, lines.length) - top) * Math.max(0, Math.min(right + 1, width) - left),
    0,
  );
  return { cells, places, merged };
}
