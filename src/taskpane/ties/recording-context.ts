import { createContext, useContext } from 'react';
import type { DecisionPlan } from '../../review/record-decisions';
import type { CheckedRound } from '../../review/check-round';
import type { WriteFailure } from '../../workbook/port';

/** Why a tie's decision was not recorded. */
export interface RecordingRefusal {
  /** The award of the tie: in no other form is it told. */
  readonly award: string;
  readonly failure: WriteFailure;
}

/** Recording decisions of the council in the workbook. */
export interface Recording {
  /** What was read, without anything that is tried out; `null` where decisions cannot be recorded now. */
  readonly checked: CheckedRound | null;
  /** The last refusal on what was read, if any. */
  readonly refusal: RecordingRefusal | null;
  readonly isBusy: boolean;
  readonly record: (plan: DecisionPlan, award: string) => void;
}

const RecordingContext = createContext<Recording>({
  checked: null,
  refusal: null,
  isBusy: false,
  record: () => undefined,
});

/** Gives the parts of a pane the way to record decisions. */
export const RecordingProvider = RecordingContext.Provider;

/** The way to record decisions. */
export function useRecordingDecisions(): Recording {
  return useContext(RecordingContext);
}
