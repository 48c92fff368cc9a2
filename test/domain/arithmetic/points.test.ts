import fc from 'fast-check';
import { decimalOfNumber, parseDecimal } from '../../../src/domain/arithmetic/decimal';
import {
  pointsOf,
  pointsRatio,
  pointsText,
  type ReadPoints,
  roundToPoints,
} from '../../../src/domain/arithmetic/points';

function pointsOfText(typed: string): ReadPoints | null {
  const decimal = parseDecimal(typed);
  return decimal === null ? null : pointsOf(decimal);
}

test.each([
  ['9', 900, false],
  ['9.25', 925, false],
  ['9.125', 913, true],
  ['9.124', 912, true],
  ['9.12000', 912, false],
  // Noise beyond nine decimals is dropped; what stands within nine is a figure that somebody typed.
  ['9.250000000499', 925, false],
  ['9.2500000006', 925, true],
  ['9.250000001', 925, true],
  ['9.2499999999', 925, false],
  ['-0.5', -50, false],
  ['-0.005', -1, true],
])('%s points are %d hundredths, rounded: %s', (typed, points, isRounded) => {
  expect(pointsOfText(typed)).toEqual({ points, isRounded });
});

test('a sum that Excel kept with a binary tail is the sum that was meant', () => {
  const stored = 0.1 + 0.2;
  const decimal = decimalOfNumber(stored);
  expect(decimal === null ? null : pointsOf(decimal)).toEqual({ points: 30, isRounded: false });
});

test.each([
  [8725, '87.25'],
  [9100, '91'],
  [495, '4.95'],
  [-50, '-0.5'],
  [0, '0'],
])('%d hundredths are written %s', (points, shown) => {
  expect(pointsText(points)).toBe(shown);
});

test('whatever a workbook stores for a score of two decimals, the score comes back exactly', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (hundredths) => {
      const decimal = decimalOfNumber(hundredths / 100);
      expect(decimal === null ? null : pointsOf(decimal)).toEqual({ points: hundredths, isRounded: false });
      expect(parseDecimal(pointsText(hundredths))).not.toBeNull();
      expect(pointsOfText(pointsText(hundredths))?.points).toBe(hundredths);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [71n, 3n, 2, 'half-up', 2367],
  [71n, 3n, 1, 'floor', 2360],
  [71n, 3n, 0, 'ceil', 2400],
  [16_001n, 200n, 2, 'half-up', 8001],
  [8725n, 100n, 2, 'floor', 8725],
] as const)(
  '%d/%d with %d decimals, rounded %s, is %d hundredths',
  (numerator, denominator, decimals, mode, points) => {
    expect(roundToPoints({ numerator, denominator }, decimals, mode)).toBe(points);
    expect(roundToPoints(pointsRatio(points), 2, mode)).toBe(points);
  },
);
