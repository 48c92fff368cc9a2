import type { Area } from '../../workbook/port';

/** A cell by its 0-based row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is chosen: the cell that is typed into, and the corner opposite to it of the block that was drawn from it. */
export interface Selection {
  readonly active: Place;
  readonly corner: Place;
}

/** What moving needs to know of a tab. */
export interface Ground {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly merges: readonly Area[];
  readonly isEmpty: (row: number, column: number) => boolean;
}

/** How the selection is moved. */
export type Motion =
  | { readonly kind: 'step'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  /** To the edge of the filled cells, as Ctrl with an arrow does. */
  | { readonly kind: 'edge'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: 'page'; readonly rows: -1 | 1 }
  | { readonly kind: 'row-start' }
  | { readonly kind: 'row-end' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** The merged cell that covers a place. */
export function mergeOver(merges: readonly Area[], { row, column }: Place): Area | null {
  return (
    merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right) ??
    null
  );
}

/** The place that a cell's value stands in: the first of its merged cell, or itself. */
export function originOf(merges: readonly Area[], place: Place): Place {
  const merge = mergeOver(merges, place);
  return merge === null ? place : { row: merge.top, column: merge.left };
}

/** The least block that both lie in. */
function spanning(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** How far down and how far right places go, and at least so far; the same object where none goes further. */
export function furthest(places: readonly Place[], least: Place): Place {
  // One by one: a paste of many places is more than a call takes as its arguments.
  return places.reduce(
    (most, { row, column }) =>
      row <= most.row && column <= most.column
        ? most
        : { row: Math.max(most.row, row), column: Math.max(most.column, column) },
    least,
  );
}

/** The block that is chosen, grown until no merged cell is cut by its edge. */
export function areaOf({ active, corner }: Selection, merges: readonly Area[]): Area {
  let area: Area = {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
  for (;;) {
    const { top, left, bottom, right } = area;
    const cut = merges.filter(
      (one) => one.top <= bottom && one.bottom >= top && one.left <= right && one.right >= left,
    );
    const grown = cut.reduce(spanning, area);
    if (grown.top === top && grown.left === left && grown.bottom === bottom && grown.right === right) return area;
    area = grown;
  }
}

function within({ rows, columns }: Ground, { row, column }: Place): Place {
  return { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
}

/** One step, over the cells of the merged one that it begins in; the same place where there is no further one. */
function stepped(ground: Ground, from: Place, rows: number, columns: number): Place {
  const merge = mergeOver(ground.merges, from);
  const at: Place = {
    row: rows > 0 ? (merge?.bottom ?? from.row) : rows < 0 ? (merge?.top ?? from.row) : from.row,
    column: columns > 0 ? (merge?.right ?? from.column) : columns < 0 ? (merge?.left ?? from.column) : from.column,
  };
  const next = within(ground, { row: at.row + rows, column: at.column + columns });
  return next.row === at.row && next.column === at.column ? from : next;
}

function edged(ground: Ground, from: Place, rows: number, columns: number): Place {
  const isEmpty = (place: Place): boolean => {
    const { row, column } = originOf(ground.merges, place);
    return ground.isEmpty(row, column);
  };
  const first = stepped(ground, from, rows, columns);
  const seeksFilled = isEmpty(from) || isEmpty(first);
  let at = first;
  if (seeksFilled && !isEmpty(first)) return first;
  for (;;) {
    const next = stepped(ground, at, rows, columns);
    if (next === at) return at;
    if (seeksFilled ? !isEmpty(next) : isEmpty(next)) return seeksFilled ? next : at;
    at = next;
  }
}

/** The last row and column that hold something. */
function lastFilled(ground: Ground): Place {
  const rows = Array.from({ length: ground.rows }, (_, row) => row);
  const columns = Array.from({ length: ground.columns }, (_, column) => column);
  const isRowFilled = (row: number): boolean => columns.some((column) => !ground.isEmpty(row, column));
  const row = [...rows].reverse().find(isRowFilled) ?? 0;
  const column = [...columns].reverse().find((one) => rows.some((at) => !ground.isEmpty(at, one))) ?? 0;
  return { row, column };
}

/** Where a motion leads from a place. */
export function moved(ground: Ground, from: Place, motion: Motion): Place {
  switch (motion.kind) {
    case 'step':
      return stepped(ground, from, motion.rows, motion.columns);
    case 'edge':
      return edged(ground, from, motion.rows, motion.columns);
    case 'page':
      return within(ground, { row: from.row + motion.rows * ground.page, column: from.column });
    case 'row-start':
      return { row: from.row, column: 0 };
    case 'row-end': {
      const filled = Array.from({ length: ground.columns }, (_, column) => column)
        .reverse()
        .find((column) => !ground.isEmpty(from.row, column));
      return { row: from.row, column: filled ?? 0 };
    }
    case 'start':
      return { row: 0, column: 0 };
    case 'end':
      return lastFilled(ground);
  }
}

/** The selection after a motion: drawn larger or smaller, or begun anew. */
export function movedSelection(
  ground: Ground,
  { active, corner }: Selection,
  motion: Motion,
  isDrawn: boolean,
): Selection {
  if (isDrawn) return { active, corner: moved(ground, corner, motion) };
  const place = originOf(ground.merges, moved(ground, active, motion));
  return { active: place, corner: place };
}

/** One cell chosen, the first of its merged one. */
export function only(merges: readonly Area[], place: Place): Selection {
  const origin = originOf(merges, place);
  return { active: origin, corner: origin };
}
