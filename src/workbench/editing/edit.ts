import type { Amendment, CellChange, CellLook } from '../../workbook/port';

/** One step of editing, as data: the cells that it changes and what they hold after it. It is taken back and done again as one, however many cells it has. */
export interface Edit {
  readonly changes: readonly CellChange[];
}

/** The steps on top of a workbook's bytes: those done, oldest first, and those taken back, the last taken back at the end. */
export interface EditHistory {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

/** Nothing edited yet. */
export const NO_EDITS: EditHistory = { done: [], undone: [] };

/** The history after another step. What had been taken back cannot be done again after it. */
export function withEdit({ done }: EditHistory, edit: Edit): EditHistory {
  return { done: [...done, edit], undone: [] };
}

/** The history with the last step taken back; the same one where there is none. */
export function withoutLast(history: EditHistory): EditHistory {
  const last = history.done.at(-1);
  return last === undefined ? history : { done: history.done.slice(0, -1), undone: [...history.undone, last] };
}

/** The history with the step done again that was taken back last; the same one where there is none. */
export function withAgain(history: EditHistory): EditHistory {
  const again = history.undone.at(-1);
  return again === undefined ? history : { done: [...history.done, again], undone: history.undone.slice(0, -1) };
}

/** What steps come to, by tabs and then by cells (`cellKey`): the last value of each cell, with all the looks that it was given. */
export type NetChanges = ReadonlyMap<string, ReadonlyMap<string, CellChange>>;

/** A cell's key within its tab. */
export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/**
 * What steps come to on the workbook below them. A step that was taken back is simply not among them, so that its cells are what they were to the
 * last byte: value, type, formula, looks.
 */
export function netChanges(done: readonly Edit[]): NetChanges {
  const net = new Map<string, Map<string, CellChange>>();
  for (const change of done.flatMap(({ changes }) => changes)) {
    const cells = net.get(change.sheet) ?? new Map<string, CellChange>();
    net.set(change.sheet, cells);
    const key = cellKey(change.row, change.column);
    const { look: before } = cells.get(key) ?? {};
    cells.set(key, withLook(change, before));
  }
  return net;
}

function withLook(change: CellChange, before: CellLook | undefined): CellChange {
  return before === undefined ? change : { ...change, look: { ...before, ...change.look } };
}

/** Net changes as one list, for the workbook. */
export function changeList(net: NetChanges): readonly CellChange[] {
  return [...net.values()].flatMap((cells) => [...cells.values()]);
}

/** What steps come to as changes to a workbook, one for each tab. */
export function editSteps(done: readonly Edit[]): readonly Amendment[] {
  return [...netChanges(done).values()].map((cells) => ({ changes: [...cells.values()], added: [] }));
}

/** Whether two lists are of the same steps. */
export function sameEdits(one: readonly Edit[], other: readonly Edit[]): boolean {
  return one.length === other.length && one.every((edit, index) => edit === other[index]);
}
