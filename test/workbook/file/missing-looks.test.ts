/** Cells, rows and columns of a user's that name a look which the workbook does not have look like none, and must go on doing so when results are written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { workbookFile } from '../../support/workbook-file';
import { number, opened, partOf, plan, tabOf, written } from './opened';

const SHEET = 'xl/worksheets/sheet2.xml';
const RESULTS = plan({ key: 'a', rows: [{ cells: [number('1', { style: { border: 'thin' }, format: '#,##0' })] }] });

function looksOf(bytes: Uint8Array): number {
  const [, list = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(partOf(bytes, 'xl/styles.xml')) ?? [];
  return list.match(/<xf\b/g)?.length ?? 0;
}

/** A workbook whose first cell names another look. */
async function naming(look: (there: number) => number): Promise<Uint8Array> {
  const bytes = await workbookFile({ A: [['Giơ tay', 1]] });
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const cell = /<c r="A1"(?: s="\d+")?/;
  if (!cell.test(sheet)) throw new Error('no cell A1');
  const changed = sheet.replace(cell, `<c r="A1" s="${String(look(looksOf(bytes)))}"`);
  return zipSync({ ...parts, [SHEET]: strToU8(changed) });
}

test.each([0, 1, 40])('a cell whose look is missing does not get one of ours: %i beyond the last', async (beyond) => {
  const bytes = await naming((there) => there + beyond);
  const before = tabOf(await opened(bytes), 'A');
  expect(before.formats[0]?.[0] ?? null).toBeNull();
  const after = tabOf(await opened(await written(bytes, [RESULTS])), 'A');
  expect(after.formats[0]?.[0] ?? null).toBeNull();
  expect(after.fingerprint).toBe(before.fingerprint);
});

test('a second run makes up for nothing more', async () => {
  const bytes = await naming((there) => there + 3);
  const once = await written(bytes, [RESULTS]);
  const twice = await written(once, [RESULTS]);
  expect(looksOf(twice)).toBe(looksOf(once));
});

test('a cell that names a look beyond all that Excel can have is told as damage, not made up for', async () => {
  const result = await openWorkbookFile(await naming(() => 100_000), 'so.xlsx');
  expect(result).toMatchObject({ ok: false, error: { code: 'file.damaged' } });
});
