import { wordKey } from '../../domain/text/keys';
import { rowMarks } from '../../i18n/papers/row-marks';
import { COMPARISON_KEY } from '../../sheets/reading/ballot-salt';
import { ownTab } from '../../sheets/reading/own-tab';
import { plannedValue } from '../../workbook/plan/planned-value';
import { parseCellName } from '../../domain/cell';
import type { CellValue, Snapshot, TabPlan, TabSnapshot } from '../../workbook/port';
import { type ComparedTab, type TabDifference, compareTab } from './compare-tab';
import type { VerifiedInput } from './inputs';

/** A tab that a run writes, as it stands: with what differs, and what else is to be said of it; or gone. */
export interface VerifiedTab extends ComparedTab {
  readonly key: string;
  /** The name that it has, or would get. */
  readonly name: string;
  readonly isThere: boolean;
}

/** What a plan's cells would show. */
export function shownByPlan({
  name,
  rows,
  merges,
}: TabPlan): Pick<TabSnapshot, 'name' | 'values' | 'formats' | 'merges'> {
  const values = rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null)));
  return { name, values, formats: [], merges };
}

/**
 * Every planned tab against the one that stands there. What `KQ - Đối chiếu` states of an input that changed is not told once more as a difference of
 * that tab's cells: the input is. Nor what it states of `untold`, tabs that are told apart.
 */
export function verifiedTabs(
  snapshot: Snapshot,
  plans: readonly TabPlan[],
  inputs: readonly VerifiedInput[],
  untold: readonly string[] = [],
): readonly VerifiedTab[] {
  const there = new Map(plans.map((plan) => [plan.key, ownTab(snapshot, plan.key)]));
  const renamed = new Map(plans.map(({ key, name }) => [name, there.get(key)?.name ?? name]));
  const follows = followsFrom(inputs, untold);
  return plans.map((plan): VerifiedTab => {
    const { key } = plan;
    const tab = there.get(key) ?? null;
    if (tab === null) return { key, name: plan.name, isThere: false, differences: [], remarks: [] };
    const { differences, remarks } = compareTab(tab, plan, snapshot.held?.get(tab.name) ?? null, renamed);
    const own = key === COMPARISON_KEY ? differences.filter((one) => !follows(one, tab, plan)) : differences;
    return { key, name: tab.name, isThere: true, differences: own, remarks };
  });
}

/** Whether a difference in the tab of comparison does but follow from inputs that changed: the run's code, and what is stated of those tabs. */
function followsFrom(inputs: readonly VerifiedInput[], untold: readonly string[]) {
  const changed = inputs.filter(({ state }) => state !== 'same');
  const names = changed.flatMap((input) => [input.name, ...(input.state === 'renamed' ? [input.from] : [])]);
  const labels = new Set([...names, ...(names.length === 0 ? [] : [rowMarks.run]), ...untold].map(wordKey));
  const isOfChange = (label: CellValue | undefined): boolean => typeof label === 'string' && labels.has(wordKey(label));
  return (difference: TabDifference, tab: TabSnapshot, plan: TabPlan): boolean => {
    const stands = (row: number): boolean => isOfChange(tab.values[row]?.[0]);
    const wanted = (row: number): boolean => isOfChange(plannedValue(plan.rows[row]?.cells[0]?.content ?? null));
    switch (difference.kind) {
      case 'value': {
        const row = parseCellName(difference.cell)?.row ?? -1;
        // Rows may have been moved by those of the changed tabs, and then stand where they do.
        return wanted(row) || (labels.size > 0 && plan.rows.length !== tab.values.length && stands(row));
      }
      case 'row-added':
        return stands(difference.row);
      case 'row-missing':
        return wanted(difference.row);
      case 'added':
      case 'formula-replaced':
      case 'formula-changed':
      case 'recalculated':
      case 'not-calculated':
      case 'format':
      case 'note':
      case 'merged':
      case 'split':
      case 'rows-hidden':
      case 'columns-hidden':
      case 'record-row':
      case 'record':
        return false;
    }
  };
}
