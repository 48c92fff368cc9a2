import { cellName } from '../../domain/cell';
import type { NamedChart } from './charts';
import type { Difference } from './read-back';

/** Charts as they must be on a tab: what it is called while it is written, and for people. */
export interface WantedCharts {
  readonly tab: string;
  readonly sheet: string;
  readonly charts: readonly NamedChart[];
}

/** What was asked of a chart; it can be read when Excel has answered. */
interface AskedChart {
  readonly sheet: string;
  readonly named: NamedChart;
  readonly series: Excel.ChartSeriesCollection;
  readonly points: readonly OfficeExtension.ClientResult<unknown[]>[];
}

/** Asks how the charts came out, in the batch that is being put together. */
export function askCharts({ workbook }: Excel.RequestContext, wanted: readonly WantedCharts[]): readonly AskedChart[] {
  return wanted.flatMap(({ tab, sheet, charts }) =>
    charts.map((named): AskedChart => {
      const chart = workbook.worksheets.getItem(tab).charts.getItem(named.name);
      return {
        sheet,
        named,
        series: chart.series.load('items/name'),
        points: named.chart.series.map((_, index) => chart.series.getItemAt(index).getDimensionValues('Values')),
      };
    }),
  );
}

/** The place of the first chart that is not as it must be, or `null`. What Excel tells no points of, it may not have drawn yet. */
export function chartDifference(asked: readonly AskedChart[]): Difference | null {
  const wrong = asked.find(({ named, series, points }) => {
    const wanted = named.chart.series;
    const isNamed = wanted.every(({ name }, index) => series.items[index]?.name === name);
    const lengths = points.map(({ value }) => value.length).filter((length) => length > 0);
    const { top, bottom } = named.chart.categories;
    return series.items.length !== wanted.length || !isNamed || lengths.some((length) => length !== bottom - top + 1);
  });
  if (wrong === undefined) return null;
  const { top, left } = wrong.named.chart.place;
  return { sheet: wrong.sheet, cell: cellName(top, left), isResult: true };
}
