import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../domain/result';
import { collectingBook } from '../../review/collecting/collection';
import type { Collection, RoundClosed, SentFile } from '../../review/collecting/sent';
import type { CheckedRound } from '../../review/check-round';
import type { Pace } from '../../workbook/pace';
import type { ReadFailure, WorkbookPort, WriteFailure } from '../../workbook/port';
import { createDriver } from '../driver';
import { useFault } from '../useFault';

/** How far reading has come: the file that is being read, 1-based, of how many. */
export interface Reading {
  readonly name: string;
  readonly at: number;
  readonly of: number;
}

/** What came of adding. */
export type Outcome =
  { readonly kind: 'added'; readonly count: number } | { readonly kind: 'refused'; readonly failure: WriteFailure };

/** A file that was chosen, as the page hands it over. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

/** The work of collecting: what was chosen, what it brings, and what can be done. */
export interface CollectingWork {
  readonly reading: Reading | null;
  /** How many files were left when reading was stopped. */
  readonly left: number;
  /** What the files bring; `null` as long as the workbook is not read. */
  readonly collection: Collection | null;
  /** Whether that is still being worked out: what is shown is what was known before. */
  readonly isWorking: boolean;
  readonly closed: RoundClosed | null;
  readonly isAdding: boolean;
  readonly outcome: Outcome | null;
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly stop: () => void;
  /** Takes a file out again, by its place. */
  readonly remove: (at: number) => void;
  readonly replaces: (sha256: string, tab: string) => boolean;
  /** Chooses whether a newer version takes the place of the old one. */
  readonly replace: (sha256: string, tab: string, isReplacing: boolean) => void;
  readonly add: () => void;
}

const NOTHING: readonly SentFile[] = [];

function replacingKey(sha256: string, tab: string): string {
  return `${sha256} ${tab}`;
}

/** The bytes of a file, or why the browser may not read it any more, told like damage. */
async function bytesOf(file: ChosenFile): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const detail = error instanceof Error ? error.name : String(error);
    return { ok: false, error: { code: 'file.damaged', params: { file: file.name, detail } } };
  }
}

/** Reads one file. Throws `Stopped`. */
async function readChosen(file: ChosenFile, number: number, pace: Pace): Promise<SentFile> {
  const { readSentFile } = await import('../../workbook/file/sent-file');
  const bytes = await pace.wait(bytesOf(file));
  return bytes.ok
    ? readSentFile(file.name, bytes.value, pace)
    : { name: file.name, sha256: `unread ${String(number)}`, content: bytes };
}

/** Collects files into the workbook that was read; `onAdded` reads it again, `onLeftOver` is told where something was left half done. */
export function useCollecting(
  port: WorkbookPort,
  checked: CheckedRound | null,
  { onAdded, onLeftOver }: { readonly onAdded: () => void; readonly onLeftOver: () => void },
): CollectingWork {
  const [sent, setSent] = useState(NOTHING);
  const [replacing, setReplacing] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState<Reading | null>(null);
  const [left, setLeft] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const queue = useRef<ChosenFile[]>([]);
  const count = useRef(0);
  const isReading = useRef(false);
  const [driver] = useState(() => createDriver());
  const attempt = useFault();

  // A view that goes takes along what it was at.
  useEffect(() => driver.stop, [driver]);

  const book = useMemo(
    () => (checked === null ? null : collectingBook(checked.snapshot, checked.review, { kind: 'of-round' })),
    [checked],
  );
  const wanted = useMemo(() => ({ book, sent, replacing }), [book, sent, replacing]);
  const [worked, setWorked] = useState<{ readonly of: typeof wanted; readonly collection: Collection } | null>(null);
  useEffect(() => {
    if (wanted.book?.ok !== true) return undefined;
    const { collect } = wanted.book.value;
    const driver = createDriver();
    attempt(async () => {
      const steps = collect(wanted.sent, ({ sha256 }, tab) => wanted.replacing.has(replacingKey(sha256, tab)));
      const done = await driver.drive((pace) => pace.run(steps));
      if (done !== null) setWorked({ of: wanted, collection: done });
    });
    return driver.stop;
  }, [attempt, wanted]);
  const collection = worked !== null && worked.of.book === book ? worked.collection : null;
  const isWorking = worked?.of !== wanted;

  const take = useCallback(
    (files: readonly ChosenFile[]) => {
      queue.current.push(...files);
      setOutcome(null);
      setLeft(0);
      if (isReading.current) return;
      isReading.current = true;
      let done = 0;
      attempt(async () => {
        for (let file = queue.current.shift(); file !== undefined; file = queue.current.shift()) {
          done += 1;
          count.current += 1;
          const chosen = file;
          setReading({ name: chosen.name, at: done, of: done + queue.current.length });
          const read = await driver.drive((pace) => readChosen(chosen, count.current, pace));
          if (read === null) setLeft((before) => before + 1);
          else setSent((before) => [...before, read]);
        }
        isReading.current = false;
        setReading(null);
      });
    },
    [attempt, driver],
  );

  const stop = useCallback(() => {
    setLeft(queue.current.length);
    queue.current = [];
    driver.stop();
  }, [driver]);

  const remove = useCallback((at: number) => setSent((before) => before.filter((_file, index) => index !== at)), []);

  const replace = useCallback((sha256: string, tab: string, isReplacing: boolean) => {
    setReplacing((before) => {
      const after = new Set(before);
      if (isReplacing) after.add(replacingKey(sha256, tab));
      else after.delete(replacingKey(sha256, tab));
      return after;
    });
  }, []);

  const add = useCallback(() => {
    if (collection === null || isWorking || isAdding || collection.additions.length === 0) return;
    setAdding(true);
    attempt(async () => {
      // Not only what is replaced: the files were judged by all that was read.
      const expected = new Map([...collection.review.expected, ...collection.expected]);
      const amended = await port.amend({ changes: [], added: collection.additions }, expected);
      setAdding(false);
      if (amended.ok) {
        setOutcome({ kind: 'added', count: collection.additions.filter(({ kind }) => kind === 'cells').length });
        setSent(NOTHING);
        setReplacing(new Set());
        onAdded();
        return;
      }
      if (amended.error.code === 'excel.unfinished') onLeftOver();
      setOutcome({ kind: 'refused', failure: amended.error });
    });
  }, [attempt, collection, isAdding, isWorking, onAdded, onLeftOver, port]);

  return {
    reading,
    left,
    collection,
    isWorking,
    closed: book === null || book.ok ? null : book.error,
    isAdding,
    outcome,
    take,
    stop,
    remove,
    replaces: (sha256, tab) => replacing.has(replacingKey(sha256, tab)),
    replace,
    add,
  };
}
