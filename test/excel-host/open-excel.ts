import { EventPost } from './event-post';
import { loadWorkbook, type WorkbookSpec } from './load';
import { Workbook } from './model/workbook';
import { workbookObject } from './objects/workbook';
import { officeLibrary } from './office/library';
import { requirementsOf } from './office/requirements';
import { isRecord } from './wire/narrow';
import { isPlayed } from './wire/played';
import type { EventMessage, InnerRequestContext, OfficeLibrary, RequestExecutor, Session } from './office/surface';
import { type BatchStats, BatchSession, type Faults } from './session';

export { type CellSpec, type SheetSpec, specOf, type WorkbookSpec } from './load';
export type { BatchStats, Fault, Faults } from './session';
export { Workbook } from './model/workbook';

/** Which Excel is played. */
export interface ExcelOptions {
  /** The highest `ExcelApi` set that it has; LTSC 2021 is 1.14, LTSC 2024 is 1.17. */
  readonly level?: string;
  /** The most bytes of a request or a response, 5 MB as on the web; `null` is none, as on Windows and Mac. */
  readonly limit?: number | null;
}

/** An Excel for tests. */
export interface ExcelHost {
  /** `Excel.run` of Microsoft's library over this host's workbook. */
  readonly run: typeof Excel.run;
  /** The library's own namespaces, for what an add-in takes from the page. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What `Office.context.requirements.isSetSupported` says. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** The workbook, to look at and to change as a user would. */
  readonly workbook: Workbook;
  /** One entry for each sync, releases of references left out. */
  readonly batches: readonly BatchStats[];
  /** How many syncs there were. */
  readonly syncs: number;
  readonly faults: Faults;
  /** Forgets what was counted, and the faults; the next sync is number 1. */
  reset(): void;
  /** Whether the user is in a cell. */
  editing: boolean;
  /** How many references the add-in holds on to. */
  readonly heldReferences: number;
  /** A user or a co-author changes cells: `values` are read as typed in. */
  edit(sheet: string, address: string, values: unknown, source?: 'Local' | 'Remote'): void;
  /** Answers the text of a batch, as the page around a pane is asked for it. */
  readonly answer: BatchSession['answer'];
  /** Hears the events that go out, as the page around a pane does; gives the way to stop. */
  hear(listener: (entries: EventMessage['entries']) => void): () => void;
  /** Settles when all events so far have been heard. */
  readonly settled: () => Promise<void>;
}

const FIVE_MB = 5 * 1024 * 1024;

let hosts = 0;

/** Opens a workbook in an Excel for tests. Several hosts may be open at once. */
export function openExcel(workbook: Workbook | WorkbookSpec, options: ExcelOptions = {}): ExcelHost {
  const { level = '1.17', limit = FIVE_MB } = options;
  const requirements = requirementsOf(level);
  const library = officeLibrary(level, requirements);
  const model = workbook instanceof Workbook ? workbook : loadWorkbook(workbook);
  return new Host(model, library, requirements.isSetSupported, limit);
}

class Host implements ExcelHost {
  readonly workbook: Workbook;
  readonly run: typeof Excel.run;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly isSetSupported: ExcelHost['isSetSupported'];
  readonly settled: () => Promise<void>;
  readonly answer: BatchSession['answer'];
  readonly #session: BatchSession;
  readonly #post: EventPost;
  #editing = false;
  #left: (() => void)[] = [];

  constructor(
    workbook: Workbook,
    library: OfficeLibrary,
    isSetSupported: ExcelHost['isSetSupported'],
    limit: number | null,
  ) {
    const id = `host-${String(++hosts)}`;
    this.workbook = workbook;
    this.Excel = library.Excel;
    this.OfficeExtension = library.OfficeExtension;
    this.isSetSupported = isSetSupported;
    this.#post = new EventPost(workbook, library, id);
    this.settled = () => this.#post.settled();
    this.#session = new BatchSession(workbookObject(workbook), {
      limit,
      isEditing: () => this.#editing,
      untilEdited: () => new Promise((resolve) => this.#left.push(resolve)),
      afterBatch: () => this.#post.send(),
    });
    this.answer = (text, flags) => this.#session.answer(text, flags);
    this.run = boundRun(library, this.#session, id);
  }

  get batches(): readonly BatchStats[] {
    return this.#session.batches;
  }

  get syncs(): number {
    return this.#session.batches.length;
  }

  get faults(): Faults {
    return this.#session.faults;
  }

  get heldReferences(): number {
    return this.#session.references.count;
  }

  hear(listener: (entries: EventMessage['entries']) => void): () => void {
    return this.#post.hear(listener);
  }

  reset(): void {
    this.#session.batches.length = 0;
    this.#session.faults.clear();
  }

  get editing(): boolean {
    return this.#editing;
  }

  set editing(editing: boolean) {
    this.#editing = editing;
    if (!editing) for (const leave of this.#left.splice(0)) leave();
  }

  edit(sheet: string, address: string, values: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    this.#post.from(source, () => {
      const cells = workbookObject(this.workbook).link('Worksheets')?.item(sheet).call('GetRange', [address]);
      setValues(cells, values);
    });
  }
}

function setValues(cells: unknown, values: unknown): void {
  if (isPlayed(cells)) cells.set('Values', values);
}

/** `Excel.run` over a session. A context is made for each run, so that the library cleans up after it without waiting, as in Excel. */
function boundRun(library: OfficeLibrary, batches: BatchSession, id: string): typeof Excel.run {
  class HostSession extends library.inner.SessionBase implements Session {
    override _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    override _createRequestExecutorOrNull(): RequestExecutor {
      return { executeAsync: (_, flags, request) => batches.execute(flags, request) };
    }
  }
  const session = new HostSession();
  const context = (): InnerRequestContext => {
    const made = library.newContext(session);
    // Events of one host do not reach another: the library keeps them apart by this header.
    made.m_customRequestHeaders['X-OfficeControlId'] = id;
    return made;
  };
  const run = (...args: readonly unknown[]): unknown => {
    const [first, second] = args;
    const call = library.Excel.run as (...all: readonly unknown[]) => unknown;
    if (typeof first === 'function') return call(context(), first);
    if (isRecord(first) && isOptions(first)) return call({ previousObjects: context(), ...first }, second);
    return call(...args);
  };
  // The overloads of Excel.run cannot be written as one function
  return run as typeof Excel.run;
}

function isOptions(value: Readonly<Record<string, unknown>>): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
