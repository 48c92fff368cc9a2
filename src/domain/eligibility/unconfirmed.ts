import { type Finding, finding } from '../finding';
import { fieldValue } from '../round/field';
import type { Round } from '../round/round';
import { type OpenChoice, awardOfKey, openChoices } from '../rules/choices';
import type { AwardRules, RuleBook } from '../rules/rulebook';
import { percentSetting } from '../rules/settings';
import { isConfirmed } from './eligibility';

/** Rules with a weak source, and a rounding that the law leaves open. */
function ofAward({ settings }: RuleBook, award: AwardRules): readonly Finding[] {
  const { id, conditions } = award;
  const weak = conditions.find(({ rule }) => rule === 'rule.confirmed');
  const rounding = settings.get(`${id}.ceiling.rounding`);
  const isSettled = rounding?.layer === 'round' || rounding?.layer === 'statute';
  const isRoundingOpen = percentSetting(settings, `${id}.ceiling.percent`) !== null && !isSettled;
  return [
    ...(weak !== undefined && !isConfirmed(award, settings)
      ? [finding('rule.unconfirmed', null, id, { citation: weak.citation, status: weak.status })]
      : []),
    ...(isRoundingOpen ? [finding('rule.unconfirmed', null, id, { rule: `${id}.ceiling.rounding` })] : []),
  ];
}

/** Whether a choice that is still open bears on who may be proposed; a threshold that is not set has its own finding. */
function bearsOnEligibility({ key }: OpenChoice): boolean {
  return /\.(?:rule|recruit\.months|discipline\.from|share\.percent|ceiling\.percent)$/.test(key);
}

/** Whether maternity leave counts as time worked bears on somebody only where the roster has such leave. */
function bearsOnLeave({ key }: OpenChoice, { people }: Pick<Round, 'people'>): boolean {
  return key === 'ldtt.maternity-counts' && people.some(({ maternityMonths }) => fieldValue(maternityMonths) !== null);
}

/** Rules that hold with a mark or not at all until the council confirms or chooses them, each mentioned once. */
export function unconfirmedRules(rules: RuleBook, round: Pick<Round, 'people'>): readonly Finding[] {
  return [
    ...rules.awards.flatMap((award) => ofAward(rules, award)),
    ...openChoices(rules)
      .filter((choice) => bearsOnEligibility(choice) || bearsOnLeave(choice, round))
      .map(({ key, suggest, citation, status }) =>
        finding('rule.unconfirmed', null, awardOfKey(key), {
          rule: key,
          suggest: suggest ?? '',
          citation,
          status,
        }),
      ),
  ];
}
