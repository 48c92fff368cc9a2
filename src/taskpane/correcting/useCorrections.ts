import { useCallback, useMemo, useState } from 'react';
import type { CorrectionPlan } from '../../review/corrections';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort } from '../../workbook/port';
import { useFault } from '../useFault';
import type { CorrectionOutcome, Correcting } from './correcting-context';

/** Writes corrections where the user chose so, then has the workbook read again; `leave` is told where something was left half done. */
export function useCorrections(
  port: WorkbookPort,
  checked: CheckedRound | null,
  read: () => void,
  leave: () => void,
): Correcting {
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
        else if (result.error.code === 'excel.unfinished') leave();
      });
    },
    [attempt, checked, isBusy, leave, port, read],
  );
  return useMemo(() => ({ checked, outcome, isBusy, correct: run }), [checked, isBusy, outcome, run]);
}
