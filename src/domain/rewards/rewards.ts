import type { IsoDate } from '../arithmetic/date';
import { type Hundredths, pointsRatio } from '../arithmetic/points';
import { type Ratio, roundRatio } from '../arithmetic/ratio';
import type { CellRef } from '../cell';
import { type Candidate, type NominationStatus, candidateId, candidatesFor } from '../eligibility/evidence';
import type { Round } from '../round/round';
import { checkedPoints } from '../rules/parameters';
import { type RuleBook, decisiveDate } from '../rules/rulebook';
import { type Layer, countSetting, settingText, wordSetting } from '../rules/settings';
import { REWARDS_OF_SEVERAL, REWARD_ROUNDINGS, type RewardRounding, type RuleStatus } from '../terms';

/** Money in whole đồng. */
export type Dong = number;

/** Where a figure of the reward comes from; a round's own has no citation. */
export interface RewardSource {
  readonly layer: Layer;
  readonly citation: string | null;
  readonly status: RuleStatus | null;
  readonly at: CellRef | null;
}

/** What an award is worth, in hundredths of the base salary. */
export interface Coefficient extends RewardSource {
  readonly award: string;
  readonly value: Hundredths;
}

/** The base salary that holds on the round's day. */
export interface BaseSalaryInForce extends RewardSource {
  readonly amount: Dong;
  /** The day from which on it holds, where the table of the law says so. */
  readonly from: IsoDate | null;
}

/** What has to be said before any sum is given; `suggest` is a hint to compare with the decree, never used by itself. */
export interface RewardQuestion {
  readonly key: 'reward.base-salary' | 'reward.several' | 'reward.rounding';
  readonly suggest: string | null;
  readonly citation: string | null;
  readonly status: RuleStatus | null;
}

/** Somebody, or a unit, who is proposed for awards that money goes with. */
export interface Rewarded {
  readonly candidate: Candidate;
  readonly id: string;
  /** The awards that are paid: the highest, or each; in the campaign's order. */
  readonly paid: readonly Coefficient[];
  /** The awards that a higher one stands for. */
  readonly covered: readonly Coefficient[];
  /** `null` as long as a question is open. */
  readonly amount: Dong | null;
}

/** The money that goes with the awards of a round. */
export interface Rewards {
  /** The day whose base salary counts. */
  readonly date: IsoDate;
  readonly baseSalary: BaseSalaryInForce | null;
  readonly rounding: RewardRounding | null;
  readonly coefficients: readonly Coefficient[];
  readonly questions: readonly RewardQuestion[];
  /** People first, then units, each in the order of the tabs. */
  readonly rewarded: readonly Rewarded[];
  /** Awards that somebody is proposed for and that no coefficient is known of. */
  readonly unknown: readonly string[];
  /** `null` as long as a question is open. */
  readonly total: Dong | null;
}

const ROUNDING_UNITS = { 'half-up-to-1': 1, 'up-to-1000': 1000, 'up-to-10000': 10_000 } as const;

/** The coefficient of an award: a parameter's, else the regime's; `null` where neither says. */
function coefficientOf(award: string, { regime, settings }: RuleBook): Coefficient | null {
  const setting = settings.get(`${award}.reward.coefficient`);
  if (setting !== undefined) {
    const { layer, citation, status, at, text } = setting;
    return { award, value: checkedPoints(text), layer, citation, status, at };
  }
  const known = regime.rewards?.coefficients[award];
  if (known === undefined) return null;
  const { coefficient, citation, status } = known;
  return { award, value: checkedPoints(coefficient), layer: 'regime', citation, status, at: null };
}

/** The base salary on a day: a parameter's, else the latest of the table that holds by then; `null` before the table begins. */
function baseSalaryOn(date: IsoDate, { regime, settings }: RuleBook): BaseSalaryInForce | null {
  const setting = settings.get('reward.base-salary');
  const amount = countSetting(settings, 'reward.base-salary');
  if (setting !== undefined && amount !== null) {
    const { layer, citation, status, at } = setting;
    return { amount, from: null, layer, citation, status, at };
  }
  const row = regime.baseSalaries.filter(({ from }) => from <= date).at(-1);
  return row === undefined
    ? null
    : { amount: row.amount, from: row.from, layer: 'regime', citation: row.citation, status: row.status, at: null };
}

/** A coefficient of the base salary, rounded as asked. */
export function rewardAmount(coefficient: Hundredths, baseSalary: Dong, rounding: RewardRounding): Dong {
  const unit = ROUNDING_UNITS[rounding];
  const { numerator, denominator } = pointsRatio(coefficient);
  const units: Ratio = { numerator: numerator * BigInt(baseSalary), denominator: denominator * BigInt(unit) };
  return unit * roundRatio(units, rounding === 'half-up-to-1' ? 'half-up' : 'ceil');
}

/** The awards of one person in parts of which each is paid once. */
function onceEach(won: readonly Coefficient[], { regime, settings }: RuleBook): readonly (readonly Coefficient[])[] {
  const achievements = regime.rewards?.achievements ?? [];
  const alone = won.filter(({ award }) => !achievements.some((awards) => awards.includes(award)));
  switch (wordSetting(settings, 'reward.several', REWARDS_OF_SEVERAL, 'by-achievement')) {
    case 'each':
      return won.map((one) => [one]);
    case 'highest':
      return [won];
    case 'by-achievement':
      return [
        ...achievements.map((awards) => won.filter(({ award }) => awards.includes(award))),
        ...alone.map((one) => [one]),
      ];
  }
}

/** The awards that somebody is paid for, and those that a higher one stands for. Of two that are worth the same the first counts. */
function paidOf(won: readonly Coefficient[], rules: RuleBook): Pick<Rewarded, 'paid' | 'covered'> {
  const highest = new Set(
    onceEach(won, rules).map((part) => {
      const most = Math.max(...part.map(({ value }) => value));
      return part.find(({ value }) => value === most);
    }),
  );
  return { paid: won.filter((one) => highest.has(one)), covered: won.filter((one) => !highest.has(one)) };
}

function questionsOf(rules: RuleBook, baseSalary: BaseSalaryInForce | null): readonly RewardQuestion[] {
  const open = (key: 'several' | 'rounding'): readonly RewardQuestion[] => {
    if (settingText(rules.settings, `reward.${key}`) !== null) return [];
    const choice = rules.regime.rewards?.[key];
    const { suggest = null, citation = null, status = null } = choice ?? {};
    return [{ key: `reward.${key}`, suggest, citation, status }];
  };
  return [
    ...(baseSalary === null
      ? [{ key: 'reward.base-salary', suggest: null, citation: null, status: null } as const]
      : []),
    ...open('several'),
    ...open('rounding'),
  ];
}

/**
 * The money that goes with the awards of those who are nominated, each award's coefficient times the base salary in force on the round's day
 * (Decree 98/2023, articles 53 and 54; Decree 91/2017, articles 66 and 69). Who has several awards for one achievement gets the highest of them, once,
 * unless the council says otherwise; no sum is given before that, the rounding and the base salary are settled.
 */
export function rewardsOf(
  round: Round,
  rules: RuleBook,
  statusOf: (award: string, id: string) => NominationStatus,
): Rewards {
  const { settings } = rules;
  const date = decisiveDate(round);
  const place = ({ id }: { readonly id: string }): number => rules.campaign.awards.indexOf(id);
  const awards = [...rules.awards].sort((left, right) => place(left) - place(right));
  const coefficients = awards.flatMap(({ id }) => coefficientOf(id, rules) ?? []);
  const byAward = new Map(coefficients.map((one) => [one.award, one]));
  const baseSalary = baseSalaryOn(date, rules);
  const rounding = REWARD_ROUNDINGS.find((one) => one === settingText(settings, 'reward.rounding')) ?? null;
  const unknown = new Set<string>();
  const settled = (['person', 'unit'] as const).flatMap((subject) =>
    candidatesFor(subject, round).flatMap((candidate) => {
      const id = candidateId(candidate);
      const nominated = awards.filter((award) => award.subject === subject && statusOf(award.id, id) === 'nominated');
      for (const award of nominated) if (!byAward.has(award.id)) unknown.add(award.id);
      const won = nominated.flatMap((award) => byAward.get(award.id) ?? []);
      return won.length === 0 ? [] : [{ candidate, id, ...paidOf(won, rules) }];
    }),
  );
  const questions = settled.length === 0 ? [] : questionsOf(rules, baseSalary);
  const amountOf = (paid: readonly Coefficient[]): Dong | null =>
    questions.length > 0 || baseSalary === null || rounding === null
      ? null
      : paid.reduce((sum, { value }) => sum + rewardAmount(value, baseSalary.amount, rounding), 0);
  const rewarded = settled.map((one): Rewarded => ({ ...one, amount: amountOf(one.paid) }));
  return {
    date,
    baseSalary,
    rounding,
    coefficients,
    questions,
    rewarded,
    unknown: [...unknown],
    total: rewarded.reduce<Dong | null>(
      (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
      0,
    ),
  };
}
