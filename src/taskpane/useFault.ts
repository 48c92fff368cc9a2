import { useCallback, useState } from 'react';

/** Gives a way to do something that takes time; a fault of the program in it is thrown where the pane is drawn, so that the pane says so. */
export function useFault(): (work: () => Promise<void>) => void {
  const [fault, setFault] = useState<Error | null>(null);
  if (fault !== null) throw fault;
  return useCallback((work: () => Promise<void>) => {
    work().catch((error: unknown) => setFault(error instanceof Error ? error : new Error(String(error))));
  }, []);
}
