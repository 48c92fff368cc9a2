import { createContext, useContext } from 'react';
import type { CorrectionPlan } from '../../review/corrections';
import type { CheckedRound } from '../../review/check-round';
import type { WriteFailure } from '../../workbook/port';

/** What came of the last correction: done, or why not. */
export interface CorrectionOutcome {
  readonly plan: CorrectionPlan;
  readonly failure: WriteFailure | null;
}

/** Saying in the workbook what columns and tabs are. */
export interface Correcting {
  /** What was read, without anything that is tried out; `null` where nothing can be corrected now. */
  readonly checked: CheckedRound | null;
  readonly outcome: CorrectionOutcome | null;
  readonly isBusy: boolean;
  readonly correct: (plan: CorrectionPlan) => void;
}

const CorrectingContext = createContext<Correcting>({
  checked: null,
  outcome: null,
  isBusy: false,
  correct: () => undefined,
});

/** Gives the parts of a pane the way to correct. */
export const CorrectingProvider = CorrectingContext.Provider;

/** The way to correct. */
export function useCorrecting(): Correcting {
  return useContext(CorrectingContext);
}
