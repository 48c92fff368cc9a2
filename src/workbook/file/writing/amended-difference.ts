import { complete } from '../../../domain/steps';
import { fingerprintOf } from '../../fingerprint';
import { placedTabs } from '../../plan/amendment';
import { heldValue } from '../../plan/held-cells';
import {
  type AddedTab,
  type Amendment,
  type CellChange,
  type CellValue,
  type TabSnapshot,
  addedName,
} from '../../port';
import { isWithoutResult } from '../../without-result';
import { type WorkbookFile, openWorkbookFile } from '../open';
import type { CellSet } from '../formulas/stale-results';
import { holdsPlan } from './difference';

/**
 * Reads the new file from its bytes, as a stranger would: every tab that was not to be changed must be as it was, changed cells hold what they
 * shall and all others beside them what they held, and each added tab what it brings. Tells what differs, or `null`.
 */
export async function amendedDifference(
  before: WorkbookFile,
  { changes, added }: Amendment,
  bytes: Uint8Array,
  stale: CellSet,
): Promise<string | null> {
  const after = await openWorkbookFile(bytes, before.name);
  if (!after.ok) return after.error.code;
  const { tabs } = after.value.snapshot;
  const placed = placedTabs(added, tabs);
  const replaced = new Set(placed.map(({ there }) => there?.name));
  const { is1904 } = after.value.workbook;
  const wrong = before.snapshot.tabs.find((tab, index) => {
    const now = tabs[index];
    if (now?.name !== tab.name || now.visibility !== tab.visibility || now.ownKey !== tab.ownKey) return true;
    if (replaced.has(tab.name)) return false;
    const own = changes.filter(({ sheet }) => sheet === tab.name);
    const unknown = stale.get(tab.name) ?? new Set<string>();
    const isSame = own.length === 0 && unknown.size === 0;
    return isSame ? now.fingerprint !== tab.fingerprint : !holdsChanges(tab, now, own, unknown, is1904);
  });
  if (wrong !== undefined) return wrong.name;
  const fresh = placed.filter(({ there }) => !before.snapshot.tabs.some(({ name }) => name === there?.name));
  if (tabs.length !== before.snapshot.tabs.length + fresh.length) return 'tabs';
  const lost = placed.find(({ added: one, there }) => there?.ownKey !== null || !holdsAdded(there, one, is1904));
  return lost === undefined ? null : addedName(lost.added);
}

/** Whether a value is what a cell shows whose formula's result is not known: itself, or nothing where the formula stands in another cell. */
function isUnknown(value: CellValue): boolean {
  return value === null || isWithoutResult(value);
}

function holdsChanges(
  before: TabSnapshot,
  after: TabSnapshot,
  changes: readonly CellChange[],
  stale: ReadonlySet<string>,
  is1904: boolean,
): boolean {
  const changed = new Map(changes.map((change) => [`${String(change.row)},${String(change.column)}`, change]));
  const rowCount = Math.max(before.values.length, after.values.length);
  return Array.from({ length: rowCount }, (_, row) => row).every((row) => {
    const width = Math.max(before.values[row]?.length ?? 0, after.values[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).every((column) => {
      const now = after.values[row]?.[column] ?? null;
      const key = `${String(row)},${String(column)}`;
      if (stale.has(key)) return isUnknown(now);
      const change = changed.get(key);
      // Days are moved to the other system and back.
      if (is1904 && typeof change?.value === 'number' && typeof now === 'number') return true;
      const wanted = change === undefined ? (before.values[row]?.[column] ?? null) : heldValue(change.value);
      return isSameValue(now, wanted);
    });
  });
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

function holdsAdded(now: TabSnapshot, added: AddedTab, is1904: boolean): boolean {
  if (added.kind === 'plan') return complete(holdsPlan(now.values, added.plan, is1904));
  // Days are moved to the other system and back, which may cost a fraction its last bits.
  return is1904 || now.fingerprint === fingerprintOf(added.tab);
}
