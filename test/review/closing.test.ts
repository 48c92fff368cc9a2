import { reportOf } from '../../src/review/report';
import { checkRound } from '../../src/review/check-round';
import { plannedTabs, writeResults } from '../../src/review/write-results';
import { createFilePort } from '../../src/workbook/file/port';
import { cellBeside, withTyped } from '../support/edit-file';
import { snapshotOfFile, workbookFile } from '../support/workbook-file';
import { sampleTabs, withRound } from '../sheets/writing/sample';

jest.setTimeout(60_000);

const COUNCIL = 'Chấm điểm - Hội đồng chấm';

/** A workbook in memory behind the port, as the pane and the command line have it. */
function portOn(bytes: Uint8Array) {
  let current = bytes;
  const port = createFilePort({
    name: 'workbook.xlsx',
    load: () => Promise.resolve(current),
    save: (after) => {
      current = after;
      return Promise.resolve();
    },
  });
  return { port, bytes: () => current };
}

/** Reads, works out and writes once. */
async function run(bytes: Uint8Array) {
  const book = portOn(bytes);
  const checked = await checkRound(book.port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const written = await writeResults(book.port, checked.value);
  return { review: checked.value.review, planned: plannedTabs(checked.value), written, bytes: book.bytes() };
}

/** The sample with a day of closing and room for a reason. */
async function closingWorkbook(): Promise<Uint8Array> {
  return workbookFile(
    withRound(await sampleTabs(), { 'Chốt đợt xét': '30/12/2022', 'Mở lại': '-', 'Ngày mở lại': '05/01/2023' }),
  );
}

async function label(bytes: Uint8Array, name: string, value: string): Promise<Uint8Array> {
  return withTyped(bytes, { sheet: 'Đợt xét', cell: await cellBeside(bytes, 'Đợt xét', name), value });
}

let closed: Uint8Array;

beforeAll(async () => {
  closed = (await run(await closingWorkbook())).bytes;
});

test('a run closes the round; another one changes no byte, and has nothing to write', async () => {
  const again = await run(closed);
  expect(again.review.closing).toMatchObject({ state: 'closed', changes: [] });
  expect(again.planned).toEqual([]);
  expect(again.written).toEqual({ ok: true, value: [] });
  expect(again.bytes).toBe(closed);
  expect(reportOf(again.review)).toMatchObject({
    closing: {
      state: 'closed',
      closedOn: '2022-12-30',
      history: [{ event: 'closed', date: '2022-12-30', by: 'Thái Thị Hồng Ngần', reason: null }],
      changes: [],
    },
  });
});

test('a score that is changed afterwards is told, and no tab is written again', async () => {
  const changed = await withTyped(closed, { sheet: COUNCIL, cell: 'D9', value: 8.5 });
  const result = await run(changed);
  expect(result.written).toEqual({
    ok: false,
    error: { code: 'round.closed', params: { date: '2022-12-30', changes: '2' } },
  });
  expect(result.bytes).toBe(changed);
  const told = result.review.findings.filter(({ code }) => code === 'round.changed-since-closing');
  expect(told.map(({ sheet, subject, params }) => [sheet, subject, params['before'], params['now']])).toEqual([
    ['KQ - Chốt', 'NV001', '93.5', '93'],
    ['KQ - Chốt', 'NV001', '93.5', '93'],
  ]);
  expect(reportOf(result.review)).toMatchObject({
    closing: {
      changes: [
        { figure: 'score-council', award: null, id: 'NV001', before: '93.5', now: '93' },
        { figure: 'score-final', award: null, id: 'NV001', before: '93.5', now: '93' },
      ],
    },
  });
});

test('taking the day away, or setting another one, does not open it', async () => {
  for (const day of ['-', '31/12/2022']) {
    const result = await run(
      await withTyped(await label(closed, 'Chốt đợt xét', day), { sheet: COUNCIL, cell: 'D9', value: 8.5 }),
    );
    expect(result.written).toMatchObject({ ok: false, error: { code: 'round.closed' } });
    expect(result.review.findings.map(({ code }) => code)).toContain('closing.date-differs');
  }
});

test('a reason opens it: the tabs are replaced, the record keeps what was signed and why it was opened', async () => {
  const changed = await withTyped(closed, { sheet: COUNCIL, cell: 'D9', value: 8.5 });
  const opened = await run(await label(changed, 'Mở lại', 'Sai điểm NV001'));
  expect(opened.written.ok).toBe(true);
  expect(opened.review.closing).toMatchObject({ state: 'reopened', changes: [{}, {}] });
  const { tabs } = await snapshotOfFile(opened.bytes);
  expect(tabs.map(({ name }) => name)).toContain('KQ - Thay đổi');
  const scores = tabs.find(({ name }) => name === 'KQ - Điểm')?.values.flat();
  expect(scores).toContain(93);
  expect((await run(opened.bytes)).bytes).toEqual(opened.bytes);

  const again = await run(await label(opened.bytes, 'Chốt đợt xét', '06/01/2023'));
  expect(again.review.closing).toMatchObject({ state: 'closing' });
  const kept = await run(again.bytes);
  expect(kept.review.closing).toMatchObject({ state: 'closed', changes: [] });
  expect(kept.bytes).toBe(again.bytes);
  expect(reportOf(kept.review)).toMatchObject({
    closing: {
      closedOn: '2023-01-06',
      history: [
        { event: 'closed', date: '2022-12-30', reason: null },
        { event: 'reopened', date: '2023-01-05', by: 'Thái Thị Hồng Ngần', reason: 'Sai điểm NV001' },
        { event: 'closed', date: '2023-01-06', reason: null },
      ],
    },
  });
});

test.each([
  ['a frozen figure', { cell: 'E13', value: 95 }, ''],
  ['a figure that is no word of ours', { cell: 'E13', value: 'chín' }, 'E13'],
  ['the day of the closing', { cell: 'B6', value: '29/12/2022' }, ''],
  ['the seal itself', { cell: 'B8', value: 'abc' }, ''],
])('somebody typed into the record (%s): that is told, and nothing is written', async (_what, typed, cell) => {
  const damaged = await withTyped(closed, { sheet: 'KQ - Chốt', ...typed });
  const result = await run(damaged);
  expect(result.written).toEqual({
    ok: false,
    error: { code: 'closing.record-damaged', params: { sheet: 'KQ - Chốt', cell } },
  });
  expect(result.planned).toEqual([]);
  expect(result.bytes).toBe(damaged);
  expect(result.review.findings.map(({ code }) => code)).toContain('closing.record-damaged');
  expect(reportOf(result.review)).toMatchObject({ closing: { state: 'damaged' } });
});

test('closing before everything is decided is warned of, at the closing and after', async () => {
  const review = (await run(await closingWorkbook())).review;
  const warning = { code: 'closing.unfinished', severity: 'warning', params: { errors: '0', pending: '7' } };
  expect(review.findings).toContainEqual(expect.objectContaining(warning));
  expect((await run(closed)).review.findings).toContainEqual(expect.objectContaining(warning));
});

test('an open round tells nothing of closing', async () => {
  const open = await run(await workbookFile(await sampleTabs()));
  expect(open.review.closing).toEqual({ state: 'open', findings: [] });
  expect(reportOf(open.review)).toMatchObject({ closing: null });
});

test('a record that changed between reading and writing stops the writing', async () => {
  const reopen = await label(closed, 'Mở lại', 'Sai điểm NV001');
  let current = reopen;
  const port = createFilePort({
    name: 'workbook.xlsx',
    load: () => Promise.resolve(current),
    save: () => Promise.reject(new Error('nothing is to be saved')),
  });
  const checked = await checkRound(port, { kind: 'of-round' });
  if (!checked.ok) throw new Error(checked.error.code);
  current = await withTyped(reopen, { sheet: 'KQ - Chốt', cell: 'E13', value: 1 });
  expect(await writeResults(port, checked.value)).toEqual({
    ok: false,
    error: { code: 'input.changed-since', params: { tabs: 'KQ - Chốt' } },
  });
});
