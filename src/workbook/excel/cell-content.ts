import { areaName } from '../address';
import type { Area } from '../port';
import { jsonBytes } from './bytes';
import type { EntryGrid } from './entry-grid';
import { type Operation, SETTING_BYTES, operation } from './operations';
import { rectanglesOf } from './rectangles';

/** How many cells go into one piece of values; the library cuts larger ones itself. */
const PIECE_CELLS = 1500;
/** From how many cells a block on it is cheaper to say by its address. */
const CELLS_PER_BLOCK = 80;
const TEXT_FORMAT = '@';

/**
 * What puts the content of a tab in, on cells that are empty and plain. Text goes into cells that are formatted as text, so that Excel takes it as
 * it is; then each cell gets the format that it shall have, which changes nothing in what it holds.
 */
export function contentOperations(tab: string, grid: EntryGrid): readonly Operation[] {
  const formats = grid.cells.map((line) => line.map((entry) => entry?.format ?? null));
  return [
    ...textFormatOperations(tab, grid),
    ...valueOperations(tab, grid),
    ...rectanglesOf(formats).map(({ key, area }) =>
      operation(({ sheet }) => setFormat(sheet(tab).getRange(areaName(area)), key)),
    ),
  ];
}

/** One format for all cells of a block, or one for each. */
function setFormat(range: { numberFormat: unknown }, format: string | readonly (readonly (string | null)[])[]): void {
  range.numberFormat = format;
}

/** Formats cells as text where text goes in: in blocks, or cell by cell where numbers stand among it. */
function textFormatOperations(tab: string, { cells, width }: EntryGrid): readonly Operation[] {
  const formats = cells.map((line) => line.map((entry) => (entry?.isPlainText === true ? TEXT_FORMAT : null)));
  const blocks = rectanglesOf(formats);
  if (blocks.length * CELLS_PER_BLOCK < cells.length * width) {
    return blocks.map(({ area }) =>
      operation(({ sheet }) => setFormat(sheet(tab).getRange(areaName(area)), TEXT_FORMAT)),
    );
  }
  return piecesOfRows(formats, width).map(({ area, lines }) => ({
    bytes: jsonBytes(lines) + SETTING_BYTES,
    run: ({ sheet }) => setFormat(sheet(tab).getRange(areaName(area)), lines),
  }));
}

function valueOperations(tab: string, { cells, width }: EntryGrid): readonly Operation[] {
  // What is `null` leaves its cell alone.
  const inputs = cells.map((line) => line.map((entry) => entry?.input ?? null));
  return piecesOfRows(inputs, width).map(({ area, lines }) => ({
    bytes: jsonBytes(lines) + SETTING_BYTES,
    run: ({ sheet }) => {
      sheet(tab).getRange(areaName(area)).values = lines;
    },
  }));
}

/** Whole rows of a tab, as many at a time as one setting takes. */
function piecesOfRows<T>(
  lines: readonly T[][],
  width: number,
): readonly { readonly area: Area; readonly lines: T[][] }[] {
  const rows = Math.max(1, Math.floor(PIECE_CELLS / width));
  return Array.from({ length: Math.ceil(lines.length / rows) }, (_, index) => {
    const top = index * rows;
    const piece = lines.slice(top, top + rows);
    return { area: { top, left: 0, bottom: top + piece.length - 1, right: width - 1 }, lines: piece };
  });
}
