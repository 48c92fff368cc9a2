import { useEffect, useState } from 'react';
import type { CheckedRound } from '../../review/check-round';
import type { TabPlan } from '../../workbook/port';
import { createDriver } from '../driver';
import { useFault } from '../useFault';

/** What is shown of a tab that writing would give. */
export type PlannedTab = Pick<TabPlan, 'key' | 'name' | 'isHidden'>;

/** No more than that: the cells of a large round's tabs are not to be kept. */
function plannedTabOf({ key, name, isHidden }: TabPlan): PlannedTab {
  return isHidden === undefined ? { key, name } : { key, name, isHidden };
}

/** The tabs that writing would give; `null` until they are laid out, which goes in slices beside what the user does. */
export function usePlannedTabs(checked: CheckedRound): readonly PlannedTab[] | null {
  const [planned, setPlanned] = useState<{ readonly of: CheckedRound; readonly tabs: readonly PlannedTab[] } | null>(
    null,
  );
  const attempt = useFault();
  useEffect(() => {
    const driver = createDriver();
    attempt(async () => {
      const plans = await driver.drive(async (pace) => {
        const { plannedInSteps } = await import('../../review/write-results');
        return pace.run(plannedInSteps(checked));
      });
      if (plans !== null) setPlanned({ of: checked, tabs: plans.map(plannedTabOf) });
    });
    return driver.stop;
  }, [attempt, checked]);
  return planned?.of === checked ? planned.tabs : null;
}
