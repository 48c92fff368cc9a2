import { createExcelPort } from '../../../src/workbook/excel/port';
import { openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES } from './plans';

const BOOK = {
  sheets: [
    { name: 'Một', rows: [['x']] },
    { name: 'Hai', rows: [['x']] },
    { name: 'Ẩn', visibility: 'Hidden' },
  ],
} as const;

test('show goes to a cell, and passes over tabs that are hidden or gone', async () => {
  const excel = openExcel(BOOK);
  const port = createExcelPort(accessOf(excel));
  await port.show('Hai', 4, 2);
  const there = { top: 4, left: 2, bottom: 4, right: 2 };
  expect([excel.workbook.active?.name, excel.workbook.selection]).toEqual(['Hai', there]);
  await port.show('Ẩn', 0, 0);
  await port.show('Không có', 0, 0);
  excel.workbook.inFront = false;
  await port.show('Một', 0, 0);
  expect(excel.workbook.active?.name).toBe('Hai');
});

test('what another person changes while ours is being written is told: the pane would show figures that are old', async () => {
  const excel = openExcel(BOOK);
  const port = createExcelPort(accessOf(excel));
  let calls = 0;
  const stop = port.watch(() => {
    calls += 1;
  });
  await port.show('Một', 0, 0);
  const writing = port.write([SCORES], new Map());
  excel.edit('Hai', 'A1', [['y']], 'Remote');
  await writing;
  await excel.settled();
  expect(calls).toBe(1);
  stop();
});

test('watch tells of what others change until it is stopped, and not of our own writing', async () => {
  const excel = openExcel(BOOK);
  const port = createExcelPort(accessOf(excel));
  let calls = 0;
  const stop = port.watch(() => {
    calls += 1;
  });
  await port.show('Một', 0, 0);
  excel.edit('Một', 'A1', [['y']], 'Remote');
  await excel.settled();
  expect(calls).toBe(1);
  const written = await port.write([SCORES], new Map());
  expect(written).toEqual({ ok: true, value: null });
  await excel.settled();
  expect(calls).toBe(1);
  stop();
  await port.show('Một', 0, 0);
  excel.edit('Một', 'A1', [['z']]);
  await excel.settled();
  expect(calls).toBe(1);
});
