import { cleanUp } from '../../../src/workbook/excel/clean-up';
import { createExcelPort } from '../../../src/workbook/excel/port';
import type { Snapshot, TabPlan, WorkbookPort } from '../../../src/workbook/port';
import { type ExcelHost, type Fault, openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES, SCORES_AGAIN, TOTALS, TOTALS_AGAIN } from './plans';

/** A tab that goes, while another one takes its name. */
const OTHER: TabPlan = { ...TOTALS, key: 'Other', rows: TOTALS.rows.slice(1) };

/** Excel's codes, and what they come to in reading and in writing. */
const CODES: readonly (readonly [string, string, string])[] = [
  ['AccessDenied', 'excel.access-denied', 'workbook.tabs-protected'],
  ['ItemNotFound', 'excel.tabs-changed', 'input.changed-since'],
  ['InvalidOperationInCellEditMode', 'excel.cell-being-edited', 'excel.cell-being-edited'],
  ['MergedRangeConflict', 'excel.failed', 'excel.merged-cells'],
  ['RangeExceedsLimit', 'excel.too-large', 'excel.too-large'],
  ['OperationCellsExceedLimit', 'excel.too-large', 'excel.too-large'],
  ['RequestPayloadSizeLimitExceeded', 'excel.too-large', 'excel.too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'excel.too-large', 'excel.too-large'],
  ['FilteredRangeConflict', 'excel.failed', 'excel.filtered'],
  ['InactiveWorkbook', 'excel.not-in-front', 'excel.not-in-front'],
  ['MemoryLimitReached', 'excel.out-of-memory', 'excel.out-of-memory'],
  ['RequestAborted', 'excel.no-answer', 'excel.no-answer'],
  ['UndoNotSupported', 'excel.failed', 'excel.failed'],
  ['ApiNotFound', 'excel.failed', 'excel.failed'],
  ['GeneralException', 'excel.failed', 'excel.failed'],
];

interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly reading: string;
  readonly writing: string;
}

const CASES: readonly Case[] = [
  ...CODES.map(([code, reading, writing]): Case => ({ name: code, fault: { kind: 'error', code }, reading, writing })),
  ...CODES.slice(-1).map(([code, reading, writing]): Case => ({
    name: `${code} after all was done`,
    fault: { kind: 'error-after', code },
    reading,
    writing,
  })),
  { name: 'rejected', fault: { kind: 'reject' }, reading: 'excel.failed', writing: 'excel.failed' },
  {
    name: 'rejected after all was done',
    fault: { kind: 'reject', applied: true },
    reading: 'excel.failed',
    writing: 'excel.failed',
  },
  { name: 'no answer', fault: { kind: 'never' }, reading: 'excel.no-answer', writing: 'excel.no-answer' },
  {
    name: 'no answer though all was done',
    fault: { kind: 'never', applied: true },
    reading: 'excel.no-answer',
    writing: 'excel.no-answer',
  },
];

function opened(): ExcelHost {
  return openExcel({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['Mã', 'Tên'],
          ['1', 'An'],
          ['2', 'Bình'],
        ],
        merges: ['D1:E2'],
      },
      { name: 'Khác', rows: [[{ formula: "='Danh sách'!A2" }]], visibility: 'Hidden' },
    ],
  });
}

async function snapshotOf(port: WorkbookPort): Promise<Snapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function write(port: WorkbookPort, plans: readonly TabPlan[]): Promise<string> {
  const { tabs } = await snapshotOf(port);
  const expected = tabs.filter(({ ownKey }) => ownKey === null).map((tab) => [tab.name, tab.fingerprint] as const);
  const written = await port.write(plans, new Map(expected));
  return written.ok ? 'written' : written.error.code;
}

/** Names and tabs that only a writing under way has. */
const leftovers = ({ workbook }: ExcelHost): readonly string[] =>
  [...workbook.sheets, ...workbook.names].map(({ name }) => name).filter((name) => /BinhXet~|BinhXetGhi/.test(name));

test.each(CASES)('reading: $name at every sync', async ({ fault, reading }) => {
  for (const k of [1, 2]) {
    const excel = opened();
    const port = createExcelPort(accessOf(excel));
    excel.faults.on(k, fault);
    const read = await port.read();
    const code = read.ok ? 'read' : read.error.code;
    // What is too large for one answer is asked for in smaller ones.
    expect(code).toBe(reading === 'excel.too-large' && k === 2 ? 'read' : reading);
    expect((await snapshotOf(port)).tabs.map(({ name }) => name)).toEqual(['Danh sách', 'Khác']);
  }
});

const SCENARIOS = [
  { name: 'new tabs', before: [], plans: [SCORES, TOTALS] },
  { name: 'tabs that are there', before: [SCORES, OTHER], plans: [SCORES_AGAIN, TOTALS_AGAIN] },
] as const;

describe.each(SCENARIOS)('writing $name', ({ before, plans }) => {
  async function prepared(): Promise<{ excel: ExcelHost; port: WorkbookPort; was: Snapshot }> {
    const excel = opened();
    const port = createExcelPort(accessOf(excel));
    if (before.length > 0) expect(await write(port, before)).toBe('written');
    const was = await snapshotOf(port);
    return { excel, port, was };
  }

  /** The faults count from the write on: its expected fingerprints are read before. */
  async function failing(
    excel: ExcelHost,
    port: WorkbookPort,
    was: Snapshot,
    k: number,
    fault: Fault,
  ): Promise<string> {
    const expected = was.tabs
      .filter(({ ownKey }) => ownKey === null)
      .map((tab) => [tab.name, tab.fingerprint] as const);
    excel.reset();
    excel.faults.on(k, fault);
    const written = await port.write(plans, new Map(expected));
    excel.reset();
    return written.ok ? 'written' : written.error.code;
  }

  test.each(CASES)('$name at every sync', async ({ name, fault, writing }) => {
    for (const k of [1, 2, 3]) {
      const { excel, port, was } = await prepared();
      const code = await failing(excel, port, was, k, fault);
      const isIn = k === 3 && name.includes('all was done');
      const goesOn =
        k === 1 && (writing === 'excel.too-large' || (fault.kind === 'error' && fault.code === 'ItemNotFound'));
      expect([k, code]).toEqual([k, isIn || goesOn ? 'written' : writing]);
      expect(leftovers(excel)).toEqual([]);
      if (code !== 'written') expect(await snapshotOf(port)).toEqual(was);
      expect(await write(port, plans)).toBe('written');
      expect(leftovers(excel)).toEqual([]);
    }
  });

  test('stopped before any one action, everything is as it was', async () => {
    const { excel, port, was } = await prepared();
    excel.reset();
    expect(await write(port, plans)).toBe('written');
    const counts = excel.batches.slice(-3).map(({ actions }) => actions);
    for (const k of [2, 3]) {
      const step = k === 2 ? 7 : 1;
      for (let beforeAction = 0; beforeAction < (counts[k - 1] ?? 0); beforeAction += step) {
        const again = await prepared();
        const fault: Fault = { kind: 'error', code: 'GeneralException', beforeAction };
        const code = await failing(again.excel, again.port, again.was, k, fault);
        expect(leftovers(again.excel)).toEqual([]);
        if (code !== 'written') expect(await snapshotOf(again.port)).toEqual(was);
        else expect((await snapshotOf(again.port)).tabs.length).toBe(4);
      }
    }
  }, 120_000);

  test('where Excel answers no more, the next opening puts everything in order', async () => {
    for (const k of [2, 3]) {
      const { excel, port, was } = await prepared();
      const expected = was.tabs
        .filter(({ ownKey }) => ownKey === null)
        .map((tab) => [tab.name, tab.fingerprint] as const);
      excel.reset();
      excel.faults.on(k, { kind: 'error', code: 'GeneralException', beforeAction: 20 });
      excel.faults.from(k + 1, { kind: 'never' });
      const written = await port.write(plans, new Map(expected));
      expect(written).toEqual({ ok: false, error: { code: 'excel.unfinished', params: {} } });
      expect(leftovers(excel)).not.toEqual([]);
      excel.reset();
      expect(await cleanUp(accessOf(excel))).toEqual({ ok: true, value: 'undone' });
      expect(leftovers(excel)).toEqual([]);
      expect(await snapshotOf(port)).toEqual(was);
      expect(await cleanUp(accessOf(excel))).toEqual({ ok: true, value: 'nothing' });
    }
  });

  test('a writing after one that stopped half way puts things in order first', async () => {
    const { excel, port, was } = await prepared();
    const users = was.tabs.filter(({ ownKey }) => ownKey === null);
    excel.reset();
    excel.faults.on(2, { kind: 'error', code: 'GeneralException', beforeAction: 20 });
    excel.faults.from(3, { kind: 'never' });
    const written = await port.write(plans, new Map(users.map((tab) => [tab.name, tab.fingerprint])));
    expect(written.ok).toBe(false);
    excel.reset();
    expect((await snapshotOf(port)).tabs.some(({ name }) => name.includes('~'))).toBe(false);
    expect(await write(port, plans)).toBe('written');
    expect(leftovers(excel)).toEqual([]);
    expect((await snapshotOf(port)).tabs.slice(0, 2)).toEqual(users);
  });
});
