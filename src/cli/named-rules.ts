import { statuteOfPack } from '../review/outside';
import { NO_OUTSIDE_RULES, type OutsideRules } from '../review/outside';
import type { CampaignChoice } from '../review/review';
import { campaignOf, statutesOf } from './campaign-option';
import { type Step, done } from './outcome';

/** The rules that a command names: its campaign, and those from outside the workbook. */
export interface NamedRules {
  readonly choice: CampaignChoice;
  readonly outside: OutsideRules;
}

/** Reads the campaign and the statutes that a command names. */
export function namedRules({
  campaign,
  statutes,
}: {
  readonly campaign: string | null;
  readonly statutes: readonly string[];
}): Step<NamedRules> {
  const pack = campaign === null ? done(null) : campaignOf(campaign);
  if (!pack.ok) return pack;
  const files = statutesOf(statutes, pack.value);
  if (!files.ok) return files;
  const choice: CampaignChoice = pack.value === null ? { kind: 'of-round' } : { kind: 'pack', pack: pack.value };
  return done({ choice, outside: { ...NO_OUTSIDE_RULES, statutes: files.value.map(statuteOfPack) } });
}
