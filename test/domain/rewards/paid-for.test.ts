import { paidFor } from '../../../src/domain/rewards/paid-for';
import type { Coefficient, Rewarded, Rewards } from '../../../src/domain/rewards/rewards';
import { person } from '../../support/round';

function coefficient(award: string, value: number): Coefficient {
  return { award, value, layer: 'regime', citation: null, status: null, at: null };
}

function rewarded(id: string, paid: readonly Coefficient[], amount: number | null = 1): Rewarded {
  return { candidate: { subject: 'person', person: person({ id }) }, id, paid, covered: [], amount };
}

function rewards(own: Partial<Rewards>): Rewards {
  return {
    date: '2022-12-23',
    baseSalary: { amount: 1_490_000, from: null, layer: 'regime', citation: null, status: null, at: null },
    rounding: 'half-up-to-1',
    coefficients: [],
    questions: [],
    rewarded: [],
    unknown: [],
    total: 0,
    ...own,
  };
}

const LDTT = coefficient('ldtt', 30);
const CSTD = coefficient('cstd-co-so', 100);
const TINH = coefficient('cstd-tinh', 300);

test('a decision pays for its own awards alone: what another one grants is not in its sum', () => {
  const all = rewards({ rewarded: [rewarded('A', [LDTT]), rewarded('B', [CSTD, LDTT]), rewarded('C', [TINH])] });
  const paid = paidFor(all, ['ldtt', 'cstd-co-so']);
  expect(paid?.total).toBe(447_000 + 447_000 + 1_490_000);
  expect(paid?.baseSalary).toBe(1_490_000);
  expect([...(paid?.amounts ?? [])].map(([award, amounts]) => [award, [...amounts]])).toEqual([
    [
      'ldtt',
      [
        ['A', 447_000],
        ['B', 447_000],
      ],
    ],
    ['cstd-co-so', [['B', 1_490_000]]],
  ]);
});

test.each<[string, Partial<Rewards>]>([
  ['no base salary is known', { baseSalary: null }],
  ['the rounding is not settled', { rounding: null }],
  ['another question is open', { rewarded: [rewarded('A', [LDTT], null)] }],
  ['nobody is paid for these awards', { rewarded: [rewarded('C', [TINH])] }],
])('no sum is made up where %s', (_why, own) => {
  expect(paidFor(rewards({ rewarded: [rewarded('A', [LDTT])], ...own }), ['ldtt'])).toBeNull();
});
