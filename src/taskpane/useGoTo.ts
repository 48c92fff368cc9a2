import { useCallback, useState } from 'react';
import type { CellRef } from '../domain/cell';
import type { CheckedRound } from '../review/check-round';
import { parseArea } from '../workbook/address';
import type { ShowFailure, WorkbookPort } from '../workbook/port';
import { useFault } from './useFault';

/** Goes to cells and tabs, and tells why the last one could not be gone to, until the workbook is read again or that is closed. */
export function useGoTo(
  port: WorkbookPort,
  asRead: CheckedRound | null,
): readonly [
  goTo: (place: CellRef | { readonly sheet: string }) => void,
  failure: ShowFailure | null,
  forget: () => void,
] {
  const [failed, setFailed] = useState<{ readonly on: CheckedRound | null; readonly failure: ShowFailure } | null>(
    null,
  );
  const forget = useCallback(() => setFailed(null), []);
  const attempt = useFault();
  const goTo = useCallback(
    (place: CellRef | { readonly sheet: string }) => {
      const area = 'cell' in place ? parseArea(place.cell) : null;
      attempt(async () => {
        const shown = await port.show(place.sheet, area?.top ?? 0, area?.left ?? 0);
        setFailed(shown.ok ? null : { on: asRead, failure: shown.error });
      });
    },
    [asRead, attempt, port],
  );
  return [goTo, failed?.on === asRead ? failed.failure : null, forget];
}
