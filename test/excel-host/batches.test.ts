import { openExcel } from './open-excel';
import { codeOf, codeOfBatch, createBeside, readBatch, valuesOf } from './support';

const BOOK = {
  sheets: [
    {
      name: 'Một',
      rows: [
        ['Tên', 'Điểm'],
        ['An', 9.5],
        [{ formula: '=1+1' }, { error: '#N/A' }],
      ],
      merges: ['D1:E2'],
    },
    { name: 'Hai bảng', visibility: 'Hidden' as const },
  ],
};

test('a sheet list, used ranges and merges are read in two syncs', async () => {
  const excel = openExcel(BOOK);
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    expect(
      worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]),
    ).toEqual([
      ['Một', 'Visible', false],
      ['Hai bảng', 'Hidden', false],
    ]);
    const [used, none] = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('values,valueTypes,formulas,address'),
    );
    const merged = worksheets.getFirst().getRange().getMergedAreasOrNullObject().load('areas/items/address');
    await context.sync();
    expect(none?.isNullObject).toBe(true);
    expect(used?.address).toBe('Một!A1:B3');
    expect(used?.values).toEqual([
      ['Tên', 'Điểm'],
      ['An', 9.5],
      [2, '#N/A'],
    ]);
    expect(used?.valueTypes).toEqual([
      ['String', 'String'],
      ['String', 'Double'],
      ['Double', 'Error'],
    ]);
    expect(used?.formulas[2]).toEqual(['=1+1', '#N/A']);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Một!D1:E2']);
  });
  expect(excel.syncs).toBe(2);
});

test('nothing happens before sync', async () => {
  const excel = openExcel(BOOK);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Một').getRange('A1').values = [['Khác']];
    expect(excel.syncs).toBe(0);
    expect(excel.workbook.sheet('Một').grid.content(0, 0)?.value).toBe('Tên');
    await context.sync();
    expect(excel.workbook.sheet('Một').grid.content(0, 0)?.value).toBe('Khác');
  });
});

test('what was not loaded cannot be read', async () => {
  const excel = openExcel(BOOK);
  const reading = excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Một').getRange('A1').load('address');
    await context.sync();
    return cells.values as unknown[][];
  });
  expect(await codeOf(reading)).toBe('PropertyNotLoaded');
});

test('an item that is not there is an error, with OrNullObject a null object', async () => {
  const excel = openExcel(BOOK);
  expect(await codeOfBatch(excel, ({ workbook }) => void workbook.worksheets.getItem('Ba').load('name'))).toBe(
    'ItemNotFound',
  );
  const isNull = await readBatch(excel, ({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject('Ba');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    return () => [sheet.isNullObject, used.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test('a null object takes nothing: no write, no method', async () => {
  const excel = openExcel(BOOK);
  expect(await codeOfBatch(excel, ({ workbook }) => workbook.worksheets.getItemOrNullObject('Ba').delete())).toBe(
    'InvalidObjectPath',
  );
});

test('a batch stops at its first error and names the action; what came before stays', async () => {
  const excel = openExcel(BOOK);
  const failing = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Một');
    sheet.getRange('A1').values = [['Trước']];
    sheet.getRange('A2:A3').values = [['quá', 'rộng']];
    sheet.getRange('B1').values = [['Sau']];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values' },
  });
  expect(await valuesOf(excel, 'Một', 'A1:B1')).toEqual([['Trước', 'Điểm']]);
});

test('errors are those of the library, and errors of JavaScript', async () => {
  const excel = openExcel(BOOK);
  const error: unknown = await excel
    .run(async (context) => {
      context.workbook.worksheets.getItem('Ba').load('name');
      await context.sync();
    })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
});

test('a sheet that was read goes on being found after it got another name', async () => {
  const excel = openExcel(BOOK);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Một');
    await context.sync();
    sheet.name = 'Mới';
    await context.sync();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('Mới');
  });
});

test('a new sheet and its ranges live on in later batches, and are let go after the run', async () => {
  const excel = openExcel(BOOK);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Ba');
    const cells = sheet.getRange('A1:B1');
    await context.sync();
    cells.values = [[1, 2]];
    await context.sync();
    expect(excel.heldReferences).toBe(1);
  });
  await excel.settled();
  expect(excel.heldReferences).toBe(0);
  expect(await valuesOf(excel, 'Ba', 'A1:B1')).toEqual([[1, 2]]);
  expect(excel.syncs).toBe(3);
});

test('a member that the host does not play is said so, loudly', async () => {
  const excel = openExcel(BOOK);
  expect(
    await codeOfBatch(excel, ({ workbook }) => void workbook.worksheets.getFirst().pivotTables.load('count')),
  ).toBe('HostDoesNotPlay');
});

test('several hosts do not see each other', async () => {
  const [one, other] = [openExcel(BOOK), openExcel(BOOK)];
  await one.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Một').getRange('A1').values = [['Khác']];
    await Promise.resolve();
  });
  expect(await valuesOf(other, 'Một', 'A1')).toEqual([['Tên']]);
});

test('a large write goes out in blocks of rows within one batch, and suspending is taken', async () => {
  const excel = openExcel(BOOK);
  const rows = Array.from({ length: 700 }, (_, row) => [row, row + 1, `dòng ${String(row)}`]);
  await excel.run(async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const cells = context.workbook.worksheets.getItem('Hai bảng').getRange('A1:C700');
    cells.values = rows;
    await context.sync();
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual(rows);
  });
  expect(excel.syncs).toBe(2);
});

test('a workbook that is created beside this one is opened with the bytes that it was given', async () => {
  const excel = openExcel({ sheets: [{ name: 'A', rows: [] }] });
  await excel.run((context) => createBeside(context, 'QUJD'));
  expect(excel.workbook.openedBeside).toEqual(['QUJD']);
  expect(excel.workbook.sheets).toHaveLength(1);
});
