import { areaName } from '../address';
import type { Area } from '../port';
import { alikeOperations } from './alike';
import { type Operation, operation } from './operations';
import { rectanglesOf } from './rectangles';
import { unhideAll } from './steps';

/** How many rows of a tab are asked for their heights, and what each comes to in an answer. */
const MOST_ROWS = 1000;
const LINE_BYTES = 90;
const PAGE_BYTES = 3000;

/** How a tab was set up before it was rewritten: sizes, hidden lines, panes, filter, colour, print set-up. It is read when Excel has answered. */
export interface SetUp {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly sheet: Excel.Worksheet;
  readonly page: Excel.PageLayout;
  readonly headers: Excel.HeaderFooterGroup;
  readonly everyPage: Excel.HeaderFooter;
  readonly firstPage: Excel.HeaderFooter;
  readonly titles: Excel.Range;
  readonly frozen: Excel.Range;
  readonly filter: Excel.Range;
}

/** Set-ups of tabs, by the keys that they are rewritten under. They are not kept in the workbook: the next opening puts back what tabs held, not how wide their columns were. */
export type SetUps = ReadonlyMap<string, SetUp>;

/** A tab that is rewritten in place: by what its set-up is known, and how far it will reach. */
export interface Rewritten {
  readonly key: string;
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
}

/** Asks how the tabs that are rewritten in place are set up. */
export function askSetUps(context: Excel.RequestContext, rewritten: readonly Rewritten[]): SetUps {
  return new Map(
    rewritten.map(({ key, tab, rows, columns }) => {
      const sheet = context.workbook.worksheets.getItem(tab);
      const end = { row: Math.min(rows, MOST_ROWS) - 1, column: columns - 1 };
      const area = { top: 0, left: 0, bottom: Math.max(0, end.row), right: Math.max(0, end.column) };
      const range = sheet.getRange(areaName(area));
      const setUp: SetUp = {
        columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
        rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
        sheet: sheet.load('tabColor,standardHeight'),
        page: sheet.pageLayout.load(
          'orientation,paperSize,zoom,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin',
        ),
        headers: sheet.pageLayout.headersFooters.load('state'),
        everyPage: sheet.pageLayout.headersFooters.defaultForAllPages.load('centerHeader'),
        firstPage: sheet.pageLayout.headersFooters.firstPage.load('centerHeader'),
        titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        frozen: sheet.freezePanes.getLocationOrNullObject().load('address'),
        filter: sheet.autoFilter.getRangeOrNullObject().load('address'),
      };
      return [key, setUp] as const;
    }),
  );
}

/** What the answer to `askSetUps` comes to at most. */
export function setUpBytes(rewritten: readonly Rewritten[]): number {
  return rewritten.reduce(
    (sum, { rows, columns }) => sum + PAGE_BYTES + (Math.min(rows, MOST_ROWS) + columns) * LINE_BYTES,
    0,
  );
}

/** What sets a tab up again as it was. */
export function setUpOperations(tab: string, setUp: SetUp, hasFilter: boolean): readonly Operation[] {
  return [...lineOperations(tab, setUp), ...pageOperations(tab, setUp), ...viewOperations(tab, setUp, hasFilter)];
}

function lineOperations(tab: string, { columns, rows, sheet: before }: SetUp): readonly Operation[] {
  const across = (from: number, to: number): Area => ({ top: 0, left: from, bottom: 0, right: to });
  const widths = rectanglesOf([columns.value.map(({ format }) => shownSize(format?.columnWidth))]);
  // Rows that nobody gave a height fit what is in them.
  const heightOf = (height: number | undefined): number | null =>
    height === before.standardHeight ? null : shownSize(height);
  const heights = rectanglesOf(rows.value.map(({ format }) => [heightOf(format?.rowHeight)]));
  const all = { top: 0, left: 0, bottom: rows.value.length - 1, right: 0 };
  const hiddenColumns = rectanglesOf([
    columns.value.map(({ columnHidden }) => (columnHidden === true ? 'hidden' : null)),
  ]);
  const hiddenRows = rectanglesOf(rows.value.map(({ rowHidden }) => [rowHidden === true ? 'hidden' : null]));
  return [
    operation((desk) => {
      unhideAll(desk, tab);
      desk.sheet(tab).getRange(areaName(all)).format.autofitRows();
    }, 3),
    ...widths.map(({ key, area }) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(across(area.left, area.right))).format.columnWidth = key;
      }),
    ),
    ...alikeOperations(tab, heights, (format, points) => {
      format.rowHeight = points;
    }),
    ...hiddenColumns.map(({ area }) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(area)).columnHidden = true;
      }),
    ),
    ...hiddenRows.map(({ area }) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(area)).rowHidden = true;
      }),
    ),
  ];
}

/** A hidden line may tell that it has no size. */
function shownSize(size: number | undefined): number | null {
  return size === undefined || size === 0 ? null : size;
}

function pageOperations(tab: string, { page, headers, everyPage, firstPage, titles }: SetUp): readonly Operation[] {
  return [
    operation(({ sheet }) => {
      const layout = sheet(tab).pageLayout;
      layout.orientation = page.orientation;
      layout.paperSize = page.paperSize;
      layout.centerHorizontally = page.centerHorizontally;
      layout.zoom = page.zoom;
      layout.setPrintMargins('Points', {
        top: page.topMargin,
        bottom: page.bottomMargin,
        left: page.leftMargin,
        right: page.rightMargin,
        header: page.headerMargin,
        footer: page.footerMargin,
      });
      if (!titles.isNullObject) layout.setPrintTitleRows(localAddress(titles));
      layout.headersFooters.state = headers.state;
      layout.headersFooters.defaultForAllPages.centerHeader = everyPage.centerHeader;
      layout.headersFooters.firstPage.centerHeader = firstPage.centerHeader;
    }, 12),
  ];
}

function viewOperations(tab: string, setUp: SetUp, hasFilter: boolean): readonly Operation[] {
  const { sheet: before, frozen, filter } = setUp;
  return [
    operation(({ sheet }) => {
      const panes = sheet(tab).freezePanes;
      if (frozen.isNullObject) panes.unfreeze();
      else panes.freezeAt(sheet(tab).getRange(localAddress(frozen)));
      if (!filter.isNullObject) sheet(tab).autoFilter.apply(sheet(tab).getRange(localAddress(filter)));
      else if (hasFilter) sheet(tab).autoFilter.remove();
      sheet(tab).tabColor = before.tabColor;
    }, 5),
  ];
}

/** An address without its tab, which may bear another name by now. */
function localAddress({ address }: Excel.Range): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
