import { cellName } from '../../domain/cell';
import { areaName } from '../address';
import { MAX_TEXT } from '../cell-text';
import { heldValue } from '../plan/held-cells';
import type { Area, CellChange } from '../port';
import { jsonBytes } from './bytes';
import type { Conversation } from './conversation';
import { type Operation, SETTING_BYTES } from './operations';
import type { Wanted } from './read-back';
import { rectanglesOf } from './rectangles';

/** The format of a cell whose content is text. */
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** How many blocks, and how many cells, are asked for in one answer at most. */
const MOST_BLOCKS = 1500;
const MOST_CELLS = 8000;

/** Cells side by side in a tab of the user's, all of them to be changed: the values that they shall hold, line by line. */
export interface Patch {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellChange['value'][])[];
}

/** A patch with its cells as Excel has them; they can be read when Excel has answered. */
export interface AskedPatch {
  readonly patch: Patch;
  readonly range: Excel.Range;
  /** Of its tab. */
  readonly protection: Excel.WorksheetProtection;
}

/** The changes as blocks of cells, each cell in one of them. */
export function patchesOf(changes: readonly CellChange[]): readonly Patch[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const rows: Map<number, CellChange['value']>[] = [];
    for (const { row, column, value } of changes.filter((change) => change.sheet === sheet)) {
      while (rows.length <= row) rows.push(new Map());
      rows[row]?.set(column, value);
    }
    return rectanglesOf(rows.map((cells) => changedMask(cells))).map(({ area }) => ({
      sheet,
      area,
      values: rows
        .slice(area.top, area.bottom + 1)
        .map((cells) =>
          Array.from({ length: area.right - area.left + 1 }, (_, right) => cells.get(area.left + right) ?? null),
        ),
    }));
  });
}

function changedMask(cells: ReadonlyMap<number, unknown>): readonly ('changed' | null)[] {
  const width = Math.max(0, ...[...cells.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => (cells.has(column) ? 'changed' : null));
}

/** The patches in groups, each no more than one answer has room for. */
export function patchGroups(patches: readonly Patch[]): readonly (readonly Patch[])[] {
  const groups: Patch[][] = [];
  let cells = MOST_CELLS;
  for (const patch of patches) {
    const own = patch.values.length * (patch.values[0]?.length ?? 0);
    const last = groups.at(-1);
    if (last === undefined || last.length === MOST_BLOCKS || cells + own > MOST_CELLS) {
      groups.push([patch]);
      cells = own;
    } else {
      last.push(patch);
      cells += own;
    }
  }
  return groups;
}

/** Asks for the cells of some patches as they are. */
export function askPatches(context: Excel.RequestContext, patches: readonly Patch[]): readonly AskedPatch[] {
  return patches.map((patch) => {
    const sheet = context.workbook.worksheets.getItem(patch.sheet);
    return {
      patch,
      range: sheet.getRange(areaName(patch.area)).load('values,formulas,numberFormat,format/protection/locked'),
      protection: sheet.protection.load('protected,options'),
    };
  });
}

/** The cells of some groups of patches as they are: one round trip for each. */
export async function readPatches(
  { context, answered }: Conversation,
  groups: readonly (readonly Patch[])[],
): Promise<readonly AskedPatch[]> {
  const all: AskedPatch[] = [];
  for (const group of groups) {
    const asked = askPatches(context, group);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer for so many cells: a larger one is refused by Excel on the web
    await answered(context.sync());
    all.push(...asked);
  }
  return all;
}

/** The first cell that works itself out, or `null`. */
export function formulaCell(asked: readonly AskedPatch[]): { readonly sheet: string; readonly cell: string } | null {
  for (const { patch, range } of asked) {
    for (const [down, line] of range.formulas.entries()) {
      const right = line.findIndex((content: unknown, index: number) => {
        // A text that begins so is its own formula.
        return typeof content === 'string' && content.startsWith('=') && content !== range.values[down]?.[index];
      });
      if (right >= 0) return { sheet: patch.sheet, cell: cellName(patch.area.top + down, patch.area.left + right) };
    }
  }
  return null;
}

/** What the cells must show when they are changed. */
export function wantedOf({ sheet, area, values }: Patch): Wanted {
  return {
    tab: sheet,
    sheet,
    top: area.top,
    left: area.left,
    width: area.right - area.left + 1,
    cells: values.map((line) =>
      line.map((value) => {
        const held = heldValue(value);
        return { shown: typeof held === 'object' ? '' : held, isResult: false };
      }),
    ),
  };
}

/** Whether a value would become text in a cell of a format: a number or a truth value where everything is text. */
export function goesAside(value: CellChange['value'] | undefined, format: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'boolean') && format === TEXT_FORMAT;
}

/**
 * Puts the values in. Text goes behind an apostrophe, which Excel keeps as a mark, so that it takes it for nothing else; numbers and truth values go
 * into cells that are formatted as text by way of another format. The formats stay.
 */
export function patchOperation({ patch, range: before }: AskedPatch): Operation {
  const { sheet, area, values } = patch;
  const formats: unknown[][] = before.numberFormat;
  const isText = (down: number, right: number): boolean => formats[down]?.[right] === TEXT_FORMAT;
  const inputs = values.map((line, down) => line.map((value, right) => inputOf(value, isText(down, right))));
  const isAside = values.some((line, down) => line.some((value, right) => goesAside(value, formats[down]?.[right])));
  const aside = formats.map((line, down) =>
    line.map((format, right) => (goesAside(values[down]?.[right], format) ? GENERAL : format)),
  );
  return {
    bytes: jsonBytes(inputs) + (isAside ? 2 * jsonBytes(formats) : 0) + 3 * SETTING_BYTES,
    run: (desk) => {
      const range = desk.sheet(sheet).getRange(areaName(area));
      if (isAside) range.numberFormat = aside;
      range.values = inputs;
      if (isAside) range.numberFormat = formats;
    },
  };
}

function inputOf(value: CellChange['value'], isTextCell: boolean): string | number | boolean {
  const held = heldValue(value);
  if (typeof held === 'number' || typeof held === 'boolean') return held;
  if (typeof held !== 'string') return '';
  return isTextCell || held.length >= MAX_TEXT ? held : `'${held}`;
}
