import { areaName } from '../../workbook/address';
import type { Area, CellChange } from '../../workbook/port';
import type { TabView } from '../../workbook/file/view';
import { unreplaceable } from '../../workbook/file/formulas/unreplaceable';
import type { Edit } from '../editing/edit';
import { type Place, mergeOver } from './selection';
import type { TextBlock } from './tsv';
import { type Typed, type TypedNote, typedValue } from './typed-value';

/** Why nothing of an edit was done; `cell` is the first that stands against it, in A1 form. */
export interface Refusal {
  readonly code:
    | 'read-only'
    | 'locked'
    | 'format-locked'
    | 'fixed-formula'
    | 'table-line'
    | 'covered'
    | 'formula'
    | 'too-large'
    | 'busy';
  readonly cell: string;
}

/** How text of one kind was understood: the first cell of that kind, and how many more there are. */
export interface Understood {
  readonly note: TypedNote;
  readonly cell: string;
  readonly text: string;
  readonly more: number;
}

/** What came of wanting to change cells. */
export type Planned =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'edit';
      readonly edit: Edit;
      /** How many formulas would be replaced. */
      readonly formulas: number;
      readonly understood: readonly Understood[];
    };

/** The tab that is edited. */
export interface EditedTab {
  readonly name: string;
  /** Whether it is ours, and written anew with each result. */
  readonly isReadOnly: boolean;
  readonly merges: readonly Area[];
  readonly view: TabView;
  /** The number format of a cell as it is now. */
  readonly formatOf: (row: number, column: number) => string | null;
  /** Whether a cell holds a formula now. */
  readonly hasFormula: (row: number, column: number) => boolean;
}

/** A cell (0-based) and what it shall hold: text as somebody types it, or a value as another cell holds it. */
export type Wanted = Place &
  (
    | { readonly text: string }
    | { readonly value: Exclude<CellChange['value'], undefined>; readonly format: string | null }
  );

/** How many cells one edit may have. */
const MOST_CELLS = 200_000;

function nameOf({ row, column }: Place): string {
  return areaName({ top: row, left: column, bottom: row, right: column });
}

function understoodAs(tab: EditedTab, wanted: Wanted): Typed {
  if ('text' in wanted) return typedValue(wanted.text, tab.formatOf(wanted.row, wanted.column));
  const before = tab.formatOf(wanted.row, wanted.column);
  const isOther = wanted.format !== null && wanted.format !== before && typeof wanted.value === 'number';
  return { kind: 'value', value: wanted.value, ...(isOther ? { format: wanted.format } : {}) };
}

function isIn(areas: readonly Area[], { row, column }: Place): boolean {
  return areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
}

function refusalAt(tab: EditedTab, place: Place, typed: Typed): Refusal['code'] | null {
  if (tab.view.isLocked(place.row, place.column)) return 'locked';
  if (isIn(tab.view.tableLines, place)) return 'table-line';
  if (typed.kind === 'formula') return 'formula';
  return typed.format !== undefined && !tab.view.mayFormat ? 'format-locked' : null;
}

/** One step that changes cells of a tab, all or none. A cell within a merged one, save its first, can only be left empty. */
export function plannedEdit(tab: EditedTab, wanted: readonly Wanted[]): Planned {
  const [first] = wanted;
  if (tab.isReadOnly && first !== undefined)
    return { kind: 'refused', refusal: { code: 'read-only', cell: nameOf(first) } };
  const changes: CellChange[] = [];
  const notes = new Map<TypedNote, Understood>();
  let formulas = 0;
  for (const one of wanted) {
    const place = { row: one.row, column: one.column };
    const typed = understoodAs(tab, one);
    const merge = mergeOver(tab.merges, place);
    if (merge !== null && (merge.top !== place.row || merge.left !== place.column)) {
      if (typed.kind === 'value' && typed.value === null) continue;
      return { kind: 'refused', refusal: { code: 'covered', cell: nameOf(place) } };
    }
    const code = refusalAt(tab, place, typed);
    if (code !== null) return { kind: 'refused', refusal: { code, cell: nameOf(place) } };
    if (typed.kind === 'formula') continue;
    if (tab.hasFormula(place.row, place.column)) formulas += 1;
    changes.push({
      sheet: tab.name,
      ...place,
      value: typed.value,
      ...(typed.format === undefined ? {} : { look: { format: typed.format } }),
    });
    if (typed.note !== undefined) {
      const before = notes.get(typed.note);
      notes.set(
        typed.note,
        before === undefined
          ? { note: typed.note, cell: nameOf(place), text: String('text' in one ? one.text : typed.value), more: 0 }
          : { ...before, more: before.more + 1 },
      );
    }
  }
  const fixed = unreplaceable(tab.view.formulas, changes)[0];
  if (fixed !== undefined) return { kind: 'refused', refusal: { code: 'fixed-formula', cell: nameOf(fixed) } };
  return { kind: 'edit', edit: { changes }, formulas, understood: [...notes.values()] };
}

/** Where a pasted block goes: once at the first cell chosen, or over all that is chosen where that is some whole times as large. */
export function pastedPlaces(block: { readonly rows: number; readonly columns: number }, chosen: Area): Area {
  const rows = chosen.bottom - chosen.top + 1;
  const columns = chosen.right - chosen.left + 1;
  const isTiled = rows % block.rows === 0 && columns % block.columns === 0;
  return isTiled ? chosen : { ...chosen, bottom: chosen.top + block.rows - 1, right: chosen.left + block.columns - 1 };
}

/** The cells that a block comes to when it is pasted over what is chosen, or why it cannot be. */
export function pastedCells<T>(
  block: readonly (readonly T[])[],
  chosen: Area,
  limits: { readonly rows: number; readonly columns: number },
  cellOf: (place: Place, content: T | undefined) => Wanted,
): readonly Wanted[] | Refusal {
  const size = { rows: block.length, columns: block.reduce((most, row) => Math.max(most, row.length), 0) };
  if (size.rows === 0 || size.columns === 0) return [];
  const { top, left, bottom, right } = pastedPlaces(size, chosen);
  const count = (bottom - top + 1) * (right - left + 1);
  if (count > MOST_CELLS || bottom >= limits.rows || right >= limits.columns) {
    return { code: 'too-large', cell: nameOf({ row: top, column: left }) };
  }
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, along) =>
      cellOf({ row: top + down, column: left + along }, block[down % size.rows]?.[along % size.columns]),
    ),
  ).flat();
}

/** The cells that a block of text comes to. */
export function pastedText(
  block: TextBlock,
  chosen: Area,
  limits: { readonly rows: number; readonly columns: number },
): readonly Wanted[] | Refusal {
  return pastedCells(block, chosen, limits, (place, text) => ({ ...place, text: text ?? '' }));
}

/** The cells of a block, emptied. */
export function emptied({ top, left, bottom, right }: Area): readonly Wanted[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, along) => ({ row: top + down, column: left + along, text: '' })),
  ).flat();
}
