import { createContext, useContext } from 'react';
import type { Finding } from '../../domain/finding';

/** The way from a finding to the repair of it; `null` where there is none. */
export type WayToRepair = (found: Finding) => (() => void) | null;

const RepairingContext = createContext<WayToRepair>(() => null);

/** Gives findings the way to their repairs. */
export const RepairingProvider = RepairingContext.Provider;

/** The way from a finding to the repair of it. */
export function useWayToRepair(): WayToRepair {
  return useContext(RepairingContext);
}
