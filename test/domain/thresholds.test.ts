/**
 * Every rule with a threshold, for every number from 1 to 200, at one below, exactly at and one above, against the same arithmetic written another
 * way: by counting up in whole numbers, without a division, a percent or a fraction.
 */
import { ceilingOf } from '../../src/domain/ceilings/limit';
import { parsePercent } from '../../src/domain/arithmetic/ratio';
import { passes, requiredYes } from '../../src/domain/ballots/threshold';
import { judgeCondition } from '../../src/domain/eligibility/conditions';
import type { NominationStatus } from '../../src/domain/eligibility/evidence';
import { condition } from '../support/packs';
import { person, unit } from '../support/round';

function percent(text: string) {
  const parsed = parsePercent(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** The first count for which so many times `over` are as much as the base times `under` (or more than that). */
function firstReaching(base: number, over: number, under: number, isStrict: boolean): number {
  let count = 0;
  let left = 0;
  let right = 0;
  for (let one = 0; one < base; one += 1) right += over;
  while (isStrict ? left <= right : left < right) {
    count += 1;
    left += under;
  }
  return count;
}

/** The thresholds of the laws and statutes that are known: share as typed, the same as so many of so many, comparator. */
const VOTES = [
  ['90', 90, 100, '>='],
  ['90', 90, 100, '>'],
  ['80', 80, 100, '>='],
  ['75', 75, 100, '>='],
  ['70', 70, 100, '>='],
  ['50', 50, 100, '>'],
  ['2/3', 2, 3, '>='],
  ['66.67', 6667, 10_000, '>='],
] as const;

test.each(VOTES)('votes: %s (%d of %d) %s', (text, over, under, comparator) => {
  for (let base = 1; base <= 200; base += 1) {
    const least = firstReaching(base, over, under, comparator === '>');
    expect(requiredYes(percent(text), comparator, base)).toBe(least);
    const told = [-1, 0, 1].map((step) => passes(least + step, percent(text), comparator, base));
    expect(told).toEqual([false, true, true]);
  }
});

test.each([
  ['15', 15, 100],
  ['20', 20, 100],
  ['25', 25, 100],
  ['10', 10, 100],
  ['1/3', 1, 3],
  ['70', 70, 100],
  ['12.5', 125, 1000],
] as const)('ceilings: %s (%d of %d), every rounding', (text, over, under) => {
  for (let base = 1; base <= 200; base += 1) {
    const limit = (rounding: 'floor' | 'half-up' | 'ceil') =>
      ceilingOf({ percent: percent(text), base: 'ldtt', rounding, places: null }, base)?.limit;
    const above = firstReaching(base, over, under, true);
    const reaching = firstReaching(base, over, under, false);
    // The first count above the share, less one, is the most that does not pass it.
    expect(limit('floor')).toBe(above - 1);
    expect(limit('ceil')).toBe(reaching);
    // Half up: the last count of which the double, less one, does not pass the double of the share.
    const doubled = firstReaching(2 * base, over, under, true) - 1;
    expect(limit('half-up')).toBe(doubled % 2 === 0 ? doubled / 2 : (doubled + 1) / 2);
  }
});

test('70 % of 90 are 63, and 15 % of 40 are 6: no more, no less', () => {
  expect(requiredYes(percent('70'), '>=', 90)).toBe(63);
  expect(requiredYes(percent('70'), '>', 90)).toBe(64);
  for (const rounding of ['floor', 'half-up', 'ceil'] as const) {
    expect(ceilingOf({ percent: percent('70'), base: 'ldtt', rounding, places: null }, 90)?.limit).toBe(63);
    expect(ceilingOf({ percent: percent('15'), base: 'ldtt', rounding, places: null }, 40)?.limit).toBe(6);
  }
});

test.each([
  ['>', '50', 50],
  ['>=', '70', 70],
] as const)('a unit with %s %s %% of its people nominated', (comparator, share, over) => {
  const rule = condition('unit.share-nominated', { award: 'ldtt', comparator, percent: share });
  for (let size = 1; size <= 200; size += 1) {
    const memberIds = Array.from({ length: size }, (_, index) => `NV${String(index)}`);
    const least = firstReaching(size, over, 100, comparator === '>');
    const judged = [-1, 0, 1].map((step) => {
      const nominated = least + step;
      const statuses = memberIds.map((id, index): [string, NominationStatus] => [
        id,
        index < nominated ? 'nominated' : 'ineligible',
      ]);
      return judgeCondition(rule, { subject: 'unit', unit: unit({ memberIds }) }, 'tap-the-ldxs', {
        year: 2022,
        chainEnds: 'either',
        peopleById: new Map(memberIds.map((id) => [id, person({ id })])),
        nominations: new Map([['ldtt', new Map(statuses)]]),
        maternityCounts: true,
        judgements: new Map(),
        isConfirmed: () => false,
        confirmedAt: () => null,
      }).result;
    });
    // More than half of one is one, and more than all there is nobody.
    expect(judged).toEqual(['unmet', 'met', 'met']);
  }
});
