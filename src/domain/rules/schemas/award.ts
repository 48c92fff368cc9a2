import { z } from 'zod';
import { conditionSchema } from './condition';
import { packId } from './source';

/** An award as a pack describes it. */
export const awardSchema = z.strictObject({
  short: z.string().min(1),
  name: z.string().min(1),
  subject: z.enum(['person', 'unit']),
  /** Everything that another award asks for holds here too, bar the conditions named. */
  includes: z.strictObject({ award: packId, except: z.array(z.string()) }).optional(),
  conditions: z.array(conditionSchema),
});

/** An award as a pack describes it. */
export type AwardPack = z.infer<typeof awardSchema>;
