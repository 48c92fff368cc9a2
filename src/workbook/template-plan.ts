import type { Area, CellPlan, RowPlan, TabPlan } from './port';

/**
 * Tabs of a new workbook for people to fill in: a `TabPlan` with what Excel says, offers and asks as they type. Nothing else writes these, so that
 * what goes into a workbook which is there stays plain. All of it is an aid, never a gate: what is pasted passes by it, and reading judges anew.
 */

/** A cell; a locked one cannot be typed over while its tab is protected, every other can. */
export interface TemplateCell extends CellPlan {
  readonly isLocked?: true;
}

/** A row of such cells. */
export interface TemplateRow extends RowPlan {
  readonly cells: readonly (TemplateCell | null)[];
}

/** What is expected in a cell. Formulas are in English form without `=`, seen from the first cell of the first area. */
export type Expected =
  | { readonly kind: 'anything' }
  /** One of the cells that a defined name or a formula gives, as a drop-down. */
  | { readonly kind: 'list'; readonly source: string }
  /** One of these words, as a drop-down; a comma would split a word. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A number from `least` to `most` (`null`: without end), each a number or a formula. */
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly least: string; readonly most: string | null }
  /** What a formula says TRUE of. */
  | { readonly kind: 'formula'; readonly formula: string };

/** A heading and a text, as Excel shows them in its boxes. */
export interface BoxText {
  /** At most 32 letters. */
  readonly title: string;
  /** At most 255 letters. */
  readonly text: string;
}

/** What Excel does with the cells of an area. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly expected: Expected;
  /** What is shown beside a cell that is chosen; `null` where it would hide what people look at as they type on. */
  readonly prompt: BoxText | null;
  /** What is said where something else was typed: `warning` lets people go on, `stop` does not; `null` says nothing. */
  readonly alert: (BoxText & { readonly style: 'warning' | 'stop' }) | null;
}

/** A name for cells or a formula, known in the whole workbook. */
export interface NamePlan {
  readonly name: string;
  /** In English form without `=`. */
  readonly refersTo: string;
}

/** A tab for people to fill in: protected without a password, so that only its locked cells are safe from slips. */
export interface TemplatePlan extends TabPlan {
  readonly rows: readonly TemplateRow[];
  readonly validations: readonly Validation[];
  readonly names: readonly NamePlan[];
}

/** Whether a planned tab is one for people to fill in. */
export function isTemplate(plan: TabPlan): plan is TemplatePlan {
  return 'validations' in plan;
}
