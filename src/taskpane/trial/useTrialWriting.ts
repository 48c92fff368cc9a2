import { useCallback, useMemo, useState } from 'react';
import type { CheckedRound } from '../../review/check-round';
import { type PlannedCell, trialCells, undoTrial, writeTrial } from '../../review/write-trial';
import type { WorkbookPort, WriteFailure } from '../../workbook/port';
import { useFault } from '../useFault';
import type { Trying } from './useTrial';

/** Writing down what is tried out: the cells that it would change, and what came of it. */
export interface TrialWriting {
  /** The cells of the round's tab that writing would change, with what they hold now. */
  readonly cells: readonly PlannedCell[];
  /** What was written last, for taking it back; `null` where nothing was. */
  readonly written: readonly PlannedCell[] | null;
  readonly isTakenBack: boolean;
  readonly failure: WriteFailure | null;
  readonly isBusy: boolean;
  readonly write: () => void;
  readonly takeBack: () => void;
}

/** Writes what is tried out into the round's tab, where the user chose so, and takes it back; then the workbook is read again. `leave` is told where something was left half done. */
export function useTrialWriting(
  port: WorkbookPort,
  asRead: CheckedRound | null,
  { trial, clear }: Trying,
  read: () => void,
  leave: () => void,
): TrialWriting {
  const attempt = useFault();
  const [written, setWritten] = useState<readonly PlannedCell[] | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const cells = useMemo(() => (asRead === null ? [] : trialCells(asRead, trial)), [asRead, trial]);

  const write = useCallback(() => {
    if (asRead === null || isBusy) return;
    attempt(async () => {
      setBusy(true);
      const result = await writeTrial(port, asRead, cells);
      setBusy(false);
      setFailure(result.ok ? null : result.error);
      if (!result.ok) {
        if (result.error.code === 'excel.unfinished') leave();
        return;
      }
      setWritten(cells);
      setTakenBack(false);
      clear();
      read();
    });
  }, [asRead, attempt, cells, clear, isBusy, leave, port, read]);

  const takeBack = useCallback(() => {
    if (written === null || isBusy) return;
    attempt(async () => {
      setBusy(true);
      const result = await undoTrial(port, written);
      setBusy(false);
      setFailure(result.ok ? null : result.error);
      if (!result.ok) {
        if (result.error.code === 'excel.unfinished') leave();
        return;
      }
      setTakenBack(true);
      read();
    });
  }, [attempt, isBusy, leave, port, read, written]);

  return { cells, written, isTakenBack, failure, isBusy, write, takeBack };
}
