import type { ExpectedFingerprints, TabPlan, TabSnapshot } from '../port';

/** What is known of a tab before writing; the fingerprint is that of now, absent where nobody asked for it. */
export interface TabNow extends Pick<TabSnapshot, 'name' | 'ownKey'> {
  readonly fingerprint?: string | undefined;
}

/** The expected tabs whose contents have to be looked at: all but those that were not there. */
export function lookedAt(expected: ExpectedFingerprints): readonly string[] {
  return [...expected].flatMap(([name, fingerprint]) => (fingerprint === null ? [] : [name]));
}

/** The tabs that are gone, differ from what was expected or are there unexpected, and those of the user's that bear the name of a planned one. */
export function changedTabs(
  tabs: readonly TabNow[],
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
): readonly string[] {
  const differing = [...expected].flatMap(([name, fingerprint]) => {
    const there = tabs.find((tab) => tab.name === name);
    const isAsExpected = fingerprint === null ? there === undefined : there?.fingerprint === fingerprint;
    return isAsExpected ? [] : [name];
  });
  const planned = new Set(plans.map((plan) => plan.name.toLowerCase()));
  const inTheWay = tabs
    .filter((tab) => tab.ownKey === null && planned.has(tab.name.toLowerCase()))
    .map((tab) => tab.name);
  return [...new Set([...differing, ...inTheWay])];
}
