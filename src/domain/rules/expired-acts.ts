import { type Finding, finding } from '../finding';
import type { Round } from '../round/round';
import { type RuleBook, decisiveDate } from './rulebook';

/** A warning for each act of the regime that no longer holds on the round's day: papers would rest on it all the same. */
export function expiredActs(round: Round, { regime }: Pick<RuleBook, 'regime'>): readonly Finding[] {
  const date = decisiveDate(round);
  return regime.acts.flatMap(({ cited, until }) =>
    until !== null && until < date && regime.name.includes(cited)
      ? [finding('rule.act-expired', null, null, { act: cited, until, date })]
      : [],
  );
}
