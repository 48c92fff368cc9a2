import { type AddedTab, type Amendment, type ExpectedFingerprints, type TabSnapshot, addedName } from '../port';
import { type TabNow, changedTabs } from './changed-tabs';
import { heldCells } from './held-cells';
import { assertPlans } from './plan-faults';

/** An amendment with its cells as the workbook will hold them. */
export function heldAmendment({ changes, added }: Amendment): Amendment {
  return { changes, added: added.map((one) => (one.kind === 'plan' ? one : { ...one, tab: heldCells(one.tab) })) };
}

/**
 * Throws at an amendment that makes no sense: two tabs of one name, a cell twice, or cells of a tab that another takes the place of. The caller has
 * to see to it, so this is a fault of the program.
 */
export function assertAmendment({ changes, added }: Amendment): void {
  assertPlans(
    added.flatMap((one, index) => (one.kind === 'plan' ? [{ ...one.plan, key: `Added${String(index)}` }] : [])),
  );
  const names = added.map((one) => addedName(one).toLowerCase());
  if (new Set(names).size < names.length) throw new Error('two added tabs of one name');
  const cells = changes.map(({ sheet, row, column }) => `${String(row)},${String(column)},${sheet}`);
  if (new Set(cells).size < cells.length) throw new Error('a cell is changed twice');
  const replaced = changes.find(({ sheet }) => names.includes(sheet.toLowerCase()));
  if (replaced !== undefined) throw new Error(`cells of a tab that is replaced: ${replaced.sheet}`);
}

/** An added tab with the tab whose place it takes: the one that bears its name, in whatever case. */
export interface PlacedTab<T> {
  readonly added: AddedTab;
  readonly there: T | null;
}

/** The added tabs with the tabs whose places they take. */
export function placedTabs<T extends { readonly name: string }>(
  added: readonly AddedTab[],
  tabs: readonly T[],
): readonly PlacedTab<T>[] {
  return added.map((one) => {
    const name = addedName(one).toLowerCase();
    return { added: one, there: tabs.find((tab) => tab.name.toLowerCase() === name) ?? null };
  });
}

/**
 * The tabs that stand against an amendment, as somebody has changed something meanwhile: those that are gone or differ from what was expected, and
 * those that bear the name of an added one and are not to be replaced.
 */
export function changedForAmendment(
  tabs: readonly TabNow[],
  { changes, added }: Amendment,
  expected: ExpectedFingerprints,
): readonly string[] {
  const gone = changes.map(({ sheet }) => sheet).filter((sheet) => !tabs.some(({ name }) => name === sheet));
  const inTheWay = placedTabs(added, tabs).flatMap(({ there }) =>
    there !== null && (there.ownKey !== null || !expected.has(there.name)) ? [there.name] : [],
  );
  return [...new Set([...changedTabs(tabs, [], expected), ...gone, ...inTheWay])];
}

/** The tabs that others take the place of. */
export function replacedTabs<T extends Pick<TabSnapshot, 'name'>>(
  tabs: readonly T[],
  { added }: Amendment,
): readonly T[] {
  const names = new Set(added.map((one) => addedName(one).toLowerCase()));
  return tabs.filter(({ name }) => names.has(name.toLowerCase()));
}

/** The tabs of which cells are changed. */
export function changedCellTabs<T extends Pick<TabSnapshot, 'name'>>(
  tabs: readonly T[],
  { changes }: Amendment,
): readonly T[] {
  const names = new Set(changes.map(({ sheet }) => sheet));
  return tabs.filter(({ name }) => names.has(name));
}
