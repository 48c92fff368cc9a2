import { cellName } from '../../../src/domain/cell';
import { isOwnChart } from '../../../src/workbook/plan/chart-looks';
import { isDateFormat } from '../../../src/workbook/number-format';
import { pointedTab } from '../../../src/workbook/own-name';
import type { ExcelHost } from '../../excel-host/open-excel';
import { nameOfArea } from '../../excel-host/model/area';
import type { ChartCells, ChartModel } from '../../excel-host/model/chart';
import { type Cell, isError } from '../../excel-host/model/cell';
import { type Look, type LookKey, lookValue } from '../../excel-host/model/look';
import type { Sheet } from '../../excel-host/model/sheet';
import {
  alignmentText,
  type BookView,
  type ChartView,
  type CellView,
  fontText,
  formulaText,
  type PageView,
  rounded,
  type TabView,
} from './tab-view';

const MARK = 'BinhXet_';
const POINTS_PER_PIXEL = 0.75;

/** What the workbook in an Excel for tests shows. */
export async function viewOfExcel(excel: ExcelHost): Promise<BookView> {
  // Formulas are worked out when somebody looks.
  const values = await valuesOf(excel);
  const { workbook } = excel;
  return {
    tabs: workbook.sheets.map((sheet): TabView => ({
      name: sheet.name,
      visibility: { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' }[sheet.visibility],
      color: sheet.tabColor,
      cells: cellsOf(sheet, (row, column) => values.get(sheet.name)?.[row]?.[column]),
      merges: sheet.merges.map(nameOfArea).sort(),
      widths: Object.fromEntries([...sheet.columnWidths].map(([column, width]) => [column, width / POINTS_PER_PIXEL])),
      heights: Object.fromEntries(sheet.rowHeights),
      frozen: [sheet.freeze?.rows ?? 0, sheet.freeze?.columns ?? 0],
      filter: sheet.filter === null ? null : nameOfArea(sheet.filter.area),
      page: pageOf(sheet),
      charts: sheet.charts.filter(({ name }) => isOwnChart(name)).map(chartView),
    })),
    marks: workbook.names
      .filter(({ name, scope }) => scope === null && name.startsWith(MARK))
      .map(({ name, formula, visible }): BookView['marks'][number] => [
        name,
        pointedTab(formula) ?? formula,
        visible ? 'seen' : 'hidden',
      ])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  };
}

async function valuesOf(excel: ExcelHost): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  return excel.run(async (context) => {
    const asked = excel.workbook.sheets.map(({ name }) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange().getBoundingRect('A1').load('values');
      return [name, used] as const;
    });
    await context.sync();
    return new Map(asked.map(([name, used]) => [name, used.values as unknown[][]]));
  });
}

function cellsOf(sheet: Sheet, valueAt: (row: number, column: number) => unknown): TabView['cells'] {
  return Object.fromEntries(
    [...sheet.grid.cells()]
      .sort((left, right) => (left.row === right.row ? left.column - right.column : left.row - right.row))
      .map(({ row, column, cell }) => [
        cellName(row, column),
        cellView(cell, in1900(sheet, cell, valueAt(row, column))),
      ]),
  );
}

/** Days as the port tells them. */
function in1900({ workbook }: Sheet, { look }: Cell, value: unknown): unknown {
  if (!workbook.is1904 || typeof value !== 'number') return value;
  return isDateFormat(String(lookValue(look, 'numberFormat'))) ? value + 1462 : value;
}

function cellView({ content, look }: Cell, value: unknown): CellView {
  if (content !== null && isError(content.value) && content.formula === null) throw new Error('a fault');
  const formula = content?.formula ?? null;
  const text = (key: LookKey): string => String(lookValue(look, key));
  const flag = (key: LookKey): boolean => lookValue(look, key) === true;
  return {
    value: value === '' || value === undefined ? null : (value as CellView['value']),
    formula: formula === null ? null : formulaText(formula.slice(1)),
    format: text('numberFormat'),
    font: fontText({
      name: text('font.name'),
      size: Number(text('font.size')),
      bold: flag('font.bold'),
      italic: flag('font.italic'),
      underline: text('font.underline') === 'Single',
      color: text('font.color').toUpperCase(),
    }),
    fill: text('fill.pattern') === 'Solid' ? text('fill.color').toUpperCase() : null,
    alignment: alignmentText({
      horizontal: text('horizontalAlignment'),
      vertical: text('verticalAlignment'),
      wrap: flag('wrapText'),
      indent: Number(text('indentLevel')),
    }),
    lines: (['top', 'bottom', 'left', 'right'] as const)
      .filter((side) => hasLine(look, side))
      .map((side) => side.slice(0, 1))
      .join(''),
  };
}

function hasLine(look: Look, side: 'top' | 'bottom' | 'left' | 'right'): boolean {
  return (
    lookValue(look, `border.${side}.style`) === 'Continuous' && lookValue(look, `border.${side}.weight`) === 'Thin'
  );
}

function pageOf({ page, horizontalBreaks }: Sheet): PageView {
  const { values, titleRows, state, headersFooters } = page;
  const zoom = values['Zoom'];
  const wide =
    typeof zoom === 'object' && zoom !== null && 'horizontalFitToPages' in zoom ? zoom.horizontalFitToPages : null;
  const titles = titleRows === null ? null : `${String(titleRows.top + 1)}:${String(titleRows.bottom + 1)}`;
  const header = headersFooters['DefaultForAllPages']?.['CenterHeader'] ?? '';
  const first = headersFooters['FirstPage']?.['CenterHeader'] ?? '';
  return {
    orientation: String(values['Orientation']).toLowerCase(),
    paper: values['PaperSize'] === 'A4' ? 'A4' : 'other',
    pagesWide: typeof wide === 'number' ? wide : null,
    pagesHigh:
      typeof zoom === 'object' && zoom !== null && 'verticalFitToPages' in zoom ? Number(zoom.verticalFitToPages) : 0,
    scale: typeof zoom === 'object' && zoom !== null && 'scale' in zoom ? Number(zoom.scale) : null,
    centered: values['CenterHorizontally'] === true,
    margins: ['Top', 'Bottom', 'Left', 'Right', 'Header', 'Footer'].map((side) =>
      rounded(Number(values[`${side}Margin`])),
    ),
    titles,
    header: header === '' ? '' : `&C${header}`,
    firstHeader: state === 'FirstAndDefault' ? first : null,
    breaks: [...horizontalBreaks],
  };
}

function chartView({ type, place, looks, series }: ChartModel): ChartView {
  return {
    kind: { ColumnClustered: 'columns', BarClustered: 'bars', BarStacked: 'stacked-bars' }[type] ?? type,
    title: String(looks.get('Title.Text')),
    axes: [String([looks.get('Axes.CategoryAxis.Title.Text')]), String(looks.get('Axes.ValueAxis.Title.Text'))],
    place: place === null ? 'nowhere' : nameOfArea(place),
    format: String(looks.get('Axes.ValueAxis.NumberFormat')),
    isTopFirst: looks.get('Axes.CategoryAxis.ReversePlotOrder') === true,
    hasLegend: looks.get('Legend.Visible') === true,
    series: series.map((one) => ({
      name: one.name,
      values: cellsText(one.values),
      categories: cellsText(one.categories),
      fill: String(one.looks.get('Format.Fill.Color')),
      labels: [one.looks.get('DataLabels.NumberFormat'), one.looks.get('DataLabels.Position')].join(' '),
    })),
  };
}

function cellsText(cells: ChartCells | null): string {
  if (cells === null) return 'none';
  const area = nameOfArea(cells.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${cells.sheet.name.replaceAll("'", "''")}'!${area}`;
}
