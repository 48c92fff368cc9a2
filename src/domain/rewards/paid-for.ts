import { type Dong, type Rewards, rewardAmount } from './rewards';

/** What some of the awards of a round are worth in money. */
export interface PaidFor {
  readonly baseSalary: Dong;
  readonly total: Dong;
  /** By award, then by code: who is paid for it, and how much. Whoever is paid for another award in its place is not there. */
  readonly amounts: ReadonlyMap<string, ReadonlyMap<string, Dong>>;
}

/** The money that goes with some of the awards of a round; `null` as long as a question is open, or where nobody is paid for any of them. */
export function paidFor({ baseSalary, rounding, rewarded }: Rewards, awards: readonly string[]): PaidFor | null {
  if (baseSalary === null || rounding === null) return null;
  const amounts = new Map(
    awards.map((award) => {
      const ofAward = rewarded.flatMap(({ id, paid, amount }) =>
        amount === null
          ? []
          : paid
              .filter((one) => one.award === award)
              .map(({ value }) => [id, rewardAmount(value, baseSalary.amount, rounding)] as const),
      );
      return [award, new Map(ofAward)] as const;
    }),
  );
  const all = [...amounts.values()].flatMap((ofAward) => [...ofAward.values()]);
  if (all.length === 0) return null;
  return { baseSalary: baseSalary.amount, total: all.reduce((sum, amount) => sum + amount, 0), amounts };
}
