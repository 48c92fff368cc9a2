import type { Area } from './area';
import type { Sheet } from './sheet';

/** Cells that a chart takes figures or names from. */
export interface ChartCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One series of a chart. */
export interface SeriesModel {
  name: string;
  values: ChartCells | null;
  categories: ChartCells | null;
  /** Looks by their paths on the wire (`Format.Line.Color`). */
  readonly looks: Map<string, unknown>;
}

/** A chart that lies on a sheet. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  /** The cells that it was laid over; `null` where Excel put it somewhere. */
  place: Area | null;
  series: SeriesModel[];
  /** Looks by their paths on the wire (`Title.Text`). */
  readonly looks: Map<string, unknown>;
}

/** A chart like another one: what a copy of its sheet or of the cells under it brings along. */
export function copyOfChart(chart: ChartModel, id: string, cells: (from: ChartCells) => ChartCells): ChartModel {
  const moved = (from: ChartCells | null): ChartCells | null => (from === null ? null : cells(from));
  return {
    ...chart,
    id,
    looks: new Map(chart.looks),
    series: chart.series.map((one) => ({
      ...one,
      values: moved(one.values),
      categories: moved(one.categories),
      looks: new Map(one.looks),
    })),
  };
}
