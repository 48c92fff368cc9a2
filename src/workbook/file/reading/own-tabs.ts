import { OWN_NAME, pointedTab } from '../../own-name';
import type { DefinedName, SheetEntry } from './workbook-part';

/**
 * The keys of our tabs, by their positions. The name decides, whatever the tab is called: a copy of a tab of ours has at most a
 * name of its own scope, so it is the user's. Where two names point to one tab, the first counts.
 */
export function ownTabs(sheets: readonly SheetEntry[], names: readonly DefinedName[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const name of names) {
    if (name.scope !== null || !name.name.startsWith(OWN_NAME)) continue;
    const tab = pointedTab(name.refersTo)?.toLowerCase();
    const position = sheets.findIndex((sheet) => sheet.isWorksheet && sheet.name.toLowerCase() === tab);
    if (position >= 0 && !keys.has(position)) keys.set(position, name.name.slice(OWN_NAME.length));
  }
  return keys;
}
