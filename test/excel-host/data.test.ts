import { type ExcelHost, openExcel } from './open-excel';
import { codeOfBatch, readBatch } from './support';

const ROWS = [
  ['Tên', 'Đơn vị'],
  ['An', 'Khoa A'],
  ['Bình', 'Khoa B'],
  ['Chi', 'Khoa A'],
];

test('a table is made over cells, has a name and columns, and is found where it overlaps', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: ROWS }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('A');
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'DanhSach';
    await context.sync();
    table.columns.load('items/name');
    const body = table.getDataBodyRange().load('address');
    const near = sheet.getRange('B2:C3').getTables().load('items/name');
    const far = sheet.getRange('Z1').getTables().load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Tên', 'Đơn vị']);
    expect([body.address, near.items.map(({ name }) => name), far.items.length]).toEqual(['A!A2:B4', ['DanhSach'], 0]);
  });
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('A');
  expect(await codeOfBatch(excel, (context) => void sheetOf(context).tables.add('B1:C4', true))).toBe(
    'InvalidOperation',
  );
  expect(await codeOfBatch(excel, (context) => sheetOf(context).getRange('A1:B1').merge())).toBe('InvalidOperation');
});

test('a filtered table hides rows and takes no write over several of them', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: ROWS }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const table = workbook.worksheets.getItem('A').tables.add('A1:B4', true);
    table.columns.getItem('Đơn vị').filter.applyValuesFilter(['Khoa A']);
    await context.sync();
  });
  expect([...excel.workbook.sheet('A').hiddenRows]).toEqual([2]);
  const write = (address: string, values: unknown[][]): Promise<string> =>
    codeOfBatch(excel, ({ workbook }) => void (workbook.worksheets.getItem('A').getRange(address).values = values));
  expect(await write('A2:A3', [['x'], ['y']])).toBe('FilteredRangeConflict');
  expect(await write('A2', [['x']])).toBe('none');
  expect(await write('D2:D3', [['x'], ['y']])).toBe('none');
});

test('the filter of a sheet is set, told and removed', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: ROWS }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const { autoFilter } = workbook.worksheets.getItem('A');
    autoFilter.apply('A1:B4', 1, { filterOn: 'Values', values: ['Khoa B'] });
    autoFilter.load('enabled,isDataFiltered');
    const where = autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, where.address]).toEqual([true, true, 'A!A1:B4']);
    expect([...excel.workbook.sheet('A').hiddenRows]).toEqual([1, 3]);
    autoFilter.remove();
    autoFilter.load('enabled');
    await context.sync();
    expect([autoFilter.enabled, excel.workbook.sheet('A').hiddenRows.size]).toEqual([false, 0]);
  });
});

test('comments are added, found by cell, changed and deleted', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: ROWS }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('A');
    sheet.comments.add('A2', 'Xem lại').content = 'Đã xem';
    await context.sync();
    const comment = sheet.comments.getItemByCell('A2').load('content');
    const where = comment.getLocation().load('address');
    await context.sync();
    expect([comment.content, where.address]).toEqual(['Đã xem', 'A!A2']);
    comment.delete();
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await codeOfBatch(excel, ({ workbook }) => void workbook.comments.getItemByCell('A!A2').load('content'))).toBe(
    'ItemNotFound',
  );
});

test('custom XML parts are kept by namespace', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  const xml = '<?xml version="1.0"?><b:state xmlns:b="urn:binh-xet"><b:map>1</b:map></b:state>';
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.customXmlParts.add('<x xmlns="urn:other"/>');
    workbook.customXmlParts.add(xml);
    const part = workbook.customXmlParts
      .getByNamespace('urn:binh-xet')
      .getOnlyItemOrNullObject()
      .load('id,namespaceUri');
    const text = part.getXml();
    await context.sync();
    expect([part.namespaceUri, text.value]).toEqual(['urn:binh-xet', xml]);
    part.setXml(xml.replace('1</b:map>', '2</b:map>'));
    const after = part.getXml();
    await context.sync();
    expect(after.value).toContain('2</b:map>');
    part.delete();
    const none = workbook.customXmlParts.getByNamespace('urn:binh-xet').getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(excel.workbook.xmlParts).toHaveLength(1);
  expect(await codeOfBatch(excel, ({ workbook }) => void workbook.customXmlParts.add('<a><b></a>'))).toBe(
    'InvalidArgument',
  );
});

test('settings and properties of workbook and sheet', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add('giao diện', { dark: true });
    workbook.properties.title = 'Xét thi đua';
    workbook.properties.custom.add('Kỳ', 'Năm 2022');
    workbook.worksheets.getItem('A').customProperties.add('vai', 'roster');
    await context.sync();
    const setting = workbook.settings.getItemOrNullObject('giao diện').load('value');
    const none = workbook.settings.getItemOrNullObject('khác').load('value');
    workbook.properties.load('title');
    const custom = workbook.properties.custom.getItem('kỳ').load('value,type');
    const own = workbook.worksheets.getItem('A').customProperties.getItem('vai').load('value');
    await context.sync();
    expect(setting.value).toEqual({ dark: true });
    expect([none.isNullObject, workbook.properties.title, custom.value, custom.type, own.value]).toEqual([
      true,
      'Xét thi đua',
      'Năm 2022',
      'String',
      'roster',
    ]);
  });
});

test('a snapshot of the port becomes a workbook that shows the same', async () => {
  const { specOf } = await import('./open-excel');
  const { tab, date } = await import('../support/workbook');
  const excel = openExcel(
    specOf({
      tabs: [
        tab(
          'Kết quả',
          [
            ['a', date(46361)],
            [{ fault: 'error', code: '#REF!' }, true],
          ],
          { merges: ['A3:B3'], ownKey: 'report' },
        ),
        tab('Ẩn', [], { visibility: 'very-hidden' }),
      ],
    }),
  );
  const read = await readBatch(excel, ({ workbook }) => {
    const cells = workbook.worksheets.getItem('Kết quả').getRange('A1:B2').load('values,numberFormat,valueTypes');
    const name = workbook.names.getItem('BinhXet_report').load('visible,formula');
    const hidden = workbook.worksheets.getItem('Ẩn').load('visibility');
    return () => [
      cells.values as unknown[][],
      cells.numberFormat[0] as unknown,
      name.visible,
      name.formula as unknown,
      hidden.visibility,
    ];
  });
  expect(read).toEqual([
    [
      ['a', 46361],
      ['#REF!', true],
    ],
    ['General', 'dd/mm/yyyy'],
    false,
    "='Kết quả'!$A$1",
    'VeryHidden',
  ]);
});

test('of the functions of worksheets DATE is played, which tells the date system', async () => {
  const serial = (excel: ExcelHost): Promise<number> =>
    readBatch(excel, (context) => {
      const result = context.workbook.functions.date(1904, 1, 1).load('value');
      return () => result.value;
    });
  expect(await serial(openExcel({ sheets: [{ name: 'A' }] }))).toBe(1462);
  expect(await serial(openExcel({ sheets: [{ name: 'A' }], is1904: true }))).toBe(0);
});

const FIGURES = [
  ['Tên', 'Điểm'],
  ['An', 8],
  ['Bình', 9],
];

test('charts are added, filled, laid over cells, found by name and deleted', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: FIGURES }] });
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('A');
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
    chart.name = 'Của tôi';
    chart.title.text = 'Điểm';
    chart.setPosition('D2', 'H10');
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A3'));
    series.format.fill.setSolidColor('#3d6a94');
    chart.series.add('Nữa').setValues(sheet.getRange('B2:B3'));
    sheet.getRange('B3').values = [[10]];
    const values = series.getDimensionValues('Values');
    const names = series.getDimensionValues('Categories');
    const found = sheet.charts.getItem('Của tôi').series.load('items/name');
    const other = sheet.charts.getItemOrNullObject('Khác').load('name');
    const list = sheet.charts.load('items/name');
    await context.sync();
    expect([values.value, names.value as unknown]).toEqual([
      [8, 10],
      ['An', 'Bình'],
    ]);
    expect(found.items.map(({ name }) => name)).toEqual(['Series1', 'Nữa']);
    expect([other.isNullObject, list.items.map(({ name }) => name)]).toEqual([true, ['Của tôi']]);
  });
  const [chart] = excel.workbook.sheet('A').charts;
  expect(chart?.place).toEqual({ top: 1, left: 3, bottom: 9, right: 7 });
  expect(chart?.looks.get('Title.Text')).toBe('Điểm');
  expect(chart?.series[0]?.looks.get('Format.Fill.Color')).toBe('#3D6A94');
  const gone = (context: Excel.RequestContext): void => sheetOf(context).charts.getItem('Của tôi').delete();
  expect(await codeOfBatch(excel, (context) => void sheetOf(context).charts.getItem('Khác').load('name'))).toBe(
    'ItemNotFound',
  );
  expect(await codeOfBatch(excel, gone)).toBe('none');
  expect(await codeOfBatch(excel, gone)).toBe('ItemNotFound');
});

test('charts come along with a copied sheet and with copied cells', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: FIGURES }, { name: 'B' }] });
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('A');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
    chart.setPosition('A1', 'B3');
    sheet.copy();
    workbook.worksheets.getItem('B').getRange('A2').copyFrom(sheet.getRange('A1:B3'), 'All');
    await context.sync();
  });
  const told = (name: string): unknown =>
    excel.workbook
      .sheet(name)
      .charts.map(({ place, series }) => [place?.top, series.map(({ values }) => values?.sheet.name)]);
  expect(told('A (2)')).toEqual([[0, ['A (2)']]]);
  expect(told('B')).toEqual([[1, ['A']]]);
});
