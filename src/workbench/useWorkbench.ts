import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../i18n/failure-sentences';
import { type Driver, createDriver } from '../taskpane/driver';
import { SAMPLE } from '../taskpane/start/sample';
import type { OtherBook } from '../workbook/pane-host';
import { type Book, type BookEvents, openBook } from './open-book';
import type { Target } from './sheet/SheetTable';

/** Why a file is not open: what is wrong with it, that the sample did not come, or that the pane holds what would be lost. */
export type OpenFailure = Failure | 'sample-missing' | 'would-lose';

/** Whether opening another workbook would lose something of this one: the page's parts are asked as the browser asks them before it leaves a page. */
function wouldLose(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** What the page has open and shows. */
export interface WorkbenchState {
  readonly book: Book | null;
  readonly isOpening: boolean;
  /** What opening is driven by: how far it has come, and the way to stop it. */
  readonly driver: Driver;
  readonly failure: OpenFailure | null;
  readonly current: string;
  readonly target: Target | null;
  readonly openFile: (file: File) => void;
  readonly chooseTab: (name: string) => void;
  readonly dismissFailure: () => void;
}

/** The workbook that is open in the page, beginning with the sample, and the cell that is looked at. */
export function useWorkbench(): WorkbenchState {
  const [book, setBook] = useState<Book | null>(null);
  const [isOpening, setOpening] = useState(true);
  const [driver] = useState(() => createDriver());
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const [current, setCurrent] = useState('');
  const [target, setTarget] = useState<Target | null>(null);

  const open = useCallback(
    async function openOne(name: string, bytes: Uint8Array, isSample: boolean, isNew = false): Promise<void> {
      const events: BookEvents = {
        onShow: (sheet: string, row: number, column: number) => {
          setCurrent(sheet);
          setTarget({ sheet, row, column });
        },
        onWritten: (after: Pick<Book, 'snapshot' | 'written' | 'plans'>) =>
          setBook((before) => (before === null ? null : { ...before, ...after })),
        onOther: async (other: OtherBook) => {
          if (wouldLose()) {
            setFailure('would-lose');
            return;
          }
          setOpening(true);
          await openOne(other.name, other.bytes, other.isSample, !other.isSample).finally(() => setOpening(false));
        },
      };
      const opened = await driver.drive((pace) => openBook({ name, bytes, isSample, isNew }, events, pace));
      // What was open before is open still.
      if (opened === null) return;
      if ('code' in opened) {
        setFailure(opened);
        return;
      }
      setFailure(null);
      setBook(opened);
      setCurrent(opened.snapshot.tabs[0]?.name ?? '');
      setTarget(null);
    },
    [driver],
  );

  useEffect(() => {
    let isWanted = true;
    async function openSample(): Promise<void> {
      const response = await fetch(`assets/${SAMPLE}`);
      const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
      if (!isWanted) return;
      if (bytes === null) setFailure('sample-missing');
      else await open(SAMPLE, bytes, true);
    }
    openSample()
      .catch(() => setFailure('sample-missing'))
      .finally(() => setOpening(false));
    return () => {
      isWanted = false;
    };
  }, [open]);

  const openFile = useCallback(
    (file: File) => {
      if (wouldLose()) {
        setFailure('would-lose');
        return;
      }
      setOpening(true);
      file
        .arrayBuffer()
        .then(
          (buffer) => open(file.name, new Uint8Array(buffer), false),
          // The file went away, or the browser may not read it.
          (error: unknown) =>
            setFailure({
              code: 'file.damaged',
              params: { file: file.name, detail: error instanceof Error ? error.name : String(error) },
            }),
        )
        .finally(() => setOpening(false));
    },
    [open],
  );

  return {
    book,
    isOpening,
    driver,
    failure,
    current,
    target,
    openFile,
    chooseTab: setCurrent,
    dismissFailure: useCallback(() => setFailure(null), []),
  };
}
