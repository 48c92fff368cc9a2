import { useEffect, useReducer } from 'react';
import { type CountingEvent, type CountingState, nextCounting, papersHeld, startCounting } from '../../review/counting';

/** The count of one ballot: in memory alone, as long as it is shown. */
export interface CountingWork {
  readonly state: CountingState;
  readonly dispatch: (event: CountingEvent) => void;
  /** How many papers leaving would lose. */
  readonly held: number;
}

/** Counts papers with so many names. Where the browser lets it, leaving the page asks first while there are papers to lose. */
export function useCounting(nominees: number, isWritten: boolean): CountingWork {
  const [state, dispatch] = useReducer(nextCounting, nominees, startCounting);
  const held = isWritten ? 0 : papersHeld(state);
  useEffect(() => {
    if (held === 0) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [held]);
  return { state, dispatch, held };
}
