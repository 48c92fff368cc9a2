import type { Snapshot, TabSnapshot } from '../../workbook/port';

/** A tab that a run wrote, by the key of its plan, whatever it is called; `null` where there is none. */
export function ownTab({ tabs }: Snapshot, key: string): TabSnapshot | null {
  return tabs.find(({ ownKey }) => ownKey?.toLowerCase() === key.toLowerCase()) ?? null;
}
