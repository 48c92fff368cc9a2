import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { stepStates } from '../review/step-states';
import type { PaneHost, Tidied } from '../workbook/pane-host';
import { type Driver, createDriver } from './driver';
import type { Opened } from './opening';
import { randomSalt } from './random-salt';
import { NOTHING_READ, type RoundState, nextState } from './round-state';
import { useFault } from './useFault';

/** The work on one workbook: its state, and what can be done. */
export interface RoundWork {
  readonly state: RoundState;
  /** What reading and writing are driven by: how far they have come, and the way to stop them. */
  readonly driver: Driver;
  /** What was tidied up last; `null` as long as that is to be done yet. */
  readonly tidied: Tidied | null;
  /** Works out what each step waits for; `null` until something is read, as the engine is loaded then. */
  readonly workOutStates: typeof stepStates | null;
  readonly read: () => void;
  readonly write: () => void;
  /** Says that something was left half done: the next reading tidies up first. */
  readonly leave: () => void;
  /** What was tidied up need not be told any longer. */
  readonly forgetTidied: () => void;
}

/** Reads and writes through a port, and learns when the workbook changes. */
export function useRound({ port, tidy }: PaneHost, opened: Opened): RoundWork {
  const [state, dispatch] = useReducer(nextState, NOTHING_READ);
  const [tidied, setTidied] = useState(opened.tidied);
  const [engine, setEngine] = useState<Pick<RoundWork, 'workOutStates'>>({ workOutStates: null });
  const isTidy = useRef(opened.tidied !== null);
  const attempt = useFault();
  const [driver] = useState(() => createDriver());

  useEffect(() => port.watch(() => dispatch({ type: 'changed' })), [port]);

  // A pane that goes takes along what it was at.
  useEffect(() => driver.stop, [driver]);

  const leave = useCallback(() => {
    isTidy.current = false;
  }, []);

  const forgetTidied = useCallback(() => setTidied('nothing'), []);

  const read = useCallback(() => {
    attempt(async () => {
      dispatch({ type: 'reading' });
      if (!isTidy.current) {
        const done = await tidy();
        if (!done.ok) {
          dispatch({ type: 'unusable', failure: done.error });
          return;
        }
        isTidy.current = true;
        setTidied(done.value);
      }
      const [{ checkRound }, { stepStates: workOutStates }] = await Promise.all([
        import('../review/check-round'),
        import('../review/step-states'),
      ]);
      setEngine({ workOutStates });
      const result = await driver.drive((pace) => checkRound(port, { kind: 'of-round' }, pace, randomSalt));
      if (result === null) dispatch({ type: 'stopped' });
      else if (result.ok) dispatch({ type: 'read', checked: result.value });
      else dispatch({ type: 'unusable', failure: result.error });
    });
  }, [attempt, driver, port, tidy]);

  const write = useCallback(() => {
    if (state.phase !== 'ready') return;
    const { checked } = state;
    attempt(async () => {
      dispatch({ type: 'writing' });
      const result = await driver.drive(async (pace) => {
        const { writeResults } = await import('../review/write-results');
        return writeResults(port, checked, pace);
      });
      if (result === null) {
        dispatch({ type: 'stopped' });
        return;
      }
      if (!result.ok && result.error.code === 'excel.unfinished') leave();
      dispatch(result.ok ? { type: 'written', plans: result.value } : { type: 'refused', failure: result.error });
    });
  }, [attempt, driver, leave, port, state]);

  const { hasBegun } = opened.remembered;
  useEffect(() => {
    if (hasBegun) read();
  }, [hasBegun, read]);

  return { state, driver, tidied, ...engine, read, write, leave, forgetTidied };
}
