import { valueAt } from '../formulas/calculate';
import { shownText } from '../formulas/shown';
import { columnCount, intersection, rowCount } from '../model/area';
import { isError, type Value } from '../model/cell';
import { type Entry, entryOf } from '../model/entry';
import { changedLook, lookChanger, lookValue } from '../model/look';
import { invalidArgument } from '../wire/errors';
import { checkAllowed, checkSize, checkUnfiltered, checkUnlocked, isUnbounded, type RangeState } from './range-state';

/** Reads each cell into rows; `null` where there are too many. */
export function eachCell<Result>(
  state: RangeState,
  read: (row: number, column: number) => Result,
): readonly (readonly Result[])[] | null {
  if (isUnbounded(state)) return null;
  const { area } = state;
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) => read(area.top + row, area.left + column)),
  );
}

function wireValue(value: Value | null): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** `values` as they are read: errors as text, empty cells as "". */
export function readValues(state: RangeState): unknown {
  return eachCell(state, (row, column) => wireValue(valueAt(state.sheet, row, column)));
}

/** `formulas`: the formula where there is one, else the value. */
export function readFormulas(state: RangeState): unknown {
  return eachCell(state, (row, column) => {
    return state.sheet.grid.content(row, column)?.formula ?? wireValue(valueAt(state.sheet, row, column));
  });
}

/** `valueTypes`. */
export function readTypes(state: RangeState): unknown {
  return eachCell(state, (row, column) => {
    const value = valueAt(state.sheet, row, column);
    if (value === null) return 'Empty';
    if (isError(value)) return 'Error';
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
  });
}

/** `text`: what the cell shows. */
export function readText(state: RangeState): unknown {
  const { sheet } = state;
  return eachCell(state, (row, column) => {
    const value = valueAt(sheet, row, column);
    return value === null ? '' : shownText(value, String(lookValue(sheet.grid.look(row, column), 'numberFormat')));
  });
}

/** `numberFormat`. */
export function readFormats(state: RangeState): unknown {
  return eachCell(state, (row, column) => lookValue(state.sheet.grid.look(row, column), 'numberFormat'));
}

/** The parts of an array that is as large as the range, or one value for all of it. */
function spread({ area }: RangeState, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    throw invalidArgument(
      'The number of rows or columns in the input array does not match the size or dimensions of the range.',
    );
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

/** Writes `values` or `formulas`. All entries are read before the first cell changes. */
export function writeValues(state: RangeState, input: unknown): void {
  const { sheet, area } = state;
  checkSize(state);
  checkUnlocked(state);
  checkUnfiltered(state);
  const at = spread(state, input);
  const { year } = sheet.workbook;
  const entries: { readonly row: number; readonly column: number; readonly entry: Entry }[] = [];
  const hidden = hiddenByMerges(state);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = String(lookValue(sheet.grid.look(row, column), 'numberFormat'));
      const entry = entryOf(at(row, column), format, year);
      if (entry !== undefined && !hidden(row, column)) entries.push({ row, column, entry });
    }
  }
  for (const { row, column, entry } of entries) {
    const look = sheet.grid.look(row, column);
    sheet.grid.setContent(row, column, entry.content);
    if (entry.format !== undefined && lookValue(look, 'numberFormat') === 'General') {
      sheet.grid.setLook(row, column, changedLook(look, { numberFormat: entry.format }));
    }
  }
  sheet.workbook.changed({ kind: 'content', sheet, area, how: 'RangeEdited' });
}

/** Cells under a merge, besides its first, take nothing in. */
function hiddenByMerges({ sheet, area }: RangeState): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
}

/** Writes `numberFormat`; a cell that held a number and becomes text keeps the number. */
export function writeFormats(state: RangeState, input: unknown): void {
  const { sheet, area } = state;
  checkSize(state);
  checkAllowed(state, 'allowFormatCells');
  const at = spread(state, input);
  if (!Array.isArray(input)) {
    if (input !== null) sheet.grid.changeLooks(area, { numberFormat: formatCode(input) });
  } else {
    const changers = new Map<string, ReturnType<typeof lookChanger>>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const format = at(row, column);
        if (format === null || format === undefined) continue;
        const code = formatCode(format);
        const change = changers.get(code) ?? lookChanger({ numberFormat: code });
        changers.set(code, change);
        sheet.grid.setLook(row, column, change(sheet.grid.look(row, column)));
      }
    }
  }
  sheet.workbook.changed({ kind: 'format', sheet, area });
}

function formatCode(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A number format is text.');
  if (/[{}]/.test(value) || value.length > 255) throw invalidArgument(`${value} is no number format.`);
  return value === '' ? 'General' : value;
}
