import { type CampaignPack, type RegimePack, campaignSchema, regimeSchema } from '../domain/rules/pack';
import { type Result, fail, ok } from '../domain/result';
import tranPhu2022 from './campaigns/tran-phu-2022.json';
import ratings from './ratings.json';
import vn2017 from './regimes/vn-2017.json';
import vn2024 from './regimes/vn-2024.json';
import vn2025 from './regimes/vn-2025.json';
import vn2026 from './regimes/vn-2026.json';

/** The regimes that ship, by the date from which they hold. The decrees on ratings go by dates of their own. */
export const REGIMES: readonly RegimePack[] = [vn2017, vn2024, vn2025, vn2026].map((pack) =>
  regimeSchema.parse({ ...pack, ratings }),
);

/** The campaigns that ship. */
export const CAMPAIGNS: readonly CampaignPack[] = [tranPhu2022].map((pack) => campaignSchema.parse(pack));

/** What is wrong with a pack, and where (`targets.3.percent`). */
export interface PackFault {
  readonly path: string;
  readonly message: string;
}

/** A campaign from somebody's own file; the first fault with its place where it is none. */
export function parseCampaign(json: unknown): Result<CampaignPack, PackFault> {
  const parsed = campaignSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail({ path: issue?.path.join('.') ?? '', message: issue?.message ?? '' });
}
