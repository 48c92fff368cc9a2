import { createContext, useContext } from 'react';
import type { CellRef } from '../domain/cell';
import { NO_NAMES, type Names } from '../i18n/names';
import { type Texts, textsOf } from '../i18n/texts';
import type { WriteWarning } from '../workbook/port';

/** What every part of the pane may need: words, names, and the way to a cell. */
export interface PaneContent {
  readonly texts: Texts;
  readonly names: Names;
  /** Goes to a cell of the workbook; without a cell, to the beginning of the tab. */
  readonly goTo: (place: CellRef | { readonly sheet: string }) => void;
  /** What writing into this workbook does besides. */
  readonly warnings: readonly WriteWarning[];
}

const PaneContext = createContext<PaneContent>({
  texts: textsOf('vi'),
  names: NO_NAMES,
  goTo: () => undefined,
  warnings: [],
});

/** Gives the parts of a pane what they need. */
export const PaneContentProvider = PaneContext.Provider;

/** What the parts of a pane need. */
export function usePane(): PaneContent {
  return useContext(PaneContext);
}
