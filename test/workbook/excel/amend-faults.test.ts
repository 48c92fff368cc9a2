import { createExcelPort } from '../../../src/workbook/excel/port';
import { cleanUp } from '../../../src/workbook/excel/clean-up';
import type { Amendment, CellTab, Snapshot, WorkbookPort } from '../../../src/workbook/port';
import { type ExcelHost, type Fault, openExcel } from '../../excel-host/open-excel';
import { tab } from '../../support/workbook';
import { inTurns, oneInThree, stepOf } from '../../support/runs';
import { viewOfExcel } from '../contract/excel-view';
import { CASES, isTooLarge } from './fault-cases';
import { accessOf } from './played';
import { SCORES } from './plans';
import { leftovers, snapshotOf, toldCode } from './scenarios';

interface Book {
  readonly excel: ExcelHost;
  readonly port: WorkbookPort;
}

/** A round's tab, a tab with a merge (and hidden lines, which cost a reading more) that is to be replaced, and a hidden one that nobody touches. */
function opened(withHidden = false): Book {
  const excel = openExcel({
    sheets: [
      {
        name: 'Đợt xét',
        rows: [['Chương trình', 'a'], ['Năm', { value: '2022', format: '@' }], ['Gộp']],
        merges: ['A3:B3'],
      },
      {
        name: 'Chấm điểm',
        rows: [
          ['Mã', 'Điểm', { value: 0.5, format: '0%' }],
          ['NV001', 9],
        ],
        merges: ['D1:E2'],
        hiddenRows: withHidden ? [1] : [],
        hiddenColumns: withHidden ? [0] : [],
      },
      { name: 'Khác', rows: [[{ formula: "='Chấm điểm'!B2" }]], visibility: 'Hidden' },
      { name: 'Mẫu', rows: [['Danh hiệu', 'Phát ra'], ['CSTĐCS']], protected: true },
    ],
  });
  // Widths of its own: the usual one would come back as a width that somebody gave.
  for (const column of [0, 1]) excel.workbook.sheet('Chấm điểm').columnWidths.set(column, 60);
  // Of the form, all but the header may be typed into.
  const open = { top: 1, left: 0, bottom: 5, right: 5 };
  excel.workbook.sheet('Mẫu').grid.changeLooks(open, { 'protection.locked': false });
  return { excel, port: createExcelPort(accessOf(excel)) };
}

const SENT: CellTab = {
  ...tab('Chấm điểm', [
    ['Mã', 'Điểm'],
    ['NV001', 9.5],
    ['NV002', '=1'],
  ]),
  columnWidths: [20, 30],
  hiddenRows: [2],
};

const CHANGES: Amendment['changes'] = [
  { sheet: 'Đợt xét', row: 0, column: 1, value: 'b' },
  { sheet: 'Đợt xét', row: 1, column: 1, value: 2023 },
  { sheet: 'Đợt xét', row: 2, column: 0, value: 'Cả hàng' },
  { sheet: 'Đợt xét', row: 4, column: 2, value: 'mới' },
];

/** Everything that an amendment may do, and its parts. */
const AMENDMENTS: readonly { readonly name: string; readonly amendment: Amendment }[] = [
  { name: 'cells', amendment: { changes: CHANGES, added: [] } },
  {
    name: 'open cells of a protected tab',
    amendment: {
      changes: [
        { sheet: 'Mẫu', row: 1, column: 1, value: 18 },
        { sheet: 'Mẫu', row: 2, column: 0, value: 'ĐHTT' },
      ],
      added: [],
    },
  },
  {
    name: 'new tabs',
    amendment: {
      changes: [],
      added: [
        { kind: 'cells', tab: { ...SENT, name: 'Mới', visibility: 'very-hidden' } },
        { kind: 'plan', plan: SCORES },
      ],
    },
  },
  {
    name: 'cells, a replaced tab and a new one',
    amendment: {
      changes: CHANGES,
      added: [
        { kind: 'cells', tab: SENT },
        { kind: 'plan', plan: SCORES },
      ],
    },
  },
];

function expectedOf({ tabs }: Snapshot): ReadonlyMap<string, string> {
  return new Map(tabs.map(({ name, fingerprint }) => [name, fingerprint]));
}

/** Amends with a fault at the sync of a number; gives the code of what came of it. */
async function failing(
  { excel, port }: Book,
  was: Snapshot,
  amendment: Amendment,
  sync: number,
  fault: Fault,
): Promise<string> {
  excel.reset();
  excel.faults.on(sync, fault);
  const amended = await port.amend(amendment, expectedOf(was));
  excel.reset();
  return amended.ok ? 'amended' : toldCode(amended.error);
}

async function amend({ port }: Book, amendment: Amendment): Promise<string> {
  const amended = await port.amend(amendment, expectedOf(await snapshotOf(port)));
  return amended.ok ? 'amended' : toldCode(amended.error);
}

/** What nobody has done anything to yet. */
const untouched = viewOfExcel(opened().excel);
const untouchedWithHidden = viewOfExcel(opened(true).excel);

describe.each(inTurns(AMENDMENTS))('amending $name', ({ amendment, turn }) => {
  /** What it comes to where nothing goes wrong. */
  const wanted = (async () => {
    const book = opened();
    expect(await amend(book, amendment)).toBe('amended');
    return viewOfExcel(book.excel);
  })();

  test('takes three round trips', async () => {
    const { excel, port } = opened();
    const was = await snapshotOf(port);
    excel.reset();
    expect(await port.amend(amendment, expectedOf(was))).toEqual({ ok: true, value: null });
    expect(excel.syncs).toBe(3);
    expect(leftovers(excel)).toEqual([]);
  });

  test.each(oneInThree(CASES, turn))(
    '$name at every sync: all or nothing, told, nothing left over, and again',
    async (one) => {
      for (const sync of [1, 2, 3]) {
        const book = opened();
        const was = await snapshotOf(book.port);
        const view = await untouched;
        const code = await failing(book, was, amendment, sync, one.fault);
        // Half way through the last batch of what changes cells alone is past the point from which on it is completed.
        const isPast = sync === 3 && amendment.added.length === 0 && one.name.endsWith('half way');
        const goesOn = sync === 1 && (isTooLarge(one) || one.code === 'ItemNotFound');
        const isIn = isPast || (sync === 3 && one.isDone);
        expect([sync, code]).toEqual([sync, isIn || goesOn ? 'amended' : one.writing]);
        expect(leftovers(book.excel)).toEqual([]);
        expect(await viewOfExcel(book.excel)).toEqual(code === 'amended' ? await wanted : view);
        if (code === 'amended') continue;
        expect(await snapshotOf(book.port)).toEqual(was);
        expect(await amend(book, amendment)).toBe('amended');
        expect(await viewOfExcel(book.excel)).toEqual(await wanted);
      }
    },
  );

  test('stopped before any one action, everything is as it was', async () => {
    const counted = opened(true);
    const before = await snapshotOf(counted.port);
    counted.excel.reset();
    await counted.port.amend(amendment, expectedOf(before));
    const done = await viewOfExcel(counted.excel);
    const [, , second = 0, third = 0] = counted.excel.batches.map(({ actions }) => actions);
    for (const [sync, count] of [
      [3, second],
      [4, third],
    ] as const) {
      for (let beforeAction = 0; beforeAction < count; beforeAction += stepOf(sync === 3 ? 7 : 2)) {
        const book = opened(true);
        const was = await snapshotOf(book.port);
        const view = await untouchedWithHidden;
        const code = await failing(book, was, amendment, sync, {
          kind: 'error',
          code: 'GeneralException',
          beforeAction,
        });
        expect(leftovers(book.excel)).toEqual([]);
        expect(await viewOfExcel(book.excel)).toEqual(code === 'amended' ? done : view);
        if (code !== 'amended') expect(await snapshotOf(book.port)).toEqual(was);
      }
    }
  }, 120_000);

  test('where Excel answers no more, the next opening puts everything in order, and so does the next amendment', async () => {
    const counted = opened();
    await amend(counted, amendment);
    const counts = counted.excel.batches.slice(-2).map(({ actions }) => actions);
    for (const [sync, share] of [
      [2, 0.5],
      [2, 0.9],
      [3, 0.2],
      [3, 0.9],
    ] as const) {
      for (const next of ['opening', 'amendment'] as const) {
        const book = opened();
        const { excel, port } = book;
        const was = await snapshotOf(port);
        excel.reset();
        const beforeAction = Math.floor((counts[sync - 2] ?? 0) * share);
        excel.faults.on(sync, { kind: 'error', code: 'GeneralException', beforeAction });
        excel.faults.from(sync + 1, { kind: 'never' });
        const stopped = await port.amend(amendment, expectedOf(was));
        excel.reset();
        expect(stopped).toEqual({ ok: false, error: { code: 'excel.unfinished', params: {} } });
        expect(leftovers(excel).length).toBeGreaterThan(0);
        if (next === 'opening') {
          const cleaned = await cleanUp(accessOf(excel));
          expect(cleaned.ok).toBe(true);
          expect(leftovers(excel)).toEqual([]);
          const isUndone = cleaned.ok && cleaned.value === 'undone';
          if (isUndone) expect(await snapshotOf(port)).toEqual(was);
          else expect(await viewOfExcel(excel)).toEqual(await wanted);
        } else {
          // What was read meanwhile is not what is there once it is in order, so the first try may say that something changed.
          if ((await amend(book, amendment)) !== 'amended') expect(await amend(book, amendment)).toBe('amended');
          expect(leftovers(excel)).toEqual([]);
          expect((await snapshotOf(port)).tabs.map(({ values }) => values)).toEqual(
            await (async () => {
              const other = opened();
              await amend(other, amendment);
              return (await snapshotOf(other.port)).tabs.map(({ values }) => values);
            })(),
          );
        }
      }
    }
  }, 120_000);
});

test('2,000 cells here and there and 40 tabs go over in few messages, none over 2 MB', async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [`NV${String(row)}`, 'Nguyễn Thị Thanh Huyền', row % 10]);
  const excel = openExcel({ sheets: [{ name: 'Danh sách', rows }] });
  const port = createExcelPort(accessOf(excel));
  const amendment: Amendment = {
    changes: Array.from({ length: 2000 }, (_, index) => ({
      sheet: 'Danh sách',
      row: 2 * index,
      column: 1,
      value: 'Nguyễn Thị Thanh Hương',
    })),
    added: Array.from({ length: 40 }, (_, index) => ({
      kind: 'cells',
      tab: { ...SENT, name: `Chấm ${String(index)}`, values: rows.slice(0, 100), formats: [] },
    })),
  };
  const was = await snapshotOf(port);
  excel.reset();
  expect(await port.amend(amendment, expectedOf(was))).toEqual({ ok: true, value: null });
  for (const { requestBytes, responseBytes } of excel.batches) {
    expect(requestBytes).toBeLessThan(2_000_000);
    expect(responseBytes).toBeLessThan(2_000_000);
  }
  expect(excel.syncs).toBeLessThan(15);
  expect(leftovers(excel)).toEqual([]);
}, 60_000);
