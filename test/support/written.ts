import { plannedValue } from '../../src/workbook/plan/planned-value';
import type { Snapshot, TabPlan } from '../../src/workbook/port';
import { tab } from './workbook';

/** A workbook after a run, without a file: its own tabs hold what the plans say. */
export function writtenSnapshot(snapshot: Snapshot, plans: readonly TabPlan[]): Snapshot {
  return {
    tabs: [
      ...snapshot.tabs.filter(({ ownKey }) => ownKey === null),
      ...plans.map(({ name, key, rows }) =>
        tab(
          name,
          rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null))),
          { ownKey: key },
        ),
      ),
    ],
  };
}
