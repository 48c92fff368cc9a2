import { useMemo } from 'react';
import { areaName } from '../../workbook/address';
import type { Area, CellChange, CellValue, TabPlan, TabSnapshot } from '../../workbook/port';
import type { TabView } from '../../workbook/file/view';
import { cellKey } from '../editing/edit';
import { type ShownCell, shownCell } from './cell-text';
import { columnCount, columnWidths } from './layout';
import { type Place, furthest } from './selection';

/** The pixels of a character, and those beside the text of a cell. */
const CHARACTER = 7;
const BESIDE = 14;
const NARROWEST = 36;
const WIDEST = 420;
/** The height of a line, and what a row has besides. */
const LINE = 20;
const AROUND = 5;
/** A row with more lines shows these; the bar above the grid shows the whole text. */
const MOST_LINES = 6;
/** Rows and columns to go on in, beyond what is filled. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
const FEWEST_ROWS = 30;
const FEWEST_COLUMNS = 8;
const SPARE_WIDTH = 80;

/** A tab as the grid shows it: what the file holds with the edits on top. Rows and columns are 0-based. */
export interface GridTab {
  readonly tab: TabSnapshot;
  readonly plan: TabPlan | undefined;
  readonly view: TabView;
  readonly rows: number;
  readonly columns: number;
  readonly valueOf: (row: number, column: number) => CellValue;
  readonly formatOf: (row: number, column: number) => string | null;
  /** The formula that a cell holds still; `''` where its text is another cell's, `null` where it holds none. */
  readonly formulaOf: (row: number, column: number) => string | null;
  readonly isStale: (row: number, column: number) => boolean;
  readonly shown: (row: number, column: number) => ShownCell;
  readonly merges: readonly Area[];
  readonly widths: readonly number[];
  /** Where each column begins, and where the last one ends, in pixels. */
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
}

/** Where things of some sizes begin, one behind the other, and where the last one ends. */
export function placesOf(sizes: readonly number[]): readonly number[] {
  const places = [0];
  let at = 0;
  for (const size of sizes) {
    at += size;
    places.push(at);
  }
  return places;
}

/** How many lines a text takes in so many pixels, by the usual width of letters. */
function linesOf(text: string, width: number): number {
  const fitting = Math.max(1, Math.floor((width - BESIDE) / (CHARACTER * 0.94)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fitting)), 0);
}

function lineCounts(tab: TabSnapshot, lefts: readonly number[]): readonly number[] {
  const merged = new Map(tab.merges.map((area) => [cellKey(area.top, area.left), area]));
  const widthAt = (row: number, column: number): number => {
    const right = merged.get(cellKey(row, column))?.right ?? column;
    return (lefts[right + 1] ?? 0) - (lefts[column] ?? 0);
  };
  return tab.values.map((line, row) =>
    line.reduce<number>((most, value, column) => {
      // What fits into the narrowest column need not be measured.
      if (typeof value !== 'string' || (value.length < 4 && !value.includes('\n'))) return most;
      const area = merged.get(cellKey(row, column));
      const lines = linesOf(value, widthAt(row, column));
      const own = area === undefined ? lines : Math.ceil(lines / (area.bottom - area.top + 1));
      return Math.max(most, own);
    }, 1),
  );
}

function heightOf(lines: number): number {
  return Math.min(lines, MOST_LINES) * LINE + AROUND;
}

/** A tab with its edits as the grid shows it; what an edit does not touch is not worked out anew. */
export function useGridTab({
  tab,
  plan,
  view,
  changes,
  stale,
  reached,
}: {
  readonly tab: TabSnapshot;
  readonly plan: TabPlan | undefined;
  readonly view: TabView;
  readonly changes: ReadonlyMap<string, CellChange> | undefined;
  readonly stale: ReadonlySet<string> | undefined;
  /** How far down and right the selection has been. */
  readonly reached: Place;
}): GridTab {
  const edited = useMemo(() => [...(changes?.values() ?? [])], [changes]);
  const filled = useMemo(
    () => furthest(edited, { row: tab.values.length - 1, column: columnCount(tab) - 1 }),
    [edited, tab],
  );
  const rows = Math.max(FEWEST_ROWS, Math.max(filled.row, reached.row) + 1 + SPARE_ROWS);
  const columns = Math.max(FEWEST_COLUMNS, Math.max(filled.column, reached.column) + 1 + SPARE_COLUMNS);
  const widths = useMemo(() => {
    const measured = columnWidths(tab, plan);
    return Array.from({ length: columns }, (_, column) => {
      const written = view.widthOf(column);
      const characters = written ?? measured[column] ?? null;
      if (characters === null) return SPARE_WIDTH;
      return Math.min(WIDEST, Math.max(NARROWEST, Math.round(characters * CHARACTER) + BESIDE));
    });
  }, [tab, plan, view, columns]);
  const lefts = useMemo(() => placesOf(widths), [widths]);
  const lines = useMemo(() => lineCounts(tab, lefts), [tab, lefts]);
  const tops = useMemo(() => {
    const own = new Map<number, number>();
    for (const { row, column, value } of edited) {
      if (typeof value !== 'string') continue;
      own.set(row, Math.max(own.get(row) ?? 1, linesOf(value, widths[column] ?? SPARE_WIDTH)));
    }
    return placesOf(Array.from({ length: rows }, (_, row) => heightOf(Math.max(lines[row] ?? 1, own.get(row) ?? 1))));
  }, [edited, lines, rows, widths]);
  const formulas = useMemo(
    () => new Map(view.formulas.map(({ row, column, text }) => [cellKey(row, column), text ?? ''])),
    [view],
  );
  return useMemo(() => {
    const changeOf = (row: number, column: number): CellChange | undefined => changes?.get(cellKey(row, column));
    const valueOf = (row: number, column: number): CellValue => {
      const change = changeOf(row, column);
      return change === undefined ? (tab.values[row]?.[column] ?? null) : change.value;
    };
    const formatOf = (row: number, column: number): string | null =>
      changeOf(row, column)?.look?.format ?? view.formatOf(row, column);
    return {
      tab,
      plan,
      view,
      rows,
      columns,
      valueOf,
      formatOf,
      formulaOf: (row, column) =>
        changeOf(row, column) === undefined ? (formulas.get(cellKey(row, column)) ?? null) : null,
      isStale: (row, column) => stale?.has(cellKey(row, column)) === true,
      shown: (row, column) => shownCell(valueOf(row, column), formatOf(row, column)),
      merges: tab.merges,
      widths,
      lefts,
      tops,
    };
  }, [tab, plan, view, changes, stale, rows, columns, widths, lefts, tops, formulas]);
}

/** A cell's name. */
export function cellAt(row: number, column: number): string {
  return areaName({ top: row, left: column, bottom: row, right: column });
}

/** The first and last of what lies between two places, by where each begins. */
export function within(
  places: readonly number[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  const count = places.length - 1;
  const at = (place: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((places[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { first: at(Math.max(0, from)), last: at(Math.max(0, to)) };
}
