import type { Area, TabPlan, TabSnapshot } from '../../workbook/port';
import { shownCell } from './cell-text';

const NARROWEST = 4;
const WIDEST = 34;
/** A word longer than this is broken rather than given a wide column. */
const LONG_WORD = 12;
/** The share of a column's cells that must fit on one line. */
const USUAL = 0.9;
/** How many rows are looked at for the width of a column. */
const MEASURED_ROWS = 60;

/** How many columns a tab has, merged cells counted. */
export function columnCount({ values, merges }: TabSnapshot): number {
  const ofValues = values.reduce((most, row) => Math.max(most, row.length), 0);
  return merges.reduce((most, { right }) => Math.max(most, right + 1), ofValues);
}

function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
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
    const longestWord = texts
      .flatMap((text) => text.split(/\s/))
      .reduce((most, word) => Math.max(most, word.length), 0);
    const usual = usualLength(texts.map((text) => text.length));
    return Math.min(WIDEST, Math.max(NARROWEST, usual, Math.min(longestWord, LONG_WORD)) + 3);
  });
}
