import {
  type Area,
  cellCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  nameOfArea,
  quotedSheet,
} from '../model/area';
import { lookValue } from '../model/look';
import type { Sheet } from '../model/sheet';
import { accessDenied, HostError } from '../wire/errors';

/** Some cells of a sheet. */
export interface RangeState {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** More cells than this are not read: `values` is `null`, without an error. */
export const READ_LIMIT = 5_000_000;

/** More cells than this one operation does not touch. */
export const WRITE_LIMIT = 33_554_000;

/** Fails where the sheet is gone. */
export function checkThere({ sheet }: RangeState): void {
  if (sheet.deleted) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
}

/** `Sheet1!A1:C3`. */
export function addressOf({ sheet, area }: RangeState): string {
  return `${quotedSheet(sheet.name)}!${nameOfArea(area)}`;
}

/** Whether it is too large for its cells to be given one by one. */
export function isUnbounded({ area }: RangeState): boolean {
  return isEntireColumns(area) || isEntireRows(area) || cellCount(area) > READ_LIMIT;
}

/** What a protected sheet may allow. */
export type Allowance = 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowAutoFilter';

/** Fails where the sheet is protected and does not allow this. */
export function checkAllowed({ sheet }: RangeState, allowance: Allowance | null): void {
  if (sheet.protection === null) return;
  if (allowance !== null && sheet.protection.options[allowance] === true) return;
  throw accessDenied(`the sheet ${sheet.name}`);
}

/** Fails where one of the cells is locked on a protected sheet. */
export function checkUnlocked({ sheet, area }: RangeState): void {
  if (sheet.protection === null) return;
  for (const look of sheet.grid.looks(area)) {
    if (lookValue(look, 'protection.locked') === true) throw accessDenied(`the sheet ${sheet.name}`);
  }
}

/** Fails where several rows are written at once over rows that a filter sorts out. */
export function checkUnfiltered({ sheet, area }: RangeState): void {
  if (area.top === area.bottom) return;
  const filters = [
    ...sheet.workbook.tables.filter((table) => table.sheet === sheet),
    ...(sheet.filter === null ? [] : [sheet.filter]),
  ];
  if (filters.some((filter) => filter.criteria.size > 0 && intersection(filter.area, area) !== null)) {
    throw new HostError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.');
  }
}

/** Fails where one operation touches too much. */
export function checkSize({ area }: RangeState): void {
  if (cellCount(area) > WRITE_LIMIT) {
    throw new HostError('OperationCellsExceedLimit', 'The operation affects more cells than Excel allows.');
  }
}
