import { cellName, parseCellName } from '../domain/cell';
import type { Area } from './port';

/** The A1 name of a block of cells: `A1:C3`, or `A1` for a single one. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The block that an A1 name stands for (`A1:C3` or `A1`), or `null` where the text is none. */
export function parseArea(name: string): Area | null {
  const [first = '', last = first, ...more] = name.split(':');
  const start = parseCellName(first);
  const end = parseCellName(last);
  if (start === null || end === null || more.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
