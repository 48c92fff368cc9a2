import { isWeak } from '../../../../domain/terms';
import type { AwardRules } from '../../../../domain/rules/rulebook';
import { paper as words } from '../../../../i18n/papers/documents';
import type { Writing } from '../../context';
import { basisOfAct, byForce, citedAct, regimeActs, regimeBases } from '../legal-bases';
import { meetingDay } from '../parts';

/**
 * The bases in law of a paper about some awards, without `Căn cứ`: law and decree of the regime, the other acts that the awards' conditions and the
 * quality ratings rest on, the council's statutes in force, the plan, and the meeting. What is too weak to be a default is no basis.
 */
export function officeBases(writing: Writing, awards: readonly AwardRules[]): readonly string[] {
  const { campaign, regime, statutes, rating } = writing.rules;
  const ofRegime = regimeActs(writing);
  // A figure that the round set rests on no act.
  const conditions = awards.flatMap((award) => award.conditions.filter(({ setBy }) => setBy === undefined));
  const cited = [...conditions, ...(rating === null ? [] : [rating])].flatMap(({ citation, status }) =>
    isWeak(status) ? [] : (citedAct(citation) ?? []),
  );
  const others = byForce([...new Set(cited)].filter((act) => !ofRegime.includes(act)));
  return [
    ...new Set([
      ...regimeBases(writing),
      ...others.map((act) => basisOfAct(regime, act)),
      ...statutes.map(({ citation }) => citation),
      campaign.citation,
      words.basisMinutes(meetingDay(writing)),
    ]),
  ];
}
