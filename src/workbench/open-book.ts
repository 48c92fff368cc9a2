import type { Result } from '../domain/result';
import type { Pace } from '../workbook/pace';
import { type OtherBook, type PaneHost, hostOfPort } from '../workbook/pane-host';
import type { Amendment, ReadFailure, Snapshot, TabPlan, WorkbookPort, WriteFailure } from '../workbook/port';
import { editSteps } from './editing/edit';
import type { TabView } from '../workbook/file/view';
import { type Editing, createEditing } from './editing/editing';

/** A workbook that is open in the page. */
export interface Book {
  /** Tells one opening from another, also of the same file. */
  readonly id: number;
  readonly name: string;
  readonly isSample: boolean;
  readonly host: PaneHost;
  /** What was edited in the page since it was opened or the pane last wrote. */
  readonly editing: Editing;
  /** How a tab of the base is shown and what may be edited in it. */
  readonly viewOf: (sheet: string) => Promise<TabView>;
  /** What the base of the editing holds, without the steps on top of it. */
  readonly snapshot: Snapshot;
  /** The bytes after the pane wrote, or of a new workbook that is in no file yet; `null` where there is nothing to keep. */
  readonly written: Uint8Array | null;
  /** The looks of the tabs that were written, by name. */
  readonly plans: ReadonlyMap<string, TabPlan>;
}

/** What a writing leaves behind. */
export type AfterWriting = Pick<Book, 'snapshot' | 'written' | 'plans'>;

/** What a book tells the page. */
export interface BookEvents {
  readonly onShow: (sheet: string, row: number, column: number) => void;
  /** The pane has written; `steps` are what was changed in the user's own tabs since it did before, edits and all. */
  readonly onWritten: (after: AfterWriting, steps: readonly Amendment[]) => void;
  /** Another workbook is wanted in place of this one. */
  readonly onOther: (book: OtherBook) => void;
}

/** What a book is opened from. */
export interface BookFile extends OtherBook {
  /** Whether it is in no file yet. */
  readonly isNew?: boolean;
}

let lastId = 0;

/** Opens the bytes of a workbook at a pace. The reader of files is loaded only now, so that the page itself is there at once. */
export async function openBook(
  { name, bytes, isSample, isNew = false }: BookFile,
  { onShow, onWritten, onOther }: BookEvents,
  pace: Pace,
): Promise<Book | ReadFailure> {
  const [{ createFilePort, createOpener }, { amendFile }, { viewTab }] = await Promise.all([
    import('../workbook/file/port'),
    import('../workbook/file/amend'),
    import('../workbook/file/view'),
  ]);
  // The base is opened once, and so is what the edits make of it.
  const openBase = createOpener(name);
  const openEdited = createOpener(name);
  /** The edits that the last writing took into the base. */
  let taken: readonly Amendment[] = [];
  const editing = createEditing(bytes, async (base, changes) => {
    const file = await openBase(base);
    // It was opened before it could be edited.
    if (!file.ok) throw new Error(file.error.code);
    return amendFile(file.value, { changes, added: [] }, new Map(), { mayReplaceFormulas: true });
  });
  const filePort = createFilePort(
    {
      name,
      load: async () => {
        const edited = await editing.bytes();
        if (!edited.ok) throw new NotApplied(edited.error);
        return edited.value;
      },
      save: (after) => {
        taken = editSteps(editing.state().history.done);
        editing.rebase(after);
        return Promise.resolve();
      },
      show: onShow,
      watch: editing.watch,
    },
    (edited, filePace) => (edited === editing.state().base ? openBase : openEdited)(edited, filePace),
  );
  const port: WorkbookPort = {
    ...filePort,
    read: (readPace, depth) =>
      told(
        () => filePort.read(readPace, depth),
        ({ code }) => ({
          code: 'file.damaged',
          params: { file: name, detail: code },
        }),
      ),
    amend: (amendment, expected) =>
      editing.writing(async () => {
        const amended = await told(
          () => filePort.amend(amendment, expected),
          (failure) => failure,
        );
        if (amended.ok) await tell(new Map(), [...taken, amendment]);
        return amended;
      }),
    write: (plans, expected, writing) =>
      editing.writing(async () => {
        const written = await told(
          () => filePort.write(plans, expected, writing),
          (failure) => failure,
        );
        if (written.ok) await tell(new Map(plans.map((plan) => [plan.name, plan])), taken, writing);
        return written;
      }),
  };
  async function tell(plans: Book['plans'], steps: readonly Amendment[], writing?: Pace): Promise<void> {
    const after = await filePort.read(writing);
    if (after.ok) onWritten({ snapshot: after.value, written: editing.state().base, plans }, steps);
  }
  const read = await port.read(pace);
  if (!read.ok) return read.error;
  lastId += 1;
  return {
    id: lastId,
    name,
    isSample,
    host: hostOfPort(port, {
      isSample,
      openOther: (book) => {
        onOther(book);
        return Promise.resolve({ ok: true, value: 'here' });
      },
    }),
    editing,
    viewOf: async (sheet) => {
      const file = await openBase(editing.state().base);
      // It was opened before it could be looked at.
      if (!file.ok) throw new Error(file.error.code);
      return viewTab(file.value, sheet);
    },
    snapshot: read.value,
    written: isNew ? bytes : null,
    plans: new Map(),
  };
}

/** Thrown out of the store where the edits cannot be brought into the workbook. */
class NotApplied extends Error {
  constructor(readonly failure: WriteFailure) {
    super(failure.code);
  }
}

/** Runs a work on the edited workbook; that the edits cannot be brought into it is a failure like others. */
async function told<T, E>(
  work: () => Promise<Result<T, E>>,
  failureOf: (failure: WriteFailure) => E,
): Promise<Result<T, E>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotApplied) return { ok: false, error: failureOf(error.failure) };
    throw error;
  }
}

/** The name under which the result is downloaded: `so-xet.xlsx` → `so-xet-ket-qua.xlsx`. */
export function downloadName(name: string, withSuffix: (stem: string) => string): string {
  const match = /^(.*?)(\.(?:xls[xm]?|ods|csv|tsv|txt))?$/i.exec(name);
  const stem = match?.[1] ?? name;
  const ending = /^\.xls[xm]$/i.exec(match?.[2] ?? '')?.[0] ?? '.xlsx';
  // A result that is worked on again keeps its name.
  return (stem.endsWith(withSuffix('')) ? stem : withSuffix(stem)) + ending;
}
