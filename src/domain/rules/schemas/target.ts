import { z } from 'zod';
import { figure, packId, percent } from './source';

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
  z.strictObject({
    kind: z.literal('indicator'),
    id: packId,
    name: z.string(),
    /** What its figure is: whole things counted up over the years, a percent, or any number of the latest year. */
    measure: z.enum(['count', 'percent', 'number']),
    direction: z.enum(['higher', 'lower']),
    /** What must be reached at least (`higher`) or at most (`lower`); `null`: the organisation sets it. */
    figure: figure.nullable(),
  }),
  z.strictObject({ kind: z.literal('by-hand'), id: packId, name: z.string() }),
]);

/** One target of a campaign. */
export type Target = z.infer<typeof targetSchema>;
