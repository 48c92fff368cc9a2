/** What this host does not do, or does otherwise than Excel: each a line of PARITY.md. */
import { type ExcelHost, openExcel } from './open-excel';
import { codeOfBatch, readBatch, valuesOf } from './support';

function open(): ExcelHost {
  return openExcel({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Tên', 3],
          ['An', 1],
          ['Bình', 2],
        ],
      },
    ],
  });
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('A');

test.each<[string, (context: Excel.RequestContext) => void]>([
  [
    'charts over several columns',
    (context) => void sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B3')),
  ],
  ['pivot tables', (context) => void sheetOf(context).pivotTables.load('items/name')],
  ['shapes', (context) => void sheetOf(context).shapes.load('items/name')],
  ['slicers', (context) => void sheetOf(context).slicers.load('items/name')],
  ['styles of the workbook', (context) => void context.workbook.styles.load('items/name')],
  ['data validation', (context) => void sheetOf(context).getRange('A1').dataValidation.load('type')],
  ['conditional formats', (context) => void sheetOf(context).getRange('A1').conditionalFormats.getCount()],
  [
    'sorting',
    (context) =>
      sheetOf(context)
        .getRange('A1:B3')
        .sort.apply([{ key: 0 }]),
  ],
  ['hyperlinks', (context) => void sheetOf(context).getRange('A1').load('hyperlink')],
  ['finding', (context) => void sheetOf(context).findAllOrNullObject('An', {}).load('address')],
  [
    'special cells',
    (context) => void sheetOf(context).getRange('A1:B3').getSpecialCellsOrNullObject('Blanks').load('address'),
  ],
  ['local formulas', (context) => void sheetOf(context).getRange('A1').load('formulasLocal')],
  ['R1C1 formulas', (context) => void sheetOf(context).getRange('A1').load('formulasR1C1')],
  ['sheets from a file', (context) => void context.workbook.insertWorksheetsFromBase64('')],
  ['worksheet functions', (context) => void context.workbook.functions.sum(1, 2).load('value')],
])('%s are not played, and that is said', async (_, batch) => {
  expect(await codeOfBatch(open(), batch)).toBe('HostDoesNotPlay');
});

test('notes, rich values and undo groups are beyond the pinned library', () => {
  const { Excel: namespace } = open();
  const members = (type: { readonly prototype: object }): string[] => Object.getOwnPropertyNames(type.prototype);
  expect(members(namespace.Worksheet)).not.toContain('notes');
  expect(members(namespace.Range)).not.toContain('valuesAsJson');
  expect(namespace.run.toString()).not.toContain('mergeUndoGroup');
});

test('an array does not spill: its first value shows', async () => {
  const excel = open();
  excel.edit('A', 'D1', '=B1:B3*2');
  expect(await valuesOf(excel, 'A', 'D1:D2')).toEqual([[6], ['']]);
});

test('a border belongs to one cell: the neighbour does not show it as its own', async () => {
  const style = await readBatch(open(), (context) => {
    sheetOf(context).getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    const border = sheetOf(context).getRange('A2').format.borders.getItem('EdgeTop').load('style');
    return () => border.style;
  });
  expect(style).toBe('None');
});

test('of filter criteria only lists of values hide rows', async () => {
  const excel = open();
  await excel.run(async (context) => {
    sheetOf(context).autoFilter.apply('A1:B3', 1, { filterOn: 'Custom', criterion1: '>1' });
    await context.sync();
  });
  expect(excel.workbook.sheet('A').hiddenRows.size).toBe(0);
});

test('formulas are fresh also where calculation is manual', async () => {
  const excel = open();
  excel.edit('A', 'D1', '=B1+1');
  await excel.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    sheetOf(context).getRange('B1').values = [[9]];
    await context.sync();
  });
  expect(await valuesOf(excel, 'A', 'D1')).toEqual([[10]]);
});

test('widths after the contents are guesses: a longer text is wider, no more', async () => {
  const excel = open();
  excel.edit('A', 'A2', 'Nguyễn Thị Hoàng Anh');
  await excel.run(async (context) => {
    sheetOf(context).getRange('A:B').format.autofitColumns();
    await context.sync();
  });
  const { columnWidths } = excel.workbook.sheet('A');
  expect(columnWidths.get(0)).toBeGreaterThan(columnWidths.get(1) ?? Infinity);
});

test('text is never ####, however narrow the column', async () => {
  const text = await readBatch(open(), (context) => {
    sheetOf(context).getRange('B:B').format.columnWidth = 1;
    const cell = sheetOf(context).getRange('B1').load('text');
    return () => cell.text;
  });
  expect(text).toEqual([['3']]);
});

test('a set beyond the pinned library can be said to be there: its members are not', () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] }, { level: '1.21' });
  expect(excel.isSetSupported('ExcelApi', '1.20')).toBe(true);
  expect(excel.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
});
