import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { AddedTab, Amendment, CellChange, CellTab, Snapshot, TabPlan } from '../../../src/workbook/port';
import { tab } from '../../support/workbook';
import { SCORES } from '../excel/plans';
import { KINDS, OTHERS } from '../file/foreign/kinds';
import { type Books, type UserAction, bothOf, snapshotOf } from './books';
import { EMPTY } from './hard-plans';

const text = (value: string): TabPlan['rows'][number]['cells'][number] => ({
  content: { kind: 'text', text: value },
  style: {},
});

function tabOf(key: string, name: string, ...lines: readonly (readonly string[])[]): TabPlan {
  return {
    key,
    name,
    rows: lines.map((cells) => ({ cells: cells.map(text) })),
    columnWidths: [],
    merges: [],
    page: EMPTY.page,
  };
}

/** A round's tab, a tab that was collected before, and one that nobody touches. */
async function books(): Promise<Books> {
  return bothOf(
    await newWorkbook([
      tabOf('a', 'Đợt xét', ['Chương trình', 'tran-phu-2022'], ['Năm', '2022']),
      tabOf('b', 'Chấm điểm - Khoa', ['Mã', 'Điểm', 'Ghi chú'], ['NV001', '9'], ['NV002', '8'], ['NV003', '7']),
      tabOf('c', 'Khác', ['x']),
    ]),
  );
}

const SENT: CellTab = {
  ...tab(
    'Chấm điểm - Khoa',
    [
      ['Mã', 'Điểm'],
      ['NV001', 9.5],
      ['NV002', '=1+1'],
    ],
    {},
  ),
  columnWidths: [10, 12],
};
const NEW: CellTab = { ...SENT, name: 'Chấm điểm - Phòng' };

const cells = (one: CellTab): AddedTab => ({ kind: 'cells', tab: one });
const plan = (one: TabPlan): AddedTab => ({ kind: 'plan', plan: one });
const changes: readonly CellChange[] = [
  { sheet: 'Đợt xét', row: 1, column: 1, value: 2023 },
  { sheet: 'Đợt xét', row: 2, column: 0, value: 'Kỳ' },
  { sheet: 'Đợt xét', row: 2, column: 1, value: 'Năm' },
];

/** Amends behind both adapters, with the fingerprints of all tabs of now, or of those named; what comes of it must be the same. */
async function amend(
  { file, excel }: Books,
  amendment: Partial<Amendment>,
  { only, meanwhile }: { readonly only?: readonly string[]; readonly meanwhile?: UserAction } = {},
): Promise<unknown> {
  const outcomes = [file, excel].map(async (book) => {
    const { tabs } = await snapshotOf(book.port);
    if (meanwhile !== undefined) await book.user(meanwhile);
    const expected = tabs.filter(({ name }) => only === undefined || only.includes(name));
    const amended = await book.port.amend(
      { changes: [], added: [], ...amendment },
      new Map(expected.map(({ name, fingerprint }) => [name, fingerprint])),
    );
    return amended.ok ? 'amended' : amended.error;
  });
  const [inFile, inExcel] = await Promise.all(outcomes);
  expect(inExcel).toEqual(inFile);
  return inFile;
}

/** What both hold, which must be alike, and shown alike. */
async function held({ file, excel }: Books): Promise<Snapshot> {
  const [inFile, inExcel] = [await snapshotOf(file.port), await snapshotOf(excel.port)];
  // Only a file tells of every formula; Excel is asked where it matters.
  expect(inExcel.tabs).toEqual(inFile.tabs);
  return inFile;
}

/** The looks of a tab: widths, fonts, formats, what is hidden. */
async function expectSameLooks({ file, excel }: Books, name: string): Promise<void> {
  const [inFile, inExcel] = [await file.view(), await excel.view()].map(({ tabs }) =>
    tabs.find((one) => one.name === name),
  );
  expect(inExcel).toBeDefined();
  expect({ ...inExcel, page: null }).toEqual({ ...inFile, page: null });
}

test('cells and tabs go in together, and nothing else changes', async () => {
  const both = await books();
  const before = await held(both);
  expect(await amend(both, { changes, added: [cells(NEW)] })).toBe('amended');
  const after = await held(both);
  expect(after.tabs.map(({ name }) => name)).toEqual([...before.tabs.map(({ name }) => name), NEW.name]);
  expect(after.tabs[0]?.values).toEqual([
    ['Chương trình', 'tran-phu-2022'],
    ['Năm', 2023],
    ['Kỳ', 'Năm'],
  ]);
  expect(after.tabs.slice(1, 3)).toEqual(before.tabs.slice(1, 3));
  expect(after.tabs[3]).toMatchObject({ values: NEW.values, fingerprint: tabFingerprint(NEW), ownKey: null });
  await expectSameLooks(both, NEW.name);
});

function tabFingerprint(one: CellTab): string {
  return tab(one.name, one.values).fingerprint;
}

test('a tab that is replaced holds what was sent and nothing of what it held; it keeps its place, its name and its visibility', async () => {
  const both = await books();
  const other = { ...SENT, name: 'CHẤM ĐIỂM - Khoa', visibility: 'hidden' } as const;
  expect(await amend(both, { added: [cells(other)] })).toBe('amended');
  const { tabs } = await held(both);
  expect(tabs.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Đợt xét', 'visible'],
    ['Chấm điểm - Khoa', 'visible'],
    ['Khác', 'visible'],
  ]);
  expect(tabs[1]?.values).toEqual(SENT.values);
  await expectSameLooks(both, 'Chấm điểm - Khoa');
});

test('every kind of cell that a sent tab may hold comes in as it is, hidden lines and old fonts too', async () => {
  const both = await books();
  expect(await amend(both, { added: [cells(KINDS), ...OTHERS.map(cells)] })).toBe('amended');
  const { tabs } = await held(both);
  expect(tabs.slice(3).map(({ name, visibility }) => [name, visibility])).toEqual([
    [KINDS.name, 'visible'],
    ['Ẩn', 'hidden'],
    ["Tổ 'A' & B", 'visible'],
  ]);
  expect(tabs[3]).toMatchObject({
    hiddenRows: KINDS.hiddenRows,
    hiddenColumns: KINDS.hiddenColumns,
    merges: KINDS.merges,
    oldFontCells: KINDS.oldFontCells,
  });
  // A view tells neither errors nor the fonts within a text.
  const values = KINDS.values.map((line) => line.map((value) => (typeof value === 'object' ? null : value)));
  const other = await books();
  expect(await amend(other, { added: [cells({ ...KINDS, values, oldFontCells: [] }), ...OTHERS.map(cells)] })).toBe(
    'amended',
  );
  for (const { name } of [KINDS, ...OTHERS]) await expectSameLooks(other, name);
});

test('what no other workbook can hold comes in as near as can be: formulas without a result, new errors, texts under a merge', async () => {
  const both = await books();
  const odd: CellTab = {
    ...tab(
      'Lạ',
      [
        [{ fault: 'formula-without-result', formula: 'A1' }, { fault: 'error', code: '#CALC!' }, 'a\u0001b', ''],
        ['gộp', 'khuất'],
      ],
      { merges: ['A2:B2'] },
    ),
    columnWidths: [],
  };
  expect(await amend(both, { added: [cells(odd)] })).toBe('amended');
  const { tabs } = await held(both);
  const error = { fault: 'error', code: '#N/A' };
  expect(tabs.at(-1)?.values).toEqual([[error, error, 'ab'], ['gộp']]);
});

test('a laid-out tab comes in with all its looks and without our mark; its formulas point to tabs that come with it', async () => {
  const both = await books();
  const pointing: TabPlan = {
    ...tabOf('x', 'Cộng'),
    rows: [
      {
        cells: [
          { content: { kind: 'formula', formula: "'KQ - Điểm'!$C$6+0", result: { decimal: '84.25' } }, style: {} },
        ],
      },
    ],
  };
  expect(await amend(both, { added: [plan(SCORES), plan(pointing)] })).toBe('amended');
  const view = await both.excel.view();
  expect(view.marks).toEqual([]);
  for (const name of [SCORES.name, 'Cộng']) await expectSameLooks(both, name);
  const [inFile, inExcel] = [await both.file.view(), view].map(({ tabs }) =>
    tabs.find(({ name }) => name === SCORES.name),
  );
  expect(inExcel?.page).toEqual(inFile?.page);
  // The same in another run takes its place.
  const before = await held(both);
  expect(await amend(both, { added: [plan({ ...SCORES, key: 'y' })] })).toBe('amended');
  expect(await held(both)).toEqual(before);
});

const WORKBOOK = 'xl/workbook.xml';

test.each<readonly [string, Partial<Amendment>, UserAction, unknown]>([
  [
    'a tab of the same name was made meanwhile',
    { changes, added: [cells(NEW)] },
    {
      file: { [WORKBOOK]: (xml) => xml.replace('"Khác"', '"chấm điểm - PHÒNG"') },
      excel: ({ workbook }) => workbook.renameSheet(workbook.sheet('Khác'), 'chấm điểm - PHÒNG'),
    },
    { code: 'input.changed-since', params: { tabs: 'Khác, chấm điểm - PHÒNG' } },
  ],
  [
    'the tab to replace was changed meanwhile',
    { changes, added: [cells(SENT)] },
    {
      file: { 'xl/worksheets/sheet3.xml': (xml) => xml.replace('>NV001<', '>NV009<') },
      excel: (excel) => excel.edit('Chấm điểm - Khoa', 'A2', [['NV009']], 'Remote'),
    },
    { code: 'input.changed-since', params: { tabs: 'Chấm điểm - Khoa' } },
  ],
  [
    'a tab whose cells change is gone',
    { changes, added: [cells(NEW)] },
    {
      file: { [WORKBOOK]: (xml) => xml.replace('"Đợt xét"', '"Đợt khác"') },
      excel: ({ workbook }) => workbook.renameSheet(workbook.sheet('Đợt xét'), 'Đợt khác'),
    },
    { code: 'input.changed-since', params: { tabs: 'Đợt xét' } },
  ],
  [
    'the structure is protected',
    { changes, added: [cells(NEW)] },
    {
      file: { [WORKBOOK]: (xml) => xml.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews') },
      excel: ({ workbook }) => {
        workbook.protection = { password: null, options: {} };
      },
    },
    { code: 'workbook.structure-protected', params: {} },
  ],
  [
    'the tab to replace is protected',
    { changes, added: [cells(SENT), cells(NEW)] },
    {
      file: {
        'xl/worksheets/sheet3.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      },
      excel: ({ workbook }) => {
        workbook.sheet('Chấm điểm - Khoa').protection = { password: null, options: {} };
      },
    },
    { code: 'workbook.tabs-protected', params: { tabs: 'Chấm điểm - Khoa' } },
  ],
])('nothing is changed where %s', async (_, amendment, meanwhile, failure) => {
  const both = await books();
  expect(await amend(both, amendment, { meanwhile })).toEqual(failure);
  const { tabs } = await held(both);
  expect(tabs.length).toBe(3);
  expect(tabs[0]?.values[1]).toEqual(['Năm', '2022']);
});

test('a tab that is there is not replaced where nobody asked for it, nor is one of ours', async () => {
  const both = await books();
  for (const { port } of [both.file, both.excel]) expect((await port.write([SCORES], new Map())).ok).toBe(true);
  const before = await held(both);
  const changed = (tabs: string): unknown => ({ code: 'input.changed-since', params: { tabs } });
  expect(await amend(both, { added: [cells(SENT)] }, { only: ['Khác'] })).toEqual(changed('Chấm điểm - Khoa'));
  expect(await amend(both, { added: [cells({ ...NEW, name: SCORES.name })] })).toEqual(changed(SCORES.name));
  expect(await held(both)).toEqual(before);
});

test('a formula among the cells to change leaves all as it is, tabs included', async () => {
  const both = await books();
  const formula: TabPlan = {
    ...tabOf('f', 'Tính'),
    rows: [{ cells: [{ content: { kind: 'formula', formula: '1+1', result: { decimal: '2' } }, style: {} }] }],
  };
  expect(await amend(both, { added: [plan(formula)] })).toBe('amended');
  const before = await held(both);
  const change = { sheet: 'Tính', row: 0, column: 0, value: 3 };
  expect(await amend(both, { changes: [...changes, change], added: [cells(NEW)] })).toEqual({
    code: 'workbook.formula-in-cell',
    params: { sheet: 'Tính', cell: 'A1' },
  });
  expect(await held(both)).toEqual(before);
});

test('merged cells: the first is changed, and the merge stays', async () => {
  const both = await books();
  const merged: CellTab = { ...tab('Gộp', [['a', null, 'b'], ['c']], { merges: ['A1:B1'] }), columnWidths: [] };
  expect(await amend(both, { added: [cells(merged)] })).toBe('amended');
  const change = (row: number, column: number, value: string): CellChange => ({ sheet: 'Gộp', row, column, value });
  expect(await amend(both, { changes: [change(0, 0, 'A'), change(1, 0, 'C')] })).toBe('amended');
  const after = (await held(both)).tabs.at(-1);
  expect(after?.values).toEqual([['A', null, 'b'], ['C']]);
  expect(after?.merges).toEqual(merged.merges);
});

test('nothing to do does nothing', async () => {
  const both = await books();
  const bytes = both.file.bytes();
  const before = await held(both);
  expect(await amend(both, {})).toBe('amended');
  expect(await held(both)).toEqual(before);
  expect(Buffer.compare(both.file.bytes(), bytes)).toBe(0);
});

test.each<readonly [string, Partial<Amendment>]>([
  ['two tabs of one name', { added: [cells(NEW), cells({ ...NEW, name: NEW.name.toUpperCase() })] }],
  ['one cell twice', { changes: [...changes, ...changes] }],
  [
    'cells of a tab that is replaced',
    { changes: [{ sheet: SENT.name, row: 0, column: 0, value: 1 }], added: [cells(SENT)] },
  ],
])('%s are a fault of the program', async (_, amendment) => {
  const { file, excel } = await books();
  for (const { port } of [file, excel]) {
    await expect(port.amend({ changes: [], added: [], ...amendment }, new Map())).rejects.toThrow();
  }
});
