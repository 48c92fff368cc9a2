import { useCallback, useMemo, useState } from 'react';
import type { CorrectionPlan } from '../../review/corrections';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort } from '../../workbook/port';
import { useFault } from '../useFault';
import type { CorrectionOutcome, Correcting } from './correcting-context';

/** Writes corrections where the user chose so, then has the workbook read again. */
export function useCorrections(port: WorkbookPort, checked: CheckedRound | null, read: () => void): Correcting {
  const attempt = useFault();
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(
    (plan: CorrectionPlan) => {
      if (checked === null || isBusy) return;
      attempt(async () => {
        setBusy(true);
        const { correct } = await import('../../review/corrections');
        const result = await correct(port, checked, plan);
        setBusy(false);
        setOutcome({ plan, failure: result.ok ? null : result.error });
        if (result.ok) read();
      });
    },
    [attempt, checked, isBusy, port, read],
  );
  return useMemo(() => ({ checked, outcome, isBusy, correct: run }), [checked, isBusy, outcome, run]);
}
