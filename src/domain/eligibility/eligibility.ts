import type { CellRef } from '../cell';
import type { AwardRules } from '../rules/rulebook';
import type { Condition } from '../rules/pack';
import type { RuleStatus } from '../terms';
import { type ConditionResult, judgeCondition } from './conditions';
import type { Candidate, Evidence } from './evidence';

/** Whether somebody may be proposed; `review`: something has to be looked at first. */
export type Eligibility = 'eligible' | 'review' | 'ineligible';

/** One condition with what it gave, the cell it read and its source. */
export interface ConditionTrace {
  readonly rule: Condition['rule'];
  readonly condition: Condition;
  readonly result: ConditionResult;
  readonly at: CellRef | null;
  readonly citation: string;
  readonly status: RuleStatus;
}

/** Any `unmet` → ineligible; else any `unknown` → review; else eligible. */
export function eligibilityOf(results: readonly ConditionResult[]): Eligibility {
  if (results.includes('unmet')) return 'ineligible';
  return results.includes('unknown') ? 'review' : 'eligible';
}

/** All conditions of an award for a candidate, in the order of the rules. */
export function traceConditions(
  award: AwardRules,
  candidate: Candidate,
  evidence: Evidence,
): readonly ConditionTrace[] {
  return award.conditions.map((condition) => {
    const { result, at } = judgeCondition(condition, candidate, award.id, evidence);
    return { rule: condition.rule, condition, result, at, citation: condition.citation, status: condition.status };
  });
}
