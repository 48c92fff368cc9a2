import type { Area } from './area';
import type { Sheet } from './sheet';

/** Something that happened to a workbook. */
export type Change =
  | {
      readonly kind: 'content';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly how:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
    }
  | { readonly kind: 'format'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'protection' | 'other'; readonly sheet: Sheet | null }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'moved'; readonly sheet: Sheet; readonly before: number }
  | { readonly kind: 'visibility'; readonly sheet: Sheet; readonly before: string };

/** Hears of changes. */
export type ChangeListener = (change: Change) => void;
