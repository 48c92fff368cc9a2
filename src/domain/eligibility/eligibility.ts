import type { CellRef } from '../cell';
import { isAskedOf } from '../judgements/judgements';
import type { AwardRules } from '../rules/rulebook';
import type { RuledCondition } from '../rules/figures';
import { type Settings, isYesOfRound } from '../rules/settings';
import type { RuleStatus } from '../terms';
import { judgeCondition } from './conditions';
import type { ConditionResult } from './judgement';
import type { Candidate, Evidence } from './evidence';

/** Whether somebody may be proposed; `review`: something has to be looked at first. */
export type Eligibility = 'eligible' | 'review' | 'ineligible';

/** One condition with what it gave, the cell it read and its source. */
export interface ConditionTrace {
  readonly rule: RuledCondition['rule'];
  readonly condition: RuledCondition;
  readonly result: ConditionResult;
  readonly at: CellRef | null;
  /** `null` where the round itself set the figure: then no law is its ground. */
  readonly citation: string | null;
  /** The cell in which somebody set the figure; `null` where nobody did, or only tries it. */
  readonly setAt: CellRef | null;
  /** `null` where the round itself set the figure. */
  readonly status: RuleStatus | null;
}

/**
 * Whether the round confirms the rules of an award whose source is weak. Where the law leaves open which of two merits is needed, that has to be
 * chosen before a confirmation counts.
 */
export function isConfirmed({ id, conditions }: AwardRules, settings: Settings): boolean {
  const isChosen = conditions.every(
    (condition) => condition.rule !== 'rating-or-initiative' || condition.mode !== null,
  );
  return isChosen && isYesOfRound(settings, `${id}.rule.confirmed`);
}

/** Any `unmet` → ineligible; else any `unknown` → review; else eligible. */
export function eligibilityOf(results: readonly ConditionResult[]): Eligibility {
  if (results.includes('unmet')) return 'ineligible';
  return results.includes('unknown') ? 'review' : 'eligible';
}

/** Whether a condition is asked of a candidate: a judgement only of those of whom the council said anything, in the groups that it is for. */
function isAsked(condition: RuledCondition, candidate: Candidate, { judgements }: Evidence): boolean {
  if (condition.rule !== 'judgement.met' || candidate.subject !== 'person') return true;
  return judgements.has(candidate.person.id) && isAskedOf(condition, candidate.person);
}

/** All conditions of an award for a candidate, in the order of the rules. */
export function traceConditions(
  award: AwardRules,
  candidate: Candidate,
  evidence: Evidence,
): readonly ConditionTrace[] {
  const asked = award.conditions.filter((condition) => isAsked(condition, candidate, evidence));
  return asked.map((condition) => {
    const { result, at } = judgeCondition(condition, candidate, award.id, evidence);
    const { rule, citation, status, setBy } = condition;
    // One literal: there are a hundred thousand and more of them, and put together from two it cost a sixth of the review.
    return {
      rule,
      condition,
      result,
      at,
      citation: setBy === undefined ? citation : setBy.citation,
      setAt: setBy === undefined ? null : setBy.at,
      status: setBy === undefined ? status : setBy.status,
    };
  });
}
