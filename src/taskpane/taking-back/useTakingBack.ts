import { useCallback, useEffect, useState } from 'react';
import type { NotTakenBack } from '../../review/history/last-run';
import type { WayBack } from '../../review/history/way-back';
import type { ReadFailure, Snapshot, WorkbookPort, WriteFailure } from '../../workbook/port';
import { createDriver } from '../driver';
import { useFault } from '../useFault';

/** How far taking the last run back has come. */
export type TakingBackState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'looking' }
  /** What it would do is shown, to be confirmed. */
  | { readonly kind: 'asked'; readonly way: WayBack }
  | { readonly kind: 'taking'; readonly way: WayBack }
  | { readonly kind: 'done'; readonly way: WayBack }
  | { readonly kind: 'refused'; readonly failure: NotTakenBack | ReadFailure | WriteFailure };

const OFFERED: TakingBackState = { kind: 'offered' };

/** The work of taking the last run back. */
export interface TakingBackWork {
  readonly state: TakingBackState;
  /** Looks at what it would do; changes nothing. */
  readonly look: () => void;
  /** Does what was looked at. */
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/**
 * Takes the last run back, once it was looked at and confirmed; `onDone` has the workbook read again, `onLeftOver` is told where something was left
 * half done. What was looked at holds for the reading that it was made on, and what came of it until the next writing.
 */
export function useTakingBack(
  port: WorkbookPort,
  {
    asRead,
    isWritten,
    onDone,
    onLeftOver,
  }: {
    /** What was read before the last run; `null` where that run was another day's. */
    readonly asRead: Snapshot | null;
    readonly isWritten: boolean;
    readonly onDone: () => void;
    readonly onLeftOver: () => void;
  },
): TakingBackWork {
  const attempt = useFault();
  const [state, setState] = useState(OFFERED);
  const [wasWritten, setWasWritten] = useState(isWritten);
  const [driver] = useState(() => createDriver());
  // A view that goes takes along what it was at.
  useEffect(() => driver.stop, [driver]);

  // With another run, what was said of the one before is of no use any more.
  if (wasWritten !== isWritten) {
    setWasWritten(isWritten);
    if (isWritten) setState(OFFERED);
  }

  const look = useCallback(() => {
    attempt(async () => {
      setState({ kind: 'looking' });
      const way = await driver.drive(async (pace) => {
        const { lookBack } = await import('../../review/history/way-back');
        return lookBack(port, asRead, pace);
      });
      if (way === null) setState(OFFERED);
      else setState(way.ok ? { kind: 'asked', way: way.value } : { kind: 'refused', failure: way.error });
    });
  }, [asRead, attempt, driver, port]);

  const confirm = useCallback(() => {
    if (state.kind !== 'asked') return;
    const { way } = state;
    attempt(async () => {
      setState({ kind: 'taking', way });
      const taken = await driver.drive(async (pace) => {
        const { takeBack } = await import('../../review/history/way-back');
        return takeBack(port, way, pace);
      });
      if (taken === null) {
        setState(OFFERED);
        return;
      }
      if (taken.ok) {
        setState({ kind: 'done', way });
        onDone();
        return;
      }
      if (taken.error.code === 'excel.unfinished') onLeftOver();
      setState({ kind: 'refused', failure: taken.error });
    });
  }, [attempt, driver, onDone, onLeftOver, port, state]);

  const cancel = useCallback(() => setState(OFFERED), []);

  return { state, look, confirm, cancel };
}
