import { invalidArgument } from '../wire/errors';
import { numberArgument, textArgument, truthArgument, wordArgument } from '../wire/narrow';
import { play, type Method, type PlayedObject, type Scalar } from '../wire/played';
import { colour } from './colour';

/** How a look is read when it is set; it throws at what Excel would not take. */
type Read = (value: unknown) => unknown;

/** The looks of a chart's part: properties, fills (which are set by a method), and further parts. */
export interface Looks {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, Read>>;
  readonly isFill?: true;
  readonly parts?: Readonly<Record<string, Looks>>;
}

const text: Read = (value) => textArgument(value, 'text');
const truth: Read = (value) => truthArgument(value, 'value');
const number: Read = (value) => numberArgument(value, 'value');
const between =
  (least: number, most: number): Read =>
  (value) => {
    const given = numberArgument(value, 'value');
    if (given < least || given > most)
      throw invalidArgument(`${String(given)} is not from ${String(least)} to ${String(most)}.`);
    return given;
  };
const word =
  (...words: readonly string[]): Read =>
  (value) =>
    wordArgument(value, 'value', words);

const FILL: Looks = { type: 'ChartFill', isFill: true };
const LINE: Looks = {
  type: 'ChartLineFormat',
  scalars: { Color: colour, Weight: number, LineStyle: word('None', 'Continuous', 'Dash', 'Dot') },
};
const FONT: Looks = {
  type: 'ChartFont',
  scalars: { Bold: truth, Italic: truth, Color: colour, Name: text, Size: number },
};
const TITLE: Looks = {
  type: 'ChartTitle',
  scalars: { Text: text, Visible: truth, Overlay: truth },
  parts: { Format: { type: 'ChartTitleFormat', parts: { Font: FONT, Fill: FILL } } },
};
const AXIS: Looks = {
  type: 'ChartAxis',
  scalars: {
    Visible: truth,
    Minimum: number,
    Maximum: number,
    MajorUnit: number,
    NumberFormat: text,
    ReversePlotOrder: truth,
    Position: word('Automatic', 'Maximum', 'Minimum', 'Custom'),
    MajorTickMark: word('None', 'Cross', 'Inside', 'Outside'),
    MinorTickMark: word('None', 'Cross', 'Inside', 'Outside'),
  },
  parts: {
    Title: { ...TITLE, type: 'ChartAxisTitle' },
    Format: { type: 'ChartAxisFormat', parts: { Font: FONT, Line: LINE } },
    MajorGridlines: {
      type: 'ChartGridlines',
      scalars: { Visible: truth },
      parts: { Format: { type: 'ChartGridlinesFormat', parts: { Line: LINE } } },
    },
  },
};

/** What a chart looks like, besides its series. */
export const CHART_LOOKS: Looks = {
  type: 'Chart',
  parts: {
    Title: TITLE,
    Format: { type: 'ChartAreaFormat', parts: { Fill: FILL, Font: FONT } },
    Legend: { type: 'ChartLegend', scalars: { Visible: truth, Position: word('Top', 'Bottom', 'Left', 'Right') } },
    Axes: { type: 'ChartAxes', parts: { CategoryAxis: AXIS, ValueAxis: AXIS } },
  },
};

/** What a series looks like. */
export const SERIES_LOOKS: Looks = {
  type: 'ChartSeries',
  scalars: { GapWidth: between(0, 500), Overlap: between(-100, 100), HasDataLabels: truth },
  parts: {
    Format: { type: 'ChartSeriesFormat', parts: { Fill: FILL, Line: LINE } },
    DataLabels: {
      type: 'ChartDataLabels',
      scalars: {
        ShowValue: truth,
        NumberFormat: text,
        Position: word('Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'),
      },
      parts: { Format: { type: 'ChartDataLabelFormat', parts: { Font: FONT, Fill: FILL } } },
    },
  },
};

/** Members for the looks of something, kept by their paths; a look that nobody set reads as `null`. */
export function looksOf<State>(
  { scalars = {}, parts = {}, isFill }: Looks,
  kept: (state: State) => Map<string, unknown>,
  path = '',
): {
  readonly scalars: Record<string, Scalar<State>>;
  readonly links: Record<string, (state: State) => PlayedObject>;
  readonly methods: Record<string, Method<State>>;
} {
  const fill = `${path}Color`;
  return {
    scalars: Object.fromEntries(
      Object.entries(scalars).map(([name, read]): readonly [string, Scalar<State>] => [
        name,
        {
          get: (state) => kept(state).get(path + name) ?? null,
          set: (state, value) => void kept(state).set(path + name, read(value)),
        },
      ]),
    ),
    links: Object.fromEntries(
      Object.entries(parts).map(([name, looks]) => [
        name,
        (state: State): PlayedObject =>
          play({ name: looks.type, ...looksOf<State>(looks, kept, `${path}${name}.`) }, state),
      ]),
    ),
    methods:
      isFill === undefined
        ? {}
        : {
            Clear: (state) => void kept(state).delete(fill),
            SetSolidColor: (state, value) => void kept(state).set(fill, colour(value)),
          },
  };
}
