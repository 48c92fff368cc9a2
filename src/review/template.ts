import { type Result, ok } from '../domain/result';
import type { CampaignPack } from '../domain/rules/pack';
import type { RuleBookFailure } from '../domain/rules/rulebook';
import type { OwnCriterion } from '../domain/scoring/own-criteria';
import { PERIODS, type Period } from '../domain/terms';
import { wordKey } from '../domain/text/keys';
import { year as parseYear } from '../sheets/reading/fields';
import { yearText } from '../i18n/numbers';
import { CAMPAIGNS, REGIMES } from '../packs';
import { templateTabs } from '../sheets/template/template-tabs';
import { VALUE_WORDS, wordIndex } from '../sheets/words';
import type { TemplatePlan } from '../workbook/template-plan';
import { type ReviewYear, campaignRules, firstYear } from './campaign-rules';

/** How many rows for people a template has, at least, at most, and where nobody says. */
export const TEMPLATE_PEOPLE = { least: 1, most: 5000, usual: 30 } as const;

/** What is asked of a template; `null` is for the campaign to say. */
export interface TemplateWish {
  readonly people: number;
  readonly year: ReviewYear | null;
  readonly period: Period | null;
  /** The criteria that the council goes on with, where the campaign names none. */
  readonly criteria?: readonly OwnCriterion[];
}

/** A campaign that a new round can be of. */
export interface TemplateCampaign {
  readonly id: string;
  readonly name: string;
  /** The plan that it is of, which the papers name as their ground. */
  readonly citation: string;
  /** Its first year, as the round's tab has it. */
  readonly year: string;
  /** The periods that its plan reviews, in the order of a year. */
  readonly periods: readonly Period[];
  /** The one to begin with. */
  readonly period: Period;
}

/** The campaigns that ship, for a new round to be chosen. */
export function templateCampaigns(): readonly TemplateCampaign[] {
  return CAMPAIGNS.map((campaign) => ({
    id: campaign.id,
    name: campaign.name,
    citation: campaign.citation,
    year: yearText(firstYear(campaign)),
    periods: PERIODS.filter((period) => campaign.rounds.some((kind) => period.startsWith(kind))),
    period: usualPeriod(campaign),
  }));
}

const PERIOD_WORDS = wordIndex(VALUE_WORDS.period);

/** A year (`2022`) or a school year (`2021-2022`, which counts as its second year) as the round's tab has it; `null` where the text is neither. */
export function templateYear(text: string): ReviewYear | null {
  const year = parseYear(text);
  return year === null ? null : { year, isSchoolYear: /[-–—]/.test(text) };
}

/** The period that a word of the round's tab means (`Quý 3`), or `null`. */
export function templatePeriod(text: string): Period | null {
  return PERIOD_WORDS.get(wordKey(text)) ?? null;
}

/** The period of a round where nobody says: the year, where the plan reviews years, else the quarter in which it begins. */
function usualPeriod({ rounds, from }: CampaignPack): Period {
  const quarters = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const;
  const quarter = quarters[Math.floor((Number(from.slice(5, 7)) - 1) / 3)];
  return rounds.includes('year') || quarter === undefined ? 'year' : quarter;
}

/** The tabs of an empty workbook for a campaign. They are input: whoever writes them must not mark them as ours. */
export function templatePlans(
  campaign: CampaignPack,
  wish: TemplateWish,
): Result<readonly TemplatePlan[], RuleBookFailure> {
  const time = { ...(wish.year ?? firstYear(campaign)), period: wish.period ?? usualPeriod(campaign) };
  const rules = campaignRules(campaign, time);
  if (!rules.ok) return rules;
  const regimes = REGIMES.map(({ id }) => id);
  return ok(templateTabs({ rules: rules.value, regimes, ...time, people: wish.people, criteria: wish.criteria ?? [] }));
}
