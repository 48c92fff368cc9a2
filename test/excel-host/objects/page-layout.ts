import { isEntireColumns, isEntireRows } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { isRecord, numberArgument, textArgument, truthArgument, wholeArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType, type Scalar } from '../wire/played';
import { range, rangeArgument } from './range';
import { oneOf } from './range-format';
import { checkAllowed } from './range-state';

function write(sheet: Sheet, change: () => void): void {
  checkAllowed({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }, null);
  change();
  sheet.workbook.changed({ kind: 'other', sheet });
}

function value(name: string, read: (value: unknown) => unknown): Scalar<Sheet> {
  return {
    get: ({ page }) => page.values[name],
    set: (sheet, given) => {
      const checked = read(given);
      write(sheet, () => {
        sheet.page.values[name] = checked;
      });
    },
  };
}

const truth = (given: unknown): boolean => truthArgument(given, 'value');

function length(given: unknown): number {
  const points = numberArgument(given, 'margin');
  if (points < 0 || points > 4000) throw invalidArgument('The margin is too large.');
  return points;
}

const PAPERS = oneOf(
  ...['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Tabloid', 'Statement', 'Executive'],
);

function zoom(given: unknown): unknown {
  const allowed = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  if (!isRecord(given) || Object.keys(given).some((key) => !allowed.includes(key))) {
    throw invalidArgument('The zoom is not in the right format.');
  }
  const { scale } = given;
  if (typeof scale === 'number' && (scale < 10 || scale > 400)) throw invalidArgument('The scale is from 10 to 400.');
  return { ...given };
}

const UNITS: Readonly<Record<string, number>> = { points: 1, inches: 72, centimeters: 72 / 2.54 };
const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'];

function titles(sheet: Sheet, given: unknown, lines: 'rows' | 'columns'): void {
  const { area } = rangeArgument(given, sheet);
  if (!(lines === 'rows' ? isEntireRows(area) : isEntireColumns(area))) {
    throw invalidArgument('Print titles are whole rows or columns.');
  }
  write(sheet, () => {
    if (lines === 'rows') sheet.page.titleRows = area;
    else sheet.page.titleColumns = area;
  });
}

function part(sheet: Sheet, found: Sheet['page']['titleRows']): PlayedObject | null {
  return found === null ? null : range({ sheet, area: found });
}

function there(object: PlayedObject | null): PlayedObject {
  if (object === null) throw itemNotFound('that part of the page layout');
  return object;
}

const LAYOUT: PlayedType<Sheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: value('Orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: value('PaperSize', PAPERS),
    BlackAndWhite: value('BlackAndWhite', truth),
    PrintErrors: value('PrintErrors', oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
    Zoom: value('Zoom', zoom),
    CenterHorizontally: value('CenterHorizontally', truth),
    CenterVertically: value('CenterVertically', truth),
    PrintHeadings: value('PrintHeadings', truth),
    PrintGridlines: value('PrintGridlines', truth),
    LeftMargin: value('LeftMargin', length),
    RightMargin: value('RightMargin', length),
    TopMargin: value('TopMargin', length),
    BottomMargin: value('BottomMargin', length),
    HeaderMargin: value('HeaderMargin', length),
    FooterMargin: value('FooterMargin', length),
    PrintComments: value('PrintComments', oneOf('NoComments', 'EndSheet', 'InPlace')),
    DraftMode: value('DraftMode', truth),
    FirstPageNumber: value('FirstPageNumber', (given) => given),
    PrintOrder: value('PrintOrder', oneOf('DownThenOver', 'OverThenDown')),
  },
  links: { HeadersFooters: headersFooters },
  methods: {
    SetPrintMargins: (sheet, unit, options) => {
      const factor = UNITS[textArgument(unit, 'unit').toLowerCase()];
      if (factor === undefined || !isRecord(options)) throw invalidArgument('The margins are not in the right format.');
      const margins = Object.entries(options).map(([side, given]) => {
        if (!SIDES.includes(side)) throw invalidArgument(`There is no margin ${side}.`);
        return [`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, length(numberArgument(given, side) * factor)];
      });
      write(sheet, () => void Object.assign(sheet.page.values, Object.fromEntries(margins)));
    },
    SetPrintTitleRows: (sheet, rows) => titles(sheet, rows, 'rows'),
    SetPrintTitleColumns: (sheet, columns) => titles(sheet, columns, 'columns'),
    SetPrintArea: (sheet, area) => {
      const { area: block } = rangeArgument(area, sheet);
      write(sheet, () => {
        sheet.page.printArea = block;
      });
    },
    GetPrintTitleRows: (sheet) => there(part(sheet, sheet.page.titleRows)),
    GetPrintTitleRowsOrNullObject: (sheet) => part(sheet, sheet.page.titleRows),
    GetPrintTitleColumns: (sheet) => there(part(sheet, sheet.page.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (sheet) => part(sheet, sheet.page.titleColumns),
    GetPrintArea: (sheet) => there(part(sheet, sheet.page.printArea)),
    GetPrintAreaOrNullObject: (sheet) => part(sheet, sheet.page.printArea),
  },
};

const GROUP: PlayedType<Sheet> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ page }) => page.state,
      set: (sheet, given) => {
        const state = oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')(given);
        write(sheet, () => {
          sheet.page.state = state;
        });
      },
    },
    UseSheetMargins: {
      get: ({ page }) => page.useSheetMargins,
      set: (sheet, given) =>
        write(sheet, () => {
          sheet.page.useSheetMargins = truth(given);
        }),
    },
    UseSheetScale: {
      get: ({ page }) => page.useSheetScale,
      set: (sheet, given) =>
        write(sheet, () => {
          sheet.page.useSheetScale = truth(given);
        }),
    },
  },
  links: Object.fromEntries(
    ['DefaultForAllPages', 'FirstPage', 'EvenPages', 'OddPages'].map((page) => [
      page,
      (sheet: Sheet) => headerFooter(sheet, page),
    ]),
  ),
};

function headersFooters(sheet: Sheet): PlayedObject {
  return play(GROUP, sheet);
}

function headerFooter(sheet: Sheet, page: string): PlayedObject {
  const texts = sheet.page.headersFooters[page] ?? {};
  const scalars = Object.keys(texts).map((name): [string, Scalar<Sheet>] => [
    name,
    {
      get: () => texts[name],
      set: (_, given) => {
        const text = textArgument(given, name);
        if (text.length > 255) throw invalidArgument('A header has at most 255 characters.');
        write(sheet, () => {
          texts[name] = text;
        });
      },
    },
  ]);
  return play({ name: 'HeaderFooter', scalars: Object.fromEntries(scalars) }, sheet);
}

/** How a sheet is printed. */
export function pageLayout(sheet: Sheet): PlayedObject {
  return play(LAYOUT, sheet);
}

/** The page breaks of a sheet. */
export function breaks(sheet: Sheet, direction: 'horizontal' | 'vertical'): PlayedObject {
  const get = (): number[] => (direction === 'horizontal' ? sheet.horizontalBreaks : sheet.verticalBreaks);
  const BREAK: PlayedType<number> = {
    name: 'PageBreak',
    scalars: direction === 'horizontal' ? { RowIndex: { get: (at) => at } } : { ColumnIndex: { get: (at) => at } },
  };
  const COLLECTION: PlayedType<Sheet> = {
    name: 'PageBreakCollection',
    scalars: {},
    items: () => get().map((at) => play(BREAK, at)),
    methods: {
      Add: (_, given) => {
        const { area } = rangeArgument(given, sheet);
        const at = direction === 'horizontal' ? area.top : area.left;
        // They stand in the order of their places, one at each.
        if (!get().includes(at)) write(sheet, () => void get().splice(get().filter((one) => one < at).length, 0, at));
        return play(BREAK, at);
      },
      GetCount: () => get().length,
      GetItem: (_, index) => {
        const at = get()[wholeArgument(index, 'index')];
        if (at === undefined) throw itemNotFound('the page break');
        return play(BREAK, at);
      },
      RemovePageBreaks: () => write(sheet, () => void get().splice(0)),
    },
  };
  return play(COLLECTION, sheet);
}
