import * as z from 'zod/mini';
import { areaName } from '../address';
import { parsedJson } from '../parsed-json';
import { alikeOperations } from './alike';
import { positions } from './hidden-lines';
import { type Operation, operation } from './operations';
import { rectanglesOf } from './rectangles';
import { hidingOperations } from './sizes';
import { unhideAll } from './steps';

/** How many rows of a tab are asked for their heights, and what each comes to in an answer. */
const MOST_ROWS = 1000;
const LINE_BYTES = 90;
const PAGE_BYTES = 6000;

const sizes = z.readonly(z.array(z.nullable(z.number())));
const lines = z.readonly(z.array(z.int()));
const setUp = z.strictObject({
  /** Of the columns and rows from the first on, in points; nothing where a row fits what is in it. */
  widths: sizes,
  heights: sizes,
  hidden: z.strictObject({ rows: lines, columns: lines }),
  /** In Excel's words: what it told is what it is given back. */
  page: z.custom<Excel.Interfaces.PageLayoutUpdateData>((page: unknown) => typeof page === 'object' && page !== null),
  titles: z.nullable(z.string()),
  /** The rows, 0-based, that new pages begin with. */
  breaks: lines,
  frozen: z.nullable(z.string()),
  filter: z.nullable(z.string()),
  color: z.string(),
});

/** How a tab is set up: sizes, hidden lines, print set-up, page breaks, panes, filter, colour. */
export type SetUp = z.infer<typeof setUp>;

/** Set-ups of tabs, by the keys that they are rewritten under. */
export type SetUps = ReadonlyMap<string, SetUp>;

/** A tab that is rewritten in place: by what its set-up is known, and how far it will reach. */
export interface Rewritten {
  readonly key: string;
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
}

/** Set-ups that were asked for; they can be read when Excel has answered. */
export type SetUpsAsked = readonly SetUpAsked[];

interface SetUpAsked {
  readonly key: string;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly sheet: Excel.Worksheet;
  readonly page: Excel.PageLayout;
  readonly titles: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
  readonly frozen: Excel.Range;
  readonly filter: Excel.Range;
}

/** Asks how the tabs that are rewritten in place are set up. */
export function askSetUps(context: Excel.RequestContext, rewritten: readonly Rewritten[]): SetUpsAsked {
  return rewritten.map(({ key, tab, rows, columns }) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    const end = { row: Math.min(rows, MOST_ROWS) - 1, column: columns - 1 };
    const area = { top: 0, left: 0, bottom: Math.max(0, end.row), right: Math.max(0, end.column) };
    const range = sheet.getRange(areaName(area));
    const page = sheet.pageLayout.load(
      'orientation,paperSize,zoom,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin',
    );
    page.headersFooters.load('state');
    page.headersFooters.defaultForAllPages.load('centerHeader');
    page.headersFooters.firstPage.load('centerHeader');
    return {
      key,
      columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
      rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
      sheet: sheet.load('tabColor,standardHeight'),
      page,
      titles: page.getPrintTitleRowsOrNullObject().load('address'),
      breaks: sheet.horizontalPageBreaks.load('items/rowIndex'),
      frozen: sheet.freezePanes.getLocationOrNullObject().load('address'),
      filter: sheet.autoFilter.getRangeOrNullObject().load('address'),
    };
  });
}

/** What the answer to `askSetUps` comes to at most. */
export function setUpBytes(rewritten: readonly Rewritten[]): number {
  return rewritten.reduce(
    (sum, { rows, columns }) => sum + PAGE_BYTES + (Math.min(rows, MOST_ROWS) + columns) * LINE_BYTES,
    0,
  );
}

/** The set-ups that were asked for, when Excel has answered. */
export function setUpsOf(asked: SetUpsAsked): SetUps {
  return new Map(asked.map((one) => [one.key, setUpOf(one)] as const));
}

function setUpOf({ columns, rows, sheet, page, titles, breaks, frozen, filter }: SetUpAsked): SetUp {
  // Rows that nobody gave a height fit what is in them.
  const heightOf = (height: number | undefined): number | null =>
    height === sheet.standardHeight ? null : shownSize(height);
  return {
    widths: columns.value.map(({ format }) => shownSize(format?.columnWidth)),
    heights: rows.value.map(({ format }) => heightOf(format?.rowHeight)),
    hidden: {
      rows: positions(rows.value.map(({ rowHidden }) => rowHidden === true)),
      columns: positions(columns.value.map(({ columnHidden }) => columnHidden === true)),
    },
    page: page.toJSON(),
    titles: localAddress(titles),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    frozen: localAddress(frozen),
    filter: localAddress(filter),
    color: sheet.tabColor,
  };
}

/** A hidden line may tell that it has no size. */
function shownSize(size: number | undefined): number | null {
  return size === undefined || size === 0 ? null : size;
}

/** An address without its tab, which may bear another name by then. */
function localAddress(range: Excel.Range): string | null {
  return range.isNullObject ? null : range.address.slice(range.address.lastIndexOf('!') + 1);
}

/** A set-up as a text, for `setUpOfText`. */
export function setUpText(one: SetUp): string {
  return JSON.stringify(one);
}

/** The set-up of a text; `null` where it is none. */
export function setUpOfText(text: string): SetUp | null {
  return setUp.safeParse(parsedJson(text)).data ?? null;
}

/** What sets a tab up again as it was. */
export function setUpOperations(tab: string, before: SetUp, hasFilter: boolean): readonly Operation[] {
  return [...lineOperations(tab, before), ...pageOperations(tab, before), viewOperation(tab, before, hasFilter)];
}

function lineOperations(tab: string, { widths, heights, hidden }: SetUp): readonly Operation[] {
  const all = { top: 0, left: 0, bottom: heights.length - 1, right: 0 };
  return [
    operation((desk) => {
      unhideAll(desk, tab);
      desk.sheet(tab).getRange(areaName(all)).format.autofitRows();
    }, 3),
    ...rectanglesOf([widths]).map(({ key, area }) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(area)).format.columnWidth = key;
      }),
    ),
    ...alikeOperations(tab, rectanglesOf(heights.map((height) => [height])), (format, points) => {
      format.rowHeight = points;
    }),
    ...hidingOperations(tab, hidden),
  ];
}

function pageOperations(tab: string, { page, titles, breaks }: SetUp): readonly Operation[] {
  return [
    operation(({ sheet }) => {
      const { pageLayout, horizontalPageBreaks } = sheet(tab);
      pageLayout.set(page);
      if (titles !== null) pageLayout.setPrintTitleRows(titles);
      horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) horizontalPageBreaks.add(`A${String(row + 1)}`);
    }, 15 + breaks.length),
  ];
}

function viewOperation(tab: string, { frozen, filter, color }: SetUp, hasFilter: boolean): Operation {
  return operation(({ sheet }) => {
    const { freezePanes, autoFilter } = sheet(tab);
    if (frozen === null) freezePanes.unfreeze();
    else freezePanes.freezeAt(sheet(tab).getRange(frozen));
    if (filter !== null) autoFilter.apply(sheet(tab).getRange(filter));
    else if (hasFilter) autoFilter.remove();
    sheet(tab).tabColor = color;
  }, 5);
}
