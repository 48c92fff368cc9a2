import { areaName } from '../address';
import { plainDecimal } from '../plan/planned-value';
import type { Area, CellPlan } from '../port';
import { jsonBytes } from './bytes';
import { MAX_TEXT, cellText, isQuoted } from '../cell-text';
import { withTabsNamed } from './formula-tabs';
import { type Operation, SETTING_BYTES, operation } from './operations';
import { rectanglesOf } from './rectangles';
import type { TabLayout } from '../plan/tab-layout';

/** How many cells go into one piece of values; the library cuts larger ones itself. */
const PIECE_CELLS = 1500;
/** From how many cells a block on it is cheaper to say by its address. */
const CELLS_PER_BLOCK = 80;
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/**
 * What puts the content of a tab in, on cells that are empty and plain. Text goes into cells that are formatted as text, so that Excel takes it as
 * it is; then each cell gets the format of the plan, which changes nothing in what it holds.
 */
export function contentOperations(
  tab: string,
  layout: TabLayout,
  tabNames: ReadonlyMap<string, string>,
): readonly Operation[] {
  const { cells } = layout;
  return [
    ...textFormatOperations(tab, layout),
    ...valueOperations(tab, layout, tabNames),
    ...rectanglesOf(cells.map((line) => line.map(formatOf))).map(({ key, area }) =>
      operation(({ sheet }) => setFormat(sheet(tab).getRange(areaName(area)), key)),
    ),
  ];
}

/** One format for all cells of a block, or one for each. */
function setFormat(range: { numberFormat: unknown }, format: string | readonly (readonly (string | null)[])[]): void {
  range.numberFormat = format;
}

/** Formats cells as text where text goes in: in blocks, or cell by cell where numbers stand among it. */
function textFormatOperations(tab: string, { cells, width }: TabLayout): readonly Operation[] {
  const formats = cells.map((line) => line.map((cell) => (isPlainText(cell) ? TEXT_FORMAT : null)));
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

/** Whether a cell gets text that does not go in behind an apostrophe. */
function isPlainText(cell: CellPlan | null): boolean {
  const content = cell?.content ?? null;
  return content?.kind === 'text' && !isMarked(cellText(content.text));
}

/** Whether a text goes in behind an apostrophe, which Excel keeps as a mark and not as text: where there is room for it. */
function isMarked(text: string): boolean {
  return isQuoted(text) && text.length < MAX_TEXT;
}

/** The format of a cell in the end; `null` where it is none of the plan's. */
function formatOf(cell: CellPlan | null): string | null {
  if (cell === null) return null;
  return isGeneral(cell.format) ? GENERAL : (cell.format ?? GENERAL);
}

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || format.toLowerCase() === 'general';
}

function valueOperations(
  tab: string,
  { cells, width }: TabLayout,
  tabNames: ReadonlyMap<string, string>,
): readonly Operation[] {
  const entries = cells.map((line) => line.map((cell) => entryOf(cell, tabNames)));
  return piecesOfRows(entries, width).map(({ area, lines }) => ({
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

/** What is written to a cell; `null` leaves it alone. */
function entryOf(cell: CellPlan | null, tabNames: ReadonlyMap<string, string>): string | number | null {
  const content = cell?.content ?? null;
  if (content === null) return null;
  switch (content.kind) {
    case 'number':
      return Number(plainDecimal(content.decimal));
    case 'formula':
      return `=${withTabsNamed(content.formula, tabNames)}`;
    case 'text': {
      const text = cellText(content.text);
      return text === '' ? null : isMarked(text) ? `'${text}` : text;
    }
  }
}
