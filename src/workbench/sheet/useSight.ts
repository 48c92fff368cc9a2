import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useState } from 'react';
import { LETTERS, NUMBERS } from './GridRow';
import type { Place } from './selection';
import { type GridTab, within } from './useGridTab';

/** Rows and columns that are drawn beyond those in sight. */
const BEYOND = 160;
/** Merged cells up to so many rows high are drawn whole, wherever they begin. */
const TALLEST_MERGE = 300;
/** Frozen rows and columns leave at least the rest of the room to the others. */
const MOST_FROZEN = 0.6;

/** How far the grid is scrolled and how large its window is, in pixels. */
export interface Frame {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** What of a tab is in sight. Rows and columns are 0-based. */
export interface Sight {
  readonly frame: Frame;
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows to draw: those that are frozen, and those in sight. */
  readonly rows: readonly number[];
  /** The first row to draw that is not frozen. */
  readonly firstRow: number;
  /** The first and last column to draw that are not frozen; the first may be a frozen one. */
  readonly columns: { readonly first: number; readonly last: number };
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void;
  /** Scrolls as far as needed for a cell to be in sight, beside what is frozen. */
  readonly reveal: (place: Place, isCentred?: boolean) => void;
}

/** Frozen rows and columns, where they leave room for the others. */
function frozenWithin({ view, tops, lefts, rows, columns }: GridTab, { height, width }: Frame): Sight['frozen'] {
  const isRoom = (places: readonly number[], count: number, room: number): boolean =>
    (places[count] ?? 0) <= room * MOST_FROZEN;
  return {
    rows: view.frozen.rows < rows && isRoom(tops, view.frozen.rows, height) ? view.frozen.rows : 0,
    columns: view.frozen.columns < columns && isRoom(lefts, view.frozen.columns, width) ? view.frozen.columns : 0,
  };
}

/** The rows and columns to draw. */
function drawn(
  { tops, lefts, merges }: GridTab,
  frame: Frame,
  frozen: Sight['frozen'],
): Pick<Sight, 'rows' | 'firstRow' | 'columns'> {
  const above = frame.top + (tops[frozen.rows] ?? 0);
  const before = frame.left + (lefts[frozen.columns] ?? 0);
  const rows = within(tops, above - BEYOND, frame.top + frame.height + BEYOND);
  const columns = within(lefts, before - BEYOND, frame.left + frame.width + BEYOND);
  const cut = merges.filter(
    ({ top, bottom }) => top <= rows.last && bottom >= rows.first && bottom - top < TALLEST_MERGE,
  );
  const cutColumns = cut.filter(({ left, right }) => left <= columns.last && right >= columns.first);
  const firstRow = Math.max(
    frozen.rows,
    cut.reduce((least, { top }) => Math.min(least, top), rows.first),
  );
  return {
    rows: [
      ...Array.from({ length: frozen.rows }, (_, row) => row),
      ...Array.from({ length: Math.max(0, rows.last - firstRow + 1) }, (_, index) => firstRow + index),
    ],
    firstRow,
    columns: {
      first: cutColumns.reduce((least, { left }) => Math.min(least, left), columns.first),
      last: columns.last,
    },
  };
}

function frameOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLDivElement): Frame {
  return { top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth };
}

/** Follows what of a tab is in sight in the box that scrolls. */
export function useSight(grid: GridTab, scrollerRef: RefObject<HTMLDivElement | null>): Sight {
  const [frame, setFrame] = useState<Frame>({ top: 0, left: 0, height: 800, width: 1280 });
  const { tops, lefts } = grid;
  const frozen = frozenWithin(grid, frame);
  const { rows: frozenRows, columns: frozenColumns } = frozen;

  useLayoutEffect(() => {
    const box = scrollerRef.current;
    if (box === null) return undefined;
    const look = (): void => setFrame(frameOf(box));
    look();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [scrollerRef]);

  const reveal = useCallback(
    ({ row, column }: Place, isCentred = false) => {
      const box = scrollerRef.current;
      if (box === null) return;
      if (row >= frozenRows) {
        const most = (tops[row] ?? 0) - (tops[frozenRows] ?? 0);
        const least = (tops[row + 1] ?? 0) + LETTERS - box.clientHeight;
        if (isCentred && (box.scrollTop > most || box.scrollTop < least)) {
          box.scrollTop = Math.max(0, (most + least) / 2);
        } else if (box.scrollTop > most) box.scrollTop = most;
        else if (box.scrollTop < least) box.scrollTop = Math.min(least, most);
      }
      if (column >= frozenColumns) {
        const most = (lefts[column] ?? 0) - (lefts[frozenColumns] ?? 0);
        const least = (lefts[column + 1] ?? 0) + NUMBERS - box.clientWidth;
        if (box.scrollLeft > most) box.scrollLeft = most;
        else if (box.scrollLeft < least) box.scrollLeft = Math.min(least, most);
      }
    },
    [scrollerRef, tops, lefts, frozenRows, frozenColumns],
  );

  return {
    frame,
    frozen,
    ...drawn(grid, frame, frozen),
    onScroll: ({ currentTarget }) => setFrame(frameOf(currentTarget)),
    reveal,
  };
}
