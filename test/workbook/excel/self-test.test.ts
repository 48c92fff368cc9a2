import { createPaneHost } from '../../../src/workbook/excel/pane-host';
import { selfTest } from '../../../src/workbook/excel/self-test';
import { SELF_TESTS, type SelfTestReport } from '../../../src/workbook/self-test';
import { selfTestText } from '../../../src/taskpane/self-test-text';
import { textsOf } from '../../../src/i18n/texts';
import { type ExcelHost, type ExcelOptions, openExcel } from '../../excel-host/open-excel';
import type { WorkbookSpec } from '../../excel-host/load';
import { accessOf } from './played';
import { oneInThree } from '../../support/runs';

const BOOK: WorkbookSpec = {
  sheets: [
    {
      name: 'Danh sách viên chức',
      rows: [
        ['Mã số', 'Họ và tên'],
        ['NV01', 'Nguyễn Thị Bí Mật'],
      ],
      protected: true,
    },
    { name: 'Phiếu CSTĐCS', rows: [['Đồng ý', 'Không đồng ý']], visibility: 'VeryHidden' },
  ],
};

function setting() {
  let time = 0;
  return { about: () => [['version', '16.0']] as const, now: () => (time += 7) };
}

async function run(excel: ExcelHost): Promise<SelfTestReport> {
  return selfTest(accessOf(excel), setting());
}

function outcomes({ results }: SelfTestReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    results.map(({ name, outcome }) => [
      name,
      outcome.kind === 'failed' ? outcome.error : outcome.kind === 'different' ? outcome.what.join() : outcome.kind,
    ]),
  );
}

const PASSED = Object.fromEntries(SELF_TESTS.map((name) => [name, 'passed']));
const tabs = ({ workbook }: ExcelHost) => workbook.sheets.map(({ name }) => name);
const fact = (report: SelfTestReport, name: string) =>
  [...report.about, ...report.results.flatMap(({ facts }) => facts)].find(([one]) => one === name)?.[1];

test.each<ExcelOptions & { level: string }>([
  { level: '1.13' },
  { level: '1.14', limit: null },
  { level: '1.17' },
  { level: '1.20' },
])('an Excel of %j does all, its temporary tab goes, and nothing else is changed', async (options) => {
  const excel = openExcel(BOOK, options);
  const report = await run(excel);
  expect(outcomes(report)).toEqual(PASSED);
  expect(report.results.map(({ name }) => name)).toEqual(SELF_TESTS);
  expect(fact(report, 'ExcelApi')).toBe(options.level);
  expect(fact(report, 'undo-groups')).toBe(options.level === '1.20' ? 'yes' : 'no');
  expect([fact(report, 'protected-tabs'), fact(report, 'date-system'), fact(report, 'median')]).toEqual([
    '1',
    '1900',
    '7 ms',
  ]);
  expect(tabs(excel)).toEqual(['Danh sách viên chức', 'Phiếu CSTĐCS']);
  expect([excel.workbook.names, excel.workbook.xmlParts, [...excel.workbook.settings]]).toEqual([[], [], []]);
});

test.each(['vi', 'en'] as const)(
  'the text to send (%s) tells versions and results, and nothing of the workbook',
  async (language) => {
    const text = selfTestText(textsOf(language), await run(openExcel(BOOK)));
    expect(text.split('\n')).toHaveLength(1 + 5 + SELF_TESTS.length);
    expect(text).toContain('ExcelApi=1.17');
    for (const { name, rows = [] } of BOOK.sheets) {
      for (const word of [name, ...rows.flat().map(String)]) expect(text).not.toContain(word);
    }
  },
);

test('a protected structure takes no tab: what needs one is not run, the rest is told', async () => {
  const excel = openExcel({ ...BOOK, protected: true });
  const report = await run(excel);
  expect(outcomes(report)).toMatchObject({
    workbook: 'passed',
    culture: 'passed',
    tab: 'AccessDenied',
    text: 'not-run',
    sizes: 'not-run',
    removal: 'passed',
  });
  expect(fact(report, 'protected-structure')).toBe('yes');
  const line = selfTestText(textsOf('vi'), report)
    .split('\n')
    .find((one) => one.includes('AccessDenied'));
  expect(line).toBe('[lỗi] Thêm tab tạm: AccessDenied');
});

test('an Excel that gives something else back is told where', async () => {
  const excel = openExcel(BOOK, { limit: 600_000 });
  expect(outcomes(await run(excel))).toEqual({ ...PASSED, sizes: 'RequestPayloadSizeLimitExceeded' });
  expect(tabs(excel)).toEqual(['Danh sách viên chức', 'Phiếu CSTĐCS']);
});

const FAULTS = [
  { kind: 'reject' },
  { kind: 'never' },
  { kind: 'never', applied: true },
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error-after', code: 'GeneralException' },
  { kind: 'error', code: 'AccessDenied' },
  { kind: 'error', code: 'ItemNotFound' },
  { kind: 'error', code: 'InactiveWorkbook' },
  { kind: 'error', code: 'MemoryLimitReached' },
  { kind: 'error', code: 'InvalidOperationInCellEditMode' },
] as const;

test.each(FAULTS.map((fault, turn) => [fault, turn] as const))(
  '%j at every request: the rest is tried where Excel still answers, and the tab goes',
  async (fault, turn) => {
    const whole = openExcel(BOOK);
    await run(whole);
    const requests = Array.from({ length: whole.syncs }, (_, before) => before + 1);
    for (const k of oneInThree(requests, turn)) {
      const excel = openExcel(BOOK);
      const host = createPaneHost(accessOf(excel), setting());
      excel.faults.on(k, fault);
      const report = await host.selfTest?.();
      if (report === undefined) throw new Error('no self-test');
      const wrong = report.results.filter(({ outcome }) => outcome.kind === 'failed');
      expect([k, wrong.length]).toEqual([k, 1]);
      const isLast = wrong.some(({ name }) => name === 'removal');
      // Where the removal itself fails, the next opening takes the tab out, and says so.
      const isLeft = isLast && tabs(excel).length > 2;
      if (!isLast) expect(tabs(excel)).toEqual(['Danh sách viên chức', 'Phiếu CSTĐCS']);
      expect(await host.tidy()).toEqual({ ok: true, value: isLeft ? 'undone' : 'nothing' });
      expect(tabs(excel)).toEqual(['Danh sách viên chức', 'Phiếu CSTĐCS']);
    }
  },
  120_000,
);

test('where Excel answers no more, nothing more is tried but taking the tab out, and the next opening does', async () => {
  const excel = openExcel(BOOK);
  excel.faults.from(5, { kind: 'never' });
  const report = await run(excel);
  expect(outcomes(report)).toMatchObject({
    text: 'passed',
    numbers: 'NoAnswer',
    dates: 'not-run',
    sizes: 'not-run',
    removal: 'NoAnswer',
  });
  expect(tabs(excel)).toHaveLength(3);
  excel.reset();
  const host = createPaneHost(accessOf(excel), setting());
  expect(await host.tidy()).toEqual({ ok: true, value: 'undone' });
  expect(tabs(excel)).toEqual(['Danh sách viên chức', 'Phiếu CSTĐCS']);
});
