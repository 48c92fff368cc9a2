/** What a pane asks of Excel, for every request that can go wrong: the right words, nothing changed, nothing left, and it works the second time. */
import { failureText } from '../../../src/i18n/failure-text';
import type { Failure } from '../../../src/i18n/failure-sentences';
import { textsOf } from '../../../src/i18n/texts';
import { openOn } from '../../../src/taskpane/opening';
import { choicesText, preferencesText } from '../../../src/taskpane/remembered';
import { createPaneHost } from '../../../src/workbook/excel/pane-host';
import type { PaneHost } from '../../../src/workbook/pane-host';
import type { Snapshot } from '../../../src/workbook/port';
import { type ExcelHost, type Fault, openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES, SCORES_AGAIN, TOTALS } from './plans';

const vi = textsOf('vi');

/** Excel's codes, and the beginning of what is said of each, wherever the pane only looks or keeps. */
const CODES = {
  AccessDenied: /^Excel không cho phép/,
  ItemNotFound: /^Excel báo lỗi ItemNotFound/,
  InvalidOperationInCellEditMode: /^Một ô đang được nhập dở. Nhấn Enter/,
  MergedRangeConflict: /^Excel báo lỗi MergedRangeConflict/,
  RangeExceedsLimit: /^Sổ có phần quá lớn/,
  OperationCellsExceedLimit: /^Sổ có phần quá lớn/,
  RequestPayloadSizeLimitExceeded: /^Sổ có phần quá lớn/,
  ResponsePayloadSizeLimitExceeded: /^Sổ có phần quá lớn/,
  FilteredRangeConflict: /^Excel báo lỗi FilteredRangeConflict/,
  InactiveWorkbook: /^Một sổ khác đang ở phía trước/,
  MemoryLimitReached: /^Excel hết bộ nhớ/,
  RequestAborted: /^Excel không phản hồi sau 45 giây/,
  UndoNotSupported: /^Excel báo lỗi UndoNotSupported/,
  ApiNotFound: /^Excel báo lỗi ApiNotFound/,
  GeneralException: /^Excel báo lỗi GeneralException/,
} as const;

interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly words: RegExp;
}

const CASES: readonly Case[] = [
  ...Object.entries(CODES).map(([code, words]): Case => ({ name: code, fault: { kind: 'error', code }, words })),
  {
    name: 'an error after all was done',
    fault: { kind: 'error-after', code: 'GeneralException' },
    words: /^Excel báo lỗi/,
  },
  { name: 'a lost connection', fault: { kind: 'reject' }, words: /^Excel báo lỗi/ },
  { name: 'a connection lost after all was done', fault: { kind: 'reject', applied: true }, words: /^Excel báo lỗi/ },
  { name: 'no answer', fault: { kind: 'never' }, words: /^Excel không phản hồi sau 45 giây/ },
  { name: 'no answer though all was done', fault: { kind: 'never', applied: true }, words: /^Excel không phản hồi/ },
];

interface Opened {
  readonly excel: ExcelHost;
  readonly host: PaneHost;
}

function opened(): Opened {
  const excel = openExcel({
    sheets: [
      { name: 'Danh sách', rows: [['Mã'], ['1']], merges: ['D1:E2'] },
      { name: 'Khác', rows: [[{ formula: "='Danh sách'!A2" }]] },
      { name: 'Ẩn', visibility: 'Hidden' },
    ],
  });
  return { excel, host: paneOn(excel) };
}

function paneOn(excel: ExcelHost): PaneHost {
  return createPaneHost(accessOf(excel), { about: () => [], now: () => 0 });
}

async function snapshotOf({ port }: PaneHost): Promise<Snapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const leftovers = ({ workbook }: ExcelHost): readonly string[] =>
  [...workbook.sheets, ...workbook.names].map(({ name }) => name).filter((name) => /BinhXet~|BinhXetGhi/.test(name));

function wordsOf(result: { readonly ok: true } | { readonly ok: false; readonly error: Failure }): string {
  return result.ok ? 'done' : failureText(vi, result.error);
}

/** Does something that fails at request `k`, then again where Excel is well, and looks whether anything else has changed. */
async function failing({ excel, host }: Opened, k: number, fault: Fault, work: () => Promise<string>): Promise<string> {
  const before = await snapshotOf(host);
  excel.reset();
  excel.faults.on(k, fault);
  const words = await work();
  excel.reset();
  expect(await work()).toBe('done');
  expect(leftovers(excel)).toEqual([]);
  expect(await snapshotOf(host)).toEqual(before);
  return words;
}

describe.each(CASES)('$name', ({ fault, words }) => {
  test('at the opening: it is told, the pane opens all the same, and the next opening is as it should be', async () => {
    for (const k of [1, 2, 3]) {
      const book = opened();
      await book.host.memory.keep('preferences', preferencesText('ballots'));
      await book.host.memory.keep('choices', choicesText({ view: 'eligibility', award: 'ldtt' }));
      const work = async (): Promise<string> => {
        const { failure, tidied, remembered } = await openOn(paneOn(book.excel));
        expect(tidied).toBe(failure !== null && k === 1 ? null : 'nothing');
        expect(remembered.hasBegun).toBe(failure === null);
        return failure === null ? 'done' : failureText(vi, failure);
      };
      expect([k, await failing(book, k, fault, work)]).toEqual([k, expect.stringMatching(words)]);
    }
  });

  test('while a stopped writing is taken back: nothing is lost, and the next opening takes it back', async () => {
    for (const k of [1, 2]) {
      const { excel, host } = opened();
      expect(await host.port.write([SCORES], new Map())).toEqual({ ok: true, value: null });
      const before = await snapshotOf(host);
      excel.reset();
      excel.faults.on(2, { kind: 'error', code: 'GeneralException', beforeAction: 60 });
      excel.faults.from(3, { kind: 'never' });
      const stopped = await host.port.write([SCORES_AGAIN, TOTALS], new Map());
      expect(wordsOf(stopped)).toMatch(/^Việc ghi dừng giữa chừng/);
      expect(leftovers(excel)).not.toEqual([]);
      excel.reset();
      excel.faults.on(k, fault);
      const first = await openOn(paneOn(excel));
      expect(first.tidied).toBeNull();
      expect(first.failure === null ? '' : failureText(vi, first.failure)).toMatch(words);
      excel.reset();
      const isDone = k === 2 && leftovers(excel).length === 0;
      expect((await openOn(paneOn(excel))).tidied).toBe(isDone ? 'nothing' : 'undone');
      expect(leftovers(excel)).toEqual([]);
      expect(await snapshotOf(host)).toEqual(before);
    }
  });

  test('at keeping where the work was: it is told, and kept the next time', async () => {
    for (const [slot, requests] of [
      ['preferences', 1],
      ['choices', 2],
    ] as const) {
      for (let k = 1; k <= requests; k++) {
        const book = opened();
        const work = async (): Promise<string> => wordsOf(await book.host.memory.keep(slot, '{"kept":true}'));
        expect([slot, k, await failing(book, k, fault, work)]).toEqual([slot, k, expect.stringMatching(words)]);
        expect(await book.host.memory.recall()).toMatchObject({ ok: true, value: { [slot]: '{"kept":true}' } });
        expect(book.excel.workbook.xmlParts.length + book.excel.workbook.settings.size).toBe(1);
      }
    }
  });

  test('at going to a cell: it is told, and gone to the next time', async () => {
    for (const k of [1, 2]) {
      const book = opened();
      const work = async (): Promise<string> => wordsOf(await book.host.port.show('Khác', 1, 1));
      const isGone = fault.kind === 'error' && fault.code === 'ItemNotFound';
      const wanted = isGone ? /^Tab “Khác” không còn trong sổ/ : words;
      expect([k, await failing(book, k, fault, work)]).toEqual([k, expect.stringMatching(wanted)]);
      expect(book.excel.workbook.active?.name).toBe('Khác');
    }
  });

  test('at beginning to watch: nothing is told of changes, and everything else goes on', async () => {
    const { excel, host } = opened();
    const before = await snapshotOf(host);
    excel.reset();
    excel.faults.on(1, fault);
    const stop = host.port.watch(() => undefined);
    while (excel.syncs === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await snapshotOf(host)).toEqual(before);
    // What the watching would have told, the writing finds out.
    const expected = new Map(before.tabs.map(({ name, fingerprint }) => [name, fingerprint]));
    excel.edit('Danh sách', 'A2', '2', 'Remote');
    expect(wordsOf(await host.port.write([SCORES], expected))).toMatch(/^Sổ đã thay đổi từ lúc đọc \(Danh sách/);
    stop();
    expect(leftovers(excel)).toEqual([]);
  });
});

/** Where reading and writing say something of their own. */
const IN_READING: Readonly<Record<string, RegExp>> = { ItemNotFound: /^Các tab đã đổi trong lúc đọc/ };
const IN_WRITING: Readonly<Record<string, RegExp>> = {
  AccessDenied: /^Tab đang được bảo vệ \(KQ - Điểm\) nên chưa ghi gì/,
  ItemNotFound: /^Sổ đã thay đổi từ lúc đọc \(KQ - Điểm\), nên chưa ghi gì/,
  MergedRangeConflict: /^Ô đã trộn cản việc ghi \(KQ - Điểm\) nên chưa ghi gì/,
  FilteredRangeConflict: /^Tab đang lọc \(KQ - Điểm\) nên chưa ghi gì/,
};

test.each(CASES)(
  '$name while reading and while writing is said in the words of each',
  async ({ name, fault, words }) => {
    const { excel, host } = opened();
    const before = await snapshotOf(host);
    excel.reset();
    excel.faults.on(1, fault);
    expect(wordsOf(await host.port.read())).toMatch(IN_READING[name] ?? words);
    excel.reset();
    const expected = new Map(before.tabs.map((tab) => [tab.name, tab.fingerprint]));
    excel.faults.on(2, fault);
    expect(wordsOf(await host.port.write([SCORES], expected))).toMatch(IN_WRITING[name] ?? words);
    expect([await snapshotOf(host), leftovers(excel)]).toEqual([before, []]);
    excel.reset();
    expect(wordsOf(await host.port.write([SCORES], expected))).toBe('done');
  },
);

test('a tab that is hidden or gone is told by its name', async () => {
  const { host } = opened();
  for (const tab of ['Ẩn', 'Không có']) {
    expect(wordsOf(await host.port.show(tab, 0, 0))).toBe(
      `Tab “${tab}” không còn trong sổ hoặc đang ẩn. Bỏ ẩn tab, hoặc đọc lại sổ.`,
    );
  }
});

test('what others change is told from the opening on; what tidying and the self-test do is not', async () => {
  const { excel, host } = opened();
  let calls = 0;
  const stop = host.port.watch(() => {
    calls += 1;
  });
  await openOn(host);
  excel.edit('Danh sách', 'A2', '2', 'Remote');
  await excel.settled();
  expect(calls).toBe(1);
  await host.selfTest?.();
  await excel.settled();
  expect(calls).toBe(1);
  stop();
});

test.each(CASES)('$name while another workbook is opened: it is told, and the open one stays as it is', async (one) => {
  const { excel, host } = opened();
  const before = await host.port.read();
  excel.reset();
  excel.faults.on(1, one.fault);
  const bytes = new TextEncoder().encode('PK of its own').map((byte) => byte + 100);
  const book = { name: 'moi.xlsx', bytes, isSample: false };
  const told = await host.openOther?.(book);
  expect(told?.ok === false ? failureText(vi, told.error) : 'opened').toMatch(one.words);
  expect(await host.port.read()).toEqual(before);
  const times = excel.workbook.openedBeside.length;
  expect(await host.openOther?.(book)).toEqual({ ok: true, value: 'beside' });
  expect(excel.workbook.openedBeside.slice(times)).toEqual([Buffer.from(bytes).toString('base64')]);
});
