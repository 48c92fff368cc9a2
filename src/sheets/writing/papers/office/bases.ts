import { isWeak } from '../../../../domain/terms';
import type { AwardRules } from '../../../../domain/rules/rulebook';
import { paper as words } from '../../../../i18n/papers/documents';
import type { Writing } from '../../context';
import { meetingDay, regimeActs } from '../parts';

/** An act in a citation: its kind and its number, without the article. */
const ACT = /^(?:Nghị định|Thông tư|Nghị quyết|Quyết định)(?: số)? \d+\/[^\s,;:()]+/u;

/**
 * The bases in law of a paper about some awards, without `Căn cứ`: law and decree of the regime, the other acts that the awards' conditions and the
 * quality ratings rest on, the council's statutes in force, the plan, and the meeting. What is too weak to be a default is no basis.
 */
export function officeBases(writing: Writing, awards: readonly AwardRules[]): readonly string[] {
  const { campaign, statutes, rating } = writing.rules;
  const ofRegime = regimeActs(writing);
  const conditions = awards.flatMap((award) => award.conditions);
  const cited = [...conditions, ...(rating === null ? [] : [rating])].flatMap(({ citation, status }) =>
    isWeak(status) ? [] : (ACT.exec(citation) ?? []),
  );
  const others = cited.filter((act) => !ofRegime.some((one) => one.includes(act)));
  const ofStatutes = statutes.map(({ citation }) => citation);
  return [
    ...new Set([...ofRegime, ...others, ...ofStatutes, campaign.citation, words.basisMinutes(meetingDay(writing))]),
  ];
}
