import { useCallback, useMemo, useState } from 'react';
import type { Failure } from '../../i18n/failure-sentences';
import { type ChangeableParameter, type Trial, changeableParameters } from '../../review/trial';
import type { TriedOut, tryOut } from '../../review/try-out';
import type { CheckedRound } from '../../review/check-round';

/** What is tried out in the pane, over what was read. */
export interface Trying {
  /** What was read, with what is tried out; `null` while nothing is read. */
  readonly checked: CheckedRound | null;
  /** The parameters that may be tried out, with what they are now. */
  readonly parameters: readonly ChangeableParameter[];
  readonly trial: Trial;
  readonly isTrying: boolean;
  readonly changes: TriedOut['changes'];
  /** Why the round cannot be worked out with what is tried out: then the figures are those that were read. */
  readonly failure: Failure | null;
  /** Tries a value out; `null` takes it back. */
  readonly set: (key: string, value: string | null) => void;
  readonly clear: () => void;
}

const NOTHING: Trial = {};

/** Works the round out anew, at once, whenever a parameter is tried out. Nothing is written. `work` is loaded with the first reading. */
export function useTrial(read: CheckedRound | null, work: typeof tryOut | null): Trying {
  const [trial, setTrial] = useState<Trial>(NOTHING);
  const set = useCallback((key: string, value: string | null) => {
    setTrial((before) => {
      const others = Object.entries(before).filter(([other]) => other !== key);
      return Object.fromEntries(value === null ? others : [...others, [key, value]]);
    });
  }, []);
  const clear = useCallback(() => setTrial(NOTHING), []);
  const isTrying = Object.keys(trial).length > 0;
  const tried = useMemo(
    () => (read === null || work === null || !isTrying ? null : work(read, trial)),
    [isTrying, read, trial, work],
  );
  const checked = tried?.ok === true ? tried.value.checked : read;
  const parameters = useMemo(() => (checked === null ? [] : changeableParameters(checked.review)), [checked]);
  return useMemo(
    () => ({
      checked,
      parameters,
      trial,
      isTrying,
      changes: tried?.ok === true ? tried.value.changes : [],
      failure: tried?.ok === false ? tried.error : null,
      set,
      clear,
    }),
    [checked, clear, isTrying, parameters, set, trial, tried],
  );
}
