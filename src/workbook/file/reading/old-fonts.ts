import { type FontRun, encodingOfFont } from '../../../domain/text/legacy/legacy';
import type { RawCell } from './cell-value';
import type { RichText } from './shared-strings';

/** The runs of a cell's text, where some of them have fonts of their own. */
export function richRuns(raw: RawCell, sharedStrings: readonly RichText[]): readonly FontRun[] | null {
  if (raw.type === 'inlineStr') return raw.inline?.runs ?? null;
  return raw.type === 's' ? (sharedStrings[Number(raw.value)]?.runs ?? null) : null;
}

/** A text by the fonts of its runs (those of the cell's own font where a run has none); `null` where none of them is of before Unicode. */
export function oldFontRuns(
  text: string,
  cellFont: string | null,
  runs: readonly FontRun[] | null,
): readonly FontRun[] | null {
  // Nearly all texts of nearly all workbooks.
  if (runs === null && encodingOfFont(cellFont) === null) return null;
  if (!/\P{ASCII}/u.test(text)) return null;
  const all = (runs ?? [{ text, font: null }]).map((run) => ({ text: run.text, font: run.font ?? cellFont }));
  return all.some(({ font }) => encodingOfFont(font) !== null) ? all : null;
}
