import { areaName } from '../address';
import type { Area } from '../port';
import { SHEET_COLUMNS } from '../sheet-limits';
import { columnName } from '../../domain/cell';
import { markName } from './marks';
import { type Operation, SETTING_BYTES, operation } from './operations';
import type { Patch } from './patches';
import { rectanglesOf } from './rectangles';
import { addKeep, mark } from './steps';

/**
 * Cells of a user's tab are put by in a tab out of sight, each block in its own place, so that everything in it comes back as it was; which blocks
 * these are stands in that tab's last column.
 */
const LIST_COLUMN = columnName(SHEET_COLUMNS - 1);

/** The blocks of a tab that are put by: the cells of its patches, with the whole of a merge where one of its cells is changed. */
export function keptAreas(patches: readonly Patch[], merges: readonly Area[]): readonly Area[] {
  const touched = merges.filter((merge) => patches.some(({ area }) => overlaps(area, merge)));
  const bottom = Math.max(0, ...patches.map(({ area }) => area.bottom + 1));
  const right = Math.max(0, ...patches.map(({ area }) => area.right + 1));
  const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const areas = patches.map(({ area }) => area);
  // Most times no merge is in the way, and the patches are the blocks.
  if (touched.length === 0) return areas;
  const mask = Array.from({ length: bottom }, (_, row) =>
    Array.from({ length: right }, (__, column) =>
      isIn(areas, row, column) && !isIn(touched, row, column) ? 'kept' : null,
    ),
  );
  return [...touched, ...rectanglesOf(mask).map(({ area }) => area)];
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** What puts cells of a tab by, so that the next opening can put them back where this one cannot. */
export function putByOperations(
  sheet: string,
  keep: string,
  key: string,
  areas: readonly Area[],
): readonly Operation[] {
  const addresses = areas.map(areaName);
  return [
    operation((desk) => addKeep(desk, keep), 2),
    ...addresses.map((address) =>
      operation((desk) => desk.sheet(keep).getRange(address).copyFrom(desk.sheet(sheet).getRange(address), 'All'), 2),
    ),
    {
      bytes: addresses.length * 30 + 2 * SETTING_BYTES,
      run: (desk) => {
        // Behind an apostrophe: `MAR1` would be a day.
        desk.sheet(keep).getRange(`${LIST_COLUMN}1:${LIST_COLUMN}${String(addresses.length)}`).values = addresses.map(
          (address) => [`'${address}`],
        );
        // The mark comes last: it says that all is put by.
        mark(desk, markName('cells', key), sheet, keep);
      },
    },
  ];
}

/** Asks which blocks a tab keeps; the list can be read when Excel has answered. */
export function askPutBy({ workbook }: Excel.RequestContext, keep: string): Excel.Range {
  return workbook.worksheets
    .getItem(keep)
    .getRange(`${LIST_COLUMN}:${LIST_COLUMN}`)
    .getUsedRangeOrNullObject(true)
    .load('values');
}

/** What puts cells back. */
export function putBackOperations(sheet: string, keep: string, list: Excel.Range): readonly Operation[] {
  const addresses = list.isNullObject ? [] : list.values.map(([address]: readonly unknown[]) => String(address));
  return addresses.map((address) =>
    operation((desk) => desk.sheet(sheet).getRange(address).copyFrom(desk.sheet(keep).getRange(address), 'All'), 2),
  );
}
