import type { Finding } from '../../../src/domain/finding';
import { readDate, readDateField, timeText } from '../../../src/sheets/reading/dates';
import { gridOf } from '../../../src/sheets/reading/grid';
import { date, percent, tab } from '../../support/workbook';

const ROW = [date(44_925), '30/12/2022', 44_925, percent(0.5), 'hôm qua', '-', null];

test('a day is a date of Excel’s, or one that is typed; a number that shows no date is none', () => {
  const grid = gridOf(tab('Danh sách', [ROW]));
  expect(ROW.map((_, column) => readDate(grid, 0, column))).toEqual([
    '2022-12-30',
    '2022-12-30',
    ...[null, null, null, null, null],
  ]);
});

test('a cell that may hold a day is known, empty, absent, or told with what it holds', () => {
  const grid = gridOf(tab('Danh sách', [ROW]));
  const findings: Finding[] = [];
  const field = (column: number | undefined) =>
    readDateField(grid, 0, column, 'date', 'NV001', (found) => findings.push(found));
  const at = (cell: string) => ({ sheet: 'Danh sách', cell });
  expect([0, 4, 5, 6, undefined].map(field)).toEqual([
    { state: 'known', value: '2022-12-30', at: at('A1') },
    { state: 'unreadable', at: at('E1') },
    { state: 'empty', at: at('F1') },
    { state: 'empty', at: at('G1') },
    { state: 'absent' },
  ]);
  expect(findings).toEqual([
    {
      code: 'value.unreadable',
      severity: 'error',
      sheet: 'Danh sách',
      cell: 'E1',
      subject: 'NV001',
      params: { what: 'date', value: 'hôm qua' },
    },
  ]);
});

test.each<[number | string | null, string | null, string | null]>([
  [0.75, 'h:mm', '18:00'],
  [44_925.334, 'dd/mm/yyyy h:mm', '08:01'],
  [44_925, 'h:mm', '00:00'],
  [0.99999, 'h:mm', '00:00'],
  [-0.25, 'h:mm', '18:00'],
  [0.75, null, null],
  [0.75, '0%', null],
  ['18:00', 'h:mm', null],
  [null, 'h:mm', null],
])('the cell %j in the format %j says the time %j', (value, format, time) => {
  expect(timeText(value, format)).toBe(time);
});
