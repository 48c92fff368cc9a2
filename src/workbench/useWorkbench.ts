import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Failure } from '../i18n/failure-sentences';
import { type Driver, createDriver } from '../taskpane/driver';
import { SAMPLE } from '../taskpane/start/sample';
import type { OtherBook } from '../workbook/pane-host';
import type { Amendment } from '../workbook/port';
import { type Edit, NO_EDITS, editSteps, sameEdits } from './editing/edit';
import type { EditingState } from './editing/editing';
import { redo } from './keeping/redo';
import type { StoredWork } from './keeping/store';
import { type Keeping, useKeeping } from './keeping/useKeeping';
import { type AfterWriting, type Book, type BookEvents, type BookFile, openBook } from './open-book';
import type { Target } from './sheet/Grid';

/** Why a file is not open: what is wrong with it, that the sample did not come, that the pane holds what would be lost, or that it is not the one asked for. */
export type OpenFailure = Failure | 'sample-missing' | 'would-lose' | 'another-file';

/** Whether opening another workbook would lose papers in the pane's memory: its parts are asked as the browser asks them before it leaves a page. */
function wouldLose(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Something that waits for a word of the secretary's. */
export interface Waiting {
  readonly proceed: () => void;
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
  /** Whether the workbook has changed since it was opened or saved. */
  readonly isChanged: boolean;
  /** Whether changes would be lost that somebody may want: those of the sample are nobody's. */
  readonly isUnsaved: boolean;
  /** How many changes of a restored workbook could not be made again. */
  readonly missed: number;
  readonly keeping: Keeping;
  /**
   * Does what takes another workbook or leaves the page: not as long as papers are in memory, and then it says so; where changes would be lost it
   * waits until it is said what becomes of them.
   */
  readonly leave: (proceed: () => void) => void;
  /** What waits until it is said what becomes of the changes. */
  readonly waiting: Waiting | null;
  /** Leaves off waiting, and stays. */
  readonly stay: () => void;
  readonly openFile: (file: File) => void;
  /** Opens work that was left with its changes; `file` is the workbook chosen again, where it was not kept. */
  readonly restore: (work: StoredWork, file: File | null) => void;
  /** A workbook was saved under a name as its editing stood then; tells whether nothing was changed since. */
  readonly saved: (as: string, saved: Book, held: EditingState) => boolean;
  readonly chooseTab: (name: string) => void;
  /** Goes to a cell (0-based) of a tab. */
  readonly goTo: (sheet: string, place: { readonly row: number; readonly column: number }) => void;
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
  /** Whether the pane wrote since the workbook was saved, and the edits that were saved on top. */
  const [hasWritten, setWritten] = useState(false);
  const [savedEdits, setSavedEdits] = useState<readonly Edit[]>(NO_EDITS.done);
  const [missed, setMissed] = useState(0);
  const keeping = useKeeping();
  const { add, begin, beginNothing, edit, pause, take } = keeping;
  const edits = useEdits(book);
  const isChanged = hasWritten || !sameEdits(edits, savedEdits);

  const isUnsaved = isChanged && book?.isSample === false;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  /** How many workbooks were asked for: one that comes late does not take the place of one that was asked for after it. */
  const asked = useRef(0);
  const live = useRef({ book, hasWritten, savedEdits });
  useEffect(() => {
    live.current = { book, hasWritten, savedEdits };
  }, [book, hasWritten, savedEdits]);
  /** The edits on top that are kept, or need not be. */
  const keptEdits = useRef<readonly Edit[]>(NO_EDITS.done);
  const leave = useCallback((proceed: () => void) => {
    // As it is at this moment: what was being typed may have been taken since the page was shown last.
    const now = live.current;
    const done = now.book?.editing.state().history.done ?? NO_EDITS.done;
    const isLost = now.book?.isSample === false && (now.hasWritten || !sameEdits(done, now.savedEdits));
    if (wouldLose()) setFailure('would-lose');
    else if (isLost) setWaiting({ proceed });
    else proceed();
  }, []);

  const open = useCallback(
    async function openOne(turn: number, file: BookFile, work: StoredWork | null = null): Promise<void> {
      const events: BookEvents = {
        onShow: (sheet: string, row: number, column: number) => {
          setCurrent(sheet);
          setTarget({ sheet, row, column });
        },
        onWritten: (after: AfterWriting, steps: readonly Amendment[]) => {
          setBook((before) => (before === null ? null : { ...before, ...after }));
          setWritten(true);
          setSavedEdits(NO_EDITS.done);
          keptEdits.current = NO_EDITS.done;
          add(steps, after.snapshot);
        },
        onOther: (other: OtherBook) =>
          leave(() => {
            setOpening(true);
            asked.current += 1;
            void openOne(asked.current, { ...other, isNew: !other.isSample });
          }),
      };
      const opening = driver.drive(async (pace) => {
        if (work === null) return { book: await openBook(file, events, pace), redone: null };
        const redone = await redo(file, work.source, work.steps, pace);
        if (redone === 'another-file') return { book: redone, redone: null };
        if ('code' in redone) return { book: redone, redone: null };
        return { book: await openBook({ ...file, bytes: redone.bytes }, events, pace), redone };
      });
      const opened = await opening.finally(() => {
        if (asked.current === turn) setOpening(false);
      });
      // What was open before is open still, or what was asked for since will be.
      if (opened === null || asked.current !== turn) return;
      if (opened.book === 'another-file' || 'code' in opened.book) {
        setFailure(opened.book);
        return;
      }
      const { redone } = opened;
      const next = redone === null ? opened.book : { ...opened.book, written: redone.bytes };
      setFailure(null);
      setBook(next);
      setWritten(redone !== null || file.isNew === true);
      setSavedEdits(NO_EDITS.done);
      keptEdits.current = NO_EDITS.done;
      setMissed(redone?.missed ?? 0);
      if (work !== null) take(work);
      else if (file.isSample) beginNothing();
      else begin(file.name, file.bytes, next.snapshot);
      setCurrent(next.snapshot.tabs[0]?.name ?? '');
      setTarget(null);
    },
    [add, begin, beginNothing, driver, leave, take],
  );

  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    async function openSample(): Promise<void> {
      const bytes = await sampleBytes();
      if (asked.current !== turn) return;
      if (bytes !== null) return open(turn, { name: SAMPLE, bytes, isSample: true });
      setFailure('sample-missing');
      setOpening(false);
    }
    void openSample();
    return () => {
      asked.current += 1;
    };
  }, [open]);

  const load = useCallback(
    (name: string, reading: Promise<Uint8Array>, work: StoredWork | null) => {
      setOpening(true);
      asked.current += 1;
      const turn = asked.current;
      void reading.then(
        (bytes) => open(turn, { name, bytes, isSample: false }, work),
        // The file went away, or the browser may not read it.
        (error: unknown) => {
          if (asked.current !== turn) return;
          const detail = error instanceof Error ? error.name : String(error);
          setFailure({ code: 'file.damaged', params: { file: name, detail } });
          setOpening(false);
        },
      );
    },
    [open],
  );

  const openFile = useCallback((file: File) => load(file.name, bytesOf(file), null), [load]);

  const restore = useCallback(
    (work: StoredWork, file: File | null) => {
      if (file !== null) load(file.name, bytesOf(file), work);
      else if (work.source.kind === 'bytes') load(work.name, Promise.resolve(work.source.bytes), work);
    },
    [load],
  );

  const saved = useCallback(
    (as: string, { id }: Book, held: EditingState): boolean => {
      const now = live.current.book;
      // Another workbook is open by now, or the pane has written since: neither is what was saved.
      if (now?.id !== id || now.editing.state().base !== held.base) return false;
      const inFile = held.history.done;
      const { done } = now.editing.state().history;
      setWritten(false);
      setSavedEdits(inFile);
      setMissed(0);
      const isSame = sameEdits(done, inFile);
      if (now.written !== null && !now.isSample && inFile.length === 0) begin(as, now.written, now.snapshot);
      else if (isSame) pause();
      // To make the file ready takes a while, and what was edited meanwhile is not in it.
      if (!isSame) edit(editSteps(done), now.snapshot);
      keptEdits.current = done;
      return isSame;
    },
    [begin, edit, pause],
  );

  useEffect(() => {
    // While the pane writes, the edits go into the workbook: what is kept then is told with what it wrote.
    if (book === null || book.editing.state().isLocked || sameEdits(keptEdits.current, edits)) return;
    keptEdits.current = edits;
    edit(editSteps(edits), book.snapshot);
  }, [book, edit, edits]);

  return {
    book,
    isOpening,
    driver,
    failure,
    current,
    target,
    isChanged,
    isUnsaved,
    missed,
    keeping,
    leave,
    waiting,
    stay: useCallback(() => setWaiting(null), []),
    openFile,
    restore,
    saved,
    chooseTab: setCurrent,
    goTo: useCallback((sheet, { row, column }) => {
      setCurrent(sheet);
      setTarget({ sheet, row, column });
    }, []),
    dismissFailure: useCallback(() => setFailure(null), []),
  };
}

/** The sample that comes with the page; `null` where it does not come. */
async function sampleBytes(): Promise<Uint8Array | null> {
  try {
    const response = await fetch(`assets/${SAMPLE}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

const NEVER = (): (() => void) => () => undefined;

/** The edits on top of the workbook as the pane wrote it last. */
function useEdits(book: Book | null): readonly Edit[] {
  return useSyncExternalStore(
    book?.editing.subscribe ?? NEVER,
    () => book?.editing.state().history.done ?? NO_EDITS.done,
  );
}
