import { openExcel, type ExcelHost } from './open-excel';
import { codeOfBatch, readBatch, valuesOf } from './support';

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('A');

async function open(rows: readonly (readonly (string | number)[])[] = []): Promise<ExcelHost> {
  return Promise.resolve(openExcel({ sheets: [{ name: 'A', rows }] }));
}

test('fonts, fills and alignment are kept cell by cell; what differs in a range reads as null', async () => {
  const excel = await open();
  await excel.run(async (context) => {
    const one = sheetOf(context).getRange('A1');
    one.format.font.set({
      name: 'Times New Roman',
      size: 13,
      bold: true,
      italic: true,
      underline: 'Single',
      color: 'red',
    });
    one.format.fill.color = '#ffff00';
    one.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true, indentLevel: 2 });
    one.load('format,format/font,format/fill');
    const both = sheetOf(context).getRange('A1:B1').load('format/font/bold,format/font/name,format/fill/color');
    await context.sync();
    const { font, fill, ...format } = one.format.toJSON();
    expect(font).toMatchObject({
      name: 'Times New Roman',
      size: 13,
      bold: true,
      italic: true,
      underline: 'Single',
      color: '#FF0000',
    });
    expect(fill).toMatchObject({ color: '#FFFF00' });
    expect(format).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
    });
    expect([both.format.font.bold, both.format.font.name, both.format.fill.color]).toEqual([null, null, null]);
    one.format.fill.clear();
    one.load('format/fill/color');
    await context.sync();
    expect(one.format.fill.color).toBe('#FFFFFF');
  });
});

test.each(['chartreuse-ish', '#12345'])('the colour %s is refused', async (color) => {
  const excel = await open();
  const code = await codeOfBatch(excel, (context) => {
    sheetOf(context).getRange('A1').format.fill.color = color;
  });
  expect(code).toBe('InvalidArgument');
});

test('borders are set by edge and inside; a weight alone draws a line', async () => {
  const excel = await open();
  await excel.run(async (context) => {
    const cells = sheetOf(context).getRange('A1:B2');
    for (const edge of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      cells.format.borders.getItem(edge).style = 'Continuous';
    }
    cells.format.borders.getItem('EdgeBottom').weight = 'Medium';
    const under = sheetOf(context).getRange('C1').format.borders;
    under.getItem('EdgeBottom').weight = 'Thick';
    const properties = sheetOf(context)
      .getRange('A2:C2')
      .getCellProperties({
        format: { borders: { bottom: { style: true, weight: true }, top: { style: true } } },
      } as unknown as Excel.CellPropertiesLoadOptions);
    const bottom = under.getItem('EdgeBottom').load('style,weight,color');
    await context.sync();
    expect(properties.value[0]).toMatchObject([
      { format: { borders: { bottom: { style: 'Continuous', weight: 'Medium' }, top: { style: 'Continuous' } } } },
      { format: { borders: { bottom: { style: 'Continuous', weight: 'Medium' }, top: { style: 'Continuous' } } } },
      { format: { borders: { bottom: { style: 'None', weight: 'Thin' }, top: { style: 'None' } } } },
    ]);
    expect([bottom.style, bottom.weight, bottom.color]).toEqual(['Continuous', 'Thick', '#000000']);
  });
});

test('setCellProperties takes one entry for each cell, getCellProperties gives them back', async () => {
  const excel = await open();
  await excel.run(async (context) => {
    const cells = sheetOf(context).getRange('A1:B1');
    cells.setCellProperties([
      [
        { format: { font: { bold: true, size: 14 }, fill: { color: '#D9E1F2' }, horizontalAlignment: 'Right' } },
        { format: { borders: { bottom: { style: 'Continuous', color: '#FF0000' } }, wrapText: true } },
      ],
    ]);
    const read = cells.getCellProperties({
      address: true,
      format: { font: { bold: true, size: true }, fill: { color: true }, horizontalAlignment: true, wrapText: true },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        {
          address: 'A!A1',
          format: {
            font: { bold: true, size: 14 },
            fill: { color: '#D9E1F2' },
            horizontalAlignment: 'Right',
            wrapText: false,
          },
        },
        {
          address: 'A!B1',
          format: {
            font: { bold: false, size: 11 },
            fill: { color: '#FFFFFF' },
            horizontalAlignment: 'General',
            wrapText: true,
          },
        },
      ],
    ]);
  });
  const code = await codeOfBatch(excel, (context) =>
    sheetOf(context)
      .getRange('A1:B1')
      .setCellProperties([[{}]]),
  );
  expect(code).toBe('InvalidArgument');
});

test('several areas are formatted at once; an address beyond 8,192 characters is cut without a word', async () => {
  const excel = await open();
  await excel.run(async (context) => {
    const areas = sheetOf(context).getRanges('A1:B1,C3');
    areas.format.font.bold = true;
    areas.format.borders.getItem('EdgeBottom').style = 'Double';
    areas.load('address,areaCount,format/font/bold');
    const cells = ['A1', 'C3', 'A2'].map((address) => sheetOf(context).getRange(address).load('format/font/bold'));
    await context.sync();
    expect([areas.address, areas.areaCount, areas.format.font.bold]).toEqual(['A!A1:B1,A!C3', 2, true]);
    expect(cells.map(({ format }) => format.font.bold)).toEqual([true, true, false]);
    const many = sheetOf(context).getRanges(
      Array.from({ length: 2000 }, (_, row) => `AA${String(row + 1000)}`).join(','),
    );
    many.load('areaCount');
    await context.sync();
    expect(many.areaCount).toBeLessThan(1200);
  });
  expect(excel.workbook.sheet('A').grid.look(2, 2)['border.bottom.style']).toBe('Double');
});

test('whole columns, rows and sheets have looks of their own', async () => {
  const excel = await open([['a', 'b']]);
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange().format.font.name = 'Times New Roman';
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('2:2').format.font.italic = true;
    const cells = ['A1', 'B1', 'B2', 'C9'].map((address) =>
      sheet.getRange(address).load('format/font/name,format/font/bold,format/font/italic'),
    );
    const all = sheet.getRange('B:B').load('values,format/font/bold');
    await context.sync();
    expect(cells.map(({ format: { font } }) => [font.name, font.bold, font.italic])).toEqual([
      ['Times New Roman', false, false],
      ['Times New Roman', true, false],
      ['Times New Roman', true, true],
      ['Times New Roman', false, false],
    ]);
    // Cell by cell, an unbounded range gives nothing.
    expect(all.values).toBeNull();
    expect(all.format.font.bold).toBe(true);
  });
});

test('merging keeps the first cell alone; cells under it take nothing in', async () => {
  const excel = await open([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await excel.run(async (context) => {
    const cells = sheetOf(context).getRange('A1:B1');
    cells.merge();
    sheetOf(context).getRange('A2:B2').merge();
    cells.values = [['x', 'y']];
    const none = sheetOf(context).getRange('C1').getMergedAreasOrNullObject().load('address');
    const some = sheetOf(context).getRange('A1').getMergedAreasOrNullObject().load('address,areaCount');
    await context.sync();
    expect([none.isNullObject, some.address, some.areaCount]).toEqual([true, 'A!A1:B1', 1]);
    sheetOf(context).getRange('A2').unmerge();
    await context.sync();
  });
  expect(await valuesOf(excel, 'A', 'A1:B2')).toEqual([
    ['x', ''],
    ['c', ''],
  ]);
  expect(excel.workbook.sheet('A').merges).toHaveLength(1);
  expect(await codeOfBatch(excel, (context) => sheetOf(context).getRange('B1:B3').merge())).toBe('MergedRangeConflict');
});

test('clear takes contents, formats or both away; formats take merges with them', async () => {
  const excel = await open([['a', 'b']]);
  await excel.run(async (context) => {
    const cells = sheetOf(context).getRange('A1:B1');
    cells.format.font.bold = true;
    cells.clear('Contents');
    cells.load('values,format/font/bold');
    await context.sync();
    expect([cells.values, cells.format.font.bold]).toEqual([[['', '']], true]);
    cells.merge();
    cells.clear();
    cells.load('format/font/bold');
    const used = sheetOf(context).getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect([cells.format.font.bold, used.isNullObject]).toEqual([false, true]);
  });
});

test('used ranges: values only, or formats and merges too; of an empty sheet the first cell', async () => {
  const excel = await open([['a']]);
  const addresses = await readBatch(excel, (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('C3').format.fill.color = '#FFFF00';
    sheet.getRange('D1:E1').merge();
    const used = [
      sheet.getUsedRange(true),
      sheet.getUsedRange(),
      context.workbook.worksheets.add('B').getUsedRange(),
    ].map((cells) => cells.load('address'));
    return () => used.map(({ address }) => address);
  });
  expect(addresses).toEqual(['A!A1', 'A!A1:E3', 'B!A1']);
});

test('widths, heights and hidden lines', async () => {
  const excel = await open();
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A:B').format.columnWidth = 100;
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('5:6').rowHidden = true;
    sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 60 } }, {}]);
    const cells = sheet.getRange('A1:C6').load('rowHidden,columnHidden,format/columnWidth,format/rowHeight');
    const one = sheet.getRange('A2').load('format/columnWidth,format/rowHeight,rowHidden');
    await context.sync();
    expect([cells.rowHidden, cells.columnHidden, cells.format.columnWidth, cells.format.rowHeight]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([one.format.columnWidth, one.format.rowHeight, one.rowHidden]).toEqual([60, 30, false]);
    sheet.getRange('1:9').rowHidden = false;
    sheet.getRange('2:2').format.useStandardHeight = true;
    sheet.getRange('A:B').format.autofitColumns();
    await context.sync();
  });
  const sheet = excel.workbook.sheet('A');
  expect([[...sheet.hiddenRows], [...sheet.rowHeights], [...sheet.hiddenColumns]]).toEqual([[], [], [2]]);
});

test('what is hidden, and sizes, are read line by line', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', hiddenRows: [1], hiddenColumns: [0] }] });
  await excel.run(async (context) => {
    const cells = sheetOf(context).getRange('A1:B3');
    const rows = cells.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    const columns = cells.getColumnProperties({ columnHidden: true, address: true });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 15 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 15 } },
      { rowHidden: false, rowIndex: 2, format: { rowHeight: 15 } },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: true, address: 'A!A1:A3' },
      { columnHidden: false, address: 'A!B1:B3' },
    ]);
  });
});

test('ranges lead to ranges', async () => {
  const excel = await open([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const addresses = await readBatch(excel, (context) => {
    const cells = sheetOf(context).getRange('B2:C4');
    const found = [
      cells.getCell(0, 1),
      cells.getRow(1),
      cells.getColumn(0),
      cells.getOffsetRange(1, -1),
      cells.getResizedRange(1, 1),
      cells.getLastCell(),
      cells.getEntireRow(),
      cells.getEntireColumn(),
      cells.getBoundingRect('A1'),
      cells.getIntersection('A1:B9'),
      cells.getUsedRange(true),
      sheetOf(context).getCell(4, 4),
      sheetOf(context).getRangeByIndexes(0, 0, 2, 2),
    ].map((one) => one.load('address'));
    const none = cells.getIntersectionOrNullObject('Z9').load('address');
    return () => [...found.map(({ address }) => address), none.isNullObject];
  });
  expect(addresses).toEqual([
    ...['A!C2', 'A!B3:C3', 'A!B2:B4', 'A!A3:B5', 'A!B2:D5', 'A!C4', 'A!2:4', 'A!B:C', 'A!A1:C4', 'A!B2:B4', 'A!B2'],
    ...['A!E5', 'A!A1:B2', true],
  ]);
});

test('rows are inserted and deleted where no formula is; beside formulas the host refuses', async () => {
  const excel = await open([['a'], ['b'], ['c']]);
  await excel.run(async (context) => {
    sheetOf(context).getRange('2:2').insert('Down');
    sheetOf(context).getRange('1:1').delete('Up');
    await context.sync();
  });
  expect(await valuesOf(excel, 'A', 'A1:A3')).toEqual([[''], ['b'], ['c']]);
  excel.edit('A', 'B1', '=1+1');
  expect(await codeOfBatch(excel, (context) => sheetOf(context).getRange('1:1').delete('Up'))).toBe('HostDoesNotPlay');
});

test('copyFrom brings values, formulas with fixed references, formats and merges from another sheet', async () => {
  const excel = openExcel({
    sheets: [
      { name: 'A', rows: [['a', { formula: '=SUM($A$1:$A$2)', format: '0.00' }]], merges: ['A2:B2'] },
      { name: 'B' },
    ],
  });
  await excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem('B').getRange('C3');
    target.copyFrom('A!A1:B2');
    const copied = context.workbook.worksheets.getItem('B').getRange('C3:D3').load('formulas,numberFormat');
    await context.sync();
    expect([copied.formulas, copied.numberFormat]).toEqual([[['a', '=SUM($A$1:$A$2)']], [['General', '0.00']]]);
  });
  expect(excel.workbook.sheet('B').merges).toEqual([{ top: 3, left: 2, bottom: 3, right: 3 }]);
  excel.edit('A', 'A1', '=B1');
  expect(
    await codeOfBatch(excel, ({ workbook }) => workbook.worksheets.getItem('B').getRange('C3').copyFrom('A!A1')),
  ).toBe('HostDoesNotPlay');
});

test('text shows numbers and days in the usual formats', async () => {
  const excel = openExcel({
    sheets: [
      {
        name: 'A',
        rows: [
          [
            { value: 46361, format: 'dd/mm/yyyy' },
            { value: 0.125, format: '0.0%' },
            { value: 1234.5, format: '#,##0.00' },
            { value: 1234567, format: '#,##0' },
            { value: 1 / 3 },
            true,
            'x',
            { error: '#REF!' },
          ],
        ],
      },
    ],
  });
  const text = await readBatch(excel, (context) => {
    const cells = sheetOf(context).getRange('A1:H1').load('text');
    return () => cells.text[0];
  });
  expect(text).toEqual(['05/12/2026', '12.5%', '1,234.50', '1,234,567', '0.3333333333', 'TRUE', 'x', '#REF!']);
});
