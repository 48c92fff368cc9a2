import { useCallback, useState } from 'react';
import type { CellRef } from '../domain/cell';
import { parseArea } from '../workbook/address';
import type { ShowFailure, WorkbookPort } from '../workbook/port';
import { useFault } from './useFault';

/** Goes to cells and tabs, and tells why the last one could not be gone to. */
export function useGoTo(
  port: WorkbookPort,
): readonly [goTo: (place: CellRef | { readonly sheet: string }) => void, failure: ShowFailure | null] {
  const [failure, setFailure] = useState<ShowFailure | null>(null);
  const attempt = useFault();
  const goTo = useCallback(
    (place: CellRef | { readonly sheet: string }) => {
      const area = 'cell' in place ? parseArea(place.cell) : null;
      attempt(async () => {
        const shown = await port.show(place.sheet, area?.top ?? 0, area?.left ?? 0);
        setFailure(shown.ok ? null : shown.error);
      });
    },
    [attempt, port],
  );
  return [goTo, failure];
}
