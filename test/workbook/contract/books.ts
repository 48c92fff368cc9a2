import { createExcelPort } from '../../../src/workbook/excel/port';
import { createFilePort } from '../../../src/workbook/file/port';
import { readZip, pack, unpack, writeZip } from '../../../src/workbook/file/zip/archive';
import type { Snapshot, TabPlan, WorkbookPort, WriteFailure } from '../../../src/workbook/port';
import { type ExcelHost, openExcel, specOf, type WorkbookSpec } from '../../excel-host/open-excel';
import { accessOf } from '../excel/played';
import { viewOfExcel } from './excel-view';
import { viewOfFile } from './file-view';
import type { BookView } from './tab-view';

/** One workbook behind a port, wherever it lives, and what a test may do to it. */
export interface Book {
  readonly port: WorkbookPort;
  readonly view: () => Promise<BookView>;
  /** What a user does to it between two runs. */
  readonly user: (action: UserAction) => Promise<void>;
}

/** Something that a user does, in a file and in Excel. */
export interface UserAction {
  /** Changes parts of the package, by their names. */
  readonly file: Readonly<Record<string, (xml: string) => string>>;
  readonly excel: (excel: ExcelHost) => unknown;
}

/** A workbook file with a port over it. */
export function fileBook(bytes: Uint8Array): Book & { readonly bytes: () => Uint8Array } {
  let now = bytes;
  const port = createFilePort({
    name: 'a.xlsx',
    load: () => Promise.resolve(now),
    save: (saved) => {
      now = saved;
      return Promise.resolve();
    },
  });
  return {
    port,
    bytes: () => now,
    view: () => viewOfFile(now),
    user: ({ file }) => {
      now = withParts(now, file);
      return Promise.resolve();
    },
  };
}

/** The same workbook, open in an Excel. */
export function excelBook(spec: WorkbookSpec): Book & { readonly excel: ExcelHost } {
  const excel = openExcel(spec);
  return {
    excel,
    port: createExcelPort(accessOf(excel)),
    view: () => viewOfExcel(excel),
    user: async ({ excel: act }) => {
      await act(excel);
    },
  };
}

/** One workbook twice: as a file and in Excel. */
export interface Books {
  readonly file: ReturnType<typeof fileBook>;
  readonly excel: ReturnType<typeof excelBook>;
}

/** Opens the bytes of a workbook behind both adapters; `is1904` as the file says. */
export async function bothOf(bytes: Uint8Array, is1904 = false): Promise<Books> {
  const file = fileBook(bytes);
  const spec = specOf(await snapshotOf(file.port));
  return { file, excel: excelBook({ ...spec, is1904 }) };
}

/** What a port reads, which must be readable. */
export async function snapshotOf(port: WorkbookPort): Promise<Snapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Reads and writes as the pane does; `meanwhile` happens between. */
export async function write(
  { port }: Book,
  plans: readonly TabPlan[],
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<WriteFailure | 'written'> {
  const { tabs } = await snapshotOf(port);
  const users = tabs.filter(({ ownKey }) => ownKey === null);
  await meanwhile();
  const written = await port.write(plans, new Map(users.map(({ name, fingerprint }) => [name, fingerprint])));
  return written.ok ? 'written' : written.error;
}

function withParts(bytes: Uint8Array, changes: UserAction['file']): Uint8Array {
  const used = new Set<string>();
  const entries = readZip(bytes).map((entry) => {
    const change = changes[entry.name];
    if (change === undefined) return entry;
    used.add(entry.name);
    const before = new TextDecoder().decode(unpack(entry));
    const after = change(before);
    if (after === before) throw new Error(`${entry.name} did not change`);
    return pack(entry.name, new TextEncoder().encode(after));
  });
  const missing = Object.keys(changes).filter((name) => !used.has(name));
  if (missing.length > 0) throw new Error(`no part ${missing.join(', ')}`);
  return writeZip(entries);
}
