import { useCallback, useMemo, useState } from 'react';
import type { PaneMemory } from '../workbook/pane-host';
import type { ExcelFailure } from '../workbook/port';
import { createKeeper } from './keeper';
import { type Choices, type Remembered, choicesText, preferencesText } from './remembered';
import type { Step } from '../review/step-order';
import { useFault } from './useFault';

/** Where somebody is in the work: the step and what was chosen; and whether it could be kept for the next opening. */
export interface PlaceInWork {
  readonly step: Step;
  readonly goToStep: (step: Step) => void;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  /** Why it could not be kept; `null` where it was, or there is nothing to keep yet. */
  readonly keepFailure: ExcelFailure | null;
}

/** Begins where the pane was left, and keeps each change with the workbook. Only what somebody does is kept: looking changes no workbook. */
export function usePlaceInWork(memory: PaneMemory, remembered: Remembered): PlaceInWork {
  const [step, setStep] = useState(remembered.step);
  const [choices, setChoices] = useState(remembered.choices);
  const [keepFailure, setKeepFailure] = useState<ExcelFailure | null>(null);
  const attempt = useFault();
  const keep = useMemo(() => createKeeper(memory, setKeepFailure), [memory]);
  const goToStep = useCallback(
    (wanted: Step) => {
      setStep(wanted);
      attempt(() => keep('preferences', preferencesText(wanted)));
    },
    [attempt, keep],
  );
  const choose = useCallback(
    (wanted: Choices) => {
      setChoices(wanted);
      attempt(() => keep('choices', choicesText(wanted)));
    },
    [attempt, keep],
  );
  return { step, goToStep, choices, choose, keepFailure };
}
