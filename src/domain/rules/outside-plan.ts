import { yearSpan } from '../calendar/span';
import { type Finding, finding } from '../finding';
import type { Round } from '../round/round';
import type { RuleBook } from './rulebook';

/** A warning where the round's year has no day within the plan of the campaign: its papers would rest on a plan of other years all the same. */
export function outsidePlan(
  round: Pick<Round, 'year' | 'isSchoolYear'>,
  { campaign: { from, to, citation } }: Pick<RuleBook, 'campaign'>,
): readonly Finding[] {
  const { first, last } = yearSpan(round);
  return last < from || to < first
    ? [finding('rule.outside-plan', null, null, { first, last, from, to, citation })]
    : [];
}
