import { z } from 'zod';
import { actSchema } from './act';
import { awardSchema } from './award';
import { choiceSchema } from './choice';
import { ratingDecreeSchema } from './rating';
import { baseSalarySchema, rewardsSchema } from './reward';
import { settingSchema } from './setting';
import { editorSchema, isoDay, packId } from './source';

/** A regime: what the law asks for in a period. */
export const regimeSchema = z.strictObject({
  ...editorSchema,
  schema: z.literal('binh-xet/regime/1'),
  id: z.string().regex(/^[a-z]{2}-\d{4}$/, { error: 'not a regime id' }),
  name: z.string().min(1),
  from: isoDay,
  to: isoDay.nullable(),
  awards: z.record(packId, awardSchema),
  /** Parameters by key, as a round would set them. */
  settings: z.record(z.string(), settingSchema),
  /** Parameters by key for which it gives no value that could be a default. */
  choices: z.record(z.string(), choiceSchema),
  /** The decrees on quality ratings, each with dates of its own. */
  ratings: z.array(ratingDecreeSchema),
  /** The acts that its rules cite, as papers name them; one that is not here is named as citations do. */
  acts: z.array(actSchema).default([]),
  /** The base salary by the day from which it holds, the earliest first. */
  baseSalaries: z.array(baseSalarySchema).default([]),
  /** What money goes with awards; `null` where it says nothing of it. */
  rewards: rewardsSchema.nullable().default(null),
});

/** A regime, checked. */
export type RegimePack = z.infer<typeof regimeSchema>;
