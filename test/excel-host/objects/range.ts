import {
  areaAt,
  boundingArea,
  cellCount,
  columnCount,
  COLUMNS,
  intersection,
  isEntireColumns,
  isEntireRows,
  parseAreaName,
  rowCount,
  ROWS,
  sameArea,
  splitSheet,
  within,
} from '../model/area';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { isRecord, wholeArgument } from '../wire/narrow';
import { isPlayed, play, type PlayedObject, type PlayedType } from '../wire/played';
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from './cell-properties';
import { rangeAreas } from './range-areas';
import { clearRange, copyInto, deleteCells, insertCells, mergeCells, setHidden, unmergeCells } from './range-changes';
import { rangeFormat, uniform, changeLook } from './range-format';
import { addressOf, checkThere, isUnbounded, type RangeState } from './range-state';
import { readFormats, readFormulas, readText, readTypes, readValues, writeFormats, writeValues } from './range-values';
import { tableIn } from './table-lookup';
import { worksheet } from './worksheet';

/** A range as an object. */
export function range(state: RangeState): PlayedObject {
  return play(RANGE, state);
}

/** The state behind a range argument. */
export function rangeState(value: unknown): RangeState | null {
  if (!isPlayed(value) || value.type !== 'Range') return null;
  const { state } = value;
  return isRange(state) ? state : null;
}

function isRange(state: unknown): state is RangeState {
  return isRecord(state) && 'sheet' in state && 'area' in state;
}

/** A range argument: an object, or an address (on the sheet given where it names none). */
export function rangeArgument(value: unknown, near: RangeState['sheet']): RangeState {
  const state = rangeState(value);
  if (state !== null) return state;
  if (typeof value !== 'string') throw invalidArgument('A range or an address is needed.');
  return addressed(value, near);
}

/** The cells of an address; a defined name of the sheet or the workbook is one too. */
export function addressed(address: string, near: RangeState['sheet']): RangeState {
  const { sheet: name, rest } = splitSheet(address.replace(/^=/, ''));
  const sheet = name === null ? near : near.workbook.sheet(name);
  const area = parseAreaName(rest);
  if (area !== null) return { sheet, area };
  const named = [...sheet.workbook.names]
    .filter((one) => one.name.toLowerCase() === rest.toLowerCase() && (one.scope === null || one.scope === sheet))
    .sort((one) => (one.scope === sheet ? -1 : 1))[0];
  if (named !== undefined && named.formula !== `=${address}`) return addressed(named.formula, sheet);
  throw invalidArgument(`${address} is no address.`);
}

function resized(state: RangeState, rows: number, columns: number): PlayedObject {
  const { sheet, area } = state;
  return range({ sheet, area: areaAt(area.top, area.left, rows, columns) });
}

function offset(state: RangeState, rows: number, columns: number): PlayedObject {
  const { sheet, area } = state;
  return range({ sheet, area: areaAt(area.top + rows, area.left + columns, rowCount(area), columnCount(area)) });
}

function otherArea({ sheet }: RangeState, other: unknown): RangeState['area'] {
  const state = rangeArgument(other, sheet);
  if (state.sheet !== sheet) throw invalidArgument('Both ranges must be on one sheet.');
  return state.area;
}

function shared(state: RangeState, other: unknown): PlayedObject | null {
  const area = intersection(state.area, otherArea(state, other));
  return area === null ? null : range({ sheet: state.sheet, area });
}

/** The used part of a range or `null`. */
export function usedPart({ sheet, area }: RangeState, valuesOnly: unknown): RangeState | null {
  const cells = sheet.grid.usedArea(area, valuesOnly === true);
  // Merged cells are formatted cells.
  const merges = valuesOnly === true ? [] : sheet.merges.flatMap((merge) => intersection(merge, area) ?? []);
  const [first = null, ...more] = [...(cells === null ? [] : [cells]), ...merges];
  const used = first === null ? null : more.reduce(boundingArea, first);
  return used === null ? null : { sheet, area: used };
}

function found(object: PlayedObject | null, what: string): PlayedObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

const HIDDEN = {
  rows: (state: RangeState): boolean | null => mixed(lines(state.area.top, state.area.bottom, state.sheet.hiddenRows)),
  columns: (state: RangeState): boolean | null =>
    mixed(lines(state.area.left, state.area.right, state.sheet.hiddenColumns)),
};

function lines(first: number, last: number, hidden: ReadonlySet<number>): readonly boolean[] {
  const inside = [...hidden].filter((line) => line >= first && line <= last).length;
  const count = last - first + 1;
  if (inside === count) return [true];
  return inside === 0 ? [false] : [true, false];
}

function mixed([first, second]: readonly boolean[]): boolean | null {
  return second === undefined ? (first ?? false) : null;
}

const RANGE: PlayedType<RangeState> = {
  name: 'Range',
  byReference: true,
  check: checkThere,
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: ({ area }) => (cellCount(area) >= 2 ** 31 ? -1 : cellCount(area)) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    Values: { get: readValues, set: writeValues },
    Formulas: { get: readFormulas, set: writeValues },
    Text: { get: readText },
    ValueTypes: { get: readTypes },
    NumberFormat: { get: readFormats, set: writeFormats },
    IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { get: ({ area }) => isEntireRows(area) },
    RowHidden: { get: HIDDEN.rows, set: (state, value) => setHidden(state, 'rows', value) },
    ColumnHidden: { get: HIDDEN.columns, set: (state, value) => setHidden(state, 'columns', value) },
    Hidden: { get: (state) => HIDDEN.rows(state) === true || HIDDEN.columns(state) === true },
    Style: { get: (state) => uniform(state, 'style'), set: (state, value) => changeLook(state, 'style', value) },
    HasSpill: { get: () => false },
  },
  links: {
    Format: rangeFormat,
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  methods: {
    GetCell: ({ sheet, area }, row, column) =>
      range({
        sheet,
        area: areaAt(area.top + wholeArgument(row, 'row'), area.left + wholeArgument(column, 'column'), 1, 1),
      }),
    GetRow: ({ sheet, area }, row) => {
      const top = area.top + wholeArgument(row, 'row');
      return range({ sheet, area: areaAt(top, area.left, 1, columnCount(area)) });
    },
    GetColumn: ({ sheet, area }, column) => {
      const left = area.left + wholeArgument(column, 'column');
      return range({ sheet, area: areaAt(area.top, left, rowCount(area), 1) });
    },
    GetEntireColumn: ({ sheet, area }) => range({ sheet, area: { ...area, top: 0, bottom: ROWS - 1 } }),
    GetEntireRow: ({ sheet, area }) => range({ sheet, area: { ...area, left: 0, right: COLUMNS - 1 } }),
    GetLastCell: ({ sheet, area }) => range({ sheet, area: { ...area, top: area.bottom, left: area.right } }),
    GetLastRow: ({ sheet, area }) => range({ sheet, area: { ...area, top: area.bottom } }),
    GetLastColumn: ({ sheet, area }) => range({ sheet, area: { ...area, left: area.right } }),
    GetOffsetRange: (state, rows, columns) =>
      offset(state, wholeArgument(rows, 'rows'), wholeArgument(columns, 'columns')),
    GetResizedRange: (state, rows, columns) =>
      resized(
        state,
        rowCount(state.area) + wholeArgument(rows, 'rows'),
        columnCount(state.area) + wholeArgument(columns, 'columns'),
      ),
    GetAbsoluteResizedRange: (state, rows, columns) =>
      resized(state, wholeArgument(rows, 'rows'), wholeArgument(columns, 'columns')),
    GetRowsBelow: ({ sheet, area }, count) => {
      const rows = wholeArgument(count, 'count', 1);
      return range({ sheet, area: areaAt(area.bottom + 1, area.left, rows, columnCount(area)) });
    },
    GetBoundingRect: (state, other) =>
      range({ sheet: state.sheet, area: boundingArea(state.area, otherArea(state, other)) }),
    GetIntersection: (state, other) => found(shared(state, other), 'the intersection'),
    GetIntersectionOrNullObject: (state, other) => shared(state, other),
    GetUsedRange: (state, valuesOnly) => {
      const used = usedPart(state, valuesOnly);
      return found(used === null ? null : range(used), 'the used range');
    },
    GetUsedRangeOrNullObject: (state, valuesOnly) => {
      const used = usedPart(state, valuesOnly);
      return used === null ? null : range(used);
    },
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) => intersection(merge, area) !== null);
      return areas.length === 0 ? null : rangeAreas(sheet, areas);
    },
    GetTables: (state, fullyContained) => tableIn(state, fullyContained === true),
    Clear: clearRange,
    Merge: mergeCells,
    Unmerge: unmergeCells,
    Insert: insertCells,
    Delete: deleteCells,
    CopyFrom: (state, source, copyType) => copyInto(state, rangeArgument(source, state.sheet), copyType),
    Select: ({ sheet, area }) => {
      const { workbook } = sheet;
      if (sheet.visibility !== 'Visible') throw invalidArgument('A hidden worksheet cannot be activated.');
      workbook.checkInFront();
      workbook.active = sheet;
      workbook.selection = area;
      workbook.changed({ kind: 'selected', sheet, area });
    },
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: (state, options) => getLineProperties(state, 'rows', options),
    GetColumnProperties: (state, options) => getLineProperties(state, 'columns', options),
    SetRowProperties: (state, data) => setLineProperties(state, 'rows', data),
    SetColumnProperties: (state, data) => setLineProperties(state, 'columns', data),
    SetDirty: () => undefined,
    Calculate: () => undefined,
    /** Asked by the library before it splits a large write into blocks of rows. */
    _ValidateArraySize: (state, rows, columns) => {
      if (!isUnbounded(state) && rowCount(state.area) === rows && columnCount(state.area) === columns) return;
      throw new HostError(
        'InvalidArgument',
        'The number of rows or columns in the input array does not match the size or dimensions of the range.',
      );
    },
  },
};

/** Whether a range lies in another of the same sheet. */
export function rangeWithin(inner: RangeState, outer: RangeState): boolean {
  return inner.sheet === outer.sheet && (within(inner.area, outer.area) || sameArea(inner.area, outer.area));
}
