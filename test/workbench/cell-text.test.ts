import { shownCell } from '../../src/workbench/sheet/cell-text';
import type { CellValue } from '../../src/workbook/port';

test.each<[CellValue, string | null, string, 'left' | 'right' | 'center']>([
  [null, null, '', 'left'],
  ['Nguyễn Thị An', null, 'Nguyễn Thị An', 'left'],
  ['=1+1', '@', '=1+1', 'left'],
  [true, null, 'TRUE', 'center'],
  [false, null, 'FALSE', 'center'],
  [87.25, null, '87,25', 'right'],
  [0.1 + 0.2, null, '0,3', 'right'],
  [12, 'General', '12', 'right'],
  [9, '0.00', '9,00', 'right'],
  [9.256, '0.0#', '9,26', 'right'],
  [1234567, '#,##0', '1.234.567', 'right'],
  [-3.5, '0.0;[Red]-0.0', '-3,5', 'right'],
  [0.7, '0%', '70%', 'right'],
  [0.66667, '0.00%', '66,67%', 'right'],
  [12, '0000', '0012', 'right'],
  [44922, 'dd/mm/yyyy', '27/12/2022', 'right'],
  [44922, 'd/m/yy', '27/12/2022', 'right'],
  [44922.5625, 'dd/mm/yyyy hh:mm', '27/12/2022 13:30', 'right'],
  [{ fault: 'error', code: '#REF!' }, null, '#REF!', 'center'],
  [{ fault: 'formula-without-result', formula: 'SUM(A1:A2)' }, null, '=SUM(A1:A2)', 'center'],
])('%j in format %s is shown as %s', (value, format, text, align) => {
  expect(shownCell(value, format)).toMatchObject({ text, align });
});

test('a fault is told apart from text that looks like one', () => {
  expect(shownCell({ fault: 'error', code: '#REF!' }, null).isFault).toBe(true);
  expect(shownCell('#REF!', null).isFault).toBe(false);
});
