import type { Area } from '../../port';
import type { FormulaCell } from '../reading/sheet-view';
import { type FormulaReads, readsOf } from './references';

/** Cells by tabs, and in a tab by row and column. */
export type CellSet = ReadonlyMap<string, ReadonlySet<string>>;

/** A cell's key in a `CellSet`. */
export function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Reader {
  readonly sheet: string;
  readonly cell: FormulaCell;
  readonly reads: FormulaReads;
}

/** The formulas of one tab with what each reads. */
function readersOf(sheet: string, formulas: readonly FormulaCell[]): readonly Reader[] {
  const heads = new Map(
    formulas.flatMap((cell) => (cell.group !== null && cell.text !== null ? [[cell.group.id, cell]] : [])),
  );
  return formulas.map((cell) => {
    const head = cell.text === null && cell.group !== null ? heads.get(cell.group.id) : cell;
    const reads =
      head?.text === undefined || head.text === null
        ? { areas: [], isOpaque: true }
        : readsOf(head.text, { rows: cell.row - head.row, columns: cell.column - head.column });
    return { sheet, cell, reads };
  });
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, along) => [top + down, left + along] as const),
  ).flat();
}

/**
 * The cells whose stored results may not be true any more once cells have changed: formulas that read one of them, those that read these, and so on.
 * A formula of which it cannot be told what it reads is one of them. Changed cells themselves are not.
 */
export function staleResults(
  formulas: ReadonlyMap<string, readonly FormulaCell[]>,
  changed: readonly Place[],
): CellSet {
  const stale = new Map<string, Set<string>>();
  if (changed.length === 0) return stale;
  const replaced = new Set(changed.map(({ sheet, row, column }) => `${placeKey(row, column)},${sheet.toLowerCase()}`));
  let left = [...formulas]
    .flatMap(([sheet, cells]) => readersOf(sheet, cells))
    .filter(({ sheet, cell }) => !replaced.has(`${placeKey(cell.row, cell.column)},${sheet.toLowerCase()}`));
  let front = changedBlocks(changed);
  for (let isFirst = true; ; isFirst = false) {
    const reached = left.filter(({ sheet, reads }) => (isFirst && reads.isOpaque) || readsOneOf(sheet, reads, front));
    if (reached.length === 0) return stale;
    const isReached = new Set(reached);
    left = left.filter((reader) => !isReached.has(reader));
    const places = reached.flatMap(({ sheet, cell }) =>
      (cell.filled === null ? [[cell.row, cell.column] as const] : cellsOf(cell.filled)).map(([row, column]) => ({
        sheet,
        row,
        column,
      })),
    );
    for (const { sheet, row, column } of places) {
      const own = stale.get(sheet) ?? new Set<string>();
      stale.set(sheet, own.add(placeKey(row, column)));
    }
    front = changedBlocks(places);
  }
}

/** Changed cells by tabs (lower case) and rows: the columns of each row. */
type Front = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function changedBlocks(places: readonly Place[]): Front {
  const front = new Map<string, Map<number, number[]>>();
  for (const { sheet, row, column } of places) {
    const rows = front.get(sheet.toLowerCase()) ?? new Map<number, number[]>();
    front.set(sheet.toLowerCase(), rows);
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  return front;
}

function readsOneOf(own: string, { areas }: FormulaReads, front: Front): boolean {
  return areas.some(({ sheet, area }) => {
    const rows = front.get((sheet ?? own).toLowerCase());
    if (rows === undefined) return false;
    const isIn = (columns: readonly number[] | undefined): boolean =>
      columns?.some((column) => area.left <= column && column <= area.right) === true;
    const height = area.bottom - area.top + 1;
    if (height > rows.size)
      return [...rows].some(([row, columns]) => area.top <= row && row <= area.bottom && isIn(columns));
    return Array.from({ length: height }, (_, down) => area.top + down).some((row) => isIn(rows.get(row)));
  });
}
