import type { Area, ChartPlan } from '../../../workbook/port';
import { textCell } from '../layout/cells';
import type { Draft } from '../layout/draft';
import { LOOKS } from '../layout/styles';
import { type Column, type TablePlace, addTable } from '../layout/table';

/** Names, then figures side by side; behind a gap the columns that charts lie over. */
const FIGURE_COLUMNS = 5;
const CHART_LEFT = FIGURE_COLUMNS + 2;
const CHART_COLUMNS = 6;
const NAME = { least: 34, most: 34 };
const FIGURE = { least: 9, most: 9 };

/** The widths of the columns, in characters. */
export const COLUMN_WIDTHS: readonly number[] = [
  NAME.least,
  ...Array.from({ length: FIGURE_COLUMNS }, () => FIGURE.least),
  2,
  ...Array.from({ length: CHART_COLUMNS }, () => 10),
];

/** So many rows of one line a chart takes at least. */
const LEAST_ROWS = 18;

/** So many items have room for names of several lines; names of more items stand on one. */
const FEW_ITEMS = 12;
const LONGEST_NAMES = { few: 80, many: 30 } as const;

/** A column of figures of a section. */
export type FigureColumn<T> = Pick<Column<T>, 'title' | 'cell'>;

/** What a section shows, besides where. */
export interface Section<T> {
  readonly heading: string;
  readonly remarks: readonly string[];
  /** Why there is nothing to draw; `null` where there is. */
  readonly whyNone: string | null;
  readonly items: readonly T[];
  readonly names: FigureColumn<T>;
  readonly figures: readonly FigureColumn<T>[];
  /** The chart of its table; `column` gives the cells of a figure column, 0 the first. */
  readonly chart: (categories: Area, column: (index: number) => Area) => Omit<ChartPlan, 'place' | 'categories'>;
}

/** Adds a section, its chart beside its table; gives the chart, or `null` where there is nothing to draw. */
export function addSection<T>(draft: Draft, section: Section<T>): ChartPlan | null {
  const { heading, remarks, whyNone, items, names, figures, chart } = section;
  draft.addMerged(textCell(heading, LOOKS.heading));
  for (const remark of whyNone === null ? remarks : [whyNone]) draft.addMerged(textCell(remark, LOOKS.remark));
  if (whyNone !== null) return null;
  const columns: readonly Column<T>[] = [
    { ...names, width: NAME },
    ...figures.map((figure) => ({ ...figure, width: FIGURE })),
  ];
  const table = addTable(draft, columns, items, '');
  while (draft.nextRow() < table.header + LEAST_ROWS) draft.add([]);
  const last = draft.nextRow() - 1;
  draft.add([]);
  const categories = cellsOf(table, 0);
  return {
    ...chart(categories, (index) => cellsOf(table, index + 1)),
    place: { top: table.header, left: CHART_LEFT, bottom: last, right: CHART_LEFT + CHART_COLUMNS - 1 },
    categories,
  };
}

function cellsOf({ first, last }: TablePlace, column: number): Area {
  return { top: first, left: column, bottom: last, right: column };
}

/** A name as a chart of so many items has room for it. */
export function shortName(name: string, items: number): string {
  const longest = LONGEST_NAMES[items > FEW_ITEMS ? 'many' : 'few'];
  const letters = Array.from(name);
  return letters.length <= longest ? name : `${letters.slice(0, longest - 1).join('')}…`;
}
