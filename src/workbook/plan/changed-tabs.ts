import type { ExpectedFingerprints, TabPlan, TabSnapshot } from '../port';

/** What is known of a tab before writing; the fingerprint is that of now, absent where nobody asked for it. */
export interface TabNow extends Pick<TabSnapshot, 'name' | 'ownKey'> {
  readonly fingerprint?: string | undefined;
}

/** The tabs that are gone or differ from what was expected, and those of the user's that bear the name of a planned one. */
export function changedTabs(
  tabs: readonly TabNow[],
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
): readonly string[] {
  const differing = [...expected].flatMap(([name, fingerprint]) =>
    tabs.find((tab) => tab.name === name)?.fingerprint === fingerprint ? [] : [name],
  );
  const planned = new Set(plans.map((plan) => plan.name.toLowerCase()));
  const inTheWay = tabs
    .filter((tab) => tab.ownKey === null && planned.has(tab.name.toLowerCase()))
    .map((tab) => tab.name);
  return [...new Set([...differing, ...inTheWay])];
}
