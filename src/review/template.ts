import { type Result, ok } from '../domain/result';
import type { CampaignPack } from '../domain/rules/pack';
import type { RuleBookFailure } from '../domain/rules/rulebook';
import { templateTabs } from '../sheets/template/template-tabs';
import type { TabPlan } from '../workbook/port';
import { campaignRules, firstYear } from './campaign-rules';

/** How many rows for people a template has, at least, at most, and where nobody says. */
export const TEMPLATE_PEOPLE = { least: 1, most: 5000, usual: 30 } as const;

/**
 * The tabs of an empty workbook for a campaign, for its first year or another one. They are input: whoever writes them must not mark them as
 * ours.
 */
export function templatePlans(
  campaign: CampaignPack,
  people: number,
  of = firstYear(campaign),
): Result<readonly TabPlan[], RuleBookFailure> {
  const rules = campaignRules(campaign, of);
  return rules.ok ? ok(templateTabs({ rules: rules.value, ...of, people })) : rules;
}
