import { valueAt } from '../formulas/calculate';
import { columnCount, parseAreaName, rowCount } from '../model/area';
import type { ChartCells, ChartModel, SeriesModel } from '../model/chart';
import { isError } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound, notPlayed } from '../wire/errors';
import { textArgument, wholeArgument, wordArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';
import { CHART_LOOKS, looksOf, SERIES_LOOKS } from './chart-looks';
import { rangeArgument } from './range';
import { checkAllowed } from './range-state';

/** The kinds that are played; Excel has some eighty. */
const TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line', 'Pie'] as const;

interface ChartState {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

interface SeriesState extends ChartState {
  readonly series: SeriesModel;
}

function cellsArgument(value: unknown, near: Sheet): ChartCells {
  const { sheet, area } = rangeArgument(value, near);
  if (rowCount(area) > 1 && columnCount(area) > 1) throw invalidArgument('A series takes one row or one column.');
  return { sheet, area };
}

/** What some cells hold; of a sheet that is gone, nothing. */
function valuesOf(cells: ChartCells | null): readonly unknown[] {
  if (cells === null || cells.sheet.deleted) return [];
  const { sheet, area } = cells;
  const values: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(sheet, row, column);
      values.push(isError(value) ? value.error : (value ?? ''));
    }
  }
  return values;
}

const SERIES: PlayedType<SeriesState> = {
  name: 'ChartSeries',
  check: ({ chart, series }) => {
    if (!chart.series.includes(series)) throw itemNotFound('the series');
  },
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = textArgument(value, 'name');
      },
    },
    ...looksOf<SeriesState>(SERIES_LOOKS, ({ series }) => series.looks).scalars,
  },
  links: looksOf<SeriesState>(SERIES_LOOKS, ({ series }) => series.looks).links,
  methods: {
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
    GetDimensionValues: ({ series }, dimension) =>
      wordArgument(dimension, 'dimension', ['Categories', 'Values']) === 'Values'
        ? valuesOf(series.values)
        : valuesOf(series.categories),
    SetValues: ({ sheet, series }, source) => {
      series.values = cellsArgument(source, sheet);
    },
    SetXAxisValues: ({ sheet, series }, source) => {
      series.categories = cellsArgument(source, sheet);
    },
  },
};

function seriesAt({ sheet, chart }: ChartState, index: unknown): PlayedObject {
  const series = chart.series[wholeArgument(index, 'index')];
  if (series === undefined) throw itemNotFound('the series');
  return play(SERIES, { sheet, chart, series });
}

const SERIES_COLLECTION: PlayedType<ChartState> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) => chart.series.map((series) => play(SERIES, { sheet, chart, series })),
  item: seriesAt,
  methods: {
    Add: (state, name, index) => {
      const series: SeriesModel = {
        name: name === null || name === undefined ? '' : textArgument(name, 'name'),
        values: null,
        categories: null,
        looks: new Map(),
      };
      state.chart.series.splice(wholeArgument(index, 'index', state.chart.series.length), 0, series);
      return play(SERIES, { ...state, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: seriesAt,
  },
};

const CHART: PlayedType<ChartState> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  check: ({ sheet, chart }) => {
    if (sheet.deleted || !sheet.charts.includes(chart)) throw itemNotFound(`the chart ${chart.name}`);
  },
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textArgument(value, 'name');
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = wordArgument(value, 'chartType', TYPES);
      },
    },
  },
  links: {
    ...looksOf<ChartState>(CHART_LOOKS, ({ chart }) => chart.looks).links,
    Series: (state) => play(SERIES_COLLECTION, state),
  },
  methods: {
    Delete: ({ sheet, chart }) => {
      checkUnlocked(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      sheet.workbook.changed({ kind: 'other', sheet });
    },
    SetPosition: ({ sheet, chart }, start, end) => {
      const from = rangeArgument(start, sheet).area;
      const to = end === null || end === undefined ? from : rangeArgument(end, sheet).area;
      chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
  },
};

function checkUnlocked(sheet: Sheet): void {
  const corner = parseAreaName('A1');
  if (corner !== null) checkAllowed({ sheet, area: corner }, null);
}

function found(sheet: Sheet, key: unknown): ChartModel | null {
  return sheet.charts.find(({ id, name }) => id === key || name === key) ?? null;
}

function byName(sheet: Sheet, key: unknown): PlayedObject {
  const chart = found(sheet, key);
  if (chart === null) throw itemNotFound(`the chart ${String(key)}`);
  return play(CHART, { sheet, chart });
}

/** One series for each column (or row) of the cells; of text beside them Excel guesses names, which is not played. */
function seriesFrom({ sheet, area }: ChartCells, seriesBy: unknown): SeriesModel[] {
  const by = wordArgument(seriesBy ?? 'Auto', 'seriesBy', ['Auto', 'Columns', 'Rows']);
  const values = valuesOf({ sheet, area });
  if (by !== 'Columns' || columnCount(area) > 1 || values.some((value) => typeof value === 'string')) {
    throw notPlayed('charts over anything but one column of numbers');
  }
  return [{ name: 'Series1', values: { sheet, area }, categories: null, looks: new Map() }];
}

const COLLECTION: PlayedType<Sheet> = {
  name: 'ChartCollection',
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => play(CHART, { sheet, chart })),
  item: byName,
  methods: {
    Add: (sheet, type, source, seriesBy) => {
      checkUnlocked(sheet);
      const number = String(sheet.workbook.nextId());
      const chart: ChartModel = {
        id: `{CHART-${number}}`,
        name: `Chart ${number}`,
        type: wordArgument(type, 'type', TYPES),
        place: null,
        series: seriesFrom(rangeArgument(source, sheet), seriesBy),
        looks: new Map(),
      };
      sheet.charts.push(chart);
      sheet.workbook.changed({ kind: 'other', sheet });
      return play(CHART, { sheet, chart });
    },
    GetCount: ({ charts }) => charts.length,
    GetItem: byName,
    GetItemAt: (sheet, index) => {
      const chart = sheet.charts[wholeArgument(index, 'index')];
      if (chart === undefined) throw itemNotFound('the chart');
      return play(CHART, { sheet, chart });
    },
    GetItemOrNullObject: (sheet, key) => {
      const chart = found(sheet, key);
      return chart === null ? null : play(CHART, { sheet, chart });
    },
    _RegisterAddedEvent: () => undefined,
    _RegisterDeletedEvent: () => undefined,
  },
};

/** The charts of a sheet. */
export function charts(sheet: Sheet): PlayedObject {
  return play(COLLECTION, sheet);
}
