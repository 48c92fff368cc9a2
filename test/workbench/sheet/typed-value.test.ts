import fc from 'fast-check';
import { shownCell } from '../../../src/workbench/sheet/cell-text';
import { editedText, typedValue } from '../../../src/workbench/sheet/typed-value';

const day = (value: number, format?: string) => ({
  kind: 'value',
  value,
  note: 'date',
  ...(format === undefined ? {} : { format }),
});

test.each([
  ['', null, { value: null }],
  ['   ', null, { value: null }],
  ['8,5', null, { value: 8.5 }],
  [',5', null, { value: 0.5 }],
  ['8.5', null, { value: 8.5 }],
  ['95.25', null, { value: 95.25 }],
  ['-3', null, { value: -3 }],
  ['+7', null, { value: 7 }],
  ['0', null, { value: 0 }],
  ['1.490.000', null, { value: 1_490_000 }],
  ['1.490.000,5', null, { value: 1_490_000.5 }],
  ['1,490,000.5', null, { value: 1_490_000.5 }],
  ['1.234', null, { value: '1.234', note: 'two-meanings' }],
  ['0.125', null, { value: 0.125 }],
  ['1,234', null, { value: 1.234 }],
  ['15%', null, { value: 0.15, format: '0%' }],
  ['12,5%', null, { value: 0.125, format: '0.00%' }],
  ['15', '0%', { value: 0.15 }],
  ['15%', '0.0%', { value: 0.15 }],
  ['TRUE', null, { value: true }],
  ['false', null, { value: false }],
  ['007', null, { value: '007', note: 'long-number' }],
  ['0123456789012', null, { value: '0123456789012', note: 'long-number' }],
  ['12345678901234567', null, { value: '12345678901234567', note: 'long-number' }],
  ['100000000000000000', null, { value: 100000000000000000 }],
  ['8,5', '@', { value: '8,5' }],
  ["'8,5", null, { value: '8,5' }],
  ["'=A1", null, { value: '=A1' }],
  ['12/3', null, { value: '12/3', note: 'incomplete-date' }],
  ['12/3/26', null, { value: '12/3/26', note: 'incomplete-date' }],
  ['3/13/2026', null, { value: '3/13/2026', note: 'incomplete-date' }],
  ['31/4/2026', null, { value: '31/4/2026', note: 'incomplete-date' }],
  ['HTXSNV', null, { value: 'HTXSNV' }],
  ['1e5', null, { value: '1e5' }],
  ['8,5 điểm', null, { value: '8,5 điểm' }],
  ['- Chủ tịch', null, { value: '- Chủ tịch' }],
  // Letters and marks apart, as some editors send them.
  ['Nguyễn'.normalize('NFD'), null, { value: 'Nguyễn' }],
])('typed “%s” in a cell of format %s is what a Vietnamese Excel takes it for, or text', (text, format, expected) => {
  expect(typedValue(text, format)).toEqual({ kind: 'value', ...expected });
});

test('a whole date is a date, day before month, under a format that shows it', () => {
  expect(typedValue('12/3/2026', null)).toEqual(day(46_093, 'dd/mm/yyyy'));
  expect(typedValue('12-03-2026', null)).toEqual(day(46_093, 'dd/mm/yyyy'));
  expect(typedValue('2026-03-12', 'd/m/yyyy')).toEqual(day(46_093));
  expect(shownCell(46_093, 'dd/mm/yyyy').text).toBe('12/03/2026');
});

test.each(['=A1', '=SUM(A1:A3)', '@SUM(A1)', ' =1+1'])('“%s” is a formula, which is not worked out here', (text) => {
  expect(typedValue(text, null)).toEqual({ kind: 'formula' });
});

test('a decimal of up to 15 figures is the very number that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(5), (units, places) => {
      const digits = String(Math.abs(units)).padStart(places + 1, '0');
      const plain = `${units < 0 ? '-' : ''}${digits.slice(0, digits.length - places)}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
      const typed = typedValue(plain.replace('.', ','), null);
      expect(typed.kind === 'value' && Object.is(Number(typed.value) + 0, Number(plain) + 0)).toBe(true);
    }),
  );
});

test('what a cell holds, edited and left as it is, is the same again', () => {
  const formats = fc.constantFrom(null, '0.00', '#,##0', '0%', '0.00%', '@');
  const values = fc.oneof(
    fc.integer({ min: -100_000, max: 10_000_000 }).map((hundredths) => hundredths / 100),
    fc.boolean(),
    fc.string().map((text) => text.normalize('NFC').trim()),
    fc.constantFrom('8,5', '=A1', "'a", '007', '12/3/2026', 'TRUE', '1.234'),
  );
  fc.assert(
    fc.property(values, formats, (value, format) => {
      // A number in a cell formatted as text becomes text when it is edited, as in Excel.
      if (format === '@' && typeof value !== 'string') return;
      const again = typedValue(editedText(value, format, ''), format);
      expect(again).toMatchObject({ kind: 'value', value: value === '' ? null : value });
    }),
  );
});
