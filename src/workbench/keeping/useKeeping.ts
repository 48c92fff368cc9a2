import { useCallback, useEffect, useRef, useState } from 'react';
import type { Amendment, Snapshot } from '../../workbook/port';
import { type KeptWork, beginWork, withChanges, withStep } from './kept-work';
import { type StoredWork, openWorkStore } from './store';

/** Keeps the work of this window for the case that it goes, and tells what windows before have left. */
export interface Keeping {
  /** The work that was left, the latest first. */
  readonly left: readonly StoredWork[];
  /** Whether the browser keeps nothing: storage is blocked or full. */
  readonly isBlocked: boolean;
  /** A workbook is open, or was saved as it is now: there is nothing to keep yet. */
  readonly begin: (name: string, bytes: Uint8Array, snapshot: Snapshot) => void;
  /** The workbook open is one that is not kept. */
  readonly beginNothing: () => void;
  /** The pane has written: these changes are in the workbook, which is `after` now. */
  readonly add: (steps: readonly Amendment[], after: Snapshot) => void;
  /** These edits, in place of those before them, are on top of the workbook as the pane wrote it last. */
  readonly edit: (edits: readonly Amendment[], below: Snapshot) => void;
  /** The workbook was saved with its edits: until something else is changed there is nothing to keep. */
  readonly pause: () => void;
  /** Work that was left is this window's now. */
  readonly take: (work: StoredWork) => void;
  /** Work that was left is not wanted. */
  readonly drop: (id: string) => void;
  /** All of it was forgotten at somebody's bidding: what is kept next is the whole of what there is by then. */
  readonly forgotten: () => void;
}

/** The keeping of this window's work. */
export function useKeeping(): Keeping {
  const [store] = useState(openWorkStore);
  const [left, setLeft] = useState<readonly StoredWork[]>([]);
  const [isBlocked, setBlocked] = useState(false);
  /** The work without the edits on top. */
  const work = useRef<KeptWork | null>(null);
  const hasKept = useRef(false);

  const attempt = useCallback((doing: Promise<unknown>) => {
    doing.catch(() => setBlocked(true));
  }, []);

  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const found = await store.left();
      if (isWanted) setLeft(found);
    };
    // Where storage is blocked nothing was kept; that is told once there is something to keep.
    const quietly = (): void => void look().catch(() => undefined);
    quietly();
    store.watch(quietly).catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [store]);

  const put = useCallback(
    (next: KeptWork | null) => {
      const isWorth = next !== null && next.steps.length > 0;
      if (isWorth) attempt(store.keep(next));
      else if (hasKept.current) attempt(store.forget());
      hasKept.current = isWorth;
    },
    [attempt, store],
  );

  const pause = useCallback(() => put(null), [put]);

  const beginNothing = useCallback(() => {
    work.current = null;
    put(null);
  }, [put]);

  const begin = useCallback(
    (name: string, bytes: Uint8Array, snapshot: Snapshot) => {
      work.current = beginWork(name, bytes, snapshot);
      put(null);
    },
    [put],
  );

  const add = useCallback(
    (steps: readonly Amendment[], after: Snapshot) => {
      if (work.current === null) return;
      work.current = steps.reduce((before, step) => withStep(before, step, after), work.current);
      put(work.current);
    },
    [put],
  );

  const edit = useCallback(
    (edits: readonly Amendment[], below: Snapshot) => {
      if (work.current === null) return;
      const after = withChanges(below, edits);
      put(edits.reduce((before, step) => withStep(before, step, after), work.current));
    },
    [put],
  );

  const drop = useCallback(
    (id: string) => {
      setLeft((all) => all.filter((one) => one.id !== id));
      attempt(store.forget(id));
    },
    [attempt, store],
  );

  const take = useCallback(
    (taken: StoredWork) => {
      const { name, source, steps, leftOut, closed } = taken;
      work.current = { name, source, steps, leftOut, closed };
      put(work.current);
      drop(taken.id);
    },
    [drop, put],
  );

  const forgotten = useCallback(() => setLeft([]), []);

  return { left, isBlocked, begin, beginNothing, add, edit, pause, take, drop, forgotten };
}
