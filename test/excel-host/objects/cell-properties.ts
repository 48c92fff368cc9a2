import { columnCount, rowCount } from '../model/area';
import { invalidArgument, notPlayed } from '../wire/errors';
import { isRecord } from '../wire/narrow';
import type { Scalar } from '../wire/played';
import { setBorder } from './range-borders';
import { borders } from './range-borders';
import { setHidden } from './range-changes';
import { CELL_FORMAT, changeLook, FILL, flattened, FONT, PROTECTION, rangeFormat, uniform } from './range-format';
import { addressOf, type RangeState } from './range-state';
import { eachCell } from './range-values';

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function scalarOf(path: string): Scalar<RangeState> | null {
  const [part = '', name = ''] = path.split('.');
  switch (part) {
    case 'font':
      return FONT[pascal(name)] ?? null;
    case 'fill':
      return FILL[pascal(name)] ?? null;
    case 'protection':
      return PROTECTION[pascal(name)] ?? null;
    default:
      return CELL_FORMAT[pascal(part)] ?? null;
  }
}

function read(cell: RangeState, path: string): unknown {
  if (path === 'address' || path === 'addressLocal') return addressOf(cell);
  if (path === 'style') return uniform(cell, 'style');
  if (path === 'hidden')
    return cell.sheet.hiddenRows.has(cell.area.top) || cell.sheet.hiddenColumns.has(cell.area.left);
  const [format, ...inner] = path.split('.');
  if (format !== 'format') throw notPlayed(`cell property ${path}`);
  if (inner[0] === 'borders') {
    const [, side = '', part = ''] = inner;
    return borders(cell).item(SIDES[side]).get(pascal(part));
  }
  const scalar = scalarOf(inner.join('.'));
  if (scalar === null) throw notPlayed(`cell property ${path}`);
  return scalar.get(cell);
}

/** Asked for a whole border or font, each of its properties is given. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'format.font': ['name', 'size', 'color', 'italic', 'bold', 'underline', 'strikethrough'],
  'format.fill': ['color', 'pattern'],
  'format.protection': ['formulaHidden', 'locked'],
};

function wanted(options: unknown): readonly string[] {
  return flattened(options)
    .filter(([, value]) => value === true)
    .flatMap(([path]) => (WHOLE[path] ?? [null]).map((name) => (name === null ? path : `${path}.${name}`)));
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = target;
  for (const step of steps) {
    const inner = at[step];
    const next: Record<string, unknown> = isRecord(inner) ? inner : {};
    at[step] = next;
    at = next;
  }
  at[last] = value;
}

/** `range.getCellProperties`. */
export function getCellProperties(state: RangeState, options: unknown): unknown {
  const paths = wanted(options);
  return eachCell(state, (row, column) => {
    const cell = { sheet: state.sheet, area: { top: row, left: column, bottom: row, right: column } };
    const result: Record<string, unknown> = {};
    for (const path of paths) put(result, path, read(cell, path));
    return result;
  });
}

function write(state: RangeState, path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (path === 'style') {
    changeLook(state, 'style', value);
    return;
  }
  const [format, ...inner] = path.split('.');
  if (format !== 'format') throw notPlayed(`cell property ${path}`);
  const [part = '', side = '', what = ''] = inner;
  if (part === 'borders') {
    const border = SIDES[side];
    if (border === undefined) throw invalidArgument(`There is no border ${side}.`);
    setBorder(state, border, what, value);
    return;
  }
  if (part === 'rowHeight' || part === 'columnWidth') {
    rangeFormat(state).set(pascal(part), value);
    return;
  }
  const scalar = scalarOf(inner.join('.'));
  if (scalar?.set === undefined) throw notPlayed(`cell property ${path}`);
  scalar.set(state, value);
}

/** Borders: first the kind of line, as a colour or a weight alone draws one. */
function inOrder(settings: unknown): readonly (readonly [string, unknown])[] {
  return [...flattened(settings)].sort(
    ([one], [other]) => Number(other.endsWith('.style')) - Number(one.endsWith('.style')),
  );
}

/** `range.setCellProperties`: an array as large as the range. */
export function setCellProperties(state: RangeState, data: unknown): void {
  const { sheet, area } = state;
  const rows = Array.isArray(data) ? (data as readonly unknown[]) : [];
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument('The array does not match the size of the range.');
  for (const [row, cells] of rows.entries()) {
    for (const [column, settings] of (cells as readonly unknown[]).entries()) {
      const [top, left] = [area.top + row, area.left + column];
      const cell = { sheet, area: { top, left, bottom: top, right: left } };
      for (const [path, value] of inOrder(settings)) write(cell, path, value);
    }
  }
}

/** `range.getRowProperties` and `getColumnProperties`: one entry for each line; what differs along it is `null`. */
export function getLineProperties(state: RangeState, which: 'rows' | 'columns', options: unknown): unknown {
  const { sheet, area } = state;
  const paths = wanted(options);
  const [first, last] = which === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const line =
      which === 'rows'
        ? { sheet, area: { ...area, top: at, bottom: at } }
        : { sheet, area: { ...area, left: at, right: at } };
    const result: Record<string, unknown> = {};
    for (const path of paths) put(result, path, readLine(line, path, at));
    return result;
  });
}

function readLine(line: RangeState, path: string, at: number): unknown {
  switch (path) {
    case 'rowHidden':
      return line.sheet.hiddenRows.has(at);
    case 'columnHidden':
      return line.sheet.hiddenColumns.has(at);
    case 'rowIndex':
    case 'columnIndex':
      return at;
    case 'format.rowHeight':
      return rangeFormat(line).get('RowHeight');
    case 'format.columnWidth':
      return rangeFormat(line).get('ColumnWidth');
    default:
      return read(line, path);
  }
}

/** `range.setRowProperties` and `setColumnProperties`: one entry for each line. */
export function setLineProperties(state: RangeState, which: 'rows' | 'columns', data: unknown): void {
  const { sheet, area } = state;
  const lines = Array.isArray(data) ? (data as readonly unknown[]) : [];
  if (lines.length !== (which === 'rows' ? rowCount(area) : columnCount(area))) {
    throw invalidArgument('The array does not match the size of the range.');
  }
  for (const [index, settings] of lines.entries()) {
    const line =
      which === 'rows'
        ? { ...area, top: area.top + index, bottom: area.top + index }
        : { ...area, left: area.left + index, right: area.left + index };
    const part = { sheet, area: line };
    for (const [path, value] of inOrder(settings)) {
      if (path === 'rowHidden' || path === 'columnHidden') setHidden(part, which, value);
      else write(part, path, value);
    }
  }
}
