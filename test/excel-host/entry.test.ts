import { openExcel } from './open-excel';
import { codeOfBatch } from './support';

/** What one input becomes in a cell: value, type, formula, number format. */
async function typedIn(input: unknown, format?: string): Promise<readonly unknown[]> {
  const excel = openExcel({ sheets: [{ name: 'A', rows: [['cũ']] }] });
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('A').getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,valueTypes,formulas,numberFormat');
    await context.sync();
    return [cell.values, cell.valueTypes, cell.formulas, cell.numberFormat].map((rows: unknown[][]) => rows[0]?.[0]);
  });
}

test.each([
  ['Nguyễn Văn An', 'Nguyễn Văn An', 'String'],
  [9.5, 9.5, 'Double'],
  ['9.5', 9.5, 'Double'],
  ['1.234,5', '1.234,5', 'String'],
  ['9,5', '9,5', 'String'],
  ['-3', -3, 'Double'],
  ['+84912345678', 84912345678, 'Double'],
  ['(12)', -12, 'Double'],
  ['12345678901234567', 12345678901234600, 'Double'],
  ['true', true, 'Boolean'],
  ['#N/A', '#N/A', 'Error'],
  ["'=1", '=1', 'String'],
  ["'007", '007', 'String'],
  ['13/05/2026', '13/05/2026', 'String'],
  ['29/2', '29/2', 'String'],
])('%j becomes %j (%s)', async (input, value, type) => {
  expect((await typedIn(input)).slice(0, 2)).toEqual([value, type]);
});

test.each([
  ['12/05/2026', 46361, 'm/d/yyyy'],
  ['2026-05-12', 46154, 'm/d/yyyy'],
  ['1/2', 46024, 'd-mmm'],
  ['70%', 0.7, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['1,234', 1234, '#,##0'],
  ['8:30', 8.5 / 24, 'h:mm'],
  ['1e3', 1000, '0.00E+00'],
])('%j becomes %j with the format %j', async (input, value, format) => {
  const [given, , , shown] = await typedIn(input);
  expect(given).toBeCloseTo(value, 10);
  expect(shown).toBe(format);
});

test('a format that is there stays', async () => {
  expect(await typedIn('12/05/2026', 'dd/mm/yyyy')).toEqual([46361, 'Double', 46361, 'dd/mm/yyyy']);
});

test('the format @ keeps text, also of formulas and numbers', async () => {
  expect(await typedIn('=1+1', '@')).toEqual(['=1+1', 'String', '=1+1', '@']);
  expect(await typedIn('007', '@')).toEqual(['007', 'String', '007', '@']);
  expect(await typedIn(7, '@')).toEqual(['7', 'String', '7', '@']);
});

test('a leading = is a formula, and so are + - @ before what is no number', async () => {
  expect(await typedIn('=1+1')).toEqual([2, 'Double', '=1+1', 'General']);
  expect(await typedIn('-2+5')).toEqual([3, 'Double', '=-2+5', 'General']);
  expect(await typedIn('@SUM(1,2)')).toEqual([3, 'Double', '=@SUM(1,2)', 'General']);
});

test.each(['=1+', '- khen thưởng', '=HYPERLINK("x"'])('%j is refused, as it is no formula', async (input) => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  const code = await codeOfBatch(excel, ({ workbook }) => {
    workbook.worksheets.getItem('A').getRange('A1').values = [[input]];
  });
  expect(code).toBe('InvalidArgument');
});

test('null leaves a cell alone, "" clears it', async () => {
  expect(await typedIn(null)).toEqual(['cũ', 'String', 'cũ', 'General']);
  expect(await typedIn('')).toEqual(['', 'Empty', '', 'General']);
});

test('one value fills a range; an array must have its size', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  await excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('A').getRange('A1:B2');
    cells.values = 7 as unknown as unknown[][];
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
  const code = await codeOfBatch(excel, ({ workbook }) => {
    workbook.worksheets.getItem('A').getRange('A1:B2').values = [[1, 2]];
  });
  expect(code).toBe('InvalidArgument');
});

test('a text of more than 32,767 characters is refused', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  const code = await codeOfBatch(excel, ({ workbook }) => {
    workbook.worksheets.getItem('A').getRange('A1').values = [['x'.repeat(32_768)]];
  });
  expect(code).toBe('InvalidArgument');
});
