import type { OutsideRules } from '../../domain/rules/rulebook';
import { type Result, ok } from '../../domain/result';
import { type Steps, complete } from '../../domain/steps';
import { tidy } from '../../domain/text/keys';
import { CLOSING_KEY, closingTab } from '../../sheets/reading/closing-record';
import { planTabsInSteps } from '../../sheets/writing/plan-tabs';
import type { Snapshot, TabPlan, TabSnapshot } from '../../workbook/port';
import { rowMarksInSteps } from '../../workbook/row-marks';
import { planKeptInSteps } from '../history/keep-run';
import { planMarks } from '../marking';
import { type CampaignChoice, type Review, type Unusable, reviewInSteps } from '../review';
import { VERSION } from '../version';
import type { TabDifference } from './compare-tab';
import { rowChanges } from './inputs';
import type { StatedRun } from './stated-run';

/** The tabs as they should stand, and what of the record of closings is not as it was written. */
export interface Expected {
  readonly plans: readonly TabPlan[];
  /** `null` where the record is compared like any tab. */
  readonly record: { readonly tab: TabSnapshot; readonly differences: readonly TabDifference[] } | null;
}

/** What only a record that can be trusted gives. */
const OF_RECORD: readonly string[] = [CLOSING_KEY, 'KqThayDoi'];

/**
 * Lays out anew what the workbook should hold. A record of closings that was typed into gives nothing any more: where it was written by the one closing
 * that the inputs still give, it is compared with that, cell by cell; else its rows are compared with the marks that the last run kept of them.
 */
export function* expectedInSteps(
  review: Review,
  snapshot: Snapshot,
  rules: { readonly choice: CampaignChoice; readonly outside: OutsideRules },
  stated: StatedRun | null,
): Steps<Result<Expected, Unusable>> {
  const damaged = review.closing.state === 'damaged' ? closingTab(snapshot) : null;
  if (damaged === null) {
    const results = { ...review, snapshot, version: VERSION };
    const plans = [...(yield* planTabsInSteps(results)), ...(yield* planKeptInSteps(results))];
    return ok({ plans, record: null });
  }
  const without: Snapshot = { ...snapshot, tabs: snapshot.tabs.filter((tab) => tab !== damaged) };
  const again = yield* reviewInSteps(without, rules.choice, rules.outside);
  if (!again.ok) return again;
  const results = { ...again.value, snapshot: without, version: VERSION };
  const plans = [...(yield* planTabsInSteps(results)), ...(yield* planKeptInSteps(results))];
  const anew = plans.find(({ key }) => key === CLOSING_KEY);
  const kept = stated?.marks.get(tidy(damaged.name)) ?? null;
  if (anew !== undefined && kept !== null && kept.join('') === planMarks(anew).join(''))
    return ok({ plans, record: null });
  return ok({
    plans: plans.filter(({ key }) => !OF_RECORD.includes(key)),
    record: { tab: damaged, differences: damagedRows(damaged, kept) },
  });
}

function damagedRows({ values }: TabSnapshot, kept: readonly string[] | null): readonly TabDifference[] {
  const now = complete(rowMarksInSteps({ values, formats: [], merges: [] }));
  const rows = kept === null ? null : rowChanges(kept, now);
  if (rows === null) return [{ kind: 'record' }];
  const all = [...new Set([...rows.changed, ...rows.added, ...rows.removed, ...rows.moved])];
  return all.sort((left, right) => left - right).map((row) => ({ kind: 'record-row', row }));
}

/** Whether a tab is the record, or follows from it alone. */
export function isOfRecord(key: string): boolean {
  return OF_RECORD.some((one) => one.toLowerCase() === key.toLowerCase());
}
