import fc from 'fast-check';
import { recruitMonths } from '../../../src/domain/eligibility/recruit-months';
import type { Field } from '../../../src/domain/round/field';
import { ABSENT, EMPTY, UNREADABLE, known, person } from '../../support/round';

const NEW = { isRecruit: known(true) };

/** Months worked, months of leave (hundredths, or how the cell is), and what holds where leave counts, does not, or is open. */
test.each<[number, Field<number>, string, string, string]>([
  [1000, ABSENT, 'met', 'met', 'met'],
  [999, ABSENT, 'unmet', 'unmet', 'unmet'],
  [600, known(400), 'met', 'unmet', 'unknown'],
  [600, known(399), 'unmet', 'unmet', 'unmet'],
  [1000, known(200), 'met', 'met', 'met'],
  [600, EMPTY, 'unmet', 'unmet', 'unmet'],
  [600, UNREADABLE, 'unknown', 'unmet', 'unknown'],
  [1000, UNREADABLE, 'met', 'met', 'met'],
])('of ten months, %d worked and %j on maternity leave', (worked, maternityMonths, counts, does, open) => {
  const somebody = person({ ...NEW, months: known(worked), maternityMonths });
  expect([true, false, null].map((rule) => recruitMonths(somebody, 10, rule).result)).toEqual([counts, does, open]);
});

test('whoever is not new, or whose months nobody needs, is not held to them', () => {
  expect(recruitMonths(person({ months: known(100) }), 10, true).result).toBe('met');
  expect(recruitMonths(person({ ...NEW, months: known(0) }), 0, true).result).toBe('met');
  expect(recruitMonths(person({ isRecruit: ABSENT, months: known(100) }), 10, true).result).toBe('unknown');
  expect(recruitMonths(person({ ...NEW, months: EMPTY }), 10, true).result).toBe('unknown');
});

test('more leave never takes away what somebody has, and an open rule tells only what both readings agree on', () => {
  const hundredths = fc.integer({ min: 0, max: 1200 });
  fc.assert(
    fc.property(hundredths, hundredths, fc.integer({ min: 0, max: 12 }), (worked, leave, needed) => {
      const at = (rule: boolean | null) =>
        recruitMonths(person({ ...NEW, months: known(worked), maternityMonths: known(leave) }), needed, rule).result;
      expect(at(true)).toBe(worked + leave >= needed * 100 ? 'met' : 'unmet');
      expect(at(false)).toBe(worked >= needed * 100 ? 'met' : 'unmet');
      expect(at(null)).toBe(at(true) === at(false) ? at(true) : 'unknown');
    }),
  );
});
