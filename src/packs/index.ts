import {
  type CampaignPack,
  type RegimePack,
  type StatutePack,
  campaignSchema,
  regimeSchema,
  statuteSchema,
} from '../domain/rules/pack';
import { type PackFault, readPack } from '../domain/rules/pack-faults';
import type { Result } from '../domain/result';
import acts from './acts.json';
import dienHinhTienTien from './campaigns/dien-hinh-tien-tien-2021-2025.json';
import tctBinhPhuoc from './campaigns/tct-binh-phuoc-2021-2025.json';
import tctBinhPhuocCovid from './campaigns/tct-binh-phuoc-covid-2021.json';
import thptLocThai from './campaigns/thpt-loc-thai-2021.json';
import tranPhu2022 from './campaigns/tran-phu-2022.json';
import ratings from './ratings.json';
import money from './rewards.json';
import vn2017 from './regimes/vn-2017.json';
import vn2024 from './regimes/vn-2024.json';
import vn2025 from './regimes/vn-2025.json';
import vn2026 from './regimes/vn-2026.json';

function rewardsOf(regime: string): unknown {
  return Object.entries(money.rewards).find(([id]) => id === regime)?.[1] ?? null;
}

/** The regimes that ship, by the date from which they hold. The decrees on ratings and the base salary go by dates of their own. */
export const REGIMES: readonly RegimePack[] = [vn2017, vn2024, vn2025, vn2026].map((pack) =>
  regimeSchema.parse({ ...pack, ratings, acts, baseSalaries: money.baseSalaries, rewards: rewardsOf(pack.id) }),
);

/** The campaigns that ship. */
export const CAMPAIGNS: readonly CampaignPack[] = [
  tranPhu2022,
  tctBinhPhuoc,
  tctBinhPhuocCovid,
  dienHinhTienTien,
  thptLocThai,
].map((pack) => campaignSchema.parse(pack));

/** A campaign from the JSON of somebody's own file; the fault with its place where it is none. */
export function parseCampaign(json: unknown): Result<CampaignPack, PackFault> {
  return readPack(campaignSchema, json);
}

/** A council's statute from the JSON of a file; the fault with its place where it is none. */
export function parseStatute(json: unknown): Result<StatutePack, PackFault> {
  return readPack(statuteSchema, json);
}
