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

/** When a round is. */
export type RoundTime = ReviewYear & Pick<RuledRound, 'period'>;

/** A round in which nobody has set anything. */
function unsetRound(time: RoundTime): RuledRound {
  return { ...time, meetingDate: { state: 'absent' }, parameters: [], statutes: [] };
}

/**
 * The year of a campaign's first annual round: the first for which its plan has a yearly task, such as registering, else the one in which it begins.
 * A school year that begins with it ends in the next one.
 */
export function firstYear({ from, goesBySchoolYears = false, calendar }: CampaignPack): ReviewYear {
  const year = Number(from.slice(0, 4));
  const yearly = calendar.flatMap((item) => (item.every === 'year' ? [item.years.first] : []));
  if (!goesBySchoolYears)
    return { year: yearly.length === 0 ? year : Math.max(year, Math.min(...yearly)), isSchoolYear: false };
  return {
    year: decisiveDate(unsetRound({ year, isSchoolYear: true, period: 'year' })) < from ? year + 1 : year,
    isSchoolYear: true,
  };
}

/** The annual round of a campaign's first year. */
function firstAnnualRound(campaign: CampaignPack): RoundTime {
  return { ...firstYear(campaign), period: 'year' };
}

/**
 * The rules of a campaign's round as law and campaign have them, its awards in the order in which papers list them: of the annual round of its
 * first year, or of another one.
 */
export function campaignRules(
  campaign: CampaignPack,
  time = firstAnnualRound(campaign),
): Result<RuleBook, RuleBookFailure> {
  const book = makeRuleBook(unsetRound(time), campaign, REGIMES);
  if (!book.ok) return fail(book.error);
  const { rules } = book.value;
  const awards = [...rules.awards].sort(
    (left, right) => campaign.awards.indexOf(left.id) - campaign.awards.indexOf(right.id),
  );
  return ok({ ...rules, awards });
}
