import { type Fault, openExcel } from './open-excel';
import { codeOf, codeOfBatch, valuesOf } from './support';

const BOOK = { sheets: [{ name: 'A', rows: [['a']] }] };

function write(value: unknown): (context: Excel.RequestContext) => void {
  return ({ workbook }) => (workbook.worksheets.getItem('A').getRange('A1').values = [[value]]);
}

test('a sheet says when it changed, at home or elsewhere, after the batch; a handler that is removed hears nothing', async () => {
  const excel = openExcel(BOOK);
  const other = openExcel(BOOK);
  const heard: unknown[] = [];
  let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await excel.run(async (context) => {
    const { workbook } = context;
    registration = workbook.worksheets.onChanged.add((event) => {
      heard.push([event.type, event.address, event.source, event.changeType]);
      return Promise.resolve();
    });
    await context.sync();
  });
  expect(await codeOfBatch(excel, write('b'))).toBe('none');
  excel.edit('A', 'B2:B3', [['x'], ['y']], 'Remote');
  other.edit('A', 'A1', 'z');
  await excel.settled();
  expect(heard).toEqual([
    ['WorksheetChanged', 'A1', 'Local', 'RangeEdited'],
    ['WorksheetChanged', 'B2:B3', 'Remote', 'RangeEdited'],
  ]);
  if (registration === undefined) throw new Error('not registered');
  registration.remove();
  await registration.context.sync();
  excel.edit('A', 'A1', 'c');
  await excel.settled();
  expect(heard).toHaveLength(2);
});

test('sheets that come and go are told', async () => {
  const excel = openExcel(BOOK);
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.onAdded.add(({ type }) => Promise.resolve(void heard.push(type)));
    workbook.worksheets.onDeleted.add(({ type }) => Promise.resolve(void heard.push(type)));
    workbook.worksheets.onActivated.add(({ type }) => Promise.resolve(void heard.push(type)));
    await context.sync();
    const sheet = workbook.worksheets.add('B');
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await excel.settled();
  expect(heard).toEqual(['WorksheetAdded', 'WorksheetActivated', 'WorksheetDeleted']);
});

test.each<[string, Fault, string, string]>([
  ['rejects', { kind: 'reject' }, 'Error: The connection to Excel was lost.', 'a'],
  ['rejects after it was applied', { kind: 'reject', applied: true }, 'Error: The connection to Excel was lost.', 'b'],
  ['answers a code', { kind: 'error', code: 'GeneralException' }, 'GeneralException', 'a'],
  ['answers a code after it was applied', { kind: 'error-after', code: 'RequestAborted' }, 'RequestAborted', 'b'],
])('a sync %s', async (_, fault, code, value) => {
  const excel = openExcel(BOOK);
  excel.faults.on(1, fault);
  expect(await codeOfBatch(excel, write('b'))).toBe(code);
  expect(await valuesOf(excel, 'A', 'A1')).toEqual([[value]]);
});

test('a sync never answers; with "from" no later one does, until Excel is well again', async () => {
  const excel = openExcel(BOOK);
  excel.faults.from(2, { kind: 'never' });
  expect(await codeOfBatch(excel, write('b'))).toBe('none');
  const first = Promise.race([codeOfBatch(excel, write('c')), excel.settled().then(() => 'still waiting')]);
  expect(await first).toBe('still waiting');
  excel.faults.clear();
  expect(await valuesOf(excel, 'A', 'A1')).toEqual([['b']]);
  expect(excel.batches.map(({ outcome }) => outcome)).toEqual(['ok', 'none', 'ok']);
});

test('Excel stops half way: what came before the action stays', async () => {
  const excel = openExcel(BOOK);
  excel.faults.on(1, { kind: 'error', code: 'MemoryLimitReached', beforeAction: 3 });
  const failing = excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.add('B');
    workbook.worksheets.add('C');
    await context.sync();
  });
  expect(await codeOf(failing)).toBe('MemoryLimitReached');
  expect(excel.workbook.sheets.length).toBeGreaterThan(1);
});

test('while a cell is edited, batches fail, or wait where the add-in asked for it', async () => {
  const excel = openExcel(BOOK);
  excel.editing = true;
  expect(await codeOfBatch(excel, write('b'))).toBe('InvalidOperationInCellEditMode');
  const waiting = excel.run({ delayForCellEdit: true }, async (context) => {
    write('c')(context);
    await context.sync();
    return 'done';
  });
  expect(await Promise.race([waiting, excel.settled().then(() => 'waits')])).toBe('waits');
  excel.editing = false;
  expect(await waiting).toBe('done');
  expect(await valuesOf(excel, 'A', 'A1')).toEqual([['c']]);
});

test('requests and answers over 5 MB are refused; bytes are counted in UTF-8', async () => {
  const excel = openExcel(BOOK);
  const text = 'ễ'.repeat(30_000);
  const rows = Array.from({ length: 60 }, () => [text]);
  const writing = codeOfBatch(
    excel,
    ({ workbook }) => (workbook.worksheets.getItem('A').getRange('A1:A60').values = rows),
  );
  expect(await writing).toBe('RequestPayloadSizeLimitExceeded');
  expect(await valuesOf(excel, 'A', 'A1')).toEqual([['a']]);
  const half = ({ workbook }: Excel.RequestContext, first: number): void => {
    workbook.worksheets.getItem('A').getRangeByIndexes(first, 0, 30, 1).values = rows.slice(0, 30);
  };
  expect(await codeOfBatch(excel, (context) => half(context, 0))).toBe('none');
  expect(await codeOfBatch(excel, (context) => half(context, 30))).toBe('none');
  const reading = codeOfBatch(
    excel,
    ({ workbook }) => void workbook.worksheets.getItem('A').getRange('A1:A60').load('values'),
  );
  expect(await reading).toBe('ResponsePayloadSizeLimitExceeded');
  expect(excel.batches.map(({ requestBytes }) => requestBytes > 2_700_000)).toEqual([true, false, true, true, false]);
  expect(excel.batches.at(-1)?.responseBytes).toBeGreaterThan(5_400_000);
});

test('beyond 5,000,000 cells values are null without an error', async () => {
  const excel = openExcel(BOOK);
  await excel.run(async (context) => {
    const { workbook } = context;
    const cells = workbook.worksheets.getItem('A').getRange('A1:J500001').load('values,rowCount');
    await context.sync();
    expect([cells.values as unknown, cells.rowCount]).toEqual([null, 500_001]);
  });
});

test.each([
  ['1.7', 'pageLayout', 'ApiNotFound'],
  ['1.9', 'pageLayout', 'none'],
  ['1.9', 'merged', 'ApiNotFound'],
  ['1.13', 'merged', 'none'],
])('an Excel of ExcelApi %s: %s gives %s', async (level, member, code) => {
  const excel = openExcel(BOOK, { level });
  expect(excel.isSetSupported('ExcelApi', '1.13')).toBe(level === '1.13');
  const outcome = await codeOfBatch(excel, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('A');
    if (member === 'merged') sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
    else sheet.pageLayout.orientation = 'Landscape';
  });
  expect(outcome).toBe(code);
});

test('what was set and called is told, so that tests see what clears the undo of the user', async () => {
  const excel = openExcel({ sheets: [{ name: 'A' }, { name: 'B' }] });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[1]];
    context.workbook.worksheets.getItem('B').delete();
    await context.sync();
  });
  expect(excel.batches[0]?.members).toEqual(['Worksheet.GetRange', 'Range.Values', 'Worksheet.Delete']);
});

test('the count starts anew after a reset', async () => {
  const excel = openExcel(BOOK);
  expect(await codeOfBatch(excel, write('b'))).toBe('none');
  excel.reset();
  excel.faults.on(1, { kind: 'error', code: 'AccessDenied' });
  expect(await codeOfBatch(excel, write('c'))).toBe('AccessDenied');
  expect(excel.syncs).toBe(1);
});
