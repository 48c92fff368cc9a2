import { createContext, useContext } from 'react';
import type { Trying } from './useTrial';

const TryingContext = createContext<Trying>({
  checked: null,
  parameters: [],
  trial: {},
  isTrying: false,
  changes: [],
  failure: null,
  set: () => undefined,
  clear: () => undefined,
});

/** Gives the parts of a pane the way to try a parameter out. */
export const TryingProvider = TryingContext.Provider;

/** What is tried out, and the way to try a parameter out. */
export function useTrying(): Trying {
  return useContext(TryingContext);
}
