import { z } from 'zod';
import { awardSchema } from './award';
import { schemeSchema } from './scheme';
import { settingSchema } from './setting';
import { editorSchema, isoDay, packId } from './source';
import { targetSchema } from './target';

/** A campaign: what a plan asks of its council. */
export const campaignSchema = z.strictObject({
  ...editorSchema,
  schema: z.literal('binh-xet/campaign/1'),
  id: packId,
  name: z.string().min(1),
  organisation: z.string().min(1),
  from: isoDay,
  to: isoDay,
  finalReview: isoDay.nullable(),
  /** Whether its rounds are of school years: `2021-2022` counts as its second year and ends on 31/8. */
  goesBySchoolYears: z.boolean().optional(),
  /** The plan that it comes from. */
  citation: z.string().min(1),
  /** The awards that it works out, in the order in which papers list them. */
  awards: z.array(packId).min(1),
  /** Awards that no law knows. */
  ownAwards: z.record(packId, awardSchema),
  settings: z.record(z.string(), settingSchema),
  targets: z.array(targetSchema),
  /** How its council scores; `null` where the plan says nothing of it: the sheets alone count. */
  scheme: schemeSchema.nullable(),
});

/** A campaign, checked. */
export type CampaignPack = z.infer<typeof campaignSchema>;
