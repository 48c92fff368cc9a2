import { isDateFormat } from '../../src/workbook/number-format';

describe('formats of dates', () => {
  test.each([
    'dd/mm/yyyy',
    'm/d/yyyy',
    'd-mmm',
    'mmm-yy',
    'mmmm',
    '[$-42A]dd/mm/yyyy;@',
    'yyyy"năm"',
    'dd/mm/yyyy hh:mm',
  ])('%s is one', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    null,
    'General',
    'general',
    '0.00',
    '#,##0',
    '0%',
    '@',
    '"dd/mm"0',
    '0\\d',
    '[Red]0',
    '_d0',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss.0',
  ])('%s is none', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
