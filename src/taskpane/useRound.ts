import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { checkRound, writeResults } from '../review/use-cases';
import type { PaneHost, Tidied } from '../workbook/pane-host';
import type { Opened } from './opening';
import { randomSalt } from './random-salt';
import { NOTHING_READ, type RoundState, nextState } from './round-state';
import { useFault } from './useFault';

/** The work on one workbook: its state, and what can be done. */
export interface RoundWork {
  readonly state: RoundState;
  /** What was tidied up last; `null` as long as that is to be done yet. */
  readonly tidied: Tidied | null;
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
  const isTidy = useRef(opened.tidied !== null);
  const attempt = useFault();

  useEffect(() => port.watch(() => dispatch({ type: 'changed' })), [port]);

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
      const result = await checkRound(port, { kind: 'of-round' }, randomSalt);
      dispatch(result.ok ? { type: 'read', checked: result.value } : { type: 'unusable', failure: result.error });
    });
  }, [attempt, port, tidy]);

  const write = useCallback(() => {
    if (state.phase !== 'ready') return;
    const { checked } = state;
    attempt(async () => {
      dispatch({ type: 'writing' });
      const result = await writeResults(port, checked);
      if (!result.ok && result.error.code === 'excel.unfinished') leave();
      dispatch(result.ok ? { type: 'written', plans: result.value } : { type: 'refused', failure: result.error });
    });
  }, [attempt, leave, port, state]);

  const { hasBegun } = opened.remembered;
  useEffect(() => {
    if (hasBegun) read();
  }, [hasBegun, read]);

  return { state, tidied, read, write, leave, forgetTidied };
}
