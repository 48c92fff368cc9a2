import { cellName, parseCellName } from '../../../domain/cell';
import type { Steps } from '../../../domain/steps';
import { parseArea } from '../../address';
import type { Area, CellValue, OldFontCell } from '../../port';
import { isDateFormat } from '../../number-format';
import { serialFrom1904 } from '../../date-system';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../sheet-limits';
import type { FileLimits } from '../limits';
import { damaged, tooLarge } from '../unreadable';
import { readAttributes, scanXml, xmlScanner } from '../xml/scanner';
import { isOn } from '../xml/tree';
import { type RawCell, cellValue } from './cell-value';
import { oldFontRuns, richRuns } from './old-fonts';
import { plainCellAt } from './plain-cell';
import { type RichText, readRichText } from './shared-strings';

/** What cells need that stands outside their tab. */
export interface CellContext {
  readonly sharedStrings: readonly RichText[];
  /** Number format codes by cell style. */
  readonly formats: readonly (string | null)[];
  /** Names of fonts by cell style. */
  readonly fonts: readonly (string | null)[];
  readonly is1904: boolean;
  /** Counts over all tabs of a file, so that its limits hold for the whole of it; `looks` is how many there must be for each that is named by its index. */
  readonly count: { cells: number; places: number; merged: number; looks: number };
  readonly limits: FileLimits;
}

/** What a tab's own part tells. */
export interface SheetContent {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly oldFontCells: readonly OldFontCell[];
  /** Where formulas stand, in blocks of one column; left out where there are none. */
  readonly formulaCells?: readonly Area[];
  /** The formulas by cells in A1 form, where they are wanted; empty where the text is another cell's, moved along. */
  readonly formulaTexts: ReadonlyMap<string, string>;
}

/** A tab without cells. */
export const EMPTY_SHEET: SheetContent = {
  values: [],
  formats: [],
  merges: [],
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  oldFontCells: [],
  formulaTexts: new Map(),
};

type Scanner = ReturnType<typeof scanXml>;
type Opened = Extract<NonNullable<ReturnType<Scanner>>, { kind: 'open' }>;

/** Reads the XML of a tab, in pieces, with a step at each row; its formulas too, where they are wanted. Throws `Unreadable` and `XmlFault`. */
export function* readSheet(
  pieces: Iterable<string>,
  part: string,
  context: CellContext,
  withFormulas = false,
): Steps<SheetContent> {
  const scanner = xmlScanner(pieces);
  const { next } = scanner;
  const grid = growingGrid(context);
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  const oldFontCells: OldFontCell[] = [];
  const formulas = growingColumns();
  const kept = keptTexts();
  const formulaTexts = new Map<string, string>();
  let isProtected = false;
  let row = -1;
  let column = -1;

  function asksFor(look: number): void {
    if (Number.isSafeInteger(look)) context.count.looks = Math.max(context.count.looks, look + 1);
  }

  function startRow(token: Opened): void {
    const attributes = readAttributes(token.attributes);
    row = place(attributes.get('r')?.value, row + 1, SHEET_ROWS, part);
    column = -1;
    asksFor(Number(attributes.get('s')?.value ?? 0));
    if (isOn(attributes.get('hidden')?.value)) hiddenRows.push(row);
  }

  function readCell(token: Opened): void {
    const attributes = readAttributes(token.attributes);
    const reference = attributes.get('r')?.value;
    const named = reference === undefined ? { row, column: column + 1 } : parseCellName(reference.toUpperCase());
    if (named === null || named.row < 0 || named.row >= SHEET_ROWS || named.column >= SHEET_COLUMNS) {
      throw damaged(`${part} ${reference ?? ''}`);
    }
    const type = attributes.get('t')?.value ?? 'n';
    const raw = token.isEmpty ? { type, value: null, formula: null, inline: null } : readCellParts(next, type);
    putCell(named, Number(attributes.get('s')?.value ?? 0), raw);
  }

  function putCell(place: { readonly row: number; readonly column: number }, style: number, raw: RawCell): void {
    row = place.row;
    column = place.column;
    asksFor(style);
    if (raw.formula !== null) {
      formulas.put(row, column);
      if (withFormulas) formulaTexts.set(cellName(row, column), raw.formula);
    }
    const told = cellValue(raw, context.sharedStrings);
    const value = typeof told === 'string' && raw.type !== 's' ? kept(told) : told;
    if (value === undefined) throw damaged(`${part} ${cellName(row, column)}`);
    if (value === null) return;
    const format = context.formats[style] ?? null;
    // A date that is written out as one says its day itself, in either system.
    const isOtherDate = context.is1904 && raw.type !== 'd' && typeof value === 'number' && isDateFormat(format);
    grid.put(row, column, isOtherDate ? serialFrom1904(value) : value, format);
    if (typeof value === 'string') {
      const runs = oldFontRuns(value, context.fonts[style] ?? null, richRuns(raw, context.sharedStrings));
      if (runs !== null) oldFontCells.push({ row, column, runs });
    }
  }

  function readMerge(token: Opened): void {
    const area = parseArea(readAttributes(token.attributes).get('ref')?.value ?? '');
    if (area !== null && (area.top !== area.bottom || area.left !== area.right)) merges.push(area);
  }

  function readColumns(token: Opened): void {
    const attributes = readAttributes(token.attributes);
    asksFor(Number(attributes.get('style')?.value ?? 0));
    if (!isOn(attributes.get('hidden')?.value)) return;
    hiddenColumns.push([Number(attributes.get('min')?.value) - 1, Number(attributes.get('max')?.value) - 1]);
  }

  const path: string[] = [];
  for (;;) {
    if (path.at(-1) === 'row') {
      const xml = scanner.piece();
      for (let cell = plainCellAt(xml, scanner.place()); cell !== null; cell = plainCellAt(xml, cell.end)) {
        putCell(cell, cell.style, cell.raw);
        scanner.goTo(cell.end);
      }
    }
    const token = next();
    if (token === null) break;
    if (token.kind === 'close') path.pop();
    if (token.kind !== 'open') continue;
    const parent = path.at(-1);
    // A cell is read up to its end, so nothing in it comes by here.
    const isCell = token.name === 'c' && parent === 'row';
    if (!token.isEmpty && !isCell) path.push(token.name);
    if (isCell) readCell(token);
    else if (token.name === 'row' && parent === 'sheetData') {
      startRow(token);
      yield null;
    } else if (token.name === 'mergeCell' && parent === 'mergeCells') readMerge(token);
    else if (token.name === 'col' && parent === 'cols') readColumns(token);
    else if (token.name === 'sheetProtection') isProtected = isOn(readAttributes(token.attributes).get('sheet')?.value);
  }

  const { values, formats, width } = grid.finish();
  for (const { top, left, bottom, right } of merges) {
    context.count.merged +=
      Math.max(0, Math.min(bottom + 1, values.length) - top) * Math.max(0, Math.min(right + 1, width) - left);
    if (context.count.merged > context.limits.merged) throw tooLarge(context.limits);
  }
  return {
    values,
    formats,
    merges,
    isProtected,
    hiddenRows: hiddenRows.filter((hidden) => hidden < values.length),
    // A block may reach to the last column of the sheet; only columns with content matter.
    hiddenColumns: hiddenWithin(hiddenColumns, width),
    oldFontCells,
    formulaTexts,
    ...formulas.finish(),
  };
}

/** The columns before `width` that blocks of hidden ones cover, however many blocks there are. */
function hiddenWithin(blocks: readonly (readonly [number, number])[], width: number): readonly number[] {
  // How many blocks begin at a column, less those that ended before it.
  const steps = new Array<number>(width + 1).fill(0);
  for (const [first, last] of blocks) {
    const from = Math.max(0, first);
    const until = Math.min(width, last + 1);
    if (!(from < until)) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[until] = (steps[until] ?? 0) - 1;
  }
  const hidden: number[] = [];
  let depth = 0;
  for (let column = 0; column < width; column += 1) {
    depth += steps[column] ?? 0;
    if (depth > 0) hidden.push(column);
  }
  return hidden;
}

/** Collects cells, which come row by row, as blocks of one column. */
function growingColumns(): { put(row: number, column: number): void; finish(): Pick<SheetContent, 'formulaCells'> } {
  const blocks: Area[] = [];
  const last = new Map<number, number>();
  return {
    put(row, column) {
      const index = last.get(column);
      const block = index === undefined ? undefined : blocks[index];
      if (index !== undefined && block?.bottom === row - 1) blocks[index] = { ...block, bottom: row };
      else last.set(column, blocks.push({ top: row, left: column, bottom: row, right: column }) - 1);
    },
    finish: () => (blocks.length === 0 ? {} : { formulaCells: blocks }),
  };
}

/**
 * Gives one and the same text for all that are alike, of its own: a part of another text would keep that one, the whole XML of the tab, in memory.
 */
function keptTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    // Made of two parts and read from: so engines copy it.
    const own = ` ${text}`.slice(1);
    known.set(own, own);
    return own;
  };
}

/** Value, formula and text of the cell that was just opened; leaves the scanner behind the cell. */
function readCellParts(next: Scanner, type: string): RawCell {
  let value: string | null = null;
  let formula: string | null = null;
  let inline: RichText | null = null;
  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'close') break;
    if (token.kind === 'text') continue;
    if (token.name === 'v') value = token.isEmpty ? '' : plainText(next);
    else if (token.name === 'f') formula = token.isEmpty ? '' : plainText(next);
    else if (token.name === 'is') inline = token.isEmpty ? { text: '', runs: null } : readRichText(next, 'is');
    else if (!token.isEmpty) plainText(next);
  }
  return { type, value, formula, inline };
}

/** The text of the element that was just opened, up to its end. */
function plainText(next: Scanner): string {
  let text = '';
  let depth = 1;
  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'text') text += depth === 1 ? token.text : '';
    else if (token.kind === 'open') depth += token.isEmpty ? 0 : 1;
    else depth -= 1;
    if (depth === 0) break;
  }
  return text;
}

/** A 0-based place from its 1-based name; the one after the last where it has none. */
function place(written: string | undefined, following: number, limit: number, part: string): number {
  const at = written === undefined ? following : Number(written) - 1;
  if (!Number.isInteger(at) || at < 0 || at >= limit) throw damaged(`${part} ${written ?? ''}`);
  return at;
}

interface Grid {
  put(row: number, column: number, value: CellValue, format: string | null): void;
  finish(): Pick<SheetContent, 'values' | 'formats'> & { readonly width: number };
}

const NO_CELLS: readonly never[] = [];

/** Collects cells; what a few cells in far corners of a sheet need is counted before it is taken. */
function growingGrid({ count, limits }: Pick<CellContext, 'count' | 'limits'>): Grid {
  const values: CellValue[][] = [];
  const formats: (string | null)[][] = [];
  let rows = 0;
  let width = 0;
  return {
    put(row, column, value, format) {
      const line = (values[row] ??= []);
      const codes = (formats[row] ??= []);
      count.cells += 1;
      count.places += Math.max(0, column + 1 - line.length) + Math.max(0, row + 1 - rows);
      if (count.cells > limits.cells || count.places > limits.places) throw tooLarge(limits);
      while (line.length < column) line.push(null);
      line[column] = value;
      if (format !== null) {
        while (codes.length < column) codes.push(null);
        codes[column] = format;
      }
      rows = Math.max(rows, row + 1);
      width = Math.max(width, column + 1);
    },
    finish() {
      return { values: filled(values, rows), formats: filled(formats, rows), width };
    },
  };
}

/** The lines with those between them that have no cells: these are one and the same empty line. */
function filled<T>(lines: readonly (readonly T[])[], count: number): readonly (readonly T[])[] {
  const all = new Array<readonly T[]>(count).fill(NO_CELLS);
  // Passes over the gaps.
  lines.forEach((line, row) => {
    all[row] = line;
  });
  return all;
}

/** The name by which macros know a tab, or `null`. Throws `XmlFault`. */
export function codeNameOf(xml: string): string | null {
  const next = scanXml(xml);
  for (let token = next(); token !== null; token = next()) {
    if (token.kind !== 'open') continue;
    if (token.name === 'sheetPr') return readAttributes(token.attributes).get('codeName')?.value ?? null;
    if (token.name === 'sheetData') return null;
  }
  return null;
}
