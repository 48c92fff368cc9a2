import fc from 'fast-check';
import { type CeilingRule, ceilingOf, ceilingRule, exactText } from '../../../src/domain/ceilings/limit';
import { parsePercent } from '../../../src/domain/arithmetic/ratio';
import { ROUNDINGS } from '../../../src/domain/terms';
import { settings } from '../../support/round';

const LAW: CeilingRule = { percent: parsePercent('15'), base: 'ldtt', rounding: 'floor', places: null };

test('the ceiling of the law: 15 % of 33 are exactly 4.95, so 4 places', () => {
  const ceiling = ceilingOf(LAW, 33);
  expect(ceiling).toMatchObject({ base: 33, limit: 4, places: null, rounding: 'floor', percent: { text: '15' } });
  expect(ceiling === null ? null : exactText(ceiling)).toBe('4.95');
});

test.each([
  ['floor', 33, 4],
  ['half-up', 33, 5],
  ['half-up', 29, 4],
  ['half-up', 30, 5],
  ['ceil', 29, 5],
  ['ceil', 40, 6],
  ['floor', 6, 0],
  ['floor', 0, 0],
  ['ceil', 0, 0],
] as const)('rounded %s, 15 %% of %d are %d places', (rounding, base, limit) => {
  expect(ceilingOf({ ...LAW, rounding }, base)?.limit).toBe(limit);
});

test.each([
  [5, 33, 4],
  [3, 33, 3],
  [4, 33, 4],
  [0, 33, 0],
])('where both are set, the smaller holds: %d places and 15 %% of %d give %d', (places, base, limit) => {
  expect(ceilingOf({ ...LAW, places }, base)).toMatchObject({ places, limit });
});

test('a number of places alone is a ceiling of its own, without base or percent', () => {
  const ceiling = ceilingOf({ percent: null, base: null, rounding: 'floor', places: 5 }, null);
  expect(ceiling).toEqual({ base: null, percent: null, exact: null, rounding: null, places: 5, limit: 5 });
  expect(ceiling === null ? '' : exactText(ceiling)).toBeNull();
  expect(ceilingOf({ percent: null, base: 'ldtt', rounding: 'floor', places: 5 }, 33)).toEqual(ceiling);
});

test('a percent without its base gives no limit, not even beside a number of places', () => {
  expect(ceilingOf(LAW, null)).toBeNull();
  expect(ceilingOf({ ...LAW, places: 5 }, null)).toBeNull();
  expect(ceilingOf({ ...LAW, percent: null }, 33)).toBeNull();
});

test('the rule is what the parameters make it', () => {
  expect(ceilingRule('a', settings())).toBeNull();
  expect(ceilingRule('a', settings({ 'a.ceiling.percent': 'none', 'a.ceiling.base': 'ldtt' }))).toBeNull();
  expect(ceilingRule('a', settings({ 'b.ceiling.percent': '15' }))).toBeNull();
  expect(ceilingRule('a', settings({ 'a.ceiling.percent': '15', 'a.ceiling.base': 'ldtt' }))).toEqual(LAW);
  expect(ceilingRule('a', settings({ 'a.ceiling.percent': 'none', 'a.ceiling.places': '5' }))).toEqual({
    percent: null,
    base: null,
    rounding: 'floor',
    places: 5,
  });
  expect(ceilingRule('a', settings({ 'a.ceiling.percent': '10', 'a.ceiling.rounding': 'ceil' }))).toMatchObject({
    rounding: 'ceil',
    base: null,
  });
});

test('a share that does not end in decimals is shown as the fraction it is', () => {
  const ceiling = ceilingOf({ ...LAW, percent: parsePercent('1/3') }, 10);
  expect(ceiling === null ? null : exactText(ceiling)).toBe('10/3');
});

test('rounded down, a limit never lies above its share; and no rounding strays by a whole place', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(5000),
      fc.constantFrom(...ROUNDINGS),
      fc.option(fc.nat(100), { nil: null }),
      (hundredths, base, rounding, places) => {
        const limit =
          ceilingOf({ percent: parsePercent(String(hundredths / 100)), base: 'x', rounding, places }, base)?.limit ??
          -1;
        if (rounding === 'floor') expect(limit * 10_000).toBeLessThanOrEqual(hundredths * base);
        expect(limit * 10_000).toBeLessThan(hundredths * base + 10_000);
        if (places === null) expect(limit * 10_000).toBeGreaterThan(hundredths * base - 10_000);
        else expect(limit).toBeLessThanOrEqual(places);
      },
    ),
    { numRuns: 2000 },
  );
});
