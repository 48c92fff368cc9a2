import fc from 'fast-check';
import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import { type Rewards, rewardAmount, rewardsOf } from '../../../src/domain/rewards/rewards';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import { REWARD_ROUNDINGS } from '../../../src/domain/terms';
import { REGIMES } from '../../../src/packs';
import { known, person, round, unit } from '../../support/round';
import { campaign } from '../../support/packs';

const SETTLED = { 'reward.several': 'highest', 'reward.rounding': 'up-to-10000' };
const TITLES = ['ldtt', 'cstd-co-so', 'cstd-tinh', 'cstd-toan-quoc', 'tap-the-ldtt', 'tap-the-ldxs', 'giay-khen'];

/** The rewards of a round on a day, where `won` names the awards that each is nominated for. */
function rewardsOn(
  day: string,
  won: Readonly<Record<string, readonly string[]>>,
  set: Readonly<Record<string, string>> = SETTLED,
  regimes = REGIMES,
): Rewards {
  const made = round({
    year: Number(day.slice(0, 4)),
    meetingDate: known(day),
    people: [person({ id: 'A' }), person({ id: 'B' })],
    collectives: [unit({ id: 'K' })],
    parameters: Object.entries(set).map(([key, text]) => ({ key, text, at: { sheet: 'Đợt xét', cell: 'B30' } })),
  });
  const book = makeRuleBook(made, campaign({ awards: TITLES, ownAwards: {} }), regimes);
  if (!book.ok) throw new Error(book.error.code);
  expect(book.value.findings).toEqual([]);
  const statusOf = (award: string, id: string): NominationStatus =>
    (won[id] ?? []).includes(award) ? 'nominated' : 'tied-at-ceiling';
  return rewardsOf(made, book.value.rules, statusOf);
}

test.each([
  ['ldtt', 447_000],
  ['cstd-co-so', 1_490_000],
  ['cstd-tinh', 4_470_000],
  ['cstd-toan-quoc', 6_705_000],
])('2022, %s: the decree’s coefficient of 1,490,000 đ is %i đ, before rounding', (award, amount) => {
  const { total, baseSalary } = rewardsOn(
    '2022-12-28',
    { A: [award] },
    { ...SETTLED, 'reward.rounding': 'half-up-to-1' },
  );
  expect([baseSalary?.amount, total]).toEqual([1_490_000, amount]);
});

test.each([
  ['tap-the-ldtt', 1_192_000],
  ['tap-the-ldxs', 2_235_000],
])('2022, the unit’s %s is worth %i đ', (award, amount) => {
  expect(rewardsOn('2022-12-28', { K: [award] }, { ...SETTLED, 'reward.rounding': 'half-up-to-1' }).total).toBe(amount);
});

test.each([
  ['2019-06-30', null],
  ['2019-07-01', 1_490_000],
  ['2023-06-30', 1_490_000],
  ['2023-07-01', 1_800_000],
  ['2024-06-30', 1_800_000],
  ['2024-07-01', 2_340_000],
])('on %s the base salary is %p', (day, amount) => {
  expect(rewardsOn(day, {}).baseSalary?.amount ?? null).toBe(amount);
});

test('before the table begins the base salary is asked for, and no sum is given', () => {
  const { questions, total, rewarded } = rewardsOn('2018-12-20', { A: ['ldtt'] });
  expect(questions.map(({ key }) => key)).toEqual(['reward.base-salary']);
  expect([total, rewarded[0]?.amount]).toEqual([null, null]);
  const { baseSalary, total: told } = rewardsOn(
    '2018-12-20',
    { A: ['ldtt'] },
    { ...SETTLED, 'reward.base-salary': '1390000' },
  );
  expect([baseSalary?.layer, baseSalary?.at?.cell, told]).toEqual(['round', 'B30', 420_000]);
});

test('rules that nobody could confirm are asked for, with their hint, before any sum is given', () => {
  const { questions, total, rewarded } = rewardsOn('2022-12-28', { A: ['ldtt'] }, {});
  expect(questions.map(({ key, suggest, status }) => [key, suggest, status])).toEqual([
    ['reward.several', 'by-achievement', 'secondary'],
    ['reward.rounding', 'up-to-10000', 'secondary'],
  ]);
  expect(total).toBeNull();
  expect(rewarded.map(({ id, paid }) => [id, paid.map(({ award }) => award)])).toEqual([['A', ['ldtt']]]);
});

test('a regime that says nothing of rewards asks all the same where a council sets a coefficient of its own', () => {
  const silent = REGIMES.map((regime) => ({ ...regime, rewards: null }));
  const { questions, unknown, coefficients } = rewardsOn(
    '2022-12-28',
    { A: ['ldtt', 'giay-khen'] },
    { 'giay-khen.reward.coefficient': '0.30' },
    silent,
  );
  expect(questions).toEqual([
    { key: 'reward.several', suggest: null, citation: null, status: null },
    { key: 'reward.rounding', suggest: null, citation: null, status: null },
  ]);
  expect(unknown).toEqual(['ldtt']);
  expect(coefficients.map(({ award, value, layer }) => [award, value, layer])).toEqual([['giay-khen', 30, 'round']]);
});

test('several awards for one achievement: the highest, once; the others are named', () => {
  const { rewarded, total } = rewardsOn('2024-12-20', {
    A: ['ldtt', 'cstd-co-so'],
    B: ['ldtt'],
    K: ['tap-the-ldxs', 'tap-the-ldtt'],
  });
  expect(
    rewarded.map(({ id, paid, covered, amount }) => [
      id,
      paid.map(({ award }) => award),
      covered.map(({ award }) => award),
      amount,
    ]),
  ).toEqual([
    ['A', ['cstd-co-so'], ['ldtt'], 2_340_000],
    ['B', ['ldtt'], [], 710_000],
    ['K', ['tap-the-ldxs'], ['tap-the-ldtt'], 3_510_000],
  ]);
  expect(total).toBe(2_340_000 + 710_000 + 3_510_000);
});

test('by the decree a title of another time and a form of commendation are paid besides; no award of the province takes what the unit owes', () => {
  const set = { ...SETTLED, 'reward.several': 'by-achievement', 'giay-khen.reward.coefficient': '0.3' };
  const { rewarded, total } = rewardsOn(
    '2024-12-20',
    {
      A: ['ldtt', 'cstd-co-so', 'cstd-tinh', 'giay-khen'],
      B: ['ldtt', 'cstd-tinh'],
      K: ['tap-the-ldtt', 'tap-the-ldxs'],
    },
    set,
  );
  const of = (awards: readonly { readonly award: string }[]) => awards.map(({ award }) => award);
  expect(rewarded.map(({ id, paid, covered }) => [id, of(paid), of(covered)])).toEqual([
    ['A', ['cstd-co-so', 'cstd-tinh', 'giay-khen'], ['ldtt']],
    ['B', ['ldtt', 'cstd-tinh'], []],
    ['K', ['tap-the-ldxs'], ['tap-the-ldtt']],
  ]);
  expect(total).toBe(2_340_000 + 7_020_000 + 710_000 + 710_000 + 7_020_000 + 3_510_000);
});

test('of two awards that are worth the same one is paid; each is, where the council says so', () => {
  const set = { ...SETTLED, 'giay-khen.reward.coefficient': '0.3' };
  const once = rewardsOn('2024-12-20', { A: ['ldtt', 'giay-khen'] }, set);
  expect(once.rewarded[0]?.paid.map(({ award }) => award)).toEqual(['ldtt']);
  const each = rewardsOn('2024-12-20', { A: ['ldtt', 'giay-khen'] }, { ...set, 'reward.several': 'each' });
  expect([each.rewarded[0]?.covered, each.total]).toEqual([[], 1_420_000]);
});

test('nobody is proposed for an award with money: nothing is asked', () => {
  const { questions, rewarded, total } = rewardsOn('2018-12-20', {}, {});
  expect([questions, rewarded, total]).toEqual([[], [], 0]);
});

test.each([
  ['half-up-to-1', 1_234_567, 50, 617_284],
  ['half-up-to-1', 1_234_567, 30, 370_370],
  ['up-to-1000', 1_490_000, 30, 447_000],
  ['up-to-10000', 1_490_000, 30, 450_000],
  ['up-to-10000', 1_800_000, 30, 540_000],
] as const)(
  'rounding %s of %i đ × %i hundredths is %i đ: what is round already stays',
  (rounding, salary, coefficient, amount) => {
    expect(rewardAmount(coefficient, salary, rounding)).toBe(amount);
  },
);

test('an amount is never rounded by a whole unit or more, and never down where it is rounded up', () => {
  const units = { 'half-up-to-1': 1, 'up-to-1000': 1000, 'up-to-10000': 10_000 };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 50_000_000 }),
      fc.constantFrom(...REWARD_ROUNDINGS),
      (coefficient, salary, rounding) => {
        const off = BigInt(rewardAmount(coefficient, salary, rounding)) * 100n - BigInt(coefficient) * BigInt(salary);
        const unit = BigInt(units[rounding]) * 100n;
        expect(off < unit && off > -unit).toBe(true);
        expect(rounding === 'half-up-to-1' || off >= 0n).toBe(true);
      },
    ),
  );
});
