import { readFileSync } from 'node:fs';
import { AT_ONE_GO } from '../../src/workbook/pace';
import { downloadName, openBook } from '../../src/workbench/open-book';

const withSuffix = (stem: string): string => `${stem}-ket-qua`;
const IGNORED = { onShow: () => undefined, onWritten: () => undefined, onOther: () => undefined };

test.each([
  ['so-xet.xlsx', 'so-xet-ket-qua.xlsx'],
  ['Sổ xét 2022.XLSX', 'Sổ xét 2022-ket-qua.XLSX'],
  ['có macro.xlsm', 'có macro-ket-qua.xlsm'],
  ['so-xet-ket-qua.xlsx', 'so-xet-ket-qua.xlsx'],
  ['a.b.xlsx', 'a.b-ket-qua.xlsx'],
  ['so-xet', 'so-xet-ket-qua.xlsx'],
])('the result of %s is downloaded as %s', (name, expected) => {
  expect(downloadName(name, withSuffix)).toBe(expected);
});

test('what was written is there at once, and each opening is another', async () => {
  const bytes = new Uint8Array(readFileSync('assets/mau-tran-phu-2022.xlsx'));
  const shown: unknown[] = [];
  const written: unknown[] = [];
  const events = {
    onShow: (...place: unknown[]) => shown.push(place),
    onWritten: (after: unknown) => written.push(after),
    onOther: () => undefined,
  };
  const book = await openBook({ name: 'a.xlsx', bytes, isSample: false }, events, AT_ONE_GO);
  const again = await openBook({ name: 'a.xlsx', bytes, isSample: false }, IGNORED, AT_ONE_GO);
  if ('code' in book || 'code' in again) throw new Error('not opened');
  expect(again.id).not.toBe(book.id);

  await book.host.port.show('Danh sách', 8, 2);
  await expect(book.host.port.show('Không có', 0, 0)).resolves.toEqual({
    ok: false,
    error: { code: 'workbook.tab-not-there', params: { sheet: 'Không có' } },
  });
  expect(shown).toEqual([['Danh sách', 8, 2]]);

  const result = await book.host.port.write([], new Map([['Danh sách', 'another']]));
  expect(result).toMatchObject({ ok: false, error: { code: 'input.changed-since' } });
  expect(written).toEqual([]);
  await expect(book.host.port.write([], new Map())).resolves.toMatchObject({ ok: true });
  expect(written).toHaveLength(1);
});

test('a file that is no workbook is told as such', async () => {
  const bytes = new TextEncoder().encode('no workbook');
  await expect(openBook({ name: 'a.xlsx', bytes, isSample: false }, IGNORED, AT_ONE_GO)).resolves.toEqual({
    code: 'file.not-a-workbook',
    params: { file: 'a.xlsx' },
  });
});
