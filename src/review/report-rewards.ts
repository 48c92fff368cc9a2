import { pointsText } from '../domain/arithmetic/points';
import type { RewardSource } from '../domain/rewards/rewards';
import { settingText } from '../domain/rules/settings';
import type { Json } from './report';
import type { Review } from './review';

function sourceJson({ layer, citation, status, at }: RewardSource): Readonly<Record<string, Json>> {
  return { layer, citation, status, sheet: at === null ? null : at.sheet, cell: at === null ? null : at.cell };
}

/**
 * The money that goes with the awards, in whole đồng; a key that the contract does not name. `null` where nobody is proposed for an award with money;
 * amounts are `null` as long as the parameters under `questions` are open.
 */
export function rewardsJson({ rules, evaluation }: Review): Json {
  const { date, baseSalary, rounding, coefficients, questions, rewarded, unknown, total } = evaluation.rewards;
  if (rewarded.length === 0) return null;
  return {
    date,
    baseSalary: baseSalary === null ? null : { amount: baseSalary.amount, ...sourceJson(baseSalary) },
    several: settingText(rules.settings, 'reward.several'),
    rounding,
    questions: questions.map(({ key }) => key),
    coefficients: coefficients.map((one) => ({ award: one.award, value: pointsText(one.value), ...sourceJson(one) })),
    rewarded: rewarded.map(({ candidate, id, paid, covered, amount }) => ({
      id,
      of: candidate.subject,
      paid: paid.map(({ award }) => award),
      covered: covered.map(({ award }) => award),
      amount,
    })),
    unknown,
    total,
  };
}
