import { cellName } from '../../../src/domain/cell';
import type { FindingCode } from '../../../src/domain/finding';
import type { Area, CellValue, OldFontCell, TabSnapshot } from '../../../src/workbook/port';

/** What a cell's text is, which tells what may be done to it without changing what it says. */
export type CellRole =
  /** A code, a person's name, a unit's name. */
  | 'code'
  | 'name'
  | 'unit'
  /** A header or a label: words that are found without regard to case, spacing and marks. */
  | 'head'
  /** One of a closed set of words; a list of such words; a mark on a ballot. */
  | 'word'
  | 'list'
  | 'mark'
  /** A nominee in a ballot's header: `Mã – Họ và tên`. */
  | 'nominee'
  /** A number. */
  | 'score'
  | 'count'
  /** Anything else. */
  | 'free';

/** An error that was put into a cell on purpose: what must be said of it. */
export interface Planted {
  readonly code: FindingCode;
  readonly subject: string | null;
  /** What the finding names: the cell (where nothing is said), the tab alone, or no place at all. */
  readonly place?: 'tab' | 'nowhere';
  /** Of several cells with one of these it is told at the last: the first row of somebody counts. */
  readonly lastOf?: string;
}

/** A cell with what it is: two cells of one mark say the same thing, wherever they stand. */
export interface BookCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly role: CellRole;
  readonly mark: string | null;
  /** The name of a person as it was made, whatever became of its text. */
  readonly named?: string;
  /** Other spellings of the same. */
  readonly others?: readonly CellValue[];
  /** How many columns and rows it covers. */
  readonly across?: number;
  readonly down?: number;
  /** The font of before Unicode that its text is stored for. */
  readonly font?: string;
  readonly planted?: Planted | undefined;
}

/**
 * A line of a tab. `head`: the header and what belongs to it; `body`: a row that may stand anywhere among its kind (of one `part`); `fixed`: a row of the
 * table that keeps its place; `free`: a row beside the table, whose cells keep their columns.
 */
export interface Line {
  readonly kind: 'head' | 'body' | 'fixed' | 'free';
  /** Which table of the tab it belongs to. */
  readonly part: number;
  readonly cells: readonly (BookCell | null)[];
}

/** What a tab is for. */
export type BookTabKind = 'round' | 'roster' | 'scores' | 'forms' | 'collectives' | 'counts' | 'decisions' | 'ballots';

/** A tab whose cells know what they are. */
export interface BookTab {
  readonly name: string;
  readonly kind: BookTabKind;
  readonly lines: readonly Line[];
  /** Widths of the blocks of columns that stay together, from the left. */
  readonly blocks: readonly number[];
  readonly visibility: TabSnapshot['visibility'];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The file that it is sent in, to be collected; `null`: it stands in the workbook. */
  readonly file: string | null;
}

/** A workbook whose cells know what they are. */
export type Book = readonly BookTab[];

/** Shorthand for a cell. */
export function cell(
  value: CellValue,
  role: CellRole,
  mark: string | null = null,
  own: Partial<BookCell> = {},
): BookCell {
  return { value, role, mark, ...own };
}

/** A tab with nothing special about it. */
export function bookTab(name: string, kind: BookTabKind, blocks: readonly number[], lines: readonly Line[]): BookTab {
  return { name, kind, lines, blocks, visibility: 'visible', hiddenRows: [], hiddenColumns: [], file: null };
}

/** The same tab with every cell changed. */
export function mapCells(tab: BookTab, change: (cell: BookCell, line: Line) => BookCell): BookTab {
  const lines = tab.lines.map((line) => ({
    ...line,
    cells: line.cells.map((one) => (one === null ? null : change(one, line))),
  }));
  return { ...tab, lines };
}

/** Where something stands, with what is there. */
export interface PlacedCell {
  readonly cell: BookCell;
  readonly name: string;
  readonly line: Line;
}

/** Every filled cell of a tab with its A1 name, in reading order. */
export function placedCells({ lines }: BookTab): readonly PlacedCell[] {
  return lines.flatMap((line, row) =>
    line.cells.flatMap((one, column) => (one === null ? [] : [{ cell: one, name: cellName(row, column), line }])),
  );
}

/** The tab as a workbook gives it. */
export function snapshotOfTab({ name, lines, visibility, hiddenRows, hiddenColumns }: BookTab): TabSnapshot {
  const merges: Area[] = [];
  const oldFontCells: OldFontCell[] = [];
  for (const [row, { cells }] of lines.entries()) {
    for (const [column, one] of cells.entries()) {
      if (one === null) continue;
      const { across = 1, down = 1, font } = one;
      if (across > 1 || down > 1)
        merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
      if (font !== undefined && typeof one.value === 'string')
        oldFontCells.push({ row, column, runs: [{ text: one.value, font }] });
    }
  }
  const content = {
    values: lines.map(({ cells }) => cells.map((one) => (one === null ? null : one.value))),
    formats: lines.map(({ cells }) => cells.map((one) => one?.format ?? null)),
    merges,
  };
  return {
    name,
    ...content,
    visibility,
    isProtected: false,
    hiddenRows,
    hiddenColumns,
    oldFontCells,
    ownKey: null,
    // Nothing here asks whether a tab has changed.
    fingerprint: name,
  };
}
