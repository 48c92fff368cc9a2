import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../i18n/failure-sentences';
import type { CheckedRound } from '../../review/check-round';
import type { Difference } from '../../review/difference';
import type { Unusable } from '../../review/review';
import type { Result } from '../../domain/result';
import { type ChangeableParameter, type Trial, changeableParameters } from '../../review/trial';
import type { TriedOut } from '../../review/try-out';
import { type Driver, createDriver } from '../driver';
import { useFault } from '../useFault';

/** What is tried out in the pane, over what was read. */
export interface Trying {
  /** What was read, with what is tried out as far as that is worked out; `null` while nothing is read. */
  readonly checked: CheckedRound | null;
  /** The parameters that may be tried out, with what they are now. */
  readonly parameters: readonly ChangeableParameter[];
  readonly trial: Trial;
  readonly isTrying: boolean;
  /** Whether the values are still being worked out: the figures are those of before as long. */
  readonly isWorking: boolean;
  /** What working out is driven by: how far it has come, and the way to stop it. */
  readonly driver: Driver;
  /** What the values change; `null` as long as that is not known. */
  readonly difference: Difference | null;
  /** Why the round cannot be worked out with what is tried out: then the figures are those that were read. */
  readonly failure: Failure | null;
  /** Tries a value out; `null` takes it back. */
  readonly set: (key: string, value: string | null) => void;
  readonly clear: () => void;
}

/** What came of values that were tried out, over what was read. */
interface Tried {
  readonly over: CheckedRound;
  readonly trial: Trial;
  readonly result: Result<TriedOut, Unusable>;
}

const NOTHING: Trial = {};

/** Works the round out anew whenever a parameter is tried out, in slices beside what the user does. Nothing is written. Stopped, it is at the values of before. */
export function useTrial(read: CheckedRound | null): Trying {
  const [trial, setTrial] = useState<Trial>(NOTHING);
  const [tried, setTried] = useState<Tried | null>(null);
  const [driver] = useState(() => createDriver());
  const attempt = useFault();
  const set = useCallback((key: string, value: string | null) => {
    setTrial((before) => {
      const others = Object.entries(before).filter(([other]) => other !== key);
      return Object.fromEntries(value === null ? others : [...others, [key, value]]);
    });
  }, []);
  const clear = useCallback(() => setTrial(NOTHING), []);
  const isTrying = Object.keys(trial).length > 0;
  const last = isTrying && read !== null && tried?.over === read ? tried : null;
  const isWorking = isTrying && read !== null && last?.trial !== trial;
  const before = last?.trial ?? NOTHING;
  useEffect(() => {
    if (!isWorking) return undefined;
    // Given up for other values, it is not to go back to those of before.
    const givenUp = new AbortController();
    attempt(async () => {
      const result = await driver.drive(async (pace) => {
        const { tryOutInSteps } = await pace.wait(import('../../review/try-out'));
        return pace.run(tryOutInSteps(read, trial));
      });
      if (givenUp.signal.aborted) return;
      if (result === null) setTrial(before);
      else setTried({ over: read, trial, result });
    });
    return () => {
      givenUp.abort();
      driver.stop();
    };
  }, [attempt, before, driver, isWorking, read, trial]);
  const result = last?.result ?? null;
  const checked = result?.ok === true ? result.value.checked : read;
  const parameters = useMemo(() => (checked === null ? [] : changeableParameters(checked.review)), [checked]);
  return useMemo(
    () => ({
      checked,
      parameters,
      trial,
      isTrying,
      isWorking,
      driver,
      difference: result?.ok === true ? result.value.difference : null,
      failure: result?.ok === false ? result.error : null,
      set,
      clear,
    }),
    [checked, clear, driver, isTrying, isWorking, parameters, result, set, trial],
  );
}
