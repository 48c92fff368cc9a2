import { cellName } from '../domain/cell';
import type { Steps } from '../domain/steps';
import { ownTab } from '../sheets/reading/own-tab';
import { plannedValue } from '../workbook/plan/planned-value';
import type { CellValue, Snapshot, TabPlan, TabSnapshot } from '../workbook/port';
import type { CheckedRound } from './check-round';
import { isWrittenNoMore } from './closing';
import { isSame } from './verify/compare-tab';
import { plannedInSteps } from './write-results';

/** A cell (0-based, and its name in A1 form) that writing would change, with what it holds now and what it would hold; `null` is an empty cell. */
export interface CellPreview {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: string | number | null;
  /** The number format that the value would have; `null` is General. */
  readonly format: string | null;
}

/** What writing would do to a tab: make it, change cells of it, leave what it holds as it is, or take it away. */
export type TabChange = 'new' | 'changed' | 'same' | 'removed';

/** A tab of ours before writing. */
export interface TabPreview {
  readonly key: string;
  /** The name that it will have; of one that goes, the name that it has. */
  readonly name: string;
  /** The name that it has now, where somebody gave it another; else `null`. */
  readonly nameNow: string | null;
  /** Whether it is there already. */
  readonly isThere: boolean;
  readonly isHidden: boolean;
  readonly change: TabChange;
  /** How many cells get another value: of a new tab those that hold something, of one that goes those that hold something now. */
  readonly cells: number;
  /** The first of those cells in reading order, `KEPT_CELLS` at most. */
  readonly changes: readonly CellPreview[];
}

/** So many cells of a tab are shown one by one: nobody reads more, and the plans of a large round are not to be kept. */
export const KEPT_CELLS = 1000;

const EMPTY_ROW: TabSnapshot['values'][number] = [];

/** A tab as it is (`null`: not there) against what it shall hold (`null`: it goes), with a step after each row. */
function* previewTab(tab: TabSnapshot | null, plan: TabPlan | null): Steps<Pick<TabPreview, 'cells' | 'changes'>> {
  const changes: CellPreview[] = [];
  let cells = 0;
  const height = Math.max(tab?.values.length ?? 0, plan?.rows.length ?? 0);
  for (let row = 0; row < height; row += 1) {
    const now = tab?.values[row] ?? EMPTY_ROW;
    const planned = plan?.rows[row]?.cells ?? [];
    const width = Math.max(now.length, planned.length);
    for (let column = 0; column < width; column += 1) {
      const before = now[column] === '' ? null : (now[column] ?? null);
      const wanted = planned[column] ?? null;
      const after = plannedValue(wanted?.content ?? null);
      if (isSame(before, after)) continue;
      cells += 1;
      if (changes.length < KEPT_CELLS)
        changes.push({ row, column, cell: cellName(row, column), before, after, format: wanted?.format ?? null });
    }
    yield null;
  }
  return { cells, changes };
}

/** What writing these plans would do to each tab of ours, in the order of the plans, then those that would go; with a step after each row. */
export function* previewInSteps(snapshot: Snapshot, plans: readonly TabPlan[]): Steps<readonly TabPreview[]> {
  const previews: TabPreview[] = [];
  for (const plan of plans) {
    const tab = ownTab(snapshot, plan.key);
    const seen = yield* previewTab(tab, plan);
    const change = tab === null ? 'new' : seen.cells > 0 ? 'changed' : 'same';
    const nameNow = tab === null || tab.name === plan.name ? null : tab.name;
    const { key, name } = plan;
    previews.push({ key, name, nameNow, isThere: tab !== null, isHidden: plan.isHidden === true, change, ...seen });
  }
  const planned = new Set(plans.map(({ key }) => key.toLowerCase()));
  for (const tab of snapshot.tabs) {
    const { ownKey: key, name } = tab;
    if (key === null || planned.has(key.toLowerCase())) continue;
    const seen = yield* previewTab(tab, null);
    const isHidden = tab.visibility !== 'visible';
    previews.push({ key, name, nameNow: null, isThere: true, isHidden, change: 'removed', ...seen });
  }
  return previews;
}

/** What writing the results of a round would do, in steps; a closed round is not written, so nothing is done to any tab. */
export function* previewOfWritingInSteps(checked: CheckedRound): Steps<readonly TabPreview[]> {
  if (isWrittenNoMore(checked.review.closing)) return [];
  return yield* previewInSteps(checked.snapshot, yield* plannedInSteps(checked));
}
