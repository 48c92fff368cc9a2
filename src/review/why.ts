import { type Explanation, explain } from '../domain/trace/explain';
import type { Review } from './review';

/** Why a person or unit has the status they have for an award that the round works out (`Vì sao?`). */
export function whyOf({ evaluation, rules, round }: Review, subject: string, award: string): Explanation {
  return explain(evaluation, rules, round, subject, award);
}
