import { columnName } from '../../../src/domain/cell';
import type { Area } from '../../../src/workbook/port';
import { invalidArgument } from '../wire/errors';

export type { Area };

/** Rows and columns of a sheet of Excel's. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** All cells of a sheet. */
export const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** An area from its corner and its size; it must lie on the sheet. */
export function areaAt(row: number, column: number, rowCount: number, columnCount: number): Area {
  const area = { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
  const fits = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0 && area.bottom < ROWS && area.right < COLUMNS;
  if (!fits) throw invalidArgument('The range does not lie on the sheet.');
  return area;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROWS - 1;
}

export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMNS - 1;
}

/** What two areas share, or `null`. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** Whether an area lies wholly in another. */
export function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: Area, other: Area): boolean {
  return within(one, other) && within(other, one);
}

/** The name of an area as Excel gives it: `A1`, `A1:C3`, `A:C`, `1:3`. */
export function nameOfArea(area: Area): string {
  const columns = [columnName(area.left), columnName(area.right)] as const;
  const rows = [String(area.top + 1), String(area.bottom + 1)] as const;
  if (isEntireRows(area)) return rows.join(':');
  if (isEntireColumns(area)) return columns.join(':');
  const first = columns[0] + rows[0];
  const last = columns[1] + rows[1];
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before `!`. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** A sheet's name (or `null`) and what stands behind its `!`. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const bang = address.lastIndexOf('!');
  return bang < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ordered(top: number, left: number, bottom: number, right: number): Area {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The area of a name without a sheet (`$A$1:C3`, `A:C`, `1:3`, `A1`), or `null` where the text is none. */
export function parseAreaName(name: string): Area | null {
  const text = name.replace(/\$/g, '').trim();
  const cells = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(text);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  let area: Area | null = null;
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    area = ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  } else if (columns !== null) {
    area = ordered(0, columnNumber(columns[1] ?? ''), ROWS - 1, columnNumber(columns[2] ?? ''));
  } else if (rows !== null) {
    area = ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
  }
  return area !== null && within(area, WHOLE) ? area : null;
}
