import { createExcelPort } from '../../../src/workbook/excel/port';
import type { CellPlan, TabPlan } from '../../../src/workbook/port';
import { type ExcelHost, openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES } from './plans';

const TWO_MB = 2_000_000;
const PEOPLE = 5000;
const CRITERIA = 60;

const heading = Array.from({ length: CRITERIA }, (_, column) => `Tiêu chí ${String(column)}`);
const people = Array.from({ length: PEOPLE }, (_, row) =>
  Array.from({ length: CRITERIA }, (__, column) =>
    column === 0 ? `Nguyễn Thị Thanh Huyền ${String(row)}` : Math.round((row * 7 + column * 13) % 1000) / 100,
  ),
);

/** Bytes that went over the wire, and that no message was over 2 MB. */
function traffic(excel: ExcelHost): number {
  for (const { requestBytes, responseBytes } of excel.batches) {
    expect(requestBytes).toBeLessThan(TWO_MB);
    expect(responseBytes).toBeLessThan(TWO_MB);
  }
  return excel.batches.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
}

test('5,000 people with 60 criteria are read and written in few messages, none over 2 MB', async () => {
  const excel = openExcel({
    sheets: [
      { name: 'Chấm', rows: [heading, ...people] },
      { name: 'Khác', rows: [['x']] },
    ],
  });
  const port = createExcelPort(accessOf(excel));
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.tabs[0]?.values.length).toBe(PEOPLE + 1);
  expect(read.value.tabs[0]?.values.at(-1)).toEqual(people.at(-1));
  const readBytes = traffic(excel);
  expect(excel.syncs).toBeLessThanOrEqual(2 + Math.ceil(readBytes / TWO_MB));

  excel.reset();
  const cell = (value: string | number): CellPlan => ({
    content: typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number', decimal: String(value) },
    style: { border: 'thin' },
  });
  const plan: TabPlan = {
    ...SCORES,
    rows: [heading, ...people].map((line) => ({ cells: line.map(cell) })),
    merges: [],
    columnWidths: heading.map(() => 10),
  };
  const expected = new Map(read.value.tabs.map(({ name, fingerprint }) => [name, fingerprint]));
  const written = await port.write([plan], expected);
  expect(written).toEqual({ ok: true, value: null });
  const writeBytes = traffic(excel);
  expect(excel.syncs).toBeLessThanOrEqual(3 + Math.ceil(writeBytes / TWO_MB));
}, 120_000);
