import { type Result, fail, ok } from '../../domain/result';
import { inTurn } from '../in-turn';
import { AT_ONE_GO, type Pace } from '../pace';
import { lookedAt } from '../plan/changed-tabs';
import type { ExpectedFingerprints, ReadFailure, WorkbookPort, WriteFailure } from '../port';
import { amendFile } from './amend';
import { openAnyFile } from './open-any';
import type { WorkbookFile } from './open';
import { writeTabs } from './write';

/** Where the bytes of a workbook come from and go to: a disk, or the memory of a page. */
export interface FileStore {
  /** The file's name, for messages. */
  readonly name: string;
  /** The bytes as they are now; it is asked before every reading and writing, so that changes by others are seen. */
  load(): Promise<Uint8Array>;
  /** Takes the new workbook. It is called only with a whole one. */
  save(bytes: Uint8Array): Promise<void>;
  /** Goes to a cell (0-based) of a tab that is there. A command line has nowhere to go. */
  readonly show?: (sheet: string, row: number, column: number) => void;
  /** Whether cells to change may hold formulas: somebody has seen them and said so. */
  readonly mayReplaceFormulas?: boolean;
  /** Calls back when the bytes have changed; gives the way to stop. */
  readonly watch?: (changed: () => void) => () => void;
}

/** Opens the bytes of a workbook. */
export type Opener = (bytes: Uint8Array, pace?: Pace) => Promise<Result<WorkbookFile, ReadFailure>>;

/** Opens bytes, and knows the last ones still: bytes never change in place, so the same array need not be read twice. */
export function createOpener(name: string): Opener {
  let latest: { readonly bytes: Uint8Array; readonly result: Result<WorkbookFile, ReadFailure> } | null = null;
  return async (bytes, pace) => {
    if (latest?.bytes === bytes) return latest.result;
    const result = await openAnyFile(bytes, name, pace);
    latest = { bytes, result };
    return result;
  };
}

/** A workbook port over a file. */
export function createFilePort(store: FileStore, opener: Opener = createOpener(store.name)): WorkbookPort {
  const open = async (pace?: Pace): Promise<Result<WorkbookFile, ReadFailure>> => opener(await store.load(), pace);
  const turn = inTurn();

  /** Saves what comes of the workbook, where it comes to something. */
  async function saved(
    expected: ExpectedFingerprints,
    work: (file: WorkbookFile) => Promise<Result<Uint8Array, WriteFailure>>,
    pace: Pace = AT_ONE_GO,
  ): Promise<Result<null, WriteFailure>> {
    const file = await open(pace);
    // It was readable when the result was worked out.
    if (!file.ok) return fail({ code: 'input.changed-since', params: { tabs: lookedAt(expected).join(', ') } });
    const bytes = await work(file.value);
    if (!bytes.ok) return bytes;
    pace.commit();
    await store.save(bytes.value);
    return ok(null);
  }

  return {
    async read(pace) {
      const file = await open(pace);
      return file.ok ? ok(file.value.snapshot) : file;
    },
    write: (plans, expected, pace) =>
      turn(() => saved(expected, (file) => writeTabs(file, plans, expected, pace), pace)),
    amend: (amendment, expected) =>
      turn(() =>
        saved(expected, (file) =>
          amendFile(file, amendment, expected, { mayReplaceFormulas: store.mayReplaceFormulas ?? false }),
        ),
      ),
    async show(sheet, row, column) {
      const file = await open();
      const isThere = file.ok && file.value.snapshot.tabs.some((tab) => tab.name === sheet);
      if (!isThere) return fail({ code: 'workbook.tab-not-there', params: { sheet } });
      store.show?.(sheet, row, column);
      return ok(null);
    },
    watch(changed) {
      return store.watch?.(changed) ?? (() => undefined);
    },
  };
}
