import { amendFile } from '../../../src/workbook/file/amend';
import { type WorkbookFile, openWorkbookFile } from '../../../src/workbook/file/open';
import type { AddedTab, ExpectedFingerprints, Snapshot } from '../../../src/workbook/port';
import { workbookFile } from '../workbook-file';
import { type Book, type BookTab, snapshotOfTab } from './book';
import { type ReviewedBook, collectInto, filesOf, reviewedSnapshot } from './reviewed';

const NO_WIDTHS = { columnWidths: [] } as const;

async function opened(bytes: Uint8Array): Promise<WorkbookFile> {
  const file = await openWorkbookFile(bytes, 'sổ.xlsx');
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

async function withTabs(
  file: WorkbookFile,
  added: readonly AddedTab[],
  expected: ExpectedFingerprints,
): Promise<WorkbookFile> {
  const bytes = await amendFile(file, { changes: [], added }, expected);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  return opened(bytes.value);
}

/** A real file with these tabs: cells, formats, merges, fonts of before Unicode, and what is hidden. */
export async function fileOf(tabs: readonly BookTab[]): Promise<WorkbookFile> {
  const [first] = tabs;
  if (first === undefined) throw new Error('a workbook has a tab');
  const empty = await opened(await workbookFile({ [first.name]: [['-']] }));
  const expected = new Map(empty.snapshot.tabs.map(({ name, fingerprint }) => [name, fingerprint]));
  const added = tabs.map((tab): AddedTab => ({ kind: 'cells', tab: { ...snapshotOfTab(tab), ...NO_WIDTHS } }));
  return withTabs(empty, added, expected);
}

/** Reviews a workbook that went through real files: written and read back, with what was sent collected into it as the command line does it. */
export async function reviewThroughFiles(book: Book): Promise<ReviewedBook> {
  const main = await fileOf(book.filter(({ file }) => file === null));
  const contents = new Map<string, Snapshot>();
  for (const [name, tabs] of filesOf(book)) contents.set(name, (await fileOf(tabs)).snapshot);
  if (contents.size === 0) return reviewedSnapshot(main.snapshot, book, new Map());
  const { collection, names } = collectInto(main.snapshot, contents, book);
  const whole =
    collection.additions.length === 0 ? main : await withTabs(main, collection.additions, collection.expected);
  return reviewedSnapshot(whole.snapshot, book, names);
}
