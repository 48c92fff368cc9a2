import type { Area, TabPlan, TabSnapshot } from '../../workbook/port';
import { shownCell } from './cell-text';

/** How many rows are shown at a time: a sheet of thousands must not stop the page. */
export const ROWS_AT_A_TIME = 100;

const NARROWEST = 4;
const WIDEST = 34;
/** A word longer than this is broken rather than given a wide column. */
const LONG_WORD = 12;
/** The share of a column's cells that must fit on one line. */
const USUAL = 0.9;
/** How many rows are looked at for the width of a column. */
const MEASURED_ROWS = 60;

/** A cell to draw: how many rows and columns it covers, within the rows that are shown. */
export interface Placed {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The row whose value it shows; another than its own where a merged cell began further up. */
  readonly valueRow: number;
}

/** How many columns a tab has, merged cells counted. */
export function columnCount({ values, merges }: TabSnapshot): number {
  const ofValues = values.reduce((most, row) => Math.max(most, row.length), 0);
  return merges.reduce((most, { right }) => Math.max(most, right + 1), ofValues);
}

/** The first of the rows that are shown together with a row. */
export function firstRowWith(row: number): number {
  return Math.floor(row / ROWS_AT_A_TIME) * ROWS_AT_A_TIME;
}

function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** The cells of one row, those that a merged cell covers left out. Rows from `first` on are shown; a merged cell from above begins again there. */
export function placedCells(
  tab: TabSnapshot,
  row: number,
  rows: { readonly first: number; readonly last: number },
  columns: number,
): readonly Placed[] {
  const merges = tab.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const placed: Placed[] = [];
  for (let column = 0; column < columns; column += 1) {
    const merge = mergeAt(merges, row, column);
    if (merge === undefined) {
      placed.push({ column, rowSpan: 1, columnSpan: 1, valueRow: row });
    } else if (column === merge.left && row === Math.max(merge.top, rows.first)) {
      placed.push({
        column,
        rowSpan: Math.min(merge.bottom, rows.last) - row + 1,
        columnSpan: merge.right - merge.left + 1,
        valueRow: merge.top,
      });
    }
  }
  return placed;
}

/** The length that most of a column's cells keep within, so that one long heading does not widen it: headings wrap. */
function usualLength(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * USUAL)] ?? 0;
}

/** The width of each column in characters: as planned where we wrote the tab, else by what stands in it. */
export function columnWidths(tab: TabSnapshot, plan: TabPlan | undefined): readonly number[] {
  const count = columnCount(tab);
  return Array.from({ length: count }, (_, column) => {
    const planned = plan?.columnWidths[column];
    // Our page's letters are a little wider than those that the plan was made for.
    if (planned !== undefined) return planned + 1;
    const texts = tab.values.slice(0, MEASURED_ROWS).flatMap((row, index) => {
      if (mergeAt(tab.merges, index, column) !== undefined) return [];
      const { text } = shownCell(row[column] ?? null, tab.formats[index]?.[column] ?? null);
      return text === '' ? [] : [text];
    });
    const longestWord = Math.max(0, ...texts.flatMap((text) => text.split(/\s/).map((word) => word.length)));
    const usual = usualLength(texts.map((text) => text.length));
    return Math.min(WIDEST, Math.max(NARROWEST, usual, Math.min(longestWord, LONG_WORD)) + 3);
  });
}
