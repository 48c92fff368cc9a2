import type { Result } from '../domain/result';
import { fail, ok } from '../domain/result';
import type { CampaignPack } from '../domain/rules/pack';
import {
  type RuleBook,
  type RuleBookFailure,
  type RuledRound,
  decisiveDate,
  makeRuleBook,
} from '../domain/rules/rulebook';
import { REGIMES } from '../packs';

/** A year of review; `isSchoolYear` tells that it is the second of a school year. */
export type ReviewYear = Pick<RuledRound, 'year' | 'isSchoolYear'>;

/** A round of a year in which nobody has set anything. */
function unsetRound(of: ReviewYear): RuledRound {
  return { ...of, period: 'year', meetingDate: { state: 'absent' }, parameters: [], statutes: [] };
}

/** The year in which a campaign begins: its first annual round is of that year. A school year that begins with it ends in the next one. */
export function firstYear({ from, goesBySchoolYears = false }: CampaignPack): ReviewYear {
  const year = Number(from.slice(0, 4));
  if (!goesBySchoolYears) return { year, isSchoolYear: false };
  return { year: decisiveDate(unsetRound({ year, isSchoolYear: true })) < from ? year + 1 : year, isSchoolYear: true };
}

/**
 * The rules of a campaign's annual round as law and campaign have them, its awards in the order in which papers list them: of its first year, or
 * of another one.
 */
export function campaignRules(campaign: CampaignPack, of = firstYear(campaign)): Result<RuleBook, RuleBookFailure> {
  const book = makeRuleBook(unsetRound(of), campaign, REGIMES);
  if (!book.ok) return fail(book.error);
  const { rules } = book.value;
  const awards = [...rules.awards].sort(
    (left, right) => campaign.awards.indexOf(left.id) - campaign.awards.indexOf(right.id),
  );
  return ok({ ...rules, awards });
}
