import type { TabEntry } from './overview';
import { Refusal } from './refusal';

/** Refuses tabs that somebody has locked or filtered. Throws `Refusal`. */
export function refuseLockedTabs(entries: readonly TabEntry[]): void {
  const locked = entries.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (locked.length > 0) throw new Refusal({ code: 'workbook.tabs-protected', params: { tabs: locked.join(', ') } });
  refuseFilteredTabs(entries);
}

/** Refuses tabs of which a filter hides rows. Throws `Refusal`. */
export function refuseFilteredTabs(entries: readonly TabEntry[]): void {
  const filtered = entries.filter(({ isFiltered }) => isFiltered).map(({ name }) => name);
  if (filtered.length > 0) throw new Refusal({ code: 'excel.filtered', params: { tabs: filtered.join(', ') } });
}
