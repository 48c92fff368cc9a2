import { useCallback, useMemo, useState } from 'react';
import {
  type AppliedRepairs,
  type ChosenRepair,
  type Repair,
  type TakenBack,
  applyRepairs,
  takeBackRepairs,
} from '../../review/repairs';
import type { ReadFailure, WorkbookPort, WriteFailure } from '../../workbook/port';
import { useFault } from '../useFault';
import type { Repairable } from './useRepairable';

/** What came of the last thing that was done. */
export type RepairOutcome =
  | { readonly kind: 'applied'; readonly result: AppliedRepairs }
  | { readonly kind: 'taken-back'; readonly result: TakenBack }
  | { readonly kind: 'refused'; readonly failure: WriteFailure | ReadFailure };

/** The work of repairing: what is chosen, and what can be done with it. */
export interface RepairingWork {
  /** What is chosen of that which is offered now, in its order. */
  readonly chosen: readonly ChosenRepair[];
  /** The option (0-based) that is chosen for a repair; `null` where none is. */
  readonly optionOf: (repair: Repair) => number | null;
  /** Chooses an option for each of some repairs; `null` leaves them as they are. */
  readonly choose: (repairs: readonly Repair[], option: number | null) => void;
  readonly busy: 'applying' | 'taking-back' | null;
  readonly outcome: RepairOutcome | null;
  readonly apply: () => void;
  readonly takeBack: () => void;
  /** Reads the workbook again: what was chosen and what came of it holds no more. */
  readonly readAgain: () => void;
}

const NOTHING: ReadonlyMap<Repair, number> = new Map();

/**
 * Chooses and applies repairs; `onDone` has the workbook read again, `onLeftOver` is told where something was left half done. A choice holds for the
 * reading that it was made on: what is offered after another is looked at anew.
 */
export function useRepairing(
  port: WorkbookPort,
  repairable: Repairable | null,
  { onDone, onLeftOver }: { readonly onDone: () => void; readonly onLeftOver: () => void },
): RepairingWork {
  const [choices, setChoices] = useState(NOTHING);
  const [busy, setBusy] = useState<RepairingWork['busy']>(null);
  const [outcome, setOutcome] = useState<RepairOutcome | null>(null);
  const attempt = useFault();

  const chosen = useMemo(
    () =>
      (repairable?.repairs.offered ?? []).flatMap((repair): readonly ChosenRepair[] => {
        const option = choices.get(repair);
        return option === undefined ? [] : [{ repair, option }];
      }),
    [choices, repairable],
  );

  const choose = useCallback((repairs: readonly Repair[], option: number | null) => {
    setChoices((before) => {
      const after = new Map(before);
      for (const repair of repairs) {
        if (option === null) after.delete(repair);
        else after.set(repair, option);
      }
      return after;
    });
  }, []);

  const finish = useCallback(
    (done: RepairOutcome) => {
      setBusy(null);
      setOutcome(done);
      if (done.kind === 'refused') {
        if (done.failure.code === 'excel.unfinished') onLeftOver();
        return;
      }
      setChoices(NOTHING);
      onDone();
    },
    [onDone, onLeftOver],
  );

  const apply = useCallback(() => {
    if (repairable === null || busy !== null || chosen.length === 0) return;
    setBusy('applying');
    attempt(async () => {
      const done = await applyRepairs(port, repairable.checked, repairable.repairs.offered, chosen);
      finish(done.ok ? { kind: 'applied', result: done.value } : { kind: 'refused', failure: done.error });
    });
  }, [attempt, busy, chosen, finish, port, repairable]);

  const takeBack = useCallback(() => {
    if (busy !== null) return;
    setBusy('taking-back');
    attempt(async () => {
      const done = await takeBackRepairs(port);
      finish(done.ok ? { kind: 'taken-back', result: done.value } : { kind: 'refused', failure: done.error });
    });
  }, [attempt, busy, finish, port]);

  const readAgain = useCallback(() => {
    setChoices(NOTHING);
    setOutcome(null);
    onDone();
  }, [onDone]);

  return {
    readAgain,
    chosen,
    optionOf: (repair) => choices.get(repair) ?? null,
    choose,
    busy,
    outcome,
    apply,
    takeBack,
  };
}
