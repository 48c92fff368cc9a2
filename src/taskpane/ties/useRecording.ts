import { useCallback, useMemo, useState } from 'react';
import type { DecisionPlan } from '../../review/record-decisions';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort, WriteFailure } from '../../workbook/port';
import { useFault } from '../useFault';
import type { Recording } from './recording-context';

/** Records decisions where the user chose so, then has the workbook read again; `leave` is told where something was left half done. */
export function useRecording(
  port: WorkbookPort,
  checked: CheckedRound | null,
  read: () => void,
  leave: () => void,
): Recording {
  const attempt = useFault();
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const record = useCallback(
    (plan: DecisionPlan) => {
      if (checked === null || isBusy) return;
      attempt(async () => {
        setBusy(true);
        const { recordDecisions } = await import('../../review/record-decisions');
        const result = await recordDecisions(port, checked, plan);
        setBusy(false);
        setFailure(result.ok ? null : result.error);
        if (result.ok) read();
        else if (result.error.code === 'excel.unfinished') leave();
      });
    },
    [attempt, checked, isBusy, leave, port, read],
  );
  return useMemo(() => ({ checked, failure, isBusy, record }), [checked, failure, isBusy, record]);
}
