import { cellName } from '../../domain/cell';
import { areaName } from '../address';
import { jsonBytes } from './bytes';
import {
  CHART_INK,
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  GRID_INK,
  SHADES,
  gapPercent,
  hasLegend,
  labelFormat,
} from '../plan/chart-looks';
import { FONT } from '../plan/looks';
import type { ChartPlan, ChartSeries } from '../port';
import { type Desk, type Operation, SETTING_BYTES, operation } from './operations';

const TYPES = { columns: 'ColumnClustered', bars: 'BarClustered', 'stacked-bars': 'BarStacked' } as const;

/** How many properties of a chart, and of each of its series, are set. */
const CHART_SETTINGS = 30;
const SERIES_SETTINGS = 14;

/** A chart on its way onto a tab, under the name by which it is known there. */
export interface NamedChart {
  readonly name: string;
  readonly chart: ChartPlan;
}

/** What puts charts on a tab; where they lie comes when its columns and rows have their sizes. */
export function chartOperations(tab: string, charts: readonly NamedChart[]): readonly Operation[] {
  return charts.map((named) => ({
    bytes: jsonBytes(named) + (CHART_SETTINGS + named.chart.series.length * SERIES_SETTINGS) * SETTING_BYTES,
    run: (desk) => addChart(desk, tab, named),
  }));
}

/** What lays charts over their cells. */
export function chartPlaceOperations(tab: string, charts: readonly NamedChart[]): readonly Operation[] {
  return charts.map(({ name, chart: { place } }) =>
    operation(({ sheet }) => {
      const chart = sheet(tab).charts.getItem(name);
      chart.setPosition(cellName(place.top, place.left), cellName(place.bottom, place.right));
    }, 2),
  );
}

/** What takes charts away. */
export function chartRemovals(charts: readonly Pick<Excel.Chart, 'delete'>[]): readonly Operation[] {
  return charts.map((chart) =>
    operation(() => {
      chart.delete();
    }),
  );
}

function addChart({ sheet }: Desk, tab: string, { name, chart }: NamedChart): void {
  const [first, ...others] = chart.series;
  if (first === undefined) throw new Error(`a chart without figures: ${chart.title}`);
  const onTab = sheet(tab);
  // Of one column of numbers Excel makes one series, whatever else stands beside it.
  const made = onTab.charts.add(TYPES[chart.kind], onTab.getRange(areaName(first.values)), 'Columns');
  made.name = name;
  made.format.fill.setSolidColor('#FFFFFF');
  made.format.font.name = FONT;
  made.format.font.size = CHART_TEXT_SIZE;
  made.format.font.color = `#${CHART_INK}`;
  made.title.visible = true;
  made.title.text = chart.title;
  made.title.format.font.size = CHART_TITLE_SIZE;
  made.title.format.font.bold = true;
  const range = (area: ChartSeries['values']): Excel.Range => onTab.getRange(areaName(area));
  const all = [
    { series: made.series.getItemAt(0), planned: first },
    ...others.map((planned) => ({ series: made.series.add(planned.name), planned })),
  ];
  for (const { series, planned } of all) {
    series.name = planned.name;
    series.setValues(range(planned.values));
    series.setXAxisValues(range(chart.categories));
    dressSeries(series, planned, chart);
  }
  dressAxes(made.axes, chart);
  made.legend.visible = hasLegend(chart);
  if (hasLegend(chart)) made.legend.position = 'Bottom';
}

function dressSeries(series: Excel.ChartSeries, { shade }: ChartSeries, chart: ChartPlan): void {
  const isStacked = chart.kind === 'stacked-bars';
  const { fill, text } = SHADES[shade];
  series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.color = `#${CHART_INK}`;
  series.format.line.weight = 0.75;
  series.gapWidth = gapPercent(chart);
  if (isStacked) series.overlap = 100;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = labelFormat(chart);
  series.dataLabels.position = isStacked ? 'Center' : 'OutsideEnd';
  series.dataLabels.format.font.color = `#${isStacked ? text : CHART_INK}`;
}

function dressAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: ChartPlan): void {
  categoryAxis.title.visible = chart.categoryTitle !== null;
  if (chart.categoryTitle !== null) categoryAxis.title.text = chart.categoryTitle;
  categoryAxis.majorTickMark = 'None';
  valueAxis.title.visible = true;
  valueAxis.title.text = chart.valueTitle;
  valueAxis.majorTickMark = 'None';
  valueAxis.numberFormat = chart.format;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${GRID_INK}`;
  if (chart.kind === 'columns') return;
  // The first category stands on top; the axis of figures stays below, where the last one is.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}
