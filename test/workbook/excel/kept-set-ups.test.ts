/** How tabs of ours were set up, which copied cells do not tell, is put by for the next pane while they are rewritten. */
import { cleanUp } from '../../../src/workbook/excel/clean-up';
import type { TabPlan } from '../../../src/workbook/port';
import { viewOfExcel } from '../contract/excel-view';
import { accessOf } from './played';
import { TOTALS } from './plans';
import { leftovers, opened, snapshotOf, stoppedWrite, write } from './scenarios';

const text = (value: string) => ({ content: { kind: 'text', text: value } as const, style: {} });
const BOTH = { ...TOTALS, rows: ['a', 'b', 'c'].map((value) => ({ cells: [text(value), text(value)], height: 40 })) };
/** Sizes, panes, filter, page and breaks that another run changes. */
const BEFORE: TabPlan = {
  ...BOTH,
  // Told at more length than one cell of Excel's holds.
  columnWidths: Array.from({ length: 4000 }, (_, column) => 5 + (column % 50)),
  freeze: { rows: 1, columns: 1 },
  autoFilter: { top: 0, left: 0, bottom: 2, right: 1 },
  page: { ...BOTH.page, breaks: [1, 2], scalePercent: 80, titleRows: { first: 0, last: 0 }, pageNumbers: true },
  tabColor: '1F4E79',
};
const AFTER: TabPlan = {
  ...BOTH,
  rows: BOTH.rows.map(({ cells }) => ({ cells })),
  columnWidths: Array.from({ length: 4000 }, () => 9),
  page: { ...BOTH.page, orientation: 'landscape', breaks: [], titleRows: { first: 0, last: 1 } },
};
const MARK = 'BinhXetGhi_setups_All';

/** A book in which a rewriting stopped shortly before its end, when the tab was set up anew, and how it was before. */
async function stopped() {
  const book = opened();
  const { excel, port } = book;
  expect(await write(port, [BEFORE])).toBe('written');
  const before = await viewOfExcel(excel);
  const was = await snapshotOf(port);
  // The last request of a rewriting that is not stopped.
  const other = opened();
  await write(other.port, [BEFORE]);
  await write(other.port, [AFTER]);
  const actions = other.excel.batches.at(-1)?.actions ?? 0;
  expect(await stoppedWrite(book, was, [AFTER], 3, actions - 14)).toBe('excel.unfinished');
  return { ...book, before, was };
}

test('widths, heights, panes, filter, colour, page and breaks are again what they were, however long they are told', async () => {
  const { excel, before } = await stopped();
  const half = (await viewOfExcel(excel)).tabs.find(({ name }) => name === BEFORE.name);
  expect([half?.page.breaks, half?.color, half?.frozen, half?.widths['0']]).toEqual([[], '', [0, 0], 63]);
  const mark = excel.workbook.names.find(({ name }) => name === MARK);
  expect(mark?.visible).toBe(false);

  expect(await cleanUp(accessOf(excel))).toEqual({ ok: true, value: 'undone' });
  expect(await viewOfExcel(excel)).toEqual(before);
  expect(leftovers(excel)).toEqual([]);
});

test.each([
  ['is gone', 'A:B', null],
  ['is of another tab', 'A1', 'x'],
  ['is cut off', 'B2', null],
  ['is of another make', 'B1', '[]'],
])('where what was told of that %s, what tabs held comes back all the same', async (_, cells, value) => {
  const { excel, port, was } = await stopped();
  const [, tab = ''] = /^='(.+)'!/.exec(excel.workbook.names.find(({ name }) => name === MARK)?.formula ?? '') ?? [];
  await excel.run(async (context) => {
    const told = context.workbook.worksheets.getItem(tab).getRange(cells);
    if (value === null) told.clear();
    else told.values = [[value]];
    await context.sync();
  });
  expect(await cleanUp(accessOf(excel))).toEqual({ ok: true, value: 'undone' });
  expect((await snapshotOf(port)).tabs).toEqual(was.tabs);
  expect(leftovers(excel)).toEqual([]);
});

test('a tab that begins no new page any more keeps none of its earlier breaks: no paper is printed with half a page empty', async () => {
  const { excel, port } = opened();
  const { breaks, ...page } = BEFORE.page;
  expect(await write(port, [BEFORE])).toBe('written');
  const shown = async () => (await viewOfExcel(excel)).tabs.find(({ name }) => name === BEFORE.name)?.page.breaks;
  expect(await shown()).toEqual(breaks);
  expect(await write(port, [{ ...BEFORE, page }])).toBe('written');
  expect(await shown()).toEqual([]);
});
