import { useState } from 'react';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { areaName } from '../../workbook/address';
import type { Area } from '../../workbook/port';
import { LETTERS } from './GridRow';
import { type Ground, type Motion, type Place, type Selection, areaOf, movedSelection, only } from './selection';
import { type GridTab, cellAt } from './useGridTab';
import type { Sight } from './useSight';

/** The height of a row with one line. */
const ROW = 25;

/** What is chosen, and how it is changed. */
export interface Choosing {
  readonly selection: Selection;
  /** The block that is chosen. */
  readonly chosen: Area;
  readonly ground: Ground;
  /** What a cell shows, in words. */
  readonly textAt: (place: Place) => string;
  /** Chooses without scrolling or saying anything. */
  readonly set: (next: Selection) => void;
  /** Chooses, brings it into sight and says what it is. */
  readonly choose: (next: Selection) => void;
  readonly step: (from: Selection, motion: Motion, isDrawn: boolean) => void;
  /** What is told to who cannot see it. */
  readonly said: string;
  readonly say: (text: string) => void;
}

/** What is chosen in a tab; begins at a place. */
export function useChoosing({
  grid,
  sight: { frame, reveal },
  start,
  onReach,
  texts,
}: {
  readonly grid: GridTab;
  readonly sight: Sight;
  readonly start: Place;
  readonly onReach: (place: Place) => void;
  readonly texts: WorkbenchTexts;
}): Choosing {
  const { merges } = grid;
  const words = texts.grid;
  const [selection, set] = useState<Selection>(() => only(merges, start));
  const [said, say] = useState('');
  const ground: Ground = {
    rows: grid.rows,
    columns: grid.columns,
    page: Math.max(1, Math.floor((frame.height - LETTERS) / ROW) - 1),
    merges,
    isEmpty: (row, column) => grid.valueOf(row, column) === null,
  };

  function textAt({ row, column }: Place): string {
    return grid.isStale(row, column) ? words.stale : grid.shown(row, column).text;
  }

  function choose(next: Selection): void {
    set(next);
    onReach(next.corner);
    reveal(next.corner);
    const area = areaOf(next, merges);
    say(
      area.top === area.bottom && area.left === area.right
        ? words.entry(cellAt(next.active.row, next.active.column), textAt(next.active))
        : words.chosen(areaName(area)),
    );
  }

  return {
    selection,
    chosen: areaOf(selection, merges),
    ground,
    textAt,
    set,
    choose,
    step: (from, motion, isDrawn) => choose(movedSelection(ground, from, motion, isDrawn)),
    said,
    say,
  };
}
