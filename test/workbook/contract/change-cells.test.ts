import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { CellChange, CellPlan, TabPlan } from '../../../src/workbook/port';
import { EMPTY } from './hard-plans';
import { bothOf, type Books, snapshotOf } from './books';

const cell = (text: string, format?: string): CellPlan => ({
  content: { kind: 'text', text },
  style: { border: 'thin' },
  ...(format === undefined ? {} : { format }),
});

function tabOf(name: string, rows: TabPlan['rows']): TabPlan {
  return { key: name === 'Đợt xét' ? 'a' : 'b', name, rows, columnWidths: [], merges: [], page: EMPTY.page };
}

/** A round’s tab of the user’s, with a gap in it, and another tab. */
async function books(): Promise<Books> {
  const number: CellPlan = { content: { kind: 'number', decimal: '70' }, style: {}, format: '0' };
  const formula: CellPlan = { content: { kind: 'formula', formula: '1+1', result: { decimal: '2' } }, style: {} };
  const both = await bothOf(
    await newWorkbook([
      tabOf('Đợt xét', [
        { cells: [cell('Chương trình'), cell('tran-phu-2022', '@')] },
        { cells: [] },
        { cells: [cell('cstd-co-so.vote.percent'), number, null, cell('ghi chú')] },
        { cells: [cell('score.step'), formula] },
      ]),
      tabOf('Khác', [{ cells: [cell('x')] }]),
    ]),
  );
  // A snapshot tells results alone.
  await both.excel.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Đợt xét').getRange('B4').formulas = [['=1+1']];
    await context.sync();
  });
  return both;
}

const at = (row: number, column: number, value: CellChange['value'], sheet = 'Đợt xét'): CellChange => ({
  sheet,
  row,
  column,
  value,
});

/** Changes cells behind both adapters, with the fingerprints of now unless others are given. */
async function change({ file, excel }: Books, changes: readonly CellChange[], fingerprint?: string): Promise<unknown> {
  const outcomes = [file, excel].map(async ({ port }) => {
    const { tabs } = await snapshotOf(port);
    const expected = new Map(tabs.map((tab) => [tab.name, fingerprint ?? tab.fingerprint]));
    const changed = await port.amend({ changes, added: [] }, expected);
    return changed.ok ? 'changed' : changed.error;
  });
  const [inFile, inExcel] = await Promise.all(outcomes);
  expect(inExcel).toEqual(inFile);
  return inFile;
}

/** What the tab holds in both, which must be alike. */
async function held({ file, excel }: Books): Promise<readonly unknown[]> {
  const [inFile, inExcel] = [await snapshotOf(file.port), await snapshotOf(excel.port)];
  const values = (tabs: typeof inFile.tabs) =>
    tabs.map((tab) => tab.values.map((row) => row.map((value) => value ?? '')));
  expect(values(inExcel.tabs)).toEqual(values(inFile.tabs));
  return inFile.tabs[0]?.values ?? [];
}

test('a cell of the user’s gets another value, and everything else stays as it is; taken back, the tab is as it was', async () => {
  const both = await books();
  const before = await snapshotOf(both.file.port);
  expect(await change(both, [at(2, 1, '2/3')])).toBe('changed');
  expect((await held(both))[2]).toEqual(['cstd-co-so.vote.percent', '2/3', null, 'ghi chú']);
  const after = await snapshotOf(both.file.port);
  expect(after.tabs[1]).toEqual(before.tabs[1]);
  expect(after.tabs[0]?.formats).toEqual(before.tabs[0]?.formats);
  expect(await change(both, [at(2, 1, 70)])).toBe('changed');
  await held(both);
  expect(await snapshotOf(both.file.port)).toEqual(before);
});

test('rows and cells that are not there yet are put in their place: below the rest, into a gap, beside a cell', async () => {
  const both = await books();
  const changes = [
    at(5, 1, '0.5'),
    at(5, 0, 'score.bonus-cap'),
    at(4, 0, 'regime'),
    at(1, 2, 'gap'),
    at(2, 2, 'beside'),
    at(0, 4, 'end'),
  ];
  expect(await change(both, changes)).toBe('changed');
  expect(await held(both)).toEqual([
    ['Chương trình', 'tran-phu-2022', null, null, 'end'],
    [null, null, 'gap'],
    ['cstd-co-so.vote.percent', 70, 'beside', 'ghi chú'],
    ['score.step', 2],
    ['regime'],
    ['score.bonus-cap', '0.5'],
  ]);
  expect(
    await change(
      both,
      changes.map((one) => ({ ...one, value: null })),
    ),
  ).toBe('changed');
  expect((await held(both)).slice(0, 4)).toEqual((await held(await books())).slice(0, 4));
});

test.each(['=1+1', '007', '1e5', "'x", '@', '2/3', '-5', 'TRUE', '#N/A', ' x ', ''])(
  'the text %j stays the text that it is',
  async (text) => {
    const both = await books();
    expect(await change(both, [at(0, 1, text), at(2, 1, text)])).toBe('changed');
    const [first, , third] = await held(both);
    expect([first, third]).toMatchObject([
      ['Chương trình', ...(text === '' ? [] : [text])],
      ['cstd-co-so.vote.percent', text === '' ? null : text, null, 'ghi chú'],
    ]);
  },
);

test('nothing is changed where a tab differs from what was read, is gone, or where a cell is a formula', async () => {
  const both = await books();
  const before = await held(both);
  expect(await change(both, [at(2, 1, '80')], 'other')).toMatchObject({ code: 'input.changed-since' });
  expect(await change(both, [at(0, 0, 'x', 'Không có')])).toEqual({
    code: 'input.changed-since',
    params: { tabs: 'Không có' },
  });
  expect(await change(both, [at(2, 1, '80'), at(3, 1, '0.5')])).toEqual({
    code: 'workbook.formula-in-cell',
    params: { sheet: 'Đợt xét', cell: 'B4' },
  });
  expect(await held(both)).toEqual(before);
});

test('a protected tab is not unlocked unasked', async () => {
  const both = await books();
  for (const book of [both.file, both.excel]) {
    await book.user({
      file: {
        'xl/worksheets/sheet2.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      },
      excel: (excel) =>
        excel.run(async (context) => {
          context.workbook.worksheets.getItem('Đợt xét').protection.protect();
          await context.sync();
        }),
    });
  }
  expect(await change(both, [at(2, 1, '80')])).toEqual({
    code: 'workbook.cell-locked',
    params: { sheet: 'Đợt xét', cell: 'B3' },
  });
});
