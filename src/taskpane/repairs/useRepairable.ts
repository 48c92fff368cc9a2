import { useEffect, useState } from 'react';
import type { Finding } from '../../domain/finding';
import type { RepairKind, RepairLine, Repairs } from '../../review/repairs';
import type { CheckedRound } from '../../review/check-round';
import { createDriver } from '../driver';
import { useFault } from '../useFault';

/** What can be repaired in a workbook that was read, and what was repaired last. */
export interface Repairable {
  readonly checked: CheckedRound;
  readonly repairs: Repairs;
  readonly last: readonly RepairLine[];
  /** The findings that a repair makes disappear, with what that does. */
  readonly kindOf: ReadonlyMap<Finding, RepairKind>;
  readonly isClosed: boolean;
}

/** Whether there is anything to do or to be told: something to repair, something that cannot be, something to take back, or a closed round. */
export function isWorthOffering({ repairs, last, isClosed }: Repairable): boolean {
  return isClosed || repairs.offered.length + repairs.withheld.length + last.length > 0;
}

/** Works out what can be repaired, after what was read is shown; `null` as long as that is not known. `wanted` is `null` where nobody asks. */
export function useRepairable(wanted: CheckedRound | null): Repairable | null {
  const [known, setKnown] = useState<Repairable | null>(null);
  const attempt = useFault();
  const isWanted = wanted !== null && known?.checked !== wanted;
  useEffect(() => {
    if (!isWanted) return undefined;
    const driver = createDriver();
    attempt(async () => {
      const done = await driver.drive(async (pace): Promise<Repairable> => {
        const { isClosedToRepairs, lastRepairs, repairsInSteps } = await pace.wait(import('../../review/repairs'));
        const repairs = await pace.run(repairsInSteps(wanted));
        const kindOf = new Map(
          repairs.offered.flatMap(({ kind, findings }) =>
            findings.map((found): [Finding, RepairKind] => [found, kind]),
          ),
        );
        const [last, isClosed] = [lastRepairs(wanted), isClosedToRepairs(wanted)];
        return { checked: wanted, repairs, last, kindOf, isClosed };
      });
      if (done !== null) setKnown(done);
    });
    return driver.stop;
  }, [attempt, isWanted, wanted]);
  return isWanted || wanted === null ? null : known;
}
