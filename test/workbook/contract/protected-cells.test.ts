import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { Amendment, CellChange } from '../../../src/workbook/port';
import type { TemplateCell, TemplatePlan } from '../../../src/workbook/template-plan';
import { fingerprintOf } from '../../../src/workbook/fingerprint';
import { type Books, bothOf, snapshotOf } from './books';
import { EMPTY } from './hard-plans';

const SHEET = 'Kiểm phiếu';
const locked = (value: string): TemplateCell => ({ content: { kind: 'text', text: value }, style: {}, isLocked: true });
const open = (format?: string): TemplateCell => ({
  content: null,
  style: {},
  ...(format === undefined ? {} : { format }),
});

/** A tab to fill in, as the template has them: titles and headers locked, the rest open, no password. */
const FORM: TemplatePlan = {
  key: 'counts',
  name: SHEET,
  rows: [
    { cells: [locked('KIỂM PHIẾU')] },
    { cells: [locked('Danh hiệu'), locked('Phát ra'), locked('Thu về')] },
    { cells: [locked('CSTĐCS'), open(), open('@')] },
  ],
  columnWidths: [20, 10, 10],
  merges: [],
  page: EMPTY.page,
  validations: [],
  names: [],
};
const LOCKED = ['A1', 'A2', 'B2', 'C2', 'A3'];

/** The form behind both adapters; `mayFormat` as the template has it. */
async function books(mayFormat = true): Promise<Books> {
  const both = await bothOf(await newWorkbook([FORM]));
  if (!mayFormat) {
    await both.file.user({
      file: { 'xl/worksheets/sheet2.xml': (xml) => xml.replace(' formatCells="0"', '') },
      excel: () => undefined,
    });
  }
  await both.excel.user({
    file: {},
    excel: (excel) => {
      excel.workbook.sheet(SHEET).protection = null;
      return excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('A1:Z60').format.protection.locked = false;
        for (const cell of LOCKED) sheet.getRange(cell).format.protection.locked = true;
        sheet.getRange('C3').numberFormat = [['@']];
        sheet.protection.protect({ allowFormatCells: mayFormat });
        await context.sync();
      });
    },
  });
  return both;
}

const at = (row: number, column: number, value: CellChange['value'], look?: CellChange['look']): CellChange => ({
  sheet: SHEET,
  row,
  column,
  value,
  ...(look === undefined ? {} : { look }),
});

/** Amends behind both; what comes of it must be the same. */
async function amend({ file, excel }: Books, amendment: Partial<Amendment>): Promise<unknown> {
  const [inFile, inExcel] = await Promise.all(
    [file, excel].map(async ({ port }) => {
      const { tabs } = await snapshotOf(port);
      const expected = new Map(tabs.map(({ name, fingerprint }) => [name, fingerprint]));
      const amended = await port.amend({ changes: [], added: [], ...amendment }, expected);
      return amended.ok ? 'amended' : amended.error;
    }),
  );
  expect(inExcel).toEqual(inFile);
  return inFile;
}

async function held({ file, excel }: Books): Promise<readonly (readonly unknown[])[]> {
  const [inFile, inExcel] = [await snapshotOf(file.port), await snapshotOf(excel.port)];
  expect(inExcel.tabs.map(fingerprintOf)).toEqual(inFile.tabs.map(fingerprintOf));
  expect(inFile.tabs.map(({ isProtected }) => isProtected)).toEqual([true]);
  expect(inExcel.tabs.map(({ isProtected }) => isProtected)).toEqual([true]);
  return inFile.tabs[0]?.values ?? [];
}

test('what people may type into a protected tab is written, and it stays protected', async () => {
  const both = await books();
  const changes = [at(2, 1, 18), at(2, 2, 17), at(3, 0, 'ĐHTT'), at(3, 1, 18), at(8, 7, 'xa')];
  expect(await amend(both, { changes })).toBe('amended');
  expect((await held(both)).slice(2, 4)).toEqual([
    ['CSTĐCS', 18, 17],
    ['ĐHTT', 18],
  ]);
  // What was written is still open to be corrected, by people as by the next amendment.
  expect(await amend(both, { changes: [at(3, 0, null), at(3, 1, 19), at(8, 7, 'gần')] })).toBe('amended');
});

test('a locked cell is named with its tab, and nothing is written, not even into open ones', async () => {
  const both = await books();
  const before = await held(both);
  expect(await amend(both, { changes: [at(2, 1, 18), at(2, 0, 'khác')] })).toEqual({
    code: 'workbook.cell-locked',
    params: { sheet: SHEET, cell: 'A3' },
  });
  // Side by side with open ones, and alone.
  expect(await amend(both, { changes: [at(2, 2, '1'), at(1, 2, 'x'), at(1, 1, 'x')] })).toMatchObject({
    params: { cell: 'C2' },
  });
  expect(await amend(both, { changes: [at(0, 0, 'x')] })).toMatchObject({ params: { cell: 'A1' } });
  expect(await held(both)).toEqual(before);
});

test('where no looks may be changed, neither a new format nor a number in a text cell goes in', async () => {
  const both = await books(false);
  const refused = { code: 'workbook.tabs-protected', params: { tabs: SHEET } };
  expect(await amend(both, { changes: [at(2, 1, 18, { format: '0.00' })] })).toEqual(refused);
  expect(await amend(both, { changes: [at(2, 2, 17)] })).toEqual(refused);
  expect(await amend(both, { changes: [at(2, 1, 18), at(2, 2, '17')] })).toBe('amended');
  const free = await books();
  expect(await amend(free, { changes: [at(2, 1, 18, { format: '0.00' })] })).toBe('amended');
});

test('a protected tab that another would take the place of is still not unlocked unasked', async () => {
  const both = await books();
  expect(await amend(both, { added: [{ kind: 'plan', plan: { ...EMPTY, name: SHEET } }] })).toEqual({
    code: 'workbook.tabs-protected',
    params: { tabs: SHEET },
  });
});
