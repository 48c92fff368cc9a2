import type { CellRef } from '../cell';

/** A value with its cell: known, an empty cell, a cell that cannot be read, or a column (or label) that is not there. */
export type Field<T> =
  | { readonly state: 'known'; readonly value: T; readonly at: CellRef }
  | { readonly state: 'empty'; readonly at: CellRef }
  | { readonly state: 'unreadable'; readonly at: CellRef }
  | { readonly state: 'absent' };

/** The cell of a field, where it has one. */
export function fieldAt(field: Field<unknown>): CellRef | null {
  return field.state === 'absent' ? null : field.at;
}

/** The value of a field, where it is known. */
export function fieldValue<T>(field: Field<T>): T | null {
  return field.state === 'known' ? field.value : null;
}
