import type { Result } from '../domain/result';
import { fail, ok } from '../domain/result';
import type { CampaignPack } from '../domain/rules/pack';
import { type RuleBook, type RuleBookFailure, type RuledRound, makeRuleBook } from '../domain/rules/rulebook';
import { REGIMES } from '../packs';

/** A round of a year in which nobody has set anything. */
function unsetRound(year: number): RuledRound {
  return { year, isSchoolYear: false, period: 'year', meetingDate: { state: 'absent' }, parameters: [] };
}

/** The year in which a campaign begins: its first annual round is of that year. */
export function firstYear(campaign: CampaignPack): number {
  return Number(campaign.from.slice(0, 4));
}

/** The rules of a campaign's first annual round as law and campaign have them, its awards in the order in which papers list them. */
export function campaignRules(campaign: CampaignPack): Result<RuleBook, RuleBookFailure> {
  const book = makeRuleBook(unsetRound(firstYear(campaign)), campaign, REGIMES);
  if (!book.ok) return fail(book.error);
  const { rules } = book.value;
  const awards = [...rules.awards].sort(
    (left, right) => campaign.awards.indexOf(left.id) - campaign.awards.indexOf(right.id),
  );
  return ok({ ...rules, awards });
}
