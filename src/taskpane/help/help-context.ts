import { createContext, useContext } from 'react';
import type { HelpPage } from '../../i18n/help/contents';

/** What help can show: one of its pages, the list of them, or what can be copied for whoever helps. */
export type HelpPlace = HelpPage | 'list' | 'support';

/** Help, as every part of the pane can reach it. */
export interface Help {
  /** Whether it lies over what somebody is at; that stays as it is meanwhile, and takes no keys. */
  readonly isOpen: boolean;
  /** Opens it; `null` where there is none. */
  readonly open: ((place: HelpPlace) => void) | null;
}

const HelpContext = createContext<Help>({ isOpen: false, open: null });

/** Gives the parts of a pane their help. */
export const HelpProvider = HelpContext.Provider;

/** The help of this pane. */
export function useHelp(): Help {
  return useContext(HelpContext);
}
