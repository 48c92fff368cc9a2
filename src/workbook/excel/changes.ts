import { chartName, isOwnChart } from '../plan/chart-looks';
import type { TabPlan } from '../port';
import type { NamedChart } from './charts';
import type { Overview, TabEntry } from './overview';
import { OWN_NAME, pointedTab } from '../own-name';
import { temporaryNames } from './temporary';

/** A tab to write. */
export interface Target {
  readonly plan: TabPlan;
  /** What it is called while it is written. */
  readonly name: string;
  /** The tab of ours that is rewritten in place, and the tab that keeps what it held. */
  readonly there: { readonly entry: TabEntry; readonly keep: string } | null;
  /** A name for while others take theirs; `null` where the tab has its own already. */
  readonly between: string | null;
  /** Its charts, under names that none on the tab bears. */
  readonly charts: readonly NamedChart[];
  /** The charts of ours that the tab has, which go when all is done. */
  readonly formerCharts: TabEntry['charts'];
}

/** A tab that goes. */
export interface Removed {
  readonly key: string;
  readonly name: string;
  /** A name for its last moments, where a planned tab takes its own. */
  readonly aside: string | null;
}

/** What becomes of the tabs of a workbook. */
export interface Changes {
  readonly targets: readonly Target[];
  /** Tabs of ours that are not among the plans. */
  readonly removed: readonly Removed[];
  /** Names of ours that point nowhere, or to a tab that another one points to. */
  readonly staleNames: readonly string[];
  /** A name for the temporary tab that keeps how tabs were set up. */
  readonly setUpsKeep: string;
}

/** A tab of ours that is there keeps its place, a new one comes at the end, and one without a plan goes. */
export function changesOf({ tabs, names }: Overview, plans: readonly TabPlan[]): Changes {
  const nextName = temporaryNames(tabs.map(({ name }) => name));
  const targets = plans.map((plan): Target => {
    const entry = tabs.find(({ ownKey }) => ownKey?.toLowerCase() === plan.key.toLowerCase());
    const charts = namedCharts(plan, entry?.charts ?? []);
    if (entry === undefined) {
      return { plan, name: nextName(), there: null, between: null, charts, formerCharts: [] };
    }
    const between = entry.name === plan.name ? null : nextName();
    const formerCharts = entry.charts.filter(({ name }) => isOwnChart(name));
    return { plan, name: entry.name, there: { entry, keep: nextName() }, between, charts, formerCharts };
  });
  const planned = new Set(plans.map(({ name }) => name.toLowerCase()));
  const kept = new Set(targets.map(({ there }) => there?.entry));
  return {
    targets,
    removed: tabs.flatMap((tab): readonly Removed[] => {
      if (tab.ownKey === null || kept.has(tab)) return [];
      return [{ key: tab.ownKey, name: tab.name, aside: planned.has(tab.name.toLowerCase()) ? nextName() : null }];
    }),
    setUpsKeep: nextName(),
    staleNames: names.flatMap(({ name, formula }) => {
      if (!name.startsWith(OWN_NAME)) return [];
      const pointed = pointedTab(formula)?.toLowerCase();
      const tab = tabs.find((one) => one.name.toLowerCase() === pointed);
      return tab?.ownKey === name.slice(OWN_NAME.length) ? [] : [name];
    }),
  };
}

/** The charts of a plan under the first names that are free on its tab. */
function namedCharts({ charts = [] }: TabPlan, there: TabEntry['charts']): readonly NamedChart[] {
  const taken = new Set(there.map(({ name }) => name));
  let number = 0;
  return charts.map((chart) => {
    do number += 1;
    while (taken.has(chartName(number)));
    return { name: chartName(number), chart };
  });
}
