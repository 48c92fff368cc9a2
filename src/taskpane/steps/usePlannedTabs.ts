import { useEffect, useState } from 'react';
import type { CheckedRound } from '../../review/check-round';
import type { TabPreview } from '../../review/preview';
import { createDriver } from '../driver';
import { useFault } from '../useFault';

/** What writing would do to each tab of ours; `null` until that is laid out, which goes in slices beside what the user does. */
export function usePlannedTabs(checked: CheckedRound): readonly TabPreview[] | null {
  const [planned, setPlanned] = useState<{ readonly of: CheckedRound; readonly tabs: readonly TabPreview[] } | null>(
    null,
  );
  const attempt = useFault();
  useEffect(() => {
    const driver = createDriver();
    attempt(async () => {
      const tabs = await driver.drive(async (pace) => {
        const { previewOfWritingInSteps } = await import('../../review/preview');
        return pace.run(previewOfWritingInSteps(checked));
      });
      if (tabs !== null) setPlanned({ of: checked, tabs });
    });
    return driver.stop;
  }, [attempt, checked]);
  return planned?.of === checked ? planned.tabs : null;
}
