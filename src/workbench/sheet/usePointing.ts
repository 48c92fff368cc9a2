import type { MouseEvent, RefObject } from 'react';
import { LETTERS, NUMBERS } from './GridRow';
import { type Place, only, originOf } from './selection';
import type { Choosing } from './useChoosing';
import type { Entering } from './useEntering';
import { type GridTab, within } from './useGridTab';
import type { Sight } from './useSight';

/** What the mouse does: chooses cells, whole rows and columns, and draws blocks; a double click edits. */
export function usePointing({
  grid,
  sight: { frame, frozen },
  scrollerRef,
  entryRef,
  choosing: { selection, set, choose },
  entering,
}: {
  readonly grid: GridTab;
  readonly sight: Sight;
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
  readonly entryRef: RefObject<HTMLTextAreaElement | null>;
  readonly choosing: Choosing;
  readonly entering: Entering;
}) {
  const { lefts, tops, merges } = grid;
  const { active, corner } = selection;

  /** The cell under the mouse; -1 for the row with the letters, and for the column with the numbers. */
  function placeUnder(event: MouseEvent): Place | null {
    const box = scrollerRef.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const isFrozenX = x < NUMBERS + (lefts[frozen.columns] ?? 0);
    const isFrozenY = y < LETTERS + (tops[frozen.rows] ?? 0);
    const column = within(lefts, x - NUMBERS + (isFrozenX ? 0 : frame.left), 0).first;
    const row = within(tops, y - LETTERS + (isFrozenY ? 0 : frame.top), 0).first;
    return { row: y < LETTERS ? -1 : row, column: x < NUMBERS ? -1 : column };
  }

  /** Chooses whole rows or columns, as far as something stands in them. */
  function chooseLines({ row, column }: Place): void {
    const last = { row: Math.max(0, grid.tab.values.length - 1, active.row), column: grid.columns - 1 };
    set({
      active: originOf(merges, { row: Math.max(0, row), column: Math.max(0, column) }),
      corner: { row: row < 0 ? last.row : row, column: column < 0 ? last.column : column },
    });
  }

  return {
    onMouseDown: (event: MouseEvent): void => {
      if (event.button !== 0 || event.target === entryRef.current) return;
      const box = scrollerRef.current;
      if (box === null) return;
      const { left, top } = box.getBoundingClientRect();
      // The scroll bars are the browser's.
      if (event.clientX - left > box.clientWidth || event.clientY - top > box.clientHeight) return;
      event.preventDefault();
      const isFree = entering.by === null || entering.commit(null);
      const place = placeUnder(event);
      entryRef.current?.focus({ preventScroll: true });
      if (place === null || !isFree) return;
      if (place.row < 0 || place.column < 0) chooseLines(place);
      else choose(event.shiftKey ? { active, corner: place } : only(merges, place));
    },
    onMouseMove: (event: MouseEvent): void => {
      if ((event.buttons & 1) === 0 || entering.by !== null || event.target === entryRef.current) return;
      const place = placeUnder(event);
      if (place === null || place.row < 0 || place.column < 0) return;
      if (place.row === corner.row && place.column === corner.column) return;
      set({ active, corner: place });
    },
    onDoubleClick: (event: MouseEvent): void => {
      if (event.target !== entryRef.current) entering.begin('hand');
    },
  };
}
