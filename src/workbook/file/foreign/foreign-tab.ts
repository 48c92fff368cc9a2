import type { CellFault, CellValue, OldFontCell, TabSnapshot } from '../../port';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../sheet-limits';
import { LEAST_LIMITS } from '../limits';
import type { CellTab } from '../../port';
import { damaged, tooLarge } from '../unreadable';

const NO_NUMBER: CellFault = { fault: 'error', code: '#NUM!' };

/** A workbook of another format as it was read: its tabs, in their order. Names are as written and may be none that Excel takes. */
export interface ForeignBook {
  readonly tabs: readonly CellTab[];
}

/** Collects the cells of one tab. `count` is kept over all tabs of a file, so that its limits hold for the whole of it. */
export interface TabDraft {
  put(row: number, column: number, value: CellValue, format: string | null): void;
  oldFont(cell: OldFontCell): void;
  finish(rest: Omit<CellTab, 'values' | 'formats' | 'oldFontCells'>): CellTab;
}

/** How many cells, and places up to the last cells of rows, a file has had so far. */
export interface CellCount {
  cells: number;
  places: number;
  /** Cells that stand in the file once and are said to be there again. */
  copies: number;
}

/** An empty tab to collect cells in. Throws `Unreadable` where a file has more cells than we grant to any. */
export function tabDraft(count: CellCount): TabDraft {
  const values: CellValue[][] = [];
  const formats: (string | null)[][] = [];
  const oldFontCells: OldFontCell[] = [];
  return {
    put(row, column, value, format) {
      if (value === null || value === '') return;
      if (row >= SHEET_ROWS || column >= SHEET_COLUMNS) throw damaged(`row ${String(row + 1)}`);
      count.places += Math.max(0, row + 1 - values.length);
      while (values.length <= row && count.places <= LEAST_LIMITS.places) {
        values.push([]);
        formats.push([]);
      }
      const line = values[row] ?? [];
      const codes = formats[row] ?? [];
      count.cells += 1;
      count.places += Math.max(0, column + 1 - line.length);
      if (count.cells > LEAST_LIMITS.cells || count.places > LEAST_LIMITS.places) throw tooLarge(LEAST_LIMITS);
      while (line.length < column) line.push(null);
      while (codes.length < column) codes.push(null);
      line[column] = typeof value === 'number' && !Number.isFinite(value) ? NO_NUMBER : value;
      codes[column] = format;
    },
    oldFont(cell) {
      oldFontCells.push(cell);
    },
    finish: (rest) => ({ ...rest, values, formats, oldFontCells: inReadingOrder(oldFontCells) }),
  };
}

function inReadingOrder(cells: readonly OldFontCell[]): TabSnapshot['oldFontCells'] {
  return [...cells].sort((left, right) => (left.row === right.row ? left.column - right.column : left.row - right.row));
}
