import fc from 'fast-check';
import { evaluateRound } from '../../../src/domain/evaluate';
import { isFinalReview, leftToReach, progressByUnit, stockDate } from '../../../src/domain/interim/progress';
import type { Round } from '../../../src/domain/round/round';
import type { Target } from '../../../src/domain/rules/pack';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { award, campaign, condition, regime } from '../../support/packs';
import { EMPTY, known, person, round, unit } from '../../support/round';

function share(comparator: '>=' | '>' | '=', percent: string): Target {
  return { kind: 'share-nominated', id: 't', name: 'T', award: 'a', of: 'staff', comparator, percent };
}

const TARGETS: readonly Target[] = [
  share('>=', '90'),
  { kind: 'roster-share', id: 'kl', name: 'KL', what: 'discipline', comparator: '=', percent: '100' },
  { kind: 'count-nominated', id: 'tt', name: 'TT', award: 'b', min: 1 },
  { kind: 'by-hand', id: 'tay', name: 'Tay' },
];

function rulesOf(own: Round, finalReview: string | null = '2022-12-30') {
  const pack = campaign({
    finalReview,
    awards: ['a', 'b'],
    ownAwards: {
      a: award([condition('rating.at-least', { level: 'HTT' })]),
      b: award([], { short: 'TT', name: 'Tập thể', subject: 'unit' }),
    },
    targets: [...TARGETS],
  });
  const book = makeRuleBook(own, pack, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  return book.value.rules;
}

test.each<[Target, number, number, number | null]>([
  [share('>=', '90'), 8, 10, 1],
  [share('>=', '90'), 9, 10, 0],
  [share('>=', '90'), 10, 10, 0],
  [share('>', '90'), 9, 10, 1],
  [share('>', '100'), 10, 10, null],
  [share('=', '100'), 7, 10, 3],
  [share('=', '50'), 6, 10, null],
  [share('=', '50'), 2, 5, null],
  [share('>=', '2/3'), 1, 4, 2],
  [share('>=', '90'), 0, 0, null],
  [{ kind: 'roster-share', id: 'r', name: 'R', what: 'registered', comparator: '=', percent: '100' }, 3, 4, 1],
  [{ kind: 'count-nominated', id: 'c', name: 'C', award: 'a', min: 2, max: 3 }, 1, 9, 1],
  [{ kind: 'count-nominated', id: 'c', name: 'C', award: 'a', min: 2 }, 5, 9, 0],
  [{ kind: 'count-nominated', id: 'c', name: 'C', award: 'a', min: 2 }, 0, 1, null],
  [{ kind: 'by-hand', id: 'h', name: 'H' }, 1, 1, null],
])('%j with %i of %i reached: %j to go', (target, count, of, left) => {
  expect(leftToReach(target, { count, of })).toBe(left);
});

test('without a figure nothing is left to be told', () => {
  expect(leftToReach(share('>=', '90'), null)).toBeNull();
  const written = {
    kind: 'indicator',
    id: 'projects',
    name: 'Đề tài',
    measure: 'count',
    direction: 'higher',
    figure: '3',
  } as const;
  expect(leftToReach(written, { count: 1, of: 3 })).toBeNull();
});

test('for all counts up to 200: so many more reach the target, and one less does not', () => {
  for (let of = 1; of <= 200; of += 1) {
    for (const [comparator, percent] of [
      ['>=', '90'],
      ['>', '15'],
      ['>=', '70'],
    ] as const) {
      const reached = (count: number): boolean =>
        comparator === '>=' ? count * 100 >= of * Number(percent) : count * 100 > of * Number(percent);
      const left = leftToReach(share(comparator, percent), { count: 0, of }) ?? -1;
      expect([of, reached(left), left === 0 || reached(left - 1)]).toEqual([of, true, false]);
    }
  }
});

test('the units add up to the whole, by the same counting', () => {
  const someone = fc.record({
    unit: fc.constantFrom('Khoa', 'Phòng', 'Tổ', ''),
    rating: fc.constantFrom(known('HTT' as const), known('HT' as const), EMPTY),
    discipline: fc.constantFrom(EMPTY, known('khien-trach' as const)),
  });
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 20 }), (rows) => {
      const people = rows.map((own, index) => person({ id: `N${String(index)}`, ...own }));
      const collectives = ['Khoa', 'Phòng'].map((name, index) =>
        unit({
          id: `U${String(index)}`,
          name,
          memberIds: people.filter((one) => one.unit === name).map(({ id }) => id),
        }),
      );
      const own = round({ people, collectives });
      const rules = rulesOf(own);
      const { standings, targets } = evaluateRound(own, rules);
      const units = progressByUnit(own, rules, standings);
      targets.forEach(({ actual }, index) => {
        const of = units.map(({ results }) => results[index]?.actual ?? { count: 0, of: 0 });
        expect(of.reduce((sum, part) => sum + part.count, 0)).toBe(actual?.count ?? 0);
        expect(of.reduce((sum, part) => sum + part.of, 0)).toBe(actual?.of ?? 0);
      });
    }),
  );
});

test('stock is taken on the day of the meeting; in a year without one on its last day; else the day is not known', () => {
  expect(stockDate(round({ meetingDate: known('2022-06-30'), period: 'quarter-2' }))).toBe('2022-06-30');
  expect(stockDate(round())).toBe('2022-12-31');
  expect(stockDate(round({ isSchoolYear: true }))).toBe('2022-08-31');
  expect(stockDate(round({ period: 'quarter-2' }))).toBeNull();
});

test.each<[string, Partial<Round>, string | null, boolean]>([
  ['before the final review', { meetingDate: known('2022-12-23') }, '2022-12-30', false],
  ['on its day', { meetingDate: known('2022-12-30') }, '2022-12-30', true],
  ['after it, without a day of its own', { meetingDate: known('2022-12-31') }, null, true],
  ['in a quarter', { period: 'quarter-4', meetingDate: known('2022-12-31') }, '2022-12-30', false],
])('%s', (_what, own, finalReview, isFinal) => {
  expect(isFinalReview(round(own), rulesOf(round(own), finalReview))).toBe(isFinal);
});
