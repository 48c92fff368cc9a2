import { createContext, useContext } from 'react';
import { createDriver } from '../driver';
import type { Trying } from './useTrial';

const TryingContext = createContext<Trying>({
  checked: null,
  parameters: [],
  trial: {},
  isTrying: false,
  isWorking: false,
  driver: createDriver(),
  difference: null,
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
