import { useMemo, useState } from 'react';
import type { WorkbookPort } from '../workbook/port';

/**
 * The same port, and whether something is being changed through it, whichever part of the pane does so: as long as that lasts no other part may read or
 * write. Gives no port but this one to the parts.
 */
export function usePortInUse(port: WorkbookPort): readonly [WorkbookPort, boolean] {
  const [changes, setChanges] = useState(0);
  const told = useMemo<WorkbookPort>(() => {
    const during = async <T>(change: Promise<T>): Promise<T> => {
      setChanges((before) => before + 1);
      try {
        return await change;
      } finally {
        setChanges((before) => before - 1);
      }
    };
    return {
      ...port,
      write: (plans, expected, pace) => during(port.write(plans, expected, pace)),
      amend: (amendment, expected) => during(port.amend(amendment, expected)),
    };
  }, [port]);
  return [told, changes > 0];
}
