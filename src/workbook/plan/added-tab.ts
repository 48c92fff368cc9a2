import type { TabPlan, TabSnapshot } from '../port';

/** A tab's cells as they were read elsewhere, to be put into a workbook as the user's own: what they hold, not how they look. */
export interface CellTab extends Pick<
  TabSnapshot,
  'name' | 'values' | 'formats' | 'merges' | 'visibility' | 'hiddenRows' | 'hiddenColumns' | 'oldFontCells'
> {
  /** In characters of 7 pixels; `null` (or beyond the end) is the usual width. */
  readonly columnWidths: readonly (number | null)[];
}

/** A tab that becomes the user's own: cells read elsewhere, or a laid-out one. It bears no mark of ours, so it is input like any other. */
export type AddedTab =
  { readonly kind: 'cells'; readonly tab: CellTab } | { readonly kind: 'plan'; readonly plan: TabPlan };

/** What such a tab is called. */
export function addedName(added: AddedTab): string {
  return added.kind === 'cells' ? added.tab.name : added.plan.name;
}
