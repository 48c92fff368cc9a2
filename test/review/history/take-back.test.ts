import { readFileSync } from 'node:fs';
import { checkRound } from '../../../src/review/check-round';
import { lookBack, takeBack as takeBackAsLookedAt } from '../../../src/review/history/way-back';
import { readRecordInSteps } from '../../../src/review/history/run-record';
import { plannedTabs, writeResults } from '../../../src/review/write-results';
import { complete } from '../../../src/domain/steps';
import { HISTORY_KEY, RECORD_KEY } from '../../../src/sheets/writing/history';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { createFilePort } from '../../../src/workbook/file/port';
import type { CellChange, Snapshot, TabSnapshot, WorkbookPort } from '../../../src/workbook/port';
import { itemAt } from '../../../src/domain/checked';
import { type Books, bothOf, snapshotOf } from '../../workbook/contract/books';
import { readZip, unpack } from '../../../src/workbook/file/zip/archive';
import { accessOf } from '../../workbook/excel/played';
import type { BookView } from '../../workbook/contract/tab-view';
import { sampleTabs, withRound } from '../../sheets/writing/sample';
import { workbookFile } from '../../support/workbook-file';

jest.setTimeout(120_000);

const SAMPLE = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
const ROSTER = 'Danh sách';
const BALLOTS = 'Phiếu CSTĐCS';

/** Reads, works out and writes, as the pane does; gives what had been read. */
async function run(port: WorkbookPort): Promise<Snapshot> {
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const written = await writeResults(port, checked.value);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return checked.value.snapshot;
}

/** Takes the last run back; what was typed since goes only where that is said. */
async function takeBack(
  port: WorkbookPort,
  { asRead, overEdits }: { readonly asRead: Snapshot | null; readonly overEdits: boolean },
) {
  const way = await lookBack(port, asRead);
  if (!way.ok) return way;
  if (way.value.edited.length > 0 && !overEdits) return { ok: false, error: { edited: way.value.edited } } as const;
  const taken = await takeBackAsLookedAt(port, way.value);
  return taken.ok ? way : taken;
}

/** Somebody types into a tab. */
async function type(port: WorkbookPort, ...changes: readonly CellChange[]): Promise<void> {
  const { tabs } = await snapshotOf(port);
  const sheets = new Set(changes.map(({ sheet }) => sheet));
  const there = tabs.filter(({ name }) => sheets.has(name));
  const done = await port.amend(
    { changes, added: [] },
    new Map(there.map(({ name, fingerprint }) => [name, fingerprint])),
  );
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

function tabNamed({ tabs }: Snapshot, sheet: string): TabSnapshot {
  const tab = tabs.find(({ name }) => name === sheet);
  if (tab === undefined) throw new Error(`no tab ${sheet}`);
  return tab;
}

/** The cell of a column in the row that holds a text. */
function cellAt(
  snapshot: Snapshot,
  sheet: string,
  title: string,
  inRow: string,
): Pick<CellChange, 'sheet' | 'row' | 'column'> {
  const { values } = tabNamed(snapshot, sheet);
  const column = values.flatMap((line) => line.indexOf(title)).find((found) => found >= 0) ?? -1;
  const row = values.findIndex((line) => line.includes(inRow));
  if (row < 0 || column < 0) throw new Error(`no ${title} of ${inRow}`);
  return { sheet, row, column };
}

function ratingCell(snapshot: Snapshot): Pick<CellChange, 'sheet' | 'row' | 'column'> {
  const { values } = tabNamed(snapshot, ROSTER);
  const person = values.flatMap(
    (line) => line.find((cell) => typeof cell === 'string' && /^[A-Z]+0*1$/.test(cell)) ?? [],
  )[0];
  if (typeof person !== 'string') throw new Error('nobody');
  return cellAt(snapshot, ROSTER, 'Xếp loại', person);
}

function ratingOf(snapshot: Snapshot): string {
  const { row, column } = ratingCell(snapshot);
  const rating = tabNamed(snapshot, ROSTER).values[row]?.[column];
  if (typeof rating !== 'string') throw new Error('no rating');
  return rating;
}

/** Somebody changes the rating of the first person to one with which nothing is reached. */
async function changeRating(port: WorkbookPort, value = 'KHT'): Promise<void> {
  const snapshot = await snapshotOf(port);
  await type(port, { ...ratingCell(snapshot), value });
}

/** Both books, each with a way to open it anew. */
function opened({ file, excel }: Books) {
  const kept = { name: 'a.xlsx', load: () => Promise.resolve(file.bytes()), save: () => Promise.resolve() };
  return [
    { name: 'file', book: file, bytes: file.bytes as (() => Uint8Array) | null, reopen: () => file.port, kept },
    { name: 'Excel', book: excel, bytes: null, reopen: () => createExcelPort(accessOf(excel.excel)), kept },
  ] as const;
}

function historyOf(snapshot: Snapshot): readonly (readonly unknown[])[] {
  const tab = snapshot.tabs.find(({ ownKey }) => ownKey === HISTORY_KEY);
  const rows = tab?.values ?? [];
  return rows.filter(([first]) => typeof first === 'number').map((row) => row.slice(0, 4));
}

/** A view without the heights of rows below the last one that holds something: Excel keeps those of rows that were used once. */
function withoutEmptyRows(view: BookView): BookView {
  return {
    ...view,
    tabs: view.tabs.map((tab) => {
      const last = Math.max(0, ...Object.keys(tab.cells).map((cell) => Number(cell.replace(/^[A-Z]+/, ''))));
      return { ...tab, heights: Object.fromEntries(Object.entries(tab.heights).filter(([row]) => Number(row) < last)) };
    }),
  };
}

/** A view without what formulas come to, and without the tab that keeps what others hold. */
function withoutResults(view: BookView): BookView {
  const tabs = view.tabs.filter(({ name }) => name !== 'KQ - Bản lưu');
  const bare = (cells: BookView['tabs'][number]['cells']) =>
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, cell.formula === null ? cell : { ...cell, value: null }]),
    );
  return { ...view, tabs: tabs.map((tab) => ({ ...tab, cells: bare(tab.cells) })) };
}

/** The parts of a file in their order. What is typed is packed at one go and what a run writes piece by piece: the same part, in other bytes. */
function partsIn(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return readZip(bytes).map((entry) => [entry.name, Buffer.from(unpack(entry)).toString('base64')]);
}

const BOTH = ['file', 'Excel'] as const;

describe.each(BOTH)('in %s', (where) => {
  const open = async (bytes: Uint8Array = SAMPLE) => {
    const books = await bothOf(bytes);
    return itemAt(opened(books), BOTH.indexOf(where));
  };

  test('a run after a change is taken back after reopening: every cell, look, width, pane and page as before it', async () => {
    const { book, bytes, reopen } = await open();
    await run(book.port);
    const first = await book.view();
    const firstRead = await snapshotOf(book.port);
    await changeRating(book.port);
    const before = await book.view();
    const beforeRead = await snapshotOf(book.port);
    const beforeBytes = bytes?.();
    await run(book.port);
    expect(await book.view()).not.toEqual(before);
    expect(historyOf(await snapshotOf(book.port)).length).toBe(2);

    expect(await takeBack(reopen(), { asRead: null, overEdits: false })).toMatchObject({
      ok: true,
      value: { number: 2, dropped: [], history: 'KQ - Lịch sử' },
    });
    expect(withoutEmptyRows(await book.view())).toEqual(withoutEmptyRows(before));
    expect(await snapshotOf(book.port)).toEqual(beforeRead);
    if (bytes !== null && beforeBytes !== undefined) expect(partsIn(bytes())).toEqual(partsIn(beforeBytes));

    // With the input as it was, too, it is the workbook after the first run; but for results that a file waits for, as nobody has worked them out.
    await changeRating(book.port, ratingOf(firstRead));
    const [last, wanted] = [withoutEmptyRows(await book.view()), withoutEmptyRows(first)];
    if (where === 'file') expect(withoutResults(last)).toEqual(withoutResults(wanted));
    else expect(last).toEqual(wanted);
  });

  test('a score that was changed between two runs: after the second is taken back no result of the first stands beside it as if it were of now', async () => {
    const { book, bytes, reopen } = await open();
    const council = 'Chấm điểm - Hội đồng chấm';
    const score = { sheet: council, row: 8, column: 3 };
    const total = async () => {
      const tab = (await snapshotOf(book.port)).tabs.find(({ ownKey }) => ownKey === 'KqDiem');
      return tab?.values.map((cells) => cells.slice(3, 9));
    };
    await run(book.port);
    await type(book.port, { ...score, value: 1 });
    const [before, beforeBytes] = [await total(), bytes?.()];
    await run(book.port);
    expect((await takeBack(reopen(), { asRead: null, overEdits: false })).ok).toBe(true);
    expect(await total()).toEqual(before);
    expect(JSON.stringify(before).includes('formula-without-result')).toBe(where === 'file');
    if (bytes !== null && beforeBytes !== undefined) expect(partsIn(bytes())).toEqual(partsIn(beforeBytes));
  });

  test('the first run taken back leaves no tab of ours and no mark: as if it had never been run', async () => {
    const { book, reopen } = await open();
    const before = await book.view();
    const beforeRead = await snapshotOf(book.port);
    await run(book.port);
    const taken = await takeBack(reopen(), { asRead: null, overEdits: false });
    expect(taken).toMatchObject({ ok: true, value: { number: 1, plans: [], edited: [] } });
    expect(await snapshotOf(book.port)).toEqual(beforeRead);
    const after = await book.view();
    expect(after.marks).toEqual([]);
    expect(after.tabs.map(({ cells }) => cells)).toEqual(before.tabs.map(({ cells }) => cells));
    expect(await takeBack(reopen(), { asRead: null, overEdits: false })).toEqual({
      ok: false,
      error: { code: 'run.nothing-written', params: {} },
    });
  });

  test('running again without a change adds no line and keeps what was kept', async () => {
    const { book } = await open();
    await run(book.port);
    await changeRating(book.port);
    await run(book.port);
    const once = await snapshotOf(book.port);
    await run(book.port);
    expect(await snapshotOf(book.port)).toEqual(once);
  });

  test('what is kept is out of sight, and what stands in sight is small', async () => {
    const { book } = await open();
    await run(book.port);
    const { tabs } = await snapshotOf(book.port);
    expect(tabs.find(({ ownKey }) => ownKey === RECORD_KEY)).toMatchObject({
      name: 'KQ - Bản lưu',
      visibility: 'hidden',
    });
    expect(tabs.find(({ ownKey }) => ownKey === HISTORY_KEY)).toMatchObject({
      name: 'KQ - Lịch sử',
      visibility: 'visible',
    });
  });
});

/** A file behind a port. */
function fileOf(bytes: Uint8Array) {
  let now = bytes;
  const port = createFilePort({
    name: 'a.xlsx',
    load: () => Promise.resolve(now),
    save: (saved) => {
      now = saved;
      return Promise.resolve();
    },
  });
  return { port, bytes: () => now };
}

/** Makes something when it is first asked for, and only then. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

const ranOnce = once(async () => {
  const { port, bytes } = fileOf(SAMPLE);
  await run(port);
  return bytes();
});

const ranTwice = once(async () => {
  const { port, bytes } = fileOf(await ranOnce());
  await changeRating(port);
  await run(port);
  return bytes();
});

/** The sample as a file in which one run was written, or a second one after a rating was changed; either is worked out once. */
async function fileAfter(runs: 'one run' | 'two runs') {
  return fileOf(await (runs === 'one run' ? ranOnce() : ranTwice()));
}

/** The last row of the ballot tab copied to one below: a paper that turned up. */
async function addPaper(port: WorkbookPort): Promise<void> {
  const { values } = tabNamed(await snapshotOf(port), BALLOTS);
  const last = values.length - 1;
  await type(
    port,
    ...itemAt(values, last).flatMap((value, column): readonly CellChange[] =>
      typeof value === 'string' ? [{ sheet: BALLOTS, row: last + 1, column, value }] : [],
    ),
  );
}

test('where a paper turned up, nothing of the count before stays in the workbook: two counts side by side would tell it', async () => {
  const { port } = await fileAfter('two runs');
  await addPaper(port);
  const asRead = await run(port);
  const after = await snapshotOf(port);
  const record = complete(readRecordInSteps(after));
  expect(record?.before).toEqual({ kind: 'recounted' });
  expect(record?.now.lines.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
    ['first'],
    [],
    ['recounted'],
  ]);
  expect(await takeBack(port, { asRead: null, overEdits: false })).toEqual({
    ok: false,
    error: { code: 'run.not-kept', params: { why: 'recounted' } },
  });
  // Whoever has not closed the workbook since can: it is as they had it.
  expect((await takeBack(port, { asRead, overEdits: false })).ok).toBe(true);
  expect((await snapshotOf(port)).tabs).toEqual(asRead.tabs);
});

test('what a secretary typed into a paper is not dropped unasked, and comes back with the run it was typed into', async () => {
  const { port } = await fileAfter('one run');
  const paper = (await snapshotOf(port)).tabs.find(({ ownKey }) => ownKey === 'ToTrinh');
  const sheet = paper?.name ?? '';
  const note: CellChange = { sheet, row: 60, column: 0, value: 'Đã trình ngày 30/12' };
  await type(port, note);
  const typed = await snapshotOf(port);
  expect(await takeBack(port, { asRead: null, overEdits: false })).toEqual({
    ok: false,
    error: { edited: [sheet] },
  });
  expect(await snapshotOf(port)).toEqual(typed);

  // A second run replaces the paper; taken back, what was typed is there again.
  await changeRating(port);
  const before = await snapshotOf(port);
  await run(port);
  expect(tabNamed(await snapshotOf(port), sheet).values[60]?.[0] ?? null).toBeNull();
  expect((await takeBack(port, { asRead: null, overEdits: false })).ok).toBe(true);
  const after = await snapshotOf(port);
  const without = ({ tabs }: Snapshot) => tabs.filter(({ ownKey }) => ownKey !== RECORD_KEY);
  expect(without(after)).toEqual(without(before));
  await type(port, { ...note, value: 'Khác' });
  expect((await takeBack(port, { asRead: null, overEdits: true })).ok).toBe(true);
});

test('one run is kept: the third taken back gives the second, and no more', async () => {
  const { port } = await fileAfter('two runs');
  await changeRating(port, 'HTXS');
  const second = await snapshotOf(port);
  await run(port);
  expect((await takeBack(port, { asRead: null, overEdits: false })).ok).toBe(true);
  const ours = ({ tabs }: Snapshot) => tabs.filter(({ ownKey }) => ownKey !== null && ownKey !== RECORD_KEY);
  expect(ours(await snapshotOf(port))).toEqual(ours(second));
  expect(await takeBack(port, { asRead: null, overEdits: false })).toEqual({
    ok: false,
    error: { code: 'run.not-kept', params: { why: 'taken-back' } },
  });
});

test.each([
  ['its list', 4],
  ['a tab that it keeps', 6],
])(
  'a record that somebody typed into (%s) is told, nothing is taken back, and the next run begins anew',
  async (_, row) => {
    const { port } = await fileAfter('one run');
    await type(port, { sheet: 'KQ - Bản lưu', row, column: 2, value: 'QUJD' });
    const before = await snapshotOf(port);
    expect(await takeBack(port, { asRead: null, overEdits: true })).toEqual({
      ok: false,
      error: { code: 'run.record-damaged', params: { sheet: 'KQ - Bản lưu' } },
    });
    expect(await snapshotOf(port)).toEqual(before);
    await changeRating(port);
    await run(port);
    expect(await takeBack(port, { asRead: null, overEdits: false })).toEqual({
      ok: false,
      error: { code: 'run.not-kept', params: { why: 'unknown' } },
    });
  },
);

test('a closed round is not taken back: its figures were signed', async () => {
  const { port } = fileOf(await workbookFile(withRound(await sampleTabs(), { 'Chốt đợt xét': '30/12/2022' })));
  await run(port);
  expect(await takeBack(port, { asRead: null, overEdits: false })).toEqual({
    ok: false,
    error: { code: 'run.closed', params: { date: '2022-12-30' } },
  });
});

test('a tab that another person changes between the look and the taking back is left as it is', async () => {
  const { port } = await fileAfter('one run');
  const racing: WorkbookPort = {
    ...port,
    write: async (plans, expected, pace) => {
      await type(port, { sheet: 'Tờ trình', row: 70, column: 0, value: 'x' });
      return port.write(plans, expected, pace);
    },
  };
  expect(await takeBack(racing, { asRead: null, overEdits: false })).toEqual({
    ok: false,
    error: { code: 'input.changed-since', params: { tabs: 'Tờ trình' } },
  });
});

test('the tabs that are laid out are those of before, with the two about runs behind them', async () => {
  const { port } = fileOf(SAMPLE);
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  expect(
    plannedTabs(checked.value)
      .slice(-2)
      .map(({ key }) => key),
  ).toEqual([HISTORY_KEY, RECORD_KEY]);
});
