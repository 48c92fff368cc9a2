import { z } from 'zod';
import { packId, percent } from './source';

/** One target of a campaign. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share-nominated'),
    id: packId,
    name: z.string(),
    award: packId,
    of: z.enum(['staff', 'women', 'lecturers', 'units']),
    comparator: z.enum(['>=', '>', '=']),
    percent,
  }),
  z.strictObject({
    kind: z.literal('count-nominated'),
    id: packId,
    name: z.string(),
    award: packId,
    min: z.int().min(0),
    max: z.int().optional(),
  }),
  z.strictObject({
    kind: z.literal('roster-share'),
    id: packId,
    name: z.string(),
    what: z.enum(['discipline', 'registered', 'lecturers-initiative']),
    comparator: z.enum(['>=', '>', '=']),
    percent,
  }),
  z.strictObject({ kind: z.literal('by-hand'), id: packId, name: z.string() }),
]);

/** One target of a campaign. */
export type Target = z.infer<typeof targetSchema>;
