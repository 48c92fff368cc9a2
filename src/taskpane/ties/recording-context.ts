import { createContext, useContext } from 'react';
import type { DecisionPlan } from '../../review/record-decisions';
import type { CheckedRound } from '../../review/check-round';
import type { WriteFailure } from '../../workbook/port';

/** Recording decisions of the council in the workbook. */
export interface Recording {
  /** What was read, without anything that is tried out; `null` where decisions cannot be recorded now. */
  readonly checked: CheckedRound | null;
  readonly failure: WriteFailure | null;
  readonly isBusy: boolean;
  readonly record: (plan: DecisionPlan) => void;
}

const RecordingContext = createContext<Recording>({
  checked: null,
  failure: null,
  isBusy: false,
  record: () => undefined,
});

/** Gives the parts of a pane the way to record decisions. */
export const RecordingProvider = RecordingContext.Provider;

/** The way to record decisions. */
export function useRecordingDecisions(): Recording {
  return useContext(RecordingContext);
}
