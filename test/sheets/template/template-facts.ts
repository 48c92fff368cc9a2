import type { CampaignPack } from '../../../src/domain/rules/pack';
import { campaignRules } from '../../../src/review/campaign-rules';
import type { TemplateFacts } from '../../../src/sheets/template/facts';

const LAWS = ['vn-2017', 'vn-2024'];

/** What an empty workbook for a campaign is laid out from: the annual round of 2022 for one person, where nothing else is said. */
export function factsOf(
  pack: CampaignPack,
  { people = 1, ...own }: Partial<Pick<TemplateFacts, 'year' | 'isSchoolYear' | 'period' | 'people' | 'criteria'>> = {},
): TemplateFacts {
  const time = { year: 2022, isSchoolYear: false, period: 'year', ...own } as const;
  const rules = campaignRules(pack, time);
  if (!rules.ok) throw new Error(rules.error.code);
  return { rules: rules.value, regimes: LAWS, criteria: [], ...time, people };
}
