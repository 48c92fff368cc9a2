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
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/**
 * What puts the content of a tab in, on cells that are empty and plain. Text goes into cells that are formatted as text, so that Excel takes it as
 * it is; then each cell gets the format of the plan, which changes nothing in what it holds.
 */
export function contentOperations(
  tab: string,
  { cells, width }: TabLayout,
  tabNames: ReadonlyMap<string, string>,
): readonly Operation[] {
  const before = cells.map((line) => line.map(formatBefore));
  const after = cells.map((line) => line.map((cell) => formatAfter(cell)));
  return [
    ...formatOperations(tab, before),
    ...valueOperations(tab, { cells, width }, tabNames),
    ...formatOperations(tab, after),
  ];
}

/** The format under which a cell's content goes in; `null` is General, which it has. */
function formatBefore(cell: CellPlan | null): string | null {
  if (cell === null) return null;
  // A number that goes into a cell of text becomes text.
  const isAsItIs = isGeneral(cell.format) || cell.format === TEXT_FORMAT;
  if (cell.content?.kind !== 'text') return isAsItIs ? null : (cell.format ?? null);
  return isMarked(cellText(cell.content.text)) ? null : TEXT_FORMAT;
}

/** Whether a text goes in behind an apostrophe, which Excel keeps as a mark and not as text: where there is room for it. */
function isMarked(text: string): boolean {
  return isQuoted(text) && text.length < MAX_TEXT;
}

/** The format to give a cell whose content is in; `null` where it has it. */
function formatAfter(cell: CellPlan | null): string | null {
  if (cell === null) return null;
  const wanted = isGeneral(cell.format) ? GENERAL : (cell.format ?? GENERAL);
  return wanted === (formatBefore(cell) ?? GENERAL) ? null : wanted;
}

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || format.toLowerCase() === 'general';
}

function formatOperations(tab: string, formats: readonly (readonly (string | null)[])[]): readonly Operation[] {
  return rectanglesOf(formats).map(({ key, area }) =>
    operation(({ sheet }) => {
      const range: { numberFormat: unknown } = sheet(tab).getRange(areaName(area));
      // One format for all cells of a block.
      range.numberFormat = key;
    }),
  );
}

function valueOperations(
  tab: string,
  { cells, width }: TabLayout,
  tabNames: ReadonlyMap<string, string>,
): readonly Operation[] {
  const rows = Math.max(1, Math.floor(PIECE_CELLS / width));
  return Array.from({ length: Math.ceil(cells.length / rows) }, (_, index): Operation => {
    const top = index * rows;
    const values = cells.slice(top, top + rows).map((line) => line.map((cell) => entryOf(cell, tabNames)));
    const area: Area = { top, left: 0, bottom: top + values.length - 1, right: width - 1 };
    return {
      bytes: jsonBytes(values) + SETTING_BYTES,
      run: ({ sheet }) => {
        sheet(tab).getRange(areaName(area)).values = values;
      },
    };
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
