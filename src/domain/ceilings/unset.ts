import { valueAt } from '../checked';
import type { NominationStatus } from '../eligibility/evidence';
import { type Finding, finding } from '../finding';
import { openChoices } from '../rules/choices';
import type { RuleBook } from '../rules/rulebook';

/**
 * A warning for each award with nominations whose ceiling the law may set and nobody has looked up: no ceiling holds as long as nobody sets one, and
 * the list may be longer than it may be.
 */
export function unsetCeilings(
  rules: RuleBook,
  nominations: ReadonlyMap<string, ReadonlyMap<string, NominationStatus>>,
): readonly Finding[] {
  const open = new Map(openChoices(rules).map((choice) => [choice.key, choice]));
  return rules.awards.flatMap(({ id }): readonly Finding[] => {
    const choice = open.get(`${id}.ceiling.percent`);
    const count = [...valueAt(nominations, id).values()].filter((status) => status === 'nominated').length;
    if (choice === undefined || count === 0 || rules.settings.has(`${id}.ceiling.places`)) return [];
    return [finding('ceiling.unset', null, id, { award: id, count: String(count), citation: choice.citation })];
  });
}
