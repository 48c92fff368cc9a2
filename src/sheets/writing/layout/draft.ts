import { type Steps, complete } from '../../../domain/steps';
import type { Area, CellPlan, CellStyle, PagePlan, RowPlan, TabPlan } from '../../../workbook/port';
import { itemAt } from '../../../domain/checked';
import { type Block, withBreaks } from './breaks';
import { shownText } from './cells';
import { columnFor, linesIn, roomIn, rowHeight } from './measure';

/** How wide a column may become, in characters: as wide as its longest text, within these limits. */
export interface Width {
  readonly least: number;
  readonly most: number;
}

/** A tab being laid out, row by row. */
export interface Draft {
  /** The row that comes next, 0-based. */
  nextRow(): number;
  /** Adds a row and gives its index; heights that are not told follow from the text. */
  add(cells: readonly (CellPlan | null)[], height?: number): number;
  /** Adds a row whose text goes over some columns (both ends included), else over all. */
  addMerged(cell: CellPlan, from?: number, to?: number, height?: number): number;
  merge(area: Area): void;
  /** The rows from there to the last one so far stand on one page, unless they are higher than one. */
  keepTogether(first: number): void;
  /** The rows from there to the last one so far, or to the one told, had better stand on one page, too. */
  preferTogether(first: number, last?: number): void;
  /** Makes a column at least that wide. */
  widen(column: number, width: number): void;
  /** The plan with everything that was added. */
  finish(about: About): TabPlan;
  /** The same, with a step after each row. */
  finishInSteps(about: About): Steps<TabPlan>;
}

/** What a tab is, besides its rows. */
export interface About {
  readonly key: string;
  readonly name: string;
  readonly page: PagePlan;
  readonly freeze?: TabPlan['freeze'];
  readonly autoFilter?: Area | undefined;
  readonly tabColor: string;
}

const NO_MERGES: readonly Area[] = [];
const DEFAULT_SIZE = 12;
/** What a row of a table keeps free above and below its text. */
const TABLE_PADDING = 3;

function widthOf(widths: readonly number[], from: number, to: number): number {
  if (from === to) return itemAt(widths, from);
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}

/**
 * The height of a row from the length of its texts. Excel fits no row to a merged cell, and other programs fit none that a file brings; so each
 * row has its height.
 */
function heightOf(row: RowPlan, merges: readonly Area[], widths: readonly number[], known: KnownHeights): number {
  if (row.height !== undefined) return row.height;
  let highest = rowHeight(1, DEFAULT_SIZE);
  row.cells.forEach((cell, column) => {
    // What does not wrap is cut off at the next cell.
    if (cell === null || cell.style.wrap === false) return;
    const merge = merges.length === 0 ? undefined : merges.find(({ left }) => left === column);
    const last = merge === undefined ? column : merge.right;
    const room = roomIn(widthOf(widths, column, last) - (cell.style.indent ?? 0));
    highest = Math.max(highest, known(cell, room));
  });
  const isOfTable = row.cells.some((cell) => cell?.style.border === 'thin');
  return highest + (isOfTable ? TABLE_PADDING : 0);
}

/** How high a cell is in so much room. */
type KnownHeights = (cell: CellPlan, room: number) => number;

/** Works out the height of each text once in each look and room: long tables say the same many times over. */
function knownHeights(): KnownHeights {
  // One and the same cell stands in many rows of its column.
  const byCell = new Map<CellPlan, { readonly room: number; readonly height: number }>();
  const byText = heightsByText();
  return (cell, room) => {
    if (cell.content?.kind !== 'text') return byText(cell, room);
    const there = byCell.get(cell);
    if (there?.room === room) return there.height;
    const height = byText(cell, room);
    byCell.set(cell, { room, height });
    return height;
  };
}

function heightsByText(): KnownHeights {
  const byStyle = new Map<CellStyle, Map<number, Map<string, number>>>();
  return (cell, room) => {
    const { style } = cell;
    const byRoom = byStyle.get(style) ?? new Map<number, Map<string, number>>();
    byStyle.set(style, byRoom);
    const byText = byRoom.get(room) ?? new Map<string, number>();
    byRoom.set(room, byText);
    const text = shownText(cell);
    const there = byText.get(text);
    if (there !== undefined) return there;
    const { size = DEFAULT_SIZE, bold = false } = style;
    const height = rowHeight(linesIn(text, room, size, bold), size);
    byText.set(text, height);
    return height;
  };
}

/** Begins a tab with columns of at least these widths. */
export function newDraft(leastWidths: readonly number[]): Draft {
  const rows: RowPlan[] = [];
  const blocks: Block[] = [];
  const merges: Area[] = [];
  const widths = [...leastWidths];
  const add = (cells: readonly (CellPlan | null)[], height?: number): number =>
    rows.push(height === undefined ? { cells } : { cells, height }) - 1;
  return {
    nextRow: () => rows.length,
    add,
    addMerged(cell, from = 0, to = widths.length - 1, height) {
      const row = add([...Array.from({ length: from }, () => null), cell], height);
      merges.push({ top: row, left: from, bottom: row, right: to });
      return row;
    },
    merge: (area) => merges.push(area),
    keepTogether: (first) => blocks.push({ first, last: rows.length - 1, isFirm: true }),
    preferTogether: (first, last = rows.length - 1) => blocks.push({ first, last, isFirm: false }),
    widen(column, width) {
      widths[column] = Math.max(itemAt(widths, column), width);
    },
    finish: (about) => complete(finishInSteps(about)),
    finishInSteps,
  };

  function* finishInSteps({ key, name, page, freeze, autoFilter, tabColor }: About): Steps<TabPlan> {
    const known = knownHeights();
    const mergesByRow = new Map<number, Area[]>();
    for (const merge of merges) mergesByRow.set(merge.top, [...(mergesByRow.get(merge.top) ?? []), merge]);
    const finished: RowPlan[] = [];
    const heights: number[] = [];
    for (const [index, row] of rows.entries()) {
      const height = heightOf(row, mergesByRow.get(index) ?? NO_MERGES, widths, known);
      heights.push(height);
      finished.push({ cells: row.cells, height });
      yield null;
    }
    return {
      key,
      name,
      rows: finished,
      columnWidths: widths,
      merges,
      ...(freeze === undefined ? {} : { freeze }),
      ...(autoFilter === undefined ? {} : { autoFilter }),
      page: withBreaks(page, { heights, widths, blocks, isFiltered: autoFilter !== undefined }),
      tabColor,
    };
  }
}

/** The width that a cell's text asks for, within the limits of its column. */
export function wantedWidth(cell: CellPlan, { least, most }: Width): number {
  const { size = DEFAULT_SIZE, bold = false } = cell.style;
  return Math.min(most, Math.max(least, columnFor(shownText(cell), size, bold)));
}
