import fc from 'fast-check';
import { parsePercent, type Percent } from '../../../src/domain/arithmetic/ratio';
import type { Attendance } from '../../../src/domain/ballots/attendance';
import { type Papers, baseCount, passes, requiredYes, thresholdOf } from '../../../src/domain/ballots/threshold';
import { VOTE_BASES, type Comparator } from '../../../src/domain/terms';
import { settings } from '../../support/round';

const COUNCIL: Attendance = { members: 19, present: 16, written: 2, quorum: null, quorumShare: null };
const PAPERS: Papers = { issued: 18, returned: 17, valid: 15 };

function percent(text: string): Percent {
  const parsed = parsePercent(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** Table F-320: the least "yes" for each base from 5 to 25. */
const F_320: readonly (readonly [number, number, number, number, number, number, number, number])[] = [
  [5, 4, 3, 4, 4, 4, 5, 5],
  [6, 4, 4, 5, 5, 5, 6, 6],
  [7, 5, 4, 5, 6, 6, 7, 7],
  [8, 6, 5, 6, 6, 7, 8, 8],
  [9, 6, 5, 7, 7, 8, 9, 9],
  [10, 7, 6, 7, 8, 8, 9, 10],
  [11, 8, 6, 8, 9, 9, 10, 10],
  [12, 8, 7, 9, 9, 10, 11, 11],
  [13, 9, 7, 10, 10, 11, 12, 12],
  [14, 10, 8, 10, 11, 12, 13, 13],
  [15, 10, 8, 11, 12, 12, 14, 14],
  [16, 11, 9, 12, 12, 13, 15, 15],
  [17, 12, 9, 12, 13, 14, 16, 16],
  [18, 12, 10, 13, 14, 15, 17, 17],
  [19, 13, 10, 14, 15, 16, 18, 18],
  [20, 14, 11, 14, 15, 16, 18, 19],
  [21, 14, 11, 15, 16, 17, 19, 19],
  [22, 15, 12, 16, 17, 18, 20, 20],
  [23, 16, 12, 17, 18, 19, 21, 21],
  [24, 16, 13, 17, 18, 20, 22, 22],
  [25, 17, 13, 18, 19, 20, 23, 23],
];
const COLUMNS: readonly (readonly [string, Comparator])[] = [
  ['2/3', '>='],
  ['50', '>'],
  ['70', '>='],
  ['75', '>='],
  ['80', '>='],
  ['90', '>='],
  ['90', '>'],
];

test.each(F_320)('of %d the least that passes is as the table of the law has it', (base, ...least) => {
  expect(COLUMNS.map(([share, comparator]) => requiredYes(percent(share), comparator, base))).toEqual(least);
  for (const [column, [share, comparator]] of COLUMNS.entries()) {
    const needed = least[column] ?? 0;
    expect([-1, 0, 1].map((step) => passes(needed + step, percent(share), comparator, base))).toEqual([
      false,
      true,
      true,
    ]);
  }
});

test('the required number is where the verdict turns, for every base up to 200', () => {
  for (const share of ['2/3', '66.67', '50', '70', '90', '100', '33.33']) {
    const threshold = percent(share);
    for (const comparator of ['>=', '>'] as const) {
      for (let base = 1; base <= 200; base += 1) {
        const required = requiredYes(threshold, comparator, base);
        expect(passes(required, threshold, comparator, base)).toBe(true);
        expect(required > 0 && passes(required - 1, threshold, comparator, base)).toBe(false);
      }
    }
  }
});

test.each<[Comparator]>([['>='], ['>']])(
  'a threshold of 0 asks for nothing, also with %s: the votes only rank',
  (comparator) => {
    expect(requiredYes(percent('0'), comparator, 13)).toBe(0);
    expect(passes(0, percent('0'), comparator, 13)).toBe(true);
    expect(passes(0, percent('0/3'), comparator, 13)).toBe(true);
  },
);

test('more than all is more than anybody can get', () => {
  expect(requiredYes(percent('100'), '>', 13)).toBe(14);
});

test.each([
  ['members', 19],
  ['present', 16],
  ['present-and-written', 18],
  ['issued', 18],
  ['returned', 17],
  ['valid', 15],
] as const)('of the base %s there are %d', (base, count) => {
  expect(baseCount(base, COUNCIL, PAPERS)).toBe(count);
  const set = settings({ 'a.vote.percent': '90', 'a.vote.base': base });
  expect(thresholdOf('a', set, COUNCIL, PAPERS)).toMatchObject({ base, of: count });
});

test.each<[Partial<Attendance>, Partial<Papers>]>([
  [{ members: null }, {}],
  [{ present: null }, {}],
  [{ written: null }, {}],
  [{}, { issued: null }],
  [{}, { returned: null }],
])('a base that is not there is null: %j %j', (attendance, own) => {
  const without = { ...COUNCIL, ...attendance };
  const missing = VOTE_BASES.filter((base) => baseCount(base, without, { ...PAPERS, ...own }) === null);
  expect(missing).toEqual(
    'members' in attendance
      ? ['members']
      : 'present' in attendance
        ? ['present', 'present-and-written']
        : 'written' in attendance
          ? ['present-and-written']
          : Object.keys(own),
  );
});

test('where only a percent is set, it is of all members, and reaching it is enough', () => {
  expect(thresholdOf('a', settings({ 'a.vote.percent': '70' }), COUNCIL, PAPERS)).toEqual({
    percent: percent('70'),
    comparator: '>=',
    base: 'members',
    of: 19,
    required: 14,
  });
});

test('where no percent is set there is no threshold', () => {
  const set = settings({ 'a.vote.comparator': '>', 'a.vote.base': 'valid', 'b.vote.percent': '70' });
  expect(thresholdOf('a', set, COUNCIL, PAPERS)).toBeNull();
});

test.each([
  [{ ...COUNCIL, members: null }, PAPERS, 'members'],
  [{ ...COUNCIL, members: 0 }, PAPERS, 'members'],
  [COUNCIL, { ...PAPERS, valid: 0 }, 'valid'],
] as const)('a base that is missing or 0 leaves nothing to reach', (attendance, own, base) => {
  const set = settings({ 'a.vote.percent': '70', 'a.vote.base': base });
  expect(thresholdOf('a', set, attendance, own)).toMatchObject({ of: null, required: null });
});

test('more "yes" never turn a pass into a failure', () => {
  const share = fc.oneof(
    fc.nat(10_000).map((hundredths) => String(hundredths / 100)),
    fc.tuple(fc.nat(12), fc.integer({ min: 12, max: 24 })).map(([over, under]) => `${String(over)}/${String(under)}`),
  );
  fc.assert(
    fc.property(
      share,
      fc.constantFrom<Comparator>('>=', '>'),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(40),
      (text, comparator, of, yes) => {
        const threshold = percent(text);
        if (passes(yes, threshold, comparator, of)) expect(passes(yes + 1, threshold, comparator, of)).toBe(true);
        expect(passes(yes, threshold, comparator, of)).toBe(yes >= requiredYes(threshold, comparator, of));
        expect(requiredYes(threshold, '>', of)).toBeGreaterThanOrEqual(requiredYes(threshold, '>=', of));
      },
    ),
    { numRuns: 2000 },
  );
});
