import type { ClipboardEvent, RefObject } from 'react';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/sheet-limits';
import type { Area, CellChange } from '../../workbook/port';
import { type Planned, type Refusal, type Wanted, emptied, pastedCells, pastedText } from './edits';
import { type TextBlock, fromTsv, toHtml, toTsv } from './tsv';
import type { GridTab } from './useGridTab';

const LIMITS = { rows: SHEET_ROWS, columns: SHEET_COLUMNS };

interface HeldCell {
  readonly value: CellChange['value'];
  readonly format: string | null;
}

/** What was copied here last, in whatever tab: pasted here again, it is the very values and formats, not what they look like. */
export interface Copied {
  readonly text: string;
  readonly cells: readonly (readonly HeldCell[])[];
}

function blockOf<T>(
  { top, left, bottom, right }: Area,
  cellOf: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, along) => cellOf(top + down, left + along)),
  );
}

/** Copying, cutting and pasting with Excel and others: as text in rows, and as a table in which numbers are told as such. */
export function useClipboard({
  copied,
  grid,
  chosen,
  plan,
  make,
  refuse,
  onCopied,
  onPasted,
  onCleared,
}: {
  readonly copied: RefObject<Copied | null>;
  readonly grid: GridTab;
  readonly chosen: Area;
  readonly plan: (wanted: readonly Wanted[]) => Planned;
  readonly make: (planned: Planned, done: () => void) => boolean;
  readonly refuse: (refusal: Refusal) => void;
  readonly onCopied: (cells: number) => void;
  readonly onPasted: (cells: number, area: Area) => void;
  readonly onCleared: (cells: number) => void;
}) {
  // Beyond what is filled there is nothing to copy.
  const area = {
    ...chosen,
    bottom: Math.min(chosen.bottom, grid.rows - 1),
    right: Math.min(chosen.right, grid.columns - 1),
  };

  function put(event: ClipboardEvent): void {
    event.preventDefault();
    const block: TextBlock = blockOf(area, (row, column) =>
      grid.isStale(row, column) ? '' : grid.shown(row, column).text,
    );
    const numbers = blockOf(area, (row, column) => {
      const value = grid.valueOf(row, column);
      return typeof value === 'number' && !grid.isStale(row, column) ? value : null;
    });
    const cells = blockOf(area, (row, column): HeldCell => {
      const value = grid.valueOf(row, column);
      const isFault = typeof value === 'object' && value !== null;
      return {
        value: isFault || grid.isStale(row, column) ? null : value,
        format: grid.formatOf(row, column),
      };
    });
    const text = toTsv(block);
    copied.current = { text, cells };
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', toHtml(block, numbers));
    onCopied(cells.length * (cells[0]?.length ?? 0));
  }

  function wantedOf(text: string): readonly Wanted[] | Refusal {
    const own = copied.current;
    // Some systems give the lines of a text back with other ends.
    if (own?.text.replace(/\r\n/g, '\n') !== text.replace(/\r\n/g, '\n')) {
      return pastedText(fromTsv(text), chosen, LIMITS);
    }
    return pastedCells(own.cells, chosen, LIMITS, (place, held) => ({
      ...place,
      value: held?.value ?? null,
      format: held?.format ?? null,
    }));
  }

  return {
    onCopy: put,
    onCut: (event: ClipboardEvent): void => {
      put(event);
      const wanted = emptied(area);
      make(plan(wanted), () => onCleared(wanted.length));
    },
    onPaste: (event: ClipboardEvent): void => {
      event.preventDefault();
      const wanted = wantedOf(event.clipboardData.getData('text/plain'));
      if ('code' in wanted) {
        refuse(wanted);
        return;
      }
      if (wanted.length === 0) return;
      const last = wanted.at(-1) ?? { row: chosen.top, column: chosen.left };
      make(plan(wanted), () =>
        onPasted(wanted.length, { top: chosen.top, left: chosen.left, bottom: last.row, right: last.column }),
      );
    },
  };
}
