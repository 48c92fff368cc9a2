import { createExcelPort } from '../../../src/workbook/excel/port';
import type { TabPlan, WriteFailure } from '../../../src/workbook/port';
import { type ExcelHost, openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES, TOTALS } from './plans';

const opened = (): ExcelHost =>
  openExcel({ sheets: [{ name: 'Danh sách', rows: [['Mã'], ['1'], ['2']] }, { name: 'Khác' }] });

async function write(
  excel: ExcelHost,
  plans: readonly TabPlan[],
  between: () => void = () => undefined,
): Promise<WriteFailure | null> {
  const port = createExcelPort(accessOf(excel));
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  const expected = read.value.tabs.filter(({ ownKey }) => ownKey === null);
  between();
  const written = await port.write(plans, new Map(expected.map(({ name, fingerprint }) => [name, fingerprint])));
  return written.ok ? null : written.error;
}

const sheetNames = ({ workbook }: ExcelHost): readonly string[] => workbook.sheets.map(({ name }) => name);

test('nothing is written where a tab was changed, taken away, or made under our name since', async () => {
  const changes: readonly (readonly [(excel: ExcelHost) => void, string])[] = [
    [(excel) => excel.edit('Danh sách', 'A2', [['9']], 'Remote'), 'Danh sách'],
    [({ workbook }) => workbook.removeSheet(workbook.sheet('Khác')), 'Khác'],
    [({ workbook }) => void workbook.addSheet('kq - điểm'), 'kq - điểm'],
  ];
  for (const [change, tabs] of changes) {
    const excel = opened();
    const failure = await write(excel, [SCORES], () => change(excel));
    expect(failure).toEqual({ code: 'input.changed-since', params: { tabs } });
    expect(sheetNames(excel).some((name) => name.startsWith('KQ'))).toBe(false);
  }
});

test('a structure, a tab or a filter that is in the way is named', async () => {
  const locked = openExcel({ sheets: [{ name: 'Danh sách', rows: [['Mã'], ['1'], ['2']] }], protected: true });
  expect(await write(locked, [SCORES])).toEqual({ code: 'workbook.structure-protected', params: {} });

  const excel = opened();
  expect(await write(excel, [SCORES, TOTALS])).toBeNull();
  const sheet = excel.workbook.sheet(SCORES.name);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(SCORES.name).protection.protect();
    await context.sync();
  });
  expect(await write(excel, [SCORES, TOTALS])).toEqual({
    code: 'workbook.tabs-protected',
    params: { tabs: SCORES.name },
  });
  sheet.protection = null;

  await excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(SCORES.name);
    target.autoFilter.apply(target.getRange('A2:C6'), 0, { filterOn: 'Values', values: ['001'] });
    await context.sync();
  });
  expect(await write(excel, [SCORES, TOTALS])).toEqual({ code: 'excel.filtered', params: { tabs: SCORES.name } });
});

test('a formula that Excel works out otherwise is found, and everything is taken back', async () => {
  const excel = opened();
  const wrong: TabPlan = {
    ...TOTALS,
    rows: [
      {
        cells: [
          { content: { kind: 'formula', formula: "COUNTA('Danh sách'!A2:A3)", result: { decimal: '3' } }, style: {} },
        ],
      },
    ],
  };
  expect(await write(excel, [SCORES, wrong])).toEqual({
    code: 'excel.check-failed',
    params: { sheet: wrong.name, cell: 'A1' },
  });
  expect(sheetNames(excel)).toEqual(['Danh sách', 'Khác']);
  expect(excel.workbook.names).toEqual([]);
});

test('another workbook in front', async () => {
  const excel = opened();
  const failure = await write(excel, [SCORES], () => {
    excel.workbook.inFront = false;
  });
  // Putting things in order needs no focus.
  expect(failure).toEqual({ code: 'excel.not-in-front', params: {} });
  expect(sheetNames(excel)).toEqual(['Danh sách', 'Khác']);
});
