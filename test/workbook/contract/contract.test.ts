import { readFileSync } from 'node:fs';
import { checkRound } from '../../../src/review/check-round';
import { plannedTabs } from '../../../src/review/write-results';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { TabPlan } from '../../../src/workbook/port';
import { SCORES, SCORES_AGAIN, TOTALS, TOTALS_AGAIN } from '../excel/plans';
import { bothOf, type Books, snapshotOf, type UserAction, write } from './books';
import { CHARTS, CHARTS_AGAIN, EMPTY, FIGURES, LOOKS, TEXTS } from './hard-plans';
import { expectSameTabs, ours } from './same-tabs';
import type { BookView } from './tab-view';

/** The workbook of most scenarios: two tabs of the user's. */
async function usersBook(): Promise<Books> {
  const text = (value: string): TabPlan['rows'][number]['cells'][number] => ({
    content: { kind: 'text', text: value },
    style: {},
  });
  const rows = (...lines: readonly string[]): TabPlan['rows'] => lines.map((line) => ({ cells: [text(line)] }));
  const tab = { columnWidths: [], merges: [], page: EMPTY.page };
  return bothOf(
    await newWorkbook([
      { ...tab, key: 'a', name: 'Danh sách', rows: rows('Mã', '1', '2') },
      { ...tab, key: 'b', name: 'Khác', rows: rows('x') },
    ]),
  );
}

/** What both workbooks show is the same: ours in every look, the user's in what they hold. */
async function expectAlike({ file, excel }: Books): Promise<BookView> {
  const [inFile, inExcel] = [await file.view(), await excel.view()];
  expectSameTabs(inExcel, inFile);
  // Only a file tells where formulas stand without being asked.
  expect((await snapshotOf(excel.port)).tabs).toEqual((await snapshotOf(file.port)).tabs);
  return inFile;
}

/** The same writing on both, with the same outcome. */
async function writeBoth(books: Books, plans: readonly TabPlan[], meanwhile?: UserAction): Promise<unknown> {
  const [inFile, inExcel] = [books.file, books.excel].map((book) =>
    write(book, plans, () => (meanwhile === undefined ? Promise.resolve() : book.user(meanwhile))),
  );
  expect(await inExcel).toEqual(await inFile);
  return inFile;
}

async function userDoes({ file, excel }: Books, action: UserAction): Promise<void> {
  await file.user(action);
  await excel.user(action);
}

const WORKBOOK = 'xl/workbook.xml';

test('the tabs of the sample round come out alike, cell by cell and look by look, and again when they are written again', async () => {
  const books = await bothOf(new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx')));
  const plansOf = async ({ port }: Books['file'] | Books['excel']): Promise<readonly TabPlan[]> => {
    const checked = await checkRound(port, { kind: 'of-round' });
    if (!checked.ok) throw new Error(checked.error.code);
    return plannedTabs(checked.value);
  };
  const plans = await plansOf(books.file);
  expect(await plansOf(books.excel)).toEqual(plans);
  expect(await writeBoth(books, plans)).toBe('written');
  const first = await expectAlike(books);
  expect(ours(first).map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
  const bytes = books.file.bytes();
  expect(await writeBoth(books, plans)).toBe('written');
  expect(await expectAlike(books)).toEqual(first);
  expect(Buffer.compare(books.file.bytes(), bytes)).toBe(0);
}, 180_000);

test.each([
  ['texts that look like formulas, dates or numbers, or are long', [TEXTS]],
  ['figures, formats and formulas', [TEXTS, FIGURES]],
  ['every look, sizes, merges, panes, filter and page', [LOOKS]],
  ['an empty tab', [EMPTY]],
  ['charts of every kind', [CHARTS]],
  ['all of them', [EMPTY, LOOKS, TEXTS, FIGURES, CHARTS, SCORES, TOTALS]],
])('nothing is lost or changed on the way: %s', async (_, plans) => {
  const books = await usersBook();
  expect(await writeBoth(books, plans)).toBe('written');
  const view = await expectAlike(books);
  expect(view.marks.length).toBe(plans.length);
});

test('a second run rewrites, renames and removes the same tabs', async () => {
  const books = await usersBook();
  const steps: readonly (readonly TabPlan[])[] = [
    [SCORES, TOTALS, CHARTS],
    [SCORES_AGAIN, TOTALS_AGAIN, CHARTS_AGAIN],
    [CHARTS, LOOKS],
    [{ ...CHARTS_AGAIN, charts: [] }],
    [CHARTS_AGAIN],
    [TEXTS, { ...SCORES, key: 'Totals', name: 'KQ - Điểm 2' }, { ...LOOKS, key: 'Scores', name: TOTALS.name }],
    [],
  ];
  for (const plans of steps) {
    expect(await writeBoth(books, plans)).toBe('written');
    const view = await expectAlike(books);
    expect(new Set(ours(view).map(({ name }) => name))).toEqual(new Set(plans.map(({ name }) => name)));
  }
});

test('a tab of ours that the user gave another name, moved out of sight or copied is still the one', async () => {
  const books = await usersBook();
  await writeBoth(books, [SCORES]);
  await userDoes(books, {
    file: {
      [WORKBOOK]: (xml) =>
        xml.replaceAll('KQ - Điểm', 'Điểm cuối').replace('name="Điểm cuối"', 'name="Điểm cuối" state="veryHidden"'),
    },
    excel: ({ workbook }) => {
      const sheet = workbook.sheet('KQ - Điểm');
      workbook.renameSheet(sheet, 'Điểm cuối');
      workbook.showSheet(sheet, 'VeryHidden');
    },
  });
  expect(await writeBoth(books, [SCORES_AGAIN])).toBe('written');
  const view = await expectAlike(books);
  expect(view.tabs.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Danh sách', 'visible'],
    ['Khác', 'visible'],
    ['KQ - Điểm 2', 'very-hidden'],
  ]);
  expect(await writeBoth(books, [])).toBe('written');
  expect((await expectAlike(books)).tabs.length).toBe(2);
});

test('a tab that comes out of sight is hidden as long as nobody shows it, and goes like any other', async () => {
  const books = await usersBook();
  const kept: TabPlan = { ...TEXTS, isHidden: true };
  expect(await writeBoth(books, [SCORES, kept])).toBe('written');
  const told = ({ tabs }: BookView) => tabs.map(({ name, visibility }) => `${name}: ${visibility}`).slice(2);
  expect(told(await expectAlike(books))).toEqual([`${SCORES.name}: visible`, `${TEXTS.name}: hidden`]);
  await userDoes(books, {
    file: { [WORKBOOK]: (xml) => xml.replace(' state="hidden"', '') },
    excel: ({ workbook }) => workbook.showSheet(workbook.sheet(TEXTS.name), 'Visible'),
  });
  expect(await writeBoth(books, [SCORES, kept])).toBe('written');
  expect(told(await expectAlike(books))).toEqual([`${SCORES.name}: visible`, `${TEXTS.name}: visible`]);
  expect(await writeBoth(books, [])).toBe('written');
  expect(told(await expectAlike(books))).toEqual([]);
});

test('what is put back may give other results than it gave then; what is new may not', async () => {
  const { excel } = await usersBook();
  const stale: TabPlan = {
    ...EMPTY,
    rows: [
      { cells: [{ content: { kind: 'formula', formula: '1+1', result: { decimal: '3' } }, style: {} }] },
      { cells: [{ content: { kind: 'text', text: 'x' }, style: {} }] },
    ],
    columnWidths: [10],
  };
  expect(await write(excel, [stale])).toEqual({
    code: 'excel.check-failed',
    params: { sheet: stale.name, cell: 'A1' },
  });
  expect(await write(excel, [{ ...stale, isPutBack: true }])).toBe('written');
});

const REFUSED: readonly (readonly [string, UserAction, unknown])[] = [
  [
    'a tab that changed since it was read',
    {
      file: { 'xl/worksheets/sheet2.xml': (xml) => xml.replace('<v>2</v>', '<v>3</v>') },
      excel: (excel) => {
        excel.edit('Danh sách', 'A3', [["'3"]], 'Remote');
      },
    },
    { code: 'input.changed-since', params: { tabs: 'Danh sách' } },
  ],
  [
    'a tab that is gone, as it got another name',
    {
      file: { [WORKBOOK]: (xml) => xml.replace('"Khác"', '"Khác nữa"') },
      excel: ({ workbook }) => workbook.renameSheet(workbook.sheet('Khác'), 'Khác nữa'),
    },
    { code: 'input.changed-since', params: { tabs: 'Khác' } },
  ],
  [
    'a tab of the user under our name, in other letters',
    {
      file: { [WORKBOOK]: (xml) => xml.replace('"Khác"', '"kq - ĐIỂM"') },
      excel: ({ workbook }) => workbook.renameSheet(workbook.sheet('Khác'), 'kq - ĐIỂM'),
    },
    { code: 'input.changed-since', params: { tabs: 'Khác, kq - ĐIỂM' } },
  ],
  [
    'a structure that is protected',
    {
      file: { [WORKBOOK]: (xml) => xml.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews') },
      excel: ({ workbook }) => {
        workbook.protection = { password: null, options: {} };
      },
    },
    { code: 'workbook.structure-protected', params: {} },
  ],
];

test.each(REFUSED)('nothing is written over %s', async (_, action, failure) => {
  const books = await usersBook();
  expect(await writeBoth(books, [SCORES, TOTALS], action)).toEqual(failure);
  expect((await expectAlike(books)).marks).toEqual([]);
});

test('a tab of ours that somebody locked is named, and neither unlocked nor rewritten', async () => {
  const books = await usersBook();
  await writeBoth(books, [SCORES, TOTALS]);
  const before = await expectAlike(books);
  await userDoes(books, {
    file: {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    },
    excel: ({ workbook }) => {
      workbook.sheet(SCORES.name).protection = { password: null, options: {} };
    },
  });
  const failure = { code: 'workbook.tabs-protected', params: { tabs: SCORES.name } };
  expect(await writeBoth(books, [SCORES_AGAIN, TOTALS_AGAIN])).toEqual(failure);
  expect(await expectAlike(books)).toEqual(before);
});

test('in a workbook that counts from 1904, days are read and written as the same days', async () => {
  const bytes = await newWorkbook([{ ...FIGURES, name: 'Ngày', rows: FIGURES.rows.slice(0, 8) }]);
  const books = await bothOf(bytes);
  const in1904: UserAction = {
    file: { [WORKBOOK]: (xml) => xml.replace('<bookViews', '<workbookPr date1904="1"/><bookViews') },
    excel: ({ workbook }) => {
      workbook.is1904 = true;
    },
  };
  const before = await snapshotOf(books.file.port);
  await userDoes(books, in1904);
  const read = await snapshotOf(books.excel.port);
  expect(read).toEqual(await snapshotOf(books.file.port));
  // The same number is a day four years later there; a time of day and a plain number are what they were.
  expect(read.tabs[0]?.values.slice(5, 8)).toEqual([[46377], [46377.5], [0.5]]);
  expect(read.tabs[0]?.values.slice(0, 5)).toEqual(before.tabs[0]?.values.slice(0, 5));
  expect(await writeBoth(books, [TEXTS, FIGURES])).toBe('written');
  const view = await expectAlike(books);
  expect([view.tabs[2]?.cells['A6']?.value]).toEqual([44915]);
  expect(books.excel.excel.workbook.sheet('Số').grid.content(5, 0)?.value).toBe(43453);
});
