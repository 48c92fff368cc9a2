import { useCallback, useState } from 'react';
import type { Failure } from '../../i18n/failure-sentences';
import type { OtherBook, PaneHost } from '../../workbook/pane-host';
import { download } from '../download';
import { useFault } from '../useFault';

/** What came of opening another workbook. Where it takes the place of this one, the pane that asked is gone. */
export type OpeningOutcome =
  | { readonly kind: 'beside' }
  /** It was kept as a file. */
  | { readonly kind: 'kept'; readonly name: string }
  /** It is there, and could not be opened; it can be kept as a file. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly book: OtherBook }
  /** It could not even be had. */
  | { readonly kind: 'missing' };

/** Opening another workbook beside the work on this one, which stays as it is. */
export interface OpeningOther {
  readonly isBusy: boolean;
  readonly outcome: OpeningOutcome | null;
  /** Gets the workbook (`null` where it cannot be had) and opens it. */
  readonly open: (get: () => Promise<OtherBook | null>) => void;
  /** Keeps a workbook that could not be opened as a file. */
  readonly keep: (book: OtherBook) => void;
}

/** Opens other workbooks as the program around the pane does; where it does not, they are kept as files. */
export function useOpenOther(openOther: PaneHost['openOther']): OpeningOther {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<OpeningOutcome | null>(null);
  const attempt = useFault();
  const keep = useCallback(({ name, bytes }: OtherBook) => {
    download(name, bytes);
    setOutcome({ kind: 'kept', name });
  }, []);
  const open = useCallback(
    (get: () => Promise<OtherBook | null>) => {
      attempt(async () => {
        setBusy(true);
        setOutcome(null);
        try {
          const book = await get();
          if (book === null) setOutcome({ kind: 'missing' });
          else if (openOther === null) keep(book);
          else {
            const opened = await openOther(book);
            if (!opened.ok) setOutcome({ kind: 'failed', failure: opened.error, book });
            else if (opened.value === 'beside') setOutcome({ kind: 'beside' });
          }
        } finally {
          setBusy(false);
        }
      });
    },
    [attempt, keep, openOther],
  );
  return { isBusy, outcome, open, keep };
}
