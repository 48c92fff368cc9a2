import { areaAt, parseAreaName, WHOLE } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { textArgument, truthArgument, wholeArgument, wordArgument } from '../wire/narrow';
import { isPlayed, play, type PlayedObject, type PlayedType, type Scalar } from '../wire/played';
import { autoFilter } from './auto-filter';
import { charts } from './charts';
import { tabColour } from './colour';
import { comments } from './comments';
import { copySheet } from './copy-sheet';
import { customProperties } from './custom-properties';
import { registering } from './events';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { breaks, pageLayout } from './page-layout';
import { sheetProtection } from './protection';
import { addressed, range, usedPart } from './range';
import { rangeAreas } from './range-areas';
import { tables } from './tables';

/** A sheet as an object. */
export function worksheet(sheet: Sheet): PlayedObject {
  return play(WORKSHEET, sheet);
}

/** The sheet behind an argument. */
export function sheetArgument(value: unknown): Sheet {
  const sheet = isPlayed(value) && value.type === 'Worksheet' ? value.state : null;
  if (!isSheet(sheet)) throw invalidArgument('A worksheet is needed.');
  return sheet;
}

function isSheet(value: unknown): value is Sheet {
  return typeof value === 'object' && value !== null && 'grid' in value && 'workbook' in value;
}

/** The longest address that Excel takes; what is beyond is cut without a word. */
const LONGEST_ADDRESS = 8192;

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): PlayedObject | null {
  const { sheets } = sheet.workbook;
  for (let index = sheet.position + step; ; index += step) {
    const other = sheets[index];
    if (other === undefined) return null;
    if (visibleOnly !== true || other.visibility === 'Visible') return worksheet(other);
  }
}

function there(object: PlayedObject | null, what: string): PlayedObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

const GRIDLINES: Scalar<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = truthArgument(value, 'showGridlines');
  },
};

const HEADINGS: Scalar<Sheet> = {
  get: (sheet) => sheet.showHeadings,
  set: (sheet, value) => {
    sheet.showHeadings = truthArgument(value, 'showHeadings');
  },
};

const WORKSHEET: PlayedType<Sheet> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  check: (sheet) => {
    if (sheet.deleted) throw itemNotFound(`the worksheet ${sheet.name}`);
  },
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => sheet.workbook.renameSheet(sheet, textArgument(value, 'name')),
    },
    Id: { get: ({ id }) => id },
    Position: {
      get: ({ position }) => position,
      set: (sheet, value) => sheet.workbook.moveSheet(sheet, wholeArgument(value, 'position')),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) =>
        sheet.workbook.showSheet(sheet, wordArgument(value, 'visibility', ['Visible', 'Hidden', 'VeryHidden'])),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.workbook.checkStructure();
        sheet.tabColor = tabColour(value);
        sheet.workbook.changed({ kind: 'other', sheet });
      },
    },
    StandardWidth: {
      get: ({ standardWidth }) => standardWidth,
      set: (sheet, value) => {
        sheet.standardWidth = Number(value);
      },
    },
    StandardHeight: { get: () => 15 },
    ShowGridlines: GRIDLINES,
    ShowHeadings: HEADINGS,
    // The library writes them by these names.
    Gridlines: GRIDLINES,
    Headings: HEADINGS,
    EnableCalculation: {
      get: (sheet) => sheet.enableCalculation,
      set: (sheet, value) => {
        sheet.enableCalculation = truthArgument(value, 'enableCalculation');
      },
    },
    TabId: { get: ({ id }) => Number(id.slice(1, 9)) },
  },
  links: {
    AutoFilter: (sheet) => autoFilter(sheet),
    Charts: charts,
    Comments: (sheet) => comments(sheet.workbook, sheet),
    CustomProperties: (sheet) =>
      customProperties('WorksheetCustomProperty', sheet.customProperties, (value) => textArgument(value, 'value')),
    FreezePanes: freezePanes,
    HorizontalPageBreaks: (sheet) => breaks(sheet, 'horizontal'),
    Names: (sheet) => names(sheet.workbook, sheet),
    PageLayout: pageLayout,
    Protection: sheetProtection,
    Tables: (sheet) => tables(sheet.workbook, sheet),
    VerticalPageBreaks: (sheet) => breaks(sheet, 'vertical'),
  },
  methods: {
    ...registering<Sheet>(),
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw invalidArgument('A hidden worksheet cannot be activated.');
      sheet.workbook.checkInFront();
      sheet.workbook.active = sheet;
      sheet.workbook.selection = areaAt(0, 0, 1, 1);
      sheet.workbook.changed({ kind: 'activated', sheet });
    },
    Calculate: () => undefined,
    Copy: (sheet, positionType, relativeTo) =>
      worksheet(copySheet(sheet, positionType, relativeTo === null ? null : sheetArgument(relativeTo))),
    Delete: (sheet) => sheet.workbook.removeSheet(sheet),
    GetCell: (sheet, row, column) =>
      range({ sheet, area: areaAt(wholeArgument(row, 'row'), wholeArgument(column, 'column'), 1, 1) }),
    GetRange: (sheet, address) => {
      if (address === null || address === undefined) return range({ sheet, area: WHOLE });
      const state = addressed(textArgument(address, 'address').slice(0, LONGEST_ADDRESS), sheet);
      if (state.sheet !== sheet) throw invalidArgument('The address is on another sheet.');
      return range(state);
    },
    GetRangeByIndexes: (sheet, row, column, rows, columns) =>
      range({
        sheet,
        area: areaAt(
          wholeArgument(row, 'startRow'),
          wholeArgument(column, 'startColumn'),
          wholeArgument(rows, 'rowCount'),
          wholeArgument(columns, 'columnCount'),
        ),
      }),
    GetRanges: (sheet, address) => {
      const text = address === null ? '1:1048576' : textArgument(address, 'address');
      const cut = text.length > LONGEST_ADDRESS ? text.slice(0, text.lastIndexOf(',', LONGEST_ADDRESS)) : text;
      return rangeAreas(
        sheet,
        cut.split(',').map((part) => {
          const area = parseAreaName(part);
          if (area === null) throw invalidArgument(`${part} is no address.`);
          return area;
        }),
      );
    },
    GetUsedRange: (sheet, valuesOnly) => {
      const used = usedPart({ sheet, area: WHOLE }, valuesOnly);
      // An empty sheet's used range is its first cell.
      return range(used ?? { sheet, area: areaAt(0, 0, 1, 1) });
    },
    GetUsedRangeOrNullObject: (sheet, valuesOnly) => {
      const used = usedPart({ sheet, area: WHOLE }, valuesOnly);
      return used === null ? null : range(used);
    },
    GetNext: (sheet, visibleOnly) => there(neighbour(sheet, 1, visibleOnly), 'the next worksheet'),
    GetNextOrNullObject: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, visibleOnly) => there(neighbour(sheet, -1, visibleOnly), 'the previous worksheet'),
    GetPreviousOrNullObject: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    _GetAnotherWorksheetById: ({ workbook }, id) => worksheet(workbook.sheet(String(id))),
    _GetSheetById: ({ workbook }, id) => worksheet(workbook.sheet(String(id))),
  },
};
