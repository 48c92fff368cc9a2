import { type ExcelHost, openExcel } from './open-excel';
import { codeOf, codeOfBatch, readBatch } from './support';

function open(): ExcelHost {
  return openExcel({ sheets: [{ name: 'Một', rows: [['a', 1]] }, { name: 'Hai' }] });
}

const names = (excel: ExcelHost): string[] => excel.workbook.sheets.map(({ name }) => name);

test('sheets are added, named, moved, coloured, hidden and deleted', async () => {
  const excel = open();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add('Ba');
    workbook.worksheets.add();
    sheet.position = 0;
    sheet.tabColor = '#00b050';
    sheet.visibility = 'VeryHidden';
    sheet.showGridlines = false;
    workbook.worksheets.getItem('Hai').delete();
    await context.sync();
  });
  expect(names(excel)).toEqual(['Ba', 'Một', 'Sheet4']);
  const [first] = excel.workbook.sheets;
  expect([first?.tabColor, first?.visibility, first?.showGridlines]).toEqual(['#00B050', 'VeryHidden', false]);
});

test.each([
  ['', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['HAI', 'ItemAlreadyExists'],
  ['History', 'InvalidArgument'],
])('no sheet is called %j', async (name, code) => {
  const excel = open();
  expect(
    await codeOfBatch(excel, ({ workbook }) => {
      workbook.worksheets.getItem('Một').name = name;
    }),
  ).toBe(code);
});

test('the last visible sheet cannot go or hide; a very hidden one cannot be deleted', async () => {
  const excel = open();
  const hide = (name: string, visibility: 'Hidden' | 'VeryHidden'): Promise<string> =>
    codeOfBatch(excel, ({ workbook }) => {
      workbook.worksheets.getItem(name).visibility = visibility;
    });
  const remove = (name: string): Promise<string> =>
    codeOfBatch(excel, ({ workbook }) => workbook.worksheets.getItem(name).delete());
  expect(await hide('Hai', 'VeryHidden')).toBe('none');
  expect(await remove('Hai')).toBe('InvalidOperation');
  expect(await hide('Một', 'Hidden')).toBe('InvalidOperation');
  expect(await remove('Một')).toBe('InvalidOperation');
});

test('a deleted sheet is gone for what pointed to it', async () => {
  const excel = open();
  const failing = excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Hai');
    const cell = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    await context.sync();
    cell.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(failing)).toBe('InvalidReference');
});

test('a copy has cells, looks, sizes and page, and formulas that point to itself', async () => {
  const excel = openExcel({
    sheets: [
      { name: 'A', rows: [[{ value: 1, format: '0.0' }, { formula: '=A!A1+1' }]], merges: ['A2:B2'] },
      { name: 'B' },
    ],
    names: { Own: '=A!$A$1' },
  });
  await excel.run(async (context) => {
    const { workbook } = context;
    const copy = workbook.worksheets.getItem('A').copy('After', workbook.worksheets.getItem('A'));
    copy.load('name');
    const cells = copy.getRange('A1:B1').load('formulas,values,numberFormat');
    await context.sync();
    expect([copy.name, cells.formulas, cells.values, cells.numberFormat[0]?.[0]]).toEqual([
      'A (2)',
      [[1, "='A (2)'!A1+1"]],
      [[1, 2]],
      '0.0',
    ]);
  });
  expect(names(excel)).toEqual(['A', 'A (2)', 'B']);
  expect(excel.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Own', '=A!$A$1'],
    ['Own', "='A (2)'!$A$1"],
  ]);
});

test('a protected sheet takes no writes to locked cells, no formats, no merges', async () => {
  const excel = open();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Một');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'bí mật');
    await context.sync();
  });
  const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem('Một');
  const codes = [
    await codeOfBatch(excel, (context) => {
      first(context).getRange('A1').values = [['x']];
    }),
    await codeOfBatch(excel, (context) => {
      first(context).getRange('B1').values = [[2]];
    }),
    await codeOfBatch(excel, (context) => {
      first(context).getRange('A1').format.font.bold = true;
    }),
    await codeOfBatch(excel, (context) => {
      first(context).getRange('A:A').format.columnWidth = 90;
    }),
    await codeOfBatch(excel, (context) => first(context).getRange('A1:B1').merge()),
    await codeOfBatch(excel, (context) => first(context).protection.protect()),
    await codeOfBatch(excel, (context) => first(context).protection.unprotect('sai')),
    await codeOfBatch(excel, (context) => first(context).protection.unprotect('bí mật')),
    await codeOfBatch(excel, (context) => first(context).protection.unprotect()),
  ];
  expect(codes).toEqual([
    ...['AccessDenied', 'none', 'AccessDenied', 'none', 'AccessDenied', 'AccessDenied', 'AccessDenied', 'none', 'none'],
  ]);
  excel.workbook.strictUnprotect = true;
  expect(await codeOfBatch(excel, (context) => first(context).protection.unprotect())).toBe('AccessDenied');
});

test('a protected structure takes no new, deleted, renamed, moved or hidden sheets, but values', async () => {
  const excel = openExcel({ sheets: [{ name: 'Một' }, { name: 'Hai' }], protected: true });
  const change = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOfBatch(excel, ({ workbook }) => act(workbook.worksheets.getItem('Một')));
  expect(
    await Promise.all([
      codeOfBatch(excel, ({ workbook }) => void workbook.worksheets.add('x')),
      change((sheet) => sheet.delete()),
      change((sheet) => (sheet.name = 'x')),
      change((sheet) => (sheet.position = 1)),
      change((sheet) => (sheet.visibility = 'Hidden')),
      change((sheet) => void sheet.copy()),
      change((sheet) => (sheet.getRange('A1').values = [[1]])),
    ]),
  ).toEqual([...Array<string>(6).fill('AccessDenied'), 'none']);
  const isProtected = await readBatch(excel, ({ workbook }) => {
    const protection = workbook.protection.load('protected');
    return () => protection.protected;
  });
  expect(isProtected).toBe(true);
});

test('names point to ranges or hold values, may be hidden, and belong to the workbook or a sheet', async () => {
  const excel = open();
  await excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Một');
    workbook.names.add('BinhXet_report', sheet.getRange('A1:B2')).visible = false;
    workbook.names.add('Nguong', '=0.7', 'ngưỡng');
    sheet.names.add('Rieng', '=Hai!$A$1');
    await context.sync();
    workbook.names.load('items/name,items/formula,items/visible,items/type,items/value,items/scope');
    const own = sheet.names.getItem('rieng').load('formula,scope');
    const target = workbook.names.getItem('BinhXet_report').getRange().load('address');
    const none = workbook.names.getItemOrNullObject('Khong').load('name');
    await context.sync();
    expect(
      workbook.names.items.map(({ name, formula, visible, type, value }) => [
        name,
        formula as unknown,
        visible,
        type,
        value as unknown,
      ]),
    ).toEqual([
      ['BinhXet_report', '=Một!$A$1:$B$2', false, 'Range', 'Một!$A$1:$B$2'],
      ['Nguong', '=0.7', true, 'Double', 0.7],
    ]);
    expect([own.formula, own.scope, target.address, none.isNullObject]).toEqual([
      '=Hai!$A$1',
      'Worksheet',
      'Một!A1:B2',
      true,
    ]);
    workbook.names.getItem('Nguong').delete();
    sheet.name = 'Một mới';
    workbook.worksheets.getItem('Hai').delete();
    await context.sync();
  });
  expect(excel.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['BinhXet_report', "='Một mới'!$A$1:$B$2"],
    ['Rieng', '=#REF!'],
  ]);
  for (const name of ['A1', '1x', 'có cách']) {
    expect(await codeOfBatch(excel, ({ workbook }) => void workbook.names.add(name, '=1'))).toBe('InvalidArgument');
  }
  expect(await codeOfBatch(excel, ({ workbook }) => void workbook.names.add('binhxet_REPORT', '=1'))).toBe(
    'ItemAlreadyExists',
  );
});

test('a hidden sheet cannot be activated; activation and selection work in front only', async () => {
  const excel = openExcel({ sheets: [{ name: 'Một' }, { name: 'Hai', visibility: 'Hidden' }, { name: 'Ba' }] });
  expect(await codeOfBatch(excel, ({ workbook }) => workbook.worksheets.getItem('Hai').activate())).toBe(
    'InvalidArgument',
  );
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Ba').getRange('C5').select();
    const selected = workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Ba!C5');
  });
  excel.workbook.inFront = false;
  const batches: readonly ((context: Excel.RequestContext) => void)[] = [
    ({ workbook }) => workbook.worksheets.getItem('Một').activate(),
    ({ workbook }) => void workbook.getSelectedRange().load('address'),
    ({ workbook }) => void workbook.worksheets.add('x'),
    ({ workbook }) => workbook.worksheets.getItem('Một').freezePanes.freezeRows(1),
  ];
  for (const batch of batches) expect(await codeOfBatch(excel, batch)).toBe('InactiveWorkbook');
  expect(
    await codeOfBatch(excel, ({ workbook }) => void (workbook.worksheets.getItem('Một').getRange('A1').values = [[1]])),
  ).toBe('none');
});
