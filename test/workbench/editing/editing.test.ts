import { readFileSync } from 'node:fs';
import type { Edit } from '../../../src/workbench/editing/edit';
import { type Book, openBook } from '../../../src/workbench/open-book';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { AT_ONE_GO } from '../../../src/workbook/pace';

const SAMPLE = new Uint8Array(readFileSync('assets/mau-tran-phu-2022.xlsx'));
const IGNORED = { onShow: () => undefined, onWritten: () => undefined, onOther: () => undefined };

async function opened(): Promise<Book> {
  const book = await openBook({ name: 'a.xlsx', bytes: SAMPLE, isSample: false }, IGNORED, AT_ONE_GO);
  if ('code' in book) throw new Error(book.code);
  return book;
}

const typed = (value: string | number | null): Edit => ({
  changes: [{ sheet: 'Chấm điểm - Tự chấm', row: 7, column: 3, value }],
});

async function valueSeen(book: Book): Promise<unknown> {
  const read = await book.host.port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.tabs.find(({ name }) => name === 'Chấm điểm - Tự chấm')?.values[7]?.[3];
}

test('what is edited is told to the pane at once, seen by its next reading, and in the bytes that are downloaded', async () => {
  const book = await opened();
  let told = 0;
  book.host.port.watch(() => (told += 1));
  expect(await valueSeen(book)).not.toBe(8.5);
  expect(book.editing.make(typed(8.5))).toBe(true);
  expect(told).toBe(1);
  expect(await valueSeen(book)).toBe(8.5);
  const bytes = await book.editing.bytes();
  if (!bytes.ok) throw new Error(bytes.error.code);
  const file = await openWorkbookFile(bytes.value, 'b.xlsx');
  expect(file.ok && file.value.snapshot.tabs.find(({ name }) => name === 'Chấm điểm - Tự chấm')?.values[7]?.[3]).toBe(
    8.5,
  );
});

test('all steps taken back, the workbook is the very bytes that were opened', async () => {
  const book = await opened();
  book.editing.make(typed(8.5));
  book.editing.make(typed('chữ'));
  expect(await valueSeen(book)).toBe('chữ');
  expect(book.editing.undo()).toEqual(typed('chữ'));
  expect(await valueSeen(book)).toBe(8.5);
  book.editing.undo();
  expect(book.editing.undo()).toBeNull();
  expect(await book.editing.bytes()).toEqual({ ok: true, value: SAMPLE });
  expect(book.editing.redo()).toEqual(typed(8.5));
  expect(await valueSeen(book)).toBe(8.5);
});

test('steps kept elsewhere are put on top of the same bytes again', async () => {
  const book = await opened();
  book.editing.make(typed(8.5));
  const { base, history } = book.editing.state();
  const other = await opened();
  expect(base).toBe(SAMPLE);
  other.editing.restore(history);
  expect(await valueSeen(other)).toBe(8.5);
});

test('after the pane has written the steps are in the workbook for good, and what is worked out from older cells is not written', async () => {
  const book = await opened();
  const before = await book.host.port.read();
  if (!before.ok) throw new Error(before.error.code);
  const prints = new Map(before.value.tabs.map((tab) => [tab.name, tab.fingerprint]));
  book.editing.make(typed(8.5));
  await expect(book.host.port.write([], prints)).resolves.toMatchObject({
    ok: false,
    error: { code: 'input.changed-since' },
  });
  const writing = book.host.port.write([], new Map());
  expect(book.editing.make(typed(1))).toBe(false);
  await expect(writing).resolves.toMatchObject({ ok: true });
  expect(book.editing.state().history.done).toEqual([]);
  expect(await valueSeen(book)).toBe(8.5);
});
