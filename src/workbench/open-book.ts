import type { Pace } from '../workbook/pace';
import { type PaneHost, hostOfPort } from '../workbook/pane-host';
import type { ReadFailure, Snapshot, TabPlan, WorkbookPort } from '../workbook/port';

/** A workbook that is open in the page: nothing of it leaves the page's memory unless it is downloaded. */
export interface Book {
  /** Tells one opening from another, also of the same file. */
  readonly id: number;
  readonly name: string;
  readonly isSample: boolean;
  readonly host: PaneHost;
  readonly snapshot: Snapshot;
  /** The bytes after writing; `null` as long as nothing was written. */
  readonly written: Uint8Array | null;
  /** The looks of the tabs that were written, by name. */
  readonly plans: ReadonlyMap<string, TabPlan>;
}

/** What a book tells the page. */
export interface BookEvents {
  readonly onShow: (sheet: string, row: number, column: number) => void;
  readonly onWritten: (after: Pick<Book, 'snapshot' | 'written' | 'plans'>) => void;
}

let lastId = 0;

/** Opens the bytes of a workbook at a pace. The reader of files is loaded only now, so that the page itself is there at once. */
export async function openBook(
  { name, bytes, isSample }: { readonly name: string; readonly bytes: Uint8Array; readonly isSample: boolean },
  { onShow, onWritten }: BookEvents,
  pace: Pace,
): Promise<Book | ReadFailure> {
  const { createFilePort } = await import('../workbook/file/port');
  let current = bytes;
  const filePort = createFilePort({
    name,
    load: () => Promise.resolve(current),
    save: (after) => {
      current = after;
      return Promise.resolve();
    },
    show: onShow,
  });
  const port: WorkbookPort = {
    ...filePort,
    async amend(amendment, expected) {
      const amended = await filePort.amend(amendment, expected);
      if (!amended.ok) return amended;
      const after = await filePort.read();
      if (after.ok) onWritten({ snapshot: after.value, written: current, plans: new Map() });
      return amended;
    },
    async write(plans, expected, writing) {
      const written = await filePort.write(plans, expected, writing);
      if (!written.ok) return written;
      const after = await filePort.read(writing);
      if (after.ok) {
        onWritten({
          snapshot: after.value,
          written: current,
          plans: new Map(plans.map((plan) => [plan.name, plan])),
        });
      }
      return written;
    },
  };
  const read = await port.read(pace);
  if (!read.ok) return read.error;
  lastId += 1;
  return { id: lastId, name, isSample, host: hostOfPort(port), snapshot: read.value, written: null, plans: new Map() };
}

/** The name under which the result is downloaded: `so-xet.xlsx` → `so-xet-ket-qua.xlsx`. */
export function downloadName(name: string, withSuffix: (stem: string) => string): string {
  const match = /^(.*?)(\.(?:xls[xm]?|ods|csv|tsv|txt))?$/i.exec(name);
  const stem = match?.[1] ?? name;
  const ending = /^\.xls[xm]$/i.exec(match?.[2] ?? '')?.[0] ?? '.xlsx';
  // A result that is worked on again keeps its name.
  return (stem.endsWith(withSuffix('')) ? stem : withSuffix(stem)) + ending;
}
