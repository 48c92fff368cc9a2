import { useCallback, useMemo, useState } from 'react';
import type { DecisionPlan } from '../../review/record-decisions';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort } from '../../workbook/port';
import { useFault } from '../useFault';
import type { Recording, RecordingRefusal } from './recording-context';

/** Records decisions where the user chose so, then has the workbook read again; `leave` is told where something was left half done. */
export function useRecording(
  port: WorkbookPort,
  checked: CheckedRound | null,
  read: () => void,
  leave: () => void,
): Recording {
  const attempt = useFault();
  const [refused, setRefused] = useState<(RecordingRefusal & { readonly on: CheckedRound }) | null>(null);
  const [isBusy, setBusy] = useState(false);
  const record = useCallback(
    (plan: DecisionPlan, award: string) => {
      if (checked === null || isBusy) return;
      attempt(async () => {
        setBusy(true);
        const { recordDecisions } = await import('../../review/record-decisions');
        const result = await recordDecisions(port, checked, plan);
        setBusy(false);
        setRefused(result.ok ? null : { award, failure: result.error, on: checked });
        if (result.ok) read();
        else if (result.error.code === 'excel.unfinished') leave();
      });
    },
    [attempt, checked, isBusy, leave, port, read],
  );
  // What was read anew has refused nothing yet.
  const refusal = refused?.on === checked ? refused : null;
  return useMemo(() => ({ checked, refusal, isBusy, record }), [checked, refusal, isBusy, record]);
}
