/** The pane as it ships, over Microsoft's own library, in the Excel for tests: a secretary's whole road, and a pane that goes away on it. */
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { type Json, reportOf } from '../../src/review/report';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import { NO_OUTSIDE_RULES } from '../../src/domain/rules/rulebook';
import { keptSalt } from '../../src/sheets/reading/ballot-salt';
import { createExcelPort } from '../../src/workbook/excel/port';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { writeTabs } from '../../src/workbook/file/write';
import type { Snapshot, TabSnapshot } from '../../src/workbook/port';
import { binhXet, newFolder, removeFolders } from '../cli/program';
import { type OpenPane, type PaneOptions, openPane } from '../excel-host/browser/pane';
import { type ExcelHost, openExcel, specOf } from '../excel-host/open-excel';
import { accessOf } from '../workbook/excel/played';
import { launchChromium } from './chromium';
import { isWhole, oneInThree } from '../support/runs';
import { SESSION_HANGS, STEP_HANGS } from './patience';

const SAMPLES = ['test/fixtures/tran-phu-2022.xlsx', 'assets/mau-tran-phu-2022.xlsx'] as const;
const [SAMPLE] = SAMPLES;
/** Seven people and a vote, for what is done again and again. */
const SMALL = 'test/fixtures/filled/dien-hinh-tien-tien-2021-2025.xlsx';
const STEPS = ['Đợt xét', 'Kiểm tra', 'Chỉ tiêu, tỷ lệ', 'Phiếu', 'Đề nghị'] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  removeFolders();
});

const filesRead = new Map<string, Promise<Snapshot>>();

async function readFileOnce(file: string): Promise<Snapshot> {
  const opened = await openWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.snapshot;
}

/** What a file holds; nobody changes it here, so it is read once. */
function snapshotOfFile(file: string): Promise<Snapshot> {
  const known = filesRead.get(file) ?? readFileOnce(file);
  filesRead.set(file, known);
  return known;
}

/** A sample open in Excel. */
async function excelWith(file: string): Promise<ExcelHost> {
  return openExcel(specOf(await snapshotOfFile(file)));
}

/** What the workbook in Excel holds, read beside the pane. */
async function snapshotIn({ workbook }: ExcelHost): Promise<Snapshot> {
  const read = await createExcelPort(accessOf(openExcel(workbook))).read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function reportOn(snapshot: Snapshot): Json {
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  return reportOf(review.value);
}

interface Made {
  readonly report: unknown;
  readonly snapshot: Snapshot;
}

/**
 * What the engine writes into a file with the salt of another workbook's ballots, which the pane makes and the command line does not: but for the salt
 * and the fingerprint made with it, that is what the command line writes.
 */
async function writtenWith(file: string, salted: Snapshot): Promise<Snapshot> {
  const salt = keptSalt(salted);
  if (salt === null) throw new Error('the pane made no salt');
  const book = await openWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!book.ok) throw new Error(book.error.code);
  const { snapshot } = book.value;
  const review = reviewSnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES, () => salt);
  if (!review.ok) throw new Error(review.error.code);
  const written = await writeTabs(book.value, plannedTabs({ snapshot, review: review.value }), new Map());
  if (!written.ok) throw new Error(written.error.code);
  const again = await openWorkbookFile(written.value, path.basename(file));
  if (!again.ok) throw new Error(again.error.code);
  return again.value.snapshot;
}

/** The tabs in which the salt and the fingerprint stand; the last one keeps what the others hold. */
const SALTED = ['KQ - Đối chiếu', 'Biên bản kiểm phiếu', 'KQ - Bản lưu'];

const madeBefore = new Map<string, Made>();

/** What the command line makes of a file: its report, and the workbook that it writes. */
async function byCommandLine(file: string): Promise<Made> {
  const known = madeBefore.get(file);
  if (known !== undefined) return known;
  const folder = newFolder();
  copyFileSync(file, path.join(folder, 'in.xlsx'));
  const { status } = binhXet(folder, 'run', 'in.xlsx', '--out', 'out.xlsx', '--report', 'report.json');
  expect([0, 1]).toContain(status);
  const made: Made = {
    report: JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')),
    snapshot: await snapshotOfFile(path.join(folder, 'out.xlsx')),
  };
  madeBefore.set(file, made);
  return made;
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name });
const stepTab = (pane: Frame, name: string) =>
  pane.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab', { name });
const users = ({ tabs }: Snapshot): readonly TabSnapshot[] => tabs.filter(({ ownKey }) => ownKey === null);
/** Tabs by name, key and what they show. */
const printsOf = ({ tabs }: Snapshot) => tabs.map(({ name, ownKey, fingerprint }) => [name, ownKey, fingerprint]);
const leftovers = ({ workbook }: ExcelHost): readonly string[] =>
  [...workbook.sheets, ...workbook.names].map(({ name }) => name).filter((name) => /BinhXet~|BinhXetGhi/.test(name));

/** Opens the pane and waits until it can be used. */
async function opened(excel: ExcelHost, options: PaneOptions = {}): Promise<OpenPane> {
  const open = await openPane(browser, excel, options);
  await open.pane.getByRole('tablist', { name: /^(Các bước xét|Steps of the review)$/ }).waitFor();
  return open;
}

async function isRead(pane: Frame): Promise<void> {
  await button(pane, 'Đọc lại sổ').waitFor();
}

async function read(pane: Frame): Promise<void> {
  await button(pane, 'Đọc sổ này').click();
  await isRead(pane);
}

/** What a step shows, once it has laid out whatever it lays out, and what comes in a file of its own is there. */
async function shownIn(pane: Frame, step: (typeof STEPS)[number]): Promise<string | null> {
  await pane.getByText('Đang soạn các tab kết quả…').waitFor({ state: 'detached' });
  if (step === 'Phiếu') await pane.getByRole('heading', { name: 'Kiểm phiếu tại đây' }).waitFor();
  return pane.getByRole('tabpanel').first().textContent();
}

/** Waits for something of the host. */
async function until(holds: () => boolean): Promise<void> {
  for (let looks = 0; !holds(); looks += 1) {
    if (looks > STEP_HANGS / 5) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function heard({ log }: OpenPane): unknown {
  return { complaints: log.complaints, foreign: log.foreign };
}

const NOTHING = { complaints: [], foreign: [] };

test.each(isWhole() ? SAMPLES : [SAMPLE])(
  'the whole work on %s gives what the command line gives, cell by cell',
  async (file) => {
    const expected = await byCommandLine(file);
    const excel = await excelWith(file);
    const before = await snapshotIn(excel);
    expect(reportOn(before)).toEqual(expected.report);

    const open = await opened(excel, { width: 320 });
    const { pane } = open;
    await read(pane);
    const report = expected.report as {
      readonly findings: readonly { readonly severity: string }[];
      readonly ceilings: readonly { readonly limit: number | null }[];
      readonly ballots: readonly { readonly nominees: readonly { readonly yes: number }[] }[];
    };
    await button(pane, 'Tiếp: Kiểm tra').click();
    for (const [severity, name] of [
      ['error', 'Lỗi'],
      ['warning', 'Cảnh báo'],
      ['info', 'Lưu ý'],
    ] as const) {
      const count = report.findings.filter((finding) => finding.severity === severity).length;
      const heading = pane.getByRole('heading', { name: `${name} (${String(count)})` });
      if (count > 0) await heading.waitFor();
    }
    await button(pane, 'Tiếp: Chỉ tiêu, tỷ lệ').click();
    const ceilings = await pane.getByRole('article').allTextContents();
    const places = report.ceilings.flatMap(({ limit }) => limit ?? []);
    expect(places.length).toBeGreaterThan(0);
    for (const count of places) expect(ceilings.join('\n')).toContain(`${String(count)} suất`);
    await button(pane, 'Tiếp: Phiếu').click();
    const rows = pane.getByRole('table', { name: 'Kết quả từng người' }).getByRole('row');
    await rows.first().waitFor();
    const nominees = report.ballots.flatMap((ballot) => ballot.nominees);
    expect(await rows.count()).toBe(nominees.length + report.ballots.length);
    await button(pane, 'Tiếp: Đề nghị').click();
    // The step is kept in a request of its own, which is not to be counted.
    await until(() => String(excel.workbook.settings.get('BinhXet.preferences')).includes('nominations'));
    expect(await snapshotIn(excel)).toEqual(before);

    excel.reset();
    await button(pane, 'Ghi kết quả vào sổ').click();
    await pane.getByText('Đã ghi xong').waitFor();
    // Three, and one more where the tabs are guessed to be too much for one request.
    expect([3, 4]).toContain(excel.syncs);
    expect(Math.max(...excel.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(2_000_000);
    expect(leftovers(excel)).toEqual([]);
    const after = await snapshotIn(excel);
    expect(after.tabs.map(({ name }) => name)).toEqual(expected.snapshot.tabs.map(({ name }) => name));
    const salted = await writtenWith(file, after);
    for (const [index, tab] of after.tabs.entries()) {
      const { tabs } = SALTED.includes(tab.name) ? salted : expected.snapshot;
      expect(tab).toEqual(tabs[index]);
    }
    expect(users(after)).toEqual(users(before));
    expect(reportOn(after)).toEqual(expected.report);

    await button(pane, 'Đến Danh sách đề nghị').click();
    await until(() => excel.workbook.active?.name === 'Danh sách đề nghị');
    await button(pane, 'Đọc lại sổ').click();
    await button(pane, 'Ghi kết quả vào sổ').click();
    await pane.getByText('Đã ghi xong').waitFor();
    expect(await snapshotIn(excel)).toEqual(after);
    expect(heard(open)).toEqual(NOTHING);
    await open.close();
  },
  SESSION_HANGS,
);

test(
  'closed at any step and opened again, the pane is where it was, with the same figures',
  async () => {
    const excel = await excelWith(SAMPLE);
    const before = await snapshotIn(excel);
    let open = await opened(excel);
    await read(open.pane);
    await open.close();
    // Whoever has only looked has changed nothing, and begins again.
    expect([excel.workbook.settings.size, excel.workbook.xmlParts.length, excel.workbook.isDirty]).toEqual([
      0,
      0,
      false,
    ]);
    open = await opened(excel);
    await read(open.pane);
    for (const step of STEPS.slice(1)) {
      await stepTab(open.pane, step).click();
      if (step === 'Kiểm tra') {
        await open.pane.getByRole('tab', { name: 'Điều kiện' }).click();
        await open.pane.getByRole('combobox', { name: 'Danh hiệu' }).selectOption({ index: 1 });
        await until(() => (excel.workbook.xmlParts[0]?.xml ?? '').includes('"award":"'));
      }
      const shown = await shownIn(open.pane, step);
      await until(() => String(excel.workbook.settings.get('BinhXet.preferences')).includes('"step"'));
      await open.close();
      open = await opened(excel);
      await isRead(open.pane);
      expect(await stepTab(open.pane, step).getAttribute('aria-selected')).toBe('true');
      expect(await shownIn(open.pane, step)).toBe(shown);
    }
    expect(excel.workbook.xmlParts).toHaveLength(1);
    const kept = [...excel.workbook.settings.values(), ...excel.workbook.xmlParts.map(({ xml }) => xml)].join('\n');
    for (const { values } of before.tabs.filter(({ name }) => /Danh sách|Phiếu/.test(name))) {
      for (const value of values.flat()) {
        if (typeof value === 'string' && value.trim().length > 3) expect(kept).not.toContain(value.trim());
      }
    }
    expect(users(await snapshotIn(excel))).toEqual(before.tabs);
    expect(heard(open)).toEqual(NOTHING);
    await open.close();
  },
  SESSION_HANGS,
);

/** A look at what is there, the new cells, and their names: what a small round takes. */
const CLOSINGS = (['before', 'after'] as const).flatMap((when) => [1, 2, 3].map((k) => ({ when, k })));

test.each(oneInThree(CLOSINGS, 1))(
  'closed in the middle of writing, $when Excel did it, at request $k: the next pane puts things in order, says so, and writes',
  async ({ when, k }) => {
    const applied = when === 'after';
    const excel = await excelWith(SMALL);
    const before = await snapshotIn(excel);
    const first = await opened(excel);
    await read(first.pane);
    await stepTab(first.pane, 'Đề nghị').click();
    await until(() => excel.workbook.settings.size > 0);
    excel.reset();
    excel.faults.from(k, { kind: 'never', applied });
    await button(first.pane, 'Ghi kết quả vào sổ').click();
    await until(() => excel.syncs === k);
    await first.close();
    excel.reset();

    const wasIn = k === 3 && applied;
    const hadBegun = (k === 2 && applied) || (k === 3 && !applied);
    expect(leftovers(excel).length > 0).toBe(hadBegun);
    const second = await opened(excel);
    await isRead(second.pane);
    expect(await stepTab(second.pane, 'Đề nghị').getAttribute('aria-selected')).toBe('true');
    expect(await second.pane.getByText('Đã dọn phần làm dở').count()).toBe(hadBegun ? 1 : 0);
    expect(leftovers(excel)).toEqual([]);
    const now = await snapshotIn(excel);
    expect(printsOf(now)).toEqual(printsOf(wasIn ? await writtenWith(SMALL, now) : before));
    await button(second.pane, 'Ghi kết quả vào sổ').click();
    await second.pane.getByText('Đã ghi xong').waitFor();
    expect(await second.pane.getByText('Đã dọn phần làm dở').count()).toBe(0);
    const after = await snapshotIn(excel);
    expect(printsOf(after)).toEqual(printsOf(await writtenWith(SMALL, after)));
    expect(leftovers(excel)).toEqual([]);
    expect(heard(second)).toEqual(NOTHING);
    await second.close();
  },
  SESSION_HANGS,
);

test(
  'what another person changes is told, and is not written over',
  async () => {
    const excel = await excelWith(SAMPLE);
    const open = await opened(excel);
    const { pane } = open;
    await read(pane);
    excel.edit('Danh sách', 'B40', 'Người mới', 'Remote');
    await pane.getByText('Sổ đã thay đổi').first().waitFor();
    await button(pane, 'Đọc lại sổ').click();
    await stepTab(pane, 'Đề nghị').click();
    await button(pane, 'Ghi kết quả vào sổ').waitFor();

    // A change that Excel does not tell of, as a choice from a drop-down list on the web.
    const roster = excel.workbook.sheets.find(({ name }) => name === 'Danh sách');
    const { length } = excel.workbook.sheets;
    roster?.grid.setContent(40, 1, { formula: null, value: 'Người khác', calculated: 0 });
    await button(pane, 'Ghi kết quả vào sổ').click();
    await pane.getByText(/^Sổ đã thay đổi từ lúc đọc \(Danh sách\), nên chưa ghi gì/).waitFor();
    expect(excel.workbook.sheets).toHaveLength(length);
    await button(pane, 'Đọc lại sổ').click();
    await button(pane, 'Ghi kết quả vào sổ').click();
    await pane.getByText('Đã ghi xong').waitFor();
    expect(heard(open)).toEqual(NOTHING);
    await open.close();
  },
  SESSION_HANGS,
);

test(
  'the self-test runs in the pane, leaves nothing, and its text tells nothing of the workbook',
  async () => {
    const excel = await excelWith(SMALL);
    const before = await snapshotIn(excel);
    const open = await opened(excel, { width: 320 });
    const { pane } = open;
    await button(pane, 'Tự kiểm tra').click();
    await button(pane, 'Chạy tự kiểm tra').click();
    await pane.getByText('Excel này làm đúng mọi việc Bình Xét cần.').waitFor();
    const report = await pane.getByRole('textbox', { name: 'Văn bản để gửi cho người hỗ trợ' }).inputValue();
    expect(report).toMatch(/^Bình Xét \d+\.\d+\.\d+ – tự kiểm tra\nhost=Excel\nplatform=OfficeOnline\nversion=/);
    for (const { name } of before.tabs) expect(report).not.toContain(`${name}:`);
    expect(await snapshotIn(excel)).toEqual(before);
    expect(leftovers(excel)).toEqual([]);
    await button(pane, 'Quay lại').click();
    await read(pane);
    expect(await pane.getByText('Sổ đã thay đổi').count()).toBe(0);
    expect(heard(open)).toEqual(NOTHING);
    await open.close();
  },
  SESSION_HANGS,
);

test('an Excel that is too old says what it lacks', async () => {
  const open = await openPane(browser, openExcel({ sheets: [{ name: 'Bảng' }] }, { level: '1.9' }), { width: 320 });
  await open.pane.getByRole('heading', { name: 'Excel này chưa đủ mới' }).waitFor();
  await open.pane.getByText('Excel này có ExcelApi 1.9; Bình Xét cần 1.13', { exact: false }).waitFor();
  expect(heard(open)).toEqual(NOTHING);
  await open.close();
});

test('an Excel in English has the pane in English', async () => {
  const excel = await excelWith(SMALL);
  const open = await opened(excel, { uiLocale: 'en-US' });
  await button(open.pane, 'Read the workbook').click();
  await button(open.pane, 'Next: Check').waitFor();
  expect(await open.pane.evaluate(() => document.documentElement.lang)).toBe('en');
  await button(open.pane, /Tiếng Việt/).click();
  await button(open.pane, 'Tiếp: Kiểm tra').waitFor();
  expect(heard(open)).toEqual(NOTHING);
  await open.close();
});
