import { useCallback, useEffect, useReducer, useState } from 'react';
import { checkRound, writeResults } from '../review/use-cases';
import type { WorkbookPort } from '../workbook/port';
import { NOTHING_READ, type RoundState, nextState } from './round-state';

/** The work on one workbook: its state, and the two things that can be done. */
export interface RoundWork {
  readonly state: RoundState;
  readonly read: () => void;
  readonly write: () => void;
}

/** Reads and writes through a port, and learns when the workbook changes. A fault of the program is thrown where it is drawn. */
export function useRound(port: WorkbookPort): RoundWork {
  const [state, dispatch] = useReducer(nextState, NOTHING_READ);
  const [fault, setFault] = useState<Error | null>(null);
  if (fault !== null) throw fault;

  useEffect(() => port.watch(() => dispatch({ type: 'changed' })), [port]);

  const attempt = useCallback((work: () => Promise<void>) => {
    work().catch((error: unknown) => setFault(error instanceof Error ? error : new Error(String(error))));
  }, []);

  const read = useCallback(() => {
    attempt(async () => {
      dispatch({ type: 'reading' });
      const result = await checkRound(port, { kind: 'of-round' });
      dispatch(result.ok ? { type: 'read', checked: result.value } : { type: 'unusable', failure: result.error });
    });
  }, [attempt, port]);

  const write = useCallback(() => {
    if (state.phase !== 'ready') return;
    const { checked } = state;
    attempt(async () => {
      dispatch({ type: 'writing' });
      const result = await writeResults(port, checked);
      dispatch(result.ok ? { type: 'written', plans: result.value } : { type: 'refused', failure: result.error });
    });
  }, [attempt, port, state]);

  return { state, read, write };
}
