import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  decimalOfNumber,
  decimalText,
  parseDecimal,
  roundDecimal,
  type Decimal,
} from '../../../src/domain/arithmetic/decimal';

function text(decimal: Decimal | null): string | null {
  return decimal === null ? null : decimalText(decimal);
}

test.each([
  ['9.25', '9.25'],
  ['9,25', '9.25'],
  [' 14,00 ', '14'],
  ['\u00a08.5\u00a0', '8.5'],
  ['-3', '-3'],
  ['+4', '4'],
  ['0', '0'],
  ['-0', '0'],
  ['-0,50', '-0.5'],
  ['007', '7'],
  ['999999999999999', '999999999999999'],
  ['0.0000000001', '0.0000000001'],
])('a figure typed as %j is %s', (typed, plain) => {
  expect(text(parseDecimal(typed))).toBe(plain);
});

test.each(['', ' ', '9 điểm', '9,25đ', 'x', '1.234,5', '1,234.5', '.5', '5.', '1e3', '9 5', '1/2', '1000000000000000'])(
  '%j is no figure, and is not guessed at',
  (typed) => {
    expect(parseDecimal(typed)).toBeNull();
  },
);

test.each([
  [0.1 + 0.2, '0.30000000000000004'],
  [9.25, '9.25'],
  [-0, '0'],
  [1e-7, '0.0000001'],
  [-2.5e-9, '-0.0000000025'],
  [1e15, null],
  [1e21, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])('the number %d of a workbook is the decimal %j', (value, plain) => {
  expect(text(decimalOfNumber(value))).toBe(plain);
});

test.each([
  ['4.95', 0, '5'],
  ['4.5', 0, '5'],
  ['4.49', 0, '4'],
  ['-4.5', 0, '-5'],
  ['9.125', 2, '9.13'],
  ['9.124999', 2, '9.12'],
  ['-9.125', 2, '-9.13'],
  ['9.1', 4, '9.1'],
  ['1.005', 2, '1.01'],
])('%s to %d decimals is %s', (typed, scale, rounded) => {
  const decimal = parseDecimal(typed);
  expect(decimal === null ? null : decimalText(roundDecimal(decimal, scale))).toBe(rounded);
});

test('every plain decimal is shown as it was read', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(9), (unscaled, scale) => {
      const shown = decimalText({ unscaled, scale });
      const [whole = '', fraction = ''] = shown.replace('-', '').split('.');
      expect(fraction.endsWith('0')).toBe(false);
      expect(BigInt(whole + fraction.padEnd(scale, '0')) * (shown.startsWith('-') ? -1n : 1n)).toBe(unscaled);
    }),
    { numRuns: 1000 },
  );
});

test('decimals of any scale are added and compared exactly, where floats would not be', () => {
  const read = (typed: string): Decimal => parseDecimal(typed) ?? { unscaled: -1n, scale: 0 };
  expect(text(addDecimals(read('0.1'), read('0.2')))).toBe('0.3');
  expect(text(addDecimals(read('-1.25'), read('3')))).toBe('1.75');
  expect(compareDecimals(addDecimals(read('0.1'), read('0.2')), read('0.30'))).toBe(0);
  expect([compareDecimals(read('2'), read('10')), compareDecimals(read('1.5'), read('1.499999999'))]).toEqual([-1, 1]);
});

test('a number of hundredths is the decimal of its shortest spelling, whichever way it is found: no score gets another value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), (hundredths) => {
      const value = hundredths / 100;
      expect(decimalOfNumber(value)).toEqual(parseDecimal(String(value)));
    }),
  );
  expect(decimalOfNumber(0.1 + 0.2)).toEqual({ unscaled: 30000000000000004n, scale: 17 });
});
