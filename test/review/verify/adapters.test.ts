/** What is written through Excel or into a file is found as it was, and a formula that a value took the place of is found in both. */
import { readFileSync } from 'node:fs';
import { checkRound } from '../../../src/review/check-round';
import { writeResults } from '../../../src/review/write-results';
import { verifyWorkbook } from '../../../src/review/verify/verify-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { bothOf } from '../../workbook/contract/books';

jest.setTimeout(180_000);

async function write(port: WorkbookPort): Promise<void> {
  const checked = await checkRound(port, { kind: 'of-round' }, undefined, () => 'ab'.repeat(32));
  if (!checked.ok) throw new Error(checked.error.code);
  const written = await writeResults(port, checked.value);
  if (!written.ok) throw new Error(written.error.code);
}

async function verified(port: WorkbookPort) {
  const found = await verifyWorkbook(port);
  if (!found.ok) throw new Error(found.error.code);
  const { tabs, isSame, inputs } = found.value;
  return {
    isSame,
    changed: inputs?.filter(({ state }) => state !== 'same'),
    told: tabs.flatMap(({ key, differences, remarks }) => [...differences, ...remarks].map((one) => ({ key, ...one }))),
  };
}

test('both ways of writing are verified, and a formula replaced by its own value is found in both', async () => {
  const { file, excel } = await bothOf(new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx')));
  for (const { port } of [file, excel]) {
    await write(port);
    expect(await verified(port)).toEqual({ isSame: true, changed: [], told: [] });
  }
  const read = await excel.port.read(undefined, 'held');
  const [cell] = read.ok ? (read.value.held?.get('KQ - Đề nghị')?.formulas.keys() ?? []) : [];
  if (cell === undefined) throw new Error('no formula');
  await excel.user({
    file: {},
    excel: async ({ run }) => {
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem('KQ - Đề nghị').getRange(cell).load('values');
        await context.sync();
        range.values = [...range.values];
        await context.sync();
      });
    },
  });
  const expected = { isSame: false, changed: [], told: [{ key: 'KqDeNghi', kind: 'formula-replaced', cell }] };
  expect(await verified(excel.port)).toMatchObject(expected);
  const sheets = await file.port.read();
  if (!sheets.ok) throw new Error(sheets.error.code);
  const at = sheets.value.tabs.findIndex(({ name }) => name === 'KQ - Đề nghị');
  await file.user({
    file: {
      [`xl/worksheets/sheet${String(at + 1)}.xml`]: (xml) =>
        xml.replace(new RegExp(`(<c r="${cell}"[^>]*>)<f>.*?</f>`, 's'), '$1'),
    },
    excel: () => null,
  });
  expect(await verified(file.port)).toMatchObject(expected);
});
