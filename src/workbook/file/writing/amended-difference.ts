import { complete } from '../../../domain/steps';
import { fingerprintOf } from '../../fingerprint';
import { placedTabs } from '../../plan/amendment';
import { heldValue } from '../../plan/held-cells';
import { type AddedTab, type Amendment, type CellChange, type TabSnapshot, addedName } from '../../port';
import { type WorkbookFile, openWorkbookFile } from '../open';
import { holdsPlan } from './difference';

/**
 * Reads the new file from its bytes, as a stranger would: every tab that was not to be changed must be as it was, changed cells hold what they
 * shall and all others beside them what they held, and each added tab what it brings. Tells what differs, or `null`.
 */
export async function amendedDifference(
  before: WorkbookFile,
  { changes, added }: Amendment,
  bytes: Uint8Array,
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
    return own.length === 0 ? now.fingerprint !== tab.fingerprint : !holdsChanges(tab, now, own);
  });
  if (wrong !== undefined) return wrong.name;
  const fresh = placed.filter(({ there }) => !before.snapshot.tabs.some(({ name }) => name === there?.name));
  if (tabs.length !== before.snapshot.tabs.length + fresh.length) return 'tabs';
  const lost = placed.find(({ added: one, there }) => there?.ownKey !== null || !holdsAdded(there, one, is1904));
  return lost === undefined ? null : addedName(lost.added);
}

function holdsChanges(before: TabSnapshot, after: TabSnapshot, changes: readonly CellChange[]): boolean {
  const changed = new Map(changes.map((change) => [`${String(change.row)},${String(change.column)}`, change]));
  const rowCount = Math.max(before.values.length, after.values.length);
  return Array.from({ length: rowCount }, (_, row) => row).every((row) => {
    const width = Math.max(before.values[row]?.length ?? 0, after.values[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).every((column) => {
      const change = changed.get(`${String(row)},${String(column)}`);
      const wanted = change === undefined ? (before.values[row]?.[column] ?? null) : heldValue(change.value);
      return JSON.stringify(after.values[row]?.[column] ?? null) === JSON.stringify(wanted);
    });
  });
}

function holdsAdded(now: TabSnapshot, added: AddedTab, is1904: boolean): boolean {
  if (added.kind === 'plan') return complete(holdsPlan(now.values, added.plan, is1904));
  // Days are moved to the other system and back, which may cost a fraction its last bits.
  return is1904 || now.fingerprint === fingerprintOf(added.tab);
}
