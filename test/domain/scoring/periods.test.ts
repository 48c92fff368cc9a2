import fc from 'fast-check';
import { pointsRatio } from '../../../src/domain/arithmetic/points';
import { type Ratio, compareRatios, ratioText } from '../../../src/domain/arithmetic/ratio';
import type { PeriodCombination, Scheme } from '../../../src/domain/rules/pack';
import { type PeriodFigures, combinePeriods, weightedMean } from '../../../src/domain/scoring/periods';
import type { Period } from '../../../src/domain/terms';
import { SOURCE } from '../../support/packs';

const HALVES: PeriodCombination = {
  into: 'year',
  of: [
    { period: 'semester-1', weight: 1 },
    { period: 'semester-2', weight: 2 },
  ],
  rounding: null,
  plusOwnExtras: false,
  ...SOURCE,
};

function figures(
  totals: Readonly<Partial<Record<Period, number>>>,
  own: Partial<Omit<PeriodFigures, 'totals'>> = {},
): PeriodFigures {
  return {
    totals: new Map(Object.entries(totals).map(([period, points]) => [period as Period, pointsRatio(points)] as const)),
    ownExtras: new Map(),
    totalCap: null,
    ...own,
  };
}

function year(combination: Partial<PeriodCombination>, given: PeriodFigures): readonly string[] | string {
  const made = combinePeriods({ periods: [{ ...HALVES, ...combination }] }, 'year', given, false);
  return made?.kind === 'combined' ? [ratioText(made.total), ratioText(made.exact)] : (made?.kind ?? 'none');
}

test.each<[string, Partial<PeriodCombination>, PeriodFigures, readonly string[]]>([
  ['exact', {}, figures({ 'semester-1': 9000, 'semester-2': 8000 }), ['250/3', '250/3']],
  [
    'half up to hundredths',
    { rounding: { decimals: 2, mode: 'half-up' } },
    figures({ 'semester-1': 9000, 'semester-2': 8000 }),
    ['83.33', '250/3'],
  ],
  [
    'up to one decimal',
    { rounding: { decimals: 1, mode: 'ceil' } },
    figures({ 'semester-1': 9000, 'semester-2': 8000 }),
    ['83.4', '250/3'],
  ],
  [
    'down to whole points',
    { rounding: { decimals: 0, mode: 'floor' } },
    figures({ 'semester-1': 9000, 'semester-2': 8000 }),
    ['83', '250/3'],
  ],
  [
    'with its own bonus, over the cap: the exact figure is kept',
    { plusOwnExtras: true },
    figures({ 'semester-1': 10_000, 'semester-2': 10_000 }, { ownExtras: new Map([['year', 500]]), totalCap: 10_000 }),
    ['100', '105'],
  ],
  [
    'with more penalty than points: held at 0',
    { plusOwnExtras: true, rounding: { decimals: 2, mode: 'floor' } },
    figures({ 'semester-1': 100, 'semester-2': 100 }, { ownExtras: new Map([['year', -500]]) }),
    ['0', '-4'],
  ],
  [
    'its own bonus, where there is none',
    { plusOwnExtras: true },
    figures({ 'semester-1': 9000, 'semester-2': 9000 }, { totalCap: 10_000 }),
    ['90', '90'],
  ],
])('two semesters make a year: %s', (_what, combination, given, expected) => {
  expect(year(combination, given)).toEqual(expected);
});

test('a weak source of a step within holds the whole up, and is named', () => {
  const weak: PeriodCombination = {
    ...HALVES,
    into: 'semester-1',
    of: [
      { period: 'month-9', weight: 1 },
      { period: 'month-10', weight: 1 },
    ],
    status: 'recalled-medium',
  };
  const given = figures({ 'month-9': 9000, 'month-10': 9000, 'semester-2': 9000 });
  const periods = [HALVES, weak];
  expect(combinePeriods({ periods }, 'year', given, false)).toEqual({ kind: 'unconfirmed', combination: weak });
  expect(combinePeriods({ periods }, 'year', given, true)).toMatchObject({ kind: 'combined' });
});

test('a month without a total leaves its semester and the year without one, and is the one that is named', () => {
  const months: PeriodCombination = {
    ...HALVES,
    into: 'semester-1',
    of: [
      { period: 'month-9', weight: 1 },
      { period: 'month-10', weight: 1 },
    ],
  };
  expect(combinePeriods({ periods: [HALVES, months] }, 'year', figures({ 'month-9': 9000 }), false)).toEqual({
    kind: 'incomplete',
    missing: ['month-10', 'semester-2'],
  });
});

test('a scheme that says nothing of periods combines none', () => {
  const none: Pick<Scheme, 'periods'> = {};
  expect(combinePeriods(none, 'year', figures({}), true)).toBeNull();
});

const POINTS = fc.nat(30_000);
const PART = fc.record({ points: POINTS, weight: fc.integer({ min: 1, max: 100 }) });

test('a mean lies between the least and the most of its parts, whatever the weights and the order', () => {
  fc.assert(
    fc.property(fc.array(PART, { minLength: 1, maxLength: 12 }), (parts) => {
      const of = (all: typeof parts): Ratio =>
        weightedMean(all.map(({ points, weight }) => ({ total: pointsRatio(points), weight })));
      const mean = of(parts);
      const points = parts.map((part) => part.points);
      expect(compareRatios(mean, pointsRatio(Math.min(...points)))).toBeGreaterThanOrEqual(0);
      expect(compareRatios(mean, pointsRatio(Math.max(...points)))).toBeLessThanOrEqual(0);
      expect(compareRatios(mean, of([...parts].reverse()))).toBe(0);
      // The definition, in whole numbers: mean × Σ weights = Σ weight × points.
      const weights = parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
      const total = parts.reduce((sum, part) => sum + BigInt(part.weight) * BigInt(part.points), 0n);
      expect(mean.numerator * 100n * weights).toBe(total * mean.denominator);
    }),
  );
});

test('rounding moves a year by less than one unit, and up by at most half of one where it rounds half up', () => {
  const modes = fc.constantFrom('floor', 'half-up', 'ceil');
  fc.assert(
    fc.property(POINTS, POINTS, fc.nat(2), modes, (first, second, decimals, mode) => {
      const made = combinePeriods(
        { periods: [{ ...HALVES, rounding: { decimals, mode } }] },
        'year',
        figures({ 'semester-1': first, 'semester-2': second }),
        false,
      );
      if (made?.kind !== 'combined') throw new Error('no total');
      const scale = 10n ** BigInt(decimals);
      // (rounded − exact) × scale × 300, in whole numbers.
      const exact = BigInt(first) + 2n * BigInt(second);
      const moved = (made.total.numerator * scale * 300n) / made.total.denominator - exact * scale;
      expect(moved > -300n && moved < 300n).toBe(true);
      if (mode === 'floor') expect(moved <= 0n).toBe(true);
      if (mode === 'ceil') expect(moved >= 0n).toBe(true);
      if (mode === 'half-up') expect(2n * moved <= 300n && 2n * moved > -300n).toBe(true);
    }),
  );
});
