import { cellName } from '../../src/domain/cell';
import { cellText } from '../../src/workbook/cell-text';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import { plannedValue } from '../../src/workbook/plan/planned-value';
import type { CellPlan, HeldInTab, Snapshot, TabPlan, TabSnapshot } from '../../src/workbook/port';
import { tab } from './workbook';

/** A tab as a plan leaves it. */
export function writtenTab({ name, key, rows, merges }: TabPlan): TabSnapshot {
  const content = {
    values: rows.map(({ cells }) => cells.map((cell) => plannedValue(cell?.content ?? null))),
    formats: rows.map(({ cells }) => cells.map((cell) => cell?.format ?? null)),
    merges: merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
  };
  return { ...tab(name, []), ...content, ownKey: key, fingerprint: fingerprintOf(content) };
}

/** What a tab holds besides, as a plan leaves it. */
export function heldIn({ rows }: TabPlan): HeldInTab {
  const texts = (of: (cell: CellPlan) => string | undefined): ReadonlyMap<string, string> =>
    new Map(
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          const text = cell === null ? undefined : of(cell);
          return text === undefined ? [] : [[cellName(row, column), text] as const];
        }),
      ),
    );
  return {
    formulas: texts(({ content }) => (content?.kind === 'formula' ? content.formula : undefined)),
    notes: texts(({ note }) => (note === undefined ? undefined : cellText(note))),
  };
}

/** A workbook after a run, without a file: its own tabs hold what the plans say. */
export function writtenSnapshot(snapshot: Snapshot, plans: readonly TabPlan[]): Snapshot {
  return {
    tabs: [...snapshot.tabs.filter(({ ownKey }) => ownKey === null), ...plans.map(writtenTab)],
    held: new Map(plans.map((plan) => [plan.name, heldIn(plan)])),
  };
}
