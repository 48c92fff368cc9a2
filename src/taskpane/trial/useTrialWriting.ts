import { useCallback, useMemo, useState } from 'react';
import type { CheckedRound } from '../../review/check-round';
import type { Trial } from '../../review/trial';
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
  /** Why what is shown now (what is tried out, else what was written) was not written or taken back; of anything else, and of an older reading, it is not told. */
  readonly failure: WriteFailure | null;
  readonly isBusy: boolean;
  readonly write: () => void;
  readonly takeBack: () => void;
}

/** A refusal, with what it was of and the reading that it was made on. */
interface Refused {
  readonly of: Trial | readonly PlannedCell[];
  readonly on: CheckedRound | null;
  readonly failure: WriteFailure;
}

/** Writes what is tried out into the round's tab, where the user chose so, and takes it back; then the workbook is read again. `leave` is told where something was left half done. */
export function useTrialWriting(
  port: WorkbookPort,
  asRead: CheckedRound | null,
  { trial, isTrying, clear }: Trying,
  read: () => void,
  leave: () => void,
): TrialWriting {
  const attempt = useFault();
  const [written, setWritten] = useState<readonly PlannedCell[] | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const cells = useMemo(() => (asRead === null ? [] : trialCells(asRead, trial)), [asRead, trial]);

  const write = useCallback(() => {
    if (asRead === null || isBusy) return;
    attempt(async () => {
      setBusy(true);
      const result = await writeTrial(port, asRead, cells);
      setBusy(false);
      setRefused(result.ok ? null : { of: trial, on: asRead, failure: result.error });
      if (!result.ok) {
        if (result.error.code === 'excel.unfinished') leave();
        return;
      }
      setWritten(cells);
      setTakenBack(false);
      clear();
      read();
    });
  }, [asRead, attempt, cells, clear, isBusy, leave, port, read, trial]);

  const takeBack = useCallback(() => {
    if (written === null || isBusy) return;
    attempt(async () => {
      setBusy(true);
      const result = await undoTrial(port, written);
      setBusy(false);
      setRefused(result.ok ? null : { of: written, on: asRead, failure: result.error });
      if (!result.ok) {
        if (result.error.code === 'excel.unfinished') leave();
        return;
      }
      setTakenBack(true);
      read();
    });
  }, [asRead, attempt, isBusy, leave, port, read, written]);

  const failure = refused?.of === (isTrying ? trial : written) && refused.on === asRead ? refused.failure : null;
  return { cells, written, isTakenBack, failure, isBusy, write, takeBack };
}
