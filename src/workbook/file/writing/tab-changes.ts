import type { TabPlan } from '../../port';
import type { WorkbookFile } from '../open';
import type { SheetEntry } from '../reading/workbook-part';

/** What becomes of the tabs of a workbook. */
export interface TabChanges {
  /** The tabs that stay, in their order, then the new ones. */
  readonly final: readonly FinalTab[];
  /** Tabs of ours that are not among the plans. */
  readonly removed: readonly SheetEntry[];
}

/** A tab of the workbook that is being made. `there` is what it was; `plan` is what it shall hold, `null` for the user's own. */
export type FinalTab =
  { readonly there: SheetEntry; readonly plan: TabPlan | null } | { readonly there: null; readonly plan: TabPlan };

/** A tab of ours that is there keeps its place, a new one comes at the end, and one without a plan goes. */
export function tabChanges({ workbook, ownKeys }: WorkbookFile, plans: readonly TabPlan[]): TabChanges {
  const keyOf = (index: number): string | undefined => ownKeys.get(index)?.toLowerCase();
  const planOf = (index: number): TabPlan | undefined => plans.find((plan) => plan.key.toLowerCase() === keyOf(index));
  // Two names for two tabs cannot be alike, so each plan has one tab at most.
  const kept = workbook.sheets.flatMap((there, index): FinalTab[] => {
    if (keyOf(index) === undefined) return [{ there, plan: null }];
    const plan = planOf(index);
    return plan === undefined ? [] : [{ there, plan }];
  });
  const fresh = plans.filter((plan) => !kept.some((tab) => tab.plan === plan));
  return {
    final: [...kept, ...fresh.map((plan) => ({ there: null, plan }))],
    removed: workbook.sheets.filter((there) => !kept.some((tab) => tab.there === there)),
  };
}

/** Whether a tab can be seen: one that is there as it is, a new one unless its plan says otherwise. */
export function isInSight({ there, plan }: FinalTab): boolean {
  return there === null ? plan.isHidden !== true : there.visibility === 'visible';
}

/** Whether the list of tabs itself changes: a new tab, one less, or another name. */
export function changesStructure({ final, removed }: TabChanges): boolean {
  return (
    removed.length > 0 || final.some(({ there, plan }) => there === null || (plan !== null && plan.name !== there.name))
  );
}

/** Names of tabs that will be no more: of removed tabs, and of those that get another one. */
export function vanishingNames({ final, removed }: TabChanges): readonly string[] {
  const renamed = final.flatMap(({ there, plan }) =>
    there !== null && plan !== null && plan.name.toLowerCase() !== there.name.toLowerCase() ? [there.name] : [],
  );
  return [...removed.map((sheet) => sheet.name), ...renamed];
}
