import { cellName, columnName, parseCellName } from '../../../domain/cell';
import type { Area } from '../../port';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../sheet-limits';

/** What a formula reads, as its text tells. */
export interface FormulaReads {
  /** Blocks of cells; `sheet` is `null` for the formula's own tab. */
  readonly areas: readonly { readonly sheet: string | null; readonly area: Area }[];
  /** Whether it may read anything besides: by a name, a table's column, a range that it works out itself. */
  readonly isOpaque: boolean;
}

const SHEET = String.raw`(?<sheet>'(?:[^']|'')+'!|[^\s'"!(),;:+\-*/^&=<>{}\[\]#@%]+!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const BEHIND = String.raw`(?![\w.(!\u0080-\uffff])`;
/** The pieces of a formula that matter here, each taken whole, so that no piece is found within a text, a number or a longer name. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    `${SHEET}(?:(?<first>${CELL})(?::(?<last>${CELL}))?|(?<left>\\$?[A-Za-z]{1,3}):(?<right>\\$?[A-Za-z]{1,3})|(?<top>\\$?\\d{1,7}):(?<bottom>\\$?\\d{1,7}))${BEHIND}`,
    String.raw`(?<call>[A-Za-z_][\w.]*)\(`,
    String.raw`\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?`,
    String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`,
    String.raw`(?<name>[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*)`,
    String.raw`(?<other>[\[:#'])`,
  ].join('|'),
  'gu',
);

/** Functions that read cells which their text does not name. */
const WORKED_OUT: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** Functions that take as many cells of their last range as their first one has, whatever the last one names. */
const WIDENED: ReadonlySet<string> = new Set(['SUMIF', 'AVERAGEIF']);

/** An argument that is one block of cells, or a name, and nothing else. */
const PLAIN = new RegExp(String.raw`^\s*${SHEET}[$A-Za-z\d]+(?::[$A-Za-z\d]+)?\s*$`, 'u');

interface Move {
  readonly rows: number;
  readonly columns: number;
}

const NO_MOVE: Move = { rows: 0, columns: 0 };

/** A cell's name moved along, where it has no dollar; `null` where it falls off the sheet. */
function movedCell(name: string, { rows, columns }: Move): { readonly row: number; readonly column: number } | null {
  const plain = parseCellName(name.replaceAll('$', '').toUpperCase());
  if (plain === null) return null;
  const row = /\$\d/.test(name) ? plain.row : plain.row + rows;
  const column = name.startsWith('$') ? plain.column : plain.column + columns;
  const isOn = row >= 0 && row < SHEET_ROWS && column >= 0 && column < SHEET_COLUMNS;
  return isOn ? { row, column } : null;
}

function sheetOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The arguments of a call, as they are written from behind its bracket on. */
function argumentsOf(behind: string): readonly string[] {
  const found: string[] = [];
  let begin = 0;
  let depth = 0;
  for (const { 0: mark, index } of behind.matchAll(/"[^"]*"|'[^']*'|[()[\]{},]/g)) {
    if (mark.length > 1) continue;
    if ('([{'.includes(mark)) depth += 1;
    else if (depth === 0) {
      found.push(behind.slice(begin, index));
      begin = index + 1;
      if (mark !== ',') break;
    } else if (mark !== ',') depth -= 1;
  }
  return found;
}

/** What a call reads beyond the ranges that it names, by its arguments. */
function widenedReads([looked, , added]: readonly string[], move: Move): FormulaReads {
  if (looked === undefined || added === undefined) return { areas: [], isOpaque: false };
  const [size, from] = [looked, added].map((one) => (PLAIN.test(one) ? readsOf(one, move).areas[0] : undefined));
  if (size === undefined || from === undefined) return { areas: [], isOpaque: true };
  const { top, left } = from.area;
  const bottom = top + size.area.bottom - size.area.top;
  const right = left + size.area.right - size.area.left;
  return { areas: [{ sheet: from.sheet, area: { top, left, bottom, right } }], isOpaque: false };
}

/** What a formula (English form, without `=`) reads; `move` is how far it stands from the cell that its text is written for. */
export function readsOf(formula: string, move: Move = NO_MOVE): FormulaReads {
  const areas: FormulaReads['areas'][number][] = [];
  let isOpaque = false;
  for (const { 0: piece, index, groups = {} } of formula.matchAll(PIECE)) {
    const { sheet, first, last, left, right, top, bottom, call, name, other } = groups;
    if (call !== undefined) {
      isOpaque ||= WORKED_OUT.has(call.toUpperCase());
      if (WIDENED.has(call.toUpperCase())) {
        const beyond = widenedReads(argumentsOf(formula.slice(index + piece.length)), move);
        areas.push(...beyond.areas);
        isOpaque ||= beyond.isOpaque;
      }
    }
    if (name !== undefined) isOpaque ||= !/^(?:true|false)$/i.test(name);
    if (other !== undefined) isOpaque = true;
    const corners =
      first !== undefined
        ? [movedCell(first, move), movedCell(last ?? first, move)]
        : left !== undefined && right !== undefined
          ? [movedCell(`${left}$1`, move), movedCell(`${right}$${String(SHEET_ROWS)}`, move)]
          : top !== undefined && bottom !== undefined
            ? [movedCell(rowCell('A', top), move), movedCell(rowCell(columnName(SHEET_COLUMNS - 1), bottom), move)]
            : null;
    if (corners === null) continue;
    const [one, two] = corners;
    if (one === null || one === undefined || two === null || two === undefined) isOpaque = true;
    else {
      areas.push({
        sheet: sheetOf(sheet),
        area: {
          top: Math.min(one.row, two.row),
          left: Math.min(one.column, two.column),
          bottom: Math.max(one.row, two.row),
          right: Math.max(one.column, two.column),
        },
      });
    }
  }
  return { areas, isOpaque };
}

/** The cell of a row's name (`5`, `$5`) in a column that does not move. */
function rowCell(column: string, row: string): string {
  return `$${column}${row}`;
}

/** The text of a formula as it is in a cell so far from the one that it was written for; `null` where that cannot be told. */
export function movedFormula(formula: string, move: Move): string | null {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: piece, index, groups = {} } of formula.matchAll(PIECE)) {
    const { sheet = '', first, last, left, top } = groups;
    // Whole columns and rows are rare in formulas that are moved along, and are not written anew here.
    if (left !== undefined || top !== undefined) return null;
    if (first === undefined) continue;
    const names = [first, ...(last === undefined ? [] : [last])].map((name) => movedName(name, move));
    if (names.includes(null)) return null;
    pieces.push(formula.slice(from, index), sheet, names.join(':'));
    from = index + piece.length;
  }
  return [...pieces, formula.slice(from)].join('');
}

function movedName(name: string, move: Move): string | null {
  const place = movedCell(name, move);
  if (place === null) return null;
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(place.row, place.column)) ?? [];
  return `${name.startsWith('$') ? '$' : ''}${letters}${/\$\d/.test(name) ? '$' : ''}${digits}`;
}
