import { OWN_NAME } from '../own-name';
import type { ChartPlan, ChartShade } from '../port';

/** How a bar is filled, and how its figure is written where that stands within it; `RRGGBB`. */
export interface ShadeLook {
  readonly fill: string;
  readonly text: string;
}

/** The shades: one colour from dark to white, so that they come out as greys that differ; text within has a contrast of 4.5 or more. */
export const SHADES: Readonly<Record<ChartShade, ShadeLook>> = {
  darkest: { fill: '16324F', text: 'FFFFFF' },
  dark: { fill: '3D6A94', text: 'FFFFFF' },
  middle: { fill: '86AACB', text: '000000' },
  light: { fill: 'C9DAE9', text: '000000' },
  white: { fill: 'FFFFFF', text: '000000' },
};

/** What else is drawn: the outline of every bar, the lines behind them, and the sizes of text in points. */
export const CHART_INK = '1B2733';
export const GRID_INK = 'D0D5DA';
export const CHART_TITLE_SIZE = 13;
export const CHART_TEXT_SIZE = 10;

/** How wide the gap between two categories is, in percents of a bar. */
export function gapPercent({ series, kind }: ChartPlan): number {
  return kind === 'stacked-bars' || series.length === 1 ? 60 : 80;
}

/** Whether a box says which shade is which series. */
export function hasLegend({ series }: ChartPlan): boolean {
  return series.length > 1;
}

/** The number format of the figures at the bars: in a stack a part of 0 has no room and no figure. */
export function labelFormat({ kind, format }: ChartPlan): string {
  return kind === 'stacked-bars' ? `${format};;` : format;
}

/** The names by which our charts are known on a tab of ours, counted from 1. */
export function chartName(number: number): string {
  return OWN_NAME + String(number);
}

/** Whether a chart on a tab of ours bears such a name. */
export function isOwnChart(name: string): boolean {
  return new RegExp(`^${OWN_NAME}\\d+$`).test(name);
}
