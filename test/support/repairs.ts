import { itemAt } from '../../src/domain/checked';
import type { Review } from '../../src/review/review';
import type { ChosenRepair } from '../../src/sheets/repairs/log';
import { plannedRepairs } from '../../src/sheets/repairs/log';
import type { Repair } from '../../src/sheets/repairs/repair';
import { type Repairs, repairsOf } from '../../src/sheets/repairs/repairs';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import type { Snapshot, TabSnapshot } from '../../src/workbook/port';
import { reviewOf } from './workbook';

/** What can be repaired in a workbook. */
export function repairsIn(snapshot: Snapshot, review: Review = reviewOf(snapshot)): Repairs {
  return repairsOf({ snapshot, ...review });
}

function changed(tab: TabSnapshot, own: ReturnType<typeof plannedRepairs>): TabSnapshot {
  if (own.length === 0) return tab;
  const values = tab.values.map((row) => [...row]);
  const formats = tab.formats.map((row) => [...row]);
  let oldFontCells = tab.oldFontCells;
  for (const { cell } of own) {
    const { row, column, after, look } = cell;
    while (values.length <= row) values.push([]);
    while (formats.length <= row) formats.push([]);
    const [line, codes] = [itemAt(values, row), itemAt(formats, row)];
    while (line.length <= column) line.push(null);
    line[column] = after;
    while (codes.length <= column) codes.push(null);
    if (look?.format !== undefined) codes[column] = look.format;
    if (look?.font !== undefined)
      oldFontCells = oldFontCells?.filter((one) => one.row !== row || one.column !== column) ?? null;
  }
  return { ...tab, values, formats, oldFontCells, fingerprint: fingerprintOf({ ...tab, values, formats }) };
}

/** The workbook after a choice of repairs, as a port would leave it. */
export function repaired(snapshot: Snapshot, offered: readonly Repair[], chosen: readonly ChosenRepair[]): Snapshot {
  const planned = plannedRepairs(offered, chosen);
  return {
    ...snapshot,
    tabs: snapshot.tabs.map((tab) =>
      changed(
        tab,
        planned.filter(({ cell }) => cell.sheet === tab.name),
      ),
    ),
  };
}

/** Every repair that is offered, each with its first option (or the one that `pick` gives). */
export function all(offered: readonly Repair[], pick: (repair: Repair) => number = () => 0): readonly ChosenRepair[] {
  return offered.map((repair) => ({ repair, option: pick(repair) }));
}
