import { openExcel, type CellSpec } from '../../excel-host/open-excel';
import { createExcelPort } from '../../../src/workbook/excel/port';
import { accessOf } from './played';

const OLD = 'NguyÔn V¨n Hïng';

function under(value: string, font: string): CellSpec {
  return { value, look: { 'font.name': font } };
}

async function read(sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellSpec[])[] }[]) {
  const excel = openExcel({ sheets });
  const result = await createExcelPort(accessOf(excel)).read();
  if (!result.ok) throw new Error(result.error.code);
  return {
    cells: result.value.tabs.map(({ name, oldFontCells }) => [name, oldFontCells] as const),
    syncs: excel.syncs,
  };
}

test('a tab without signs of old text costs no further round trip', async () => {
  const { cells, syncs } = await read([
    { name: 'A', rows: [['Nguyễn', 'Hoà', under('Lê Thanh', '.VnTime'), 'Tô Hà']] },
  ]);
  expect(cells).toEqual([['A', []]]);
  expect(syncs).toBe(2);
});

test('where a tab shows signs, the fonts of what could be old are asked for, in one more round trip', async () => {
  const { cells, syncs } = await read([
    {
      name: 'A',
      rows: [
        ['Họ và tên', under('Lê Thanh', '.VnTime')],
        [under(OLD, '.VnTime'), under('TrÇn', 'Arial')],
        ['Lan', null],
        [under('Leâ Vaên', 'VNI-Times'), 9.5],
      ],
    },
    { name: 'B', rows: [['Lê']] },
  ]);
  expect(cells).toEqual([
    [
      'A',
      [
        { row: 0, column: 1, runs: [{ text: 'Lê Thanh', font: '.VnTime' }] },
        { row: 1, column: 0, runs: [{ text: OLD, font: '.VnTime' }] },
        { row: 3, column: 0, runs: [{ text: 'Leâ Vaên', font: 'VNI-Times' }] },
      ],
    ],
    ['B', []],
  ]);
  expect(syncs).toBe(3);
});
