import { z } from 'zod';
import { GROUPS, RECEIVERS } from '../../terms';
import { awardSchema } from './award';
import { schemeSchema } from './scheme';
import { calendarItemSchema } from './calendar';
import { judgementSchema } from './condition';
import { dossierSchema } from './dossier';
import { letterheadSchema } from './letterhead';
import { receiverSchema } from './receiver';
import { settingSchema } from './setting';
import { editorSchema, isoDay, packId } from './source';
import { targetSchema } from './target';

/** The groups of staff that a plan speaks of; a lecturer or a woman is in one of the others, too. */
const CAMPAIGN_GROUPS = [...GROUPS, 'lecturer', 'woman'] as const;
/** The tabs of input that only some campaigns need. */
const CAMPAIGN_TABS = ['articles', 'judgements', 'indicators', 'initiatives'] as const;
/** The kinds of period that a plan reviews. */
const CAMPAIGN_ROUNDS = ['year', 'quarter'] as const;

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
  /** How often the plan has people reviewed. */
  rounds: z.array(z.enum(CAMPAIGN_ROUNDS)).min(1).default(['year']),
  /** What the organisation calls its parts (faculties and offices, subject groups). */
  unitWord: z.string().min(1).nullable().default(null),
  groups: z.array(z.enum(CAMPAIGN_GROUPS)).default([...GROUPS]),
  tabs: z.array(z.enum(CAMPAIGN_TABS)).default([]),
  letterhead: letterheadSchema.nullable().default(null),
  /** Who gets its submissions; the round's own lines win. */
  receivers: z.partialRecord(z.enum(RECEIVERS), receiverSchema).default({}),
  calendar: z.array(calendarItemSchema).default([]),
  /** The awards that it works out, in the order in which papers list them; none where the plan proposes nobody for one. */
  awards: z.array(packId),
  /** Awards that no law knows. */
  ownAwards: z.record(packId, awardSchema),
  /** Criteria that the council judges, by the award that asks for them. */
  judgements: z.record(packId, z.array(judgementSchema)).default({}),
  /** What a dossier must hold, by award. */
  dossiers: z.record(packId, dossierSchema).default({}),
  settings: z.record(z.string(), settingSchema),
  targets: z.array(targetSchema),
  /** How its council scores; `null` where the plan says nothing of it: the sheets alone count. */
  scheme: schemeSchema.nullable(),
});

/** A campaign, checked. */
export type CampaignPack = z.infer<typeof campaignSchema>;
