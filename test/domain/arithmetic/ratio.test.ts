import fc from 'fast-check';
import {
  type Percent,
  addRatios,
  checkedPercent,
  checkedShare,
  compareRatios,
  parseFraction,
  parsePercent,
  parseShare,
  ratioText,
  reaches,
  roundRatio,
  shareOf,
  smallestReaching,
} from '../../../src/domain/arithmetic/ratio';

function percent(text: string): Percent {
  const parsed = parsePercent(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

test.each([
  ['70', '70', 70n, 100n],
  ['66.67', '66.67', 6667n, 10_000n],
  ['66,67', '66.67', 6667n, 10_000n],
  ['2/3', '2/3', 2n, 3n],
  [' 2 / 3 ', '2/3', 2n, 3n],
  ['70%', '70', 70n, 100n],
  ['70 %', '70', 70n, 100n],
  ['70,0', '70', 700n, 1000n],
  ['0', '0', 0n, 100n],
  ['0/5', '0/5', 0n, 5n],
  ['100', '100', 100n, 100n],
  ['5/5', '5/5', 5n, 5n],
])('the percent %j is kept as %s and means %d in %d', (typed, text, numerator, denominator) => {
  expect(parsePercent(typed)).toEqual({ text, ratio: { numerator, denominator } });
});

test.each([
  '',
  'none',
  '-1',
  '100.01',
  '101',
  '3/2',
  '2/0',
  '1 0/20',
  '1 2/3',
  '1/1234567',
  '2/3%',
  'bảy mươi',
  '0.7.1',
])('%j is no percent', (typed) => {
  expect(parsePercent(typed)).toBeNull();
});

test.each([
  ['2/3', 2n, 3n],
  ['5/4', 5n, 4n],
])('%s is a fraction', (typed, numerator, denominator) => {
  expect(parseFraction(typed)).toEqual({ text: typed, ratio: { numerator, denominator } });
});

test.each(['66.67', '2:3', '-1/2', '1/0', ''])('%j is no fraction', (typed) => {
  expect(parseFraction(typed)).toBeNull();
});

test('66.67 % and two thirds are not the same: 2 of 3 reach the one only', () => {
  expect(reaches(2, 3, percent('2/3').ratio, '>=')).toBe(true);
  expect(reaches(2, 3, percent('66.67').ratio, '>=')).toBe(false);
  expect(smallestReaching(3, percent('66.67').ratio, '>=')).toBe(3);
});

test.each([
  // Where doubles go wrong: 0.7 * 90 is 62.99999999999999, and 0.07 * 100 is 7.000000000000001.
  ['70', 90, 63, 63],
  ['70', 170, 119, 119],
  ['7', 100, 7, 7],
  ['7', 200, 14, 14],
  ['15', 31, 4, 5],
  ['15', 39, 5, 6],
  ['15', 40, 6, 6],
])('%s %% of %d is %d down and %d up', (text, base, floor, ceil) => {
  const exact = shareOf(percent(text).ratio, base);
  expect(roundRatio(exact, 'floor')).toBe(floor);
  expect(roundRatio(exact, 'ceil')).toBe(ceil);
  expect(smallestReaching(base, percent(text).ratio, '>=')).toBe(ceil);
});

test.each([
  ['15', 30, '4.5', 5],
  ['15', 33, '4.95', 5],
  ['15', 29, '4.35', 4],
  ['2/3', 10, '20/3', 7],
  ['2/3', 9, '6', 6],
  ['66.67', 7, '4.6669', 5],
  ['0', 7, '0', 0],
  ['1/8', 1, '0.125', 0],
  ['1/80', 1, '0.0125', 0],
])('%s of %d is exactly %s, and %d half up', (text, base, exact, halfUp) => {
  const share = shareOf(percent(text).ratio, base);
  expect(ratioText(share)).toBe(exact);
  expect(roundRatio(share, 'half-up')).toBe(halfUp);
});

/** The same arithmetic written another way: by counting up in whole numbers, without a division. */
function countUp(isBelow: (candidate: number) => boolean): number {
  let candidate = 0;
  while (isBelow(candidate)) candidate += 1;
  return candidate;
}

test('one below, exactly at and one above every threshold, for every base up to 200', () => {
  for (const hundredths of [0, 1, 500, 700, 1000, 1500, 2000, 5000, 6667, 7000, 7500, 8000, 9000, 9999, 10_000]) {
    const { ratio } = percent(String(hundredths / 100));
    for (let base = 1; base <= 200; base += 1) {
      const least = countUp((yes) => yes * 10_000 < hundredths * base);
      const leastAbove = countUp((yes) => yes * 10_000 <= hundredths * base);
      expect([smallestReaching(base, ratio, '>='), smallestReaching(base, ratio, '>')]).toEqual([least, leastAbove]);
      expect([-1, 0, 1].map((step) => reaches(least + step, base, ratio, '>='))).toEqual([false, true, true]);
      expect([-1, 0, 1].map((step) => reaches(leastAbove + step, base, ratio, '>'))).toEqual([false, true, true]);
    }
  }
});

test('every rounding of every share, for every base up to 200', () => {
  for (const hundredths of [100, 500, 700, 1000, 1250, 1500, 2000, 2500, 3333, 7000, 10_000]) {
    const { ratio } = percent(String(hundredths / 100));
    for (let base = 0; base <= 200; base += 1) {
      const exact = shareOf(ratio, base);
      const down = countUp((places) => (places + 1) * 10_000 <= hundredths * base);
      const up = countUp((places) => places * 10_000 < hundredths * base);
      const half = countUp((places) => (2 * places + 1) * 10_000 <= 2 * hundredths * base);
      expect([roundRatio(exact, 'floor'), roundRatio(exact, 'ceil'), roundRatio(exact, 'half-up')]).toEqual([
        down,
        up,
        half,
      ]);
    }
  }
});

test('an exact share reads back as the same fraction', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (over, under) => {
      const text = ratioText({ numerator: BigInt(over), denominator: BigInt(under) });
      const [whole = '0', rest = ''] = text.split(/[./]/);
      const [numerator, denominator] = text.includes('/')
        ? [BigInt(whole), BigInt(rest)]
        : [BigInt(whole + rest), 10n ** BigInt(rest.length)];
      expect(numerator * BigInt(under)).toBe(denominator * BigInt(over));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['95', 95n, 100n],
  ['103,5 %', 1035n, 1000n],
  ['29/30', 29n, 30n],
  ['31 / 30', 31n, 30n],
])('the share %j of what was to be done means %d in %d, also over the whole', (typed, numerator, denominator) => {
  expect(parseShare(typed)?.ratio).toEqual({ numerator, denominator });
  expect(checkedShare(typed)).toEqual({ numerator, denominator });
});

test.each(['', '-5', '1/0', 'x', '9 điểm', '5%0'])(
  '%j is no share; a pack that has one is a fault of the program',
  (typed) => {
    expect(parseShare(typed)).toBeNull();
    expect(() => checkedShare(typed)).toThrow('is no share');
  },
);

test('the percent of a pack is read as one of the settings; a pack that has none is a fault of the program', () => {
  expect(checkedPercent('66,67')).toEqual(percent('66.67'));
  expect(() => checkedPercent('100.01')).toThrow('100.01 is no percent');
});

test('fractions of the same value are a tie, however they are written', () => {
  expect(compareRatios({ numerator: 1n, denominator: 2n }, { numerator: 2n, denominator: 4n })).toBe(0);
});

test('fractions compare and add up in whole numbers', () => {
  const ratio = fc.record({
    numerator: fc.bigInt({ min: -1000n, max: 1000n }),
    denominator: fc.bigInt({ min: 1n, max: 1000n }),
  });
  fc.assert(
    fc.property(ratio, ratio, (left, right) => {
      const common = left.denominator * right.denominator;
      const [a, b] = [left.numerator * right.denominator, right.numerator * left.denominator];
      expect(compareRatios(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0);
      const sum = addRatios(left, right);
      expect(sum.numerator * common).toBe((a + b) * sum.denominator);
    }),
  );
});
