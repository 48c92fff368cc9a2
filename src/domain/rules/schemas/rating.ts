import { z } from 'zod';
import { RATINGS } from '../../terms';
import { choiceSchema } from './choice';
import { isoDay, packId, percent, source } from './source';

/** How many may be rated excellent. */
const shareSchema = z.discriminatedUnion('kind', [
  /** The decree sets no share. */
  z.strictObject({ kind: z.literal('none'), ...source }),
  /** No larger a share of all than the Party organisation has; the round says how large that is. */
  z.strictObject({ kind: z.literal('party-share'), ...source }),
  /** A percent of those rated good; a larger one where the body itself is rated excellent. */
  z.strictObject({
    kind: z.literal('of-good'),
    percent,
    percentOfExcellentBody: percent,
    /** What the percent is taken of is open, so that the round has to choose it. */
    base: choiceSchema,
    ...source,
  }),
]);

/** A decree on quality ratings in the period in which it holds: what it says of whom can be rated how. */
export const ratingDecreeSchema = z.strictObject({
  id: packId,
  name: z.string().min(1),
  from: isoDay,
  to: isoDay.nullable(),
  /** Whom it is for. A round's date chooses among the decrees for public employees; another one is chosen by the round itself. */
  whom: z.enum(['public-employees', 'civil-servants']),
  ...source,
  /** Whoever worked fewer months is not rated, maternity leave aside; `null`: not known. */
  unratedBelow: z.strictObject({ months: z.int().min(1).max(12), ...source }).nullable(),
  /** Whoever was away for `from` to less than `below` months is rated lower than `lowerThan`. */
  absence: z
    .strictObject({
      from: z.int().min(1).max(12),
      below: z.int().min(1).max(12),
      lowerThan: z.enum(RATINGS),
      ...source,
    })
    .nullable(),
  /** Whoever was disciplined in the year is rated lower than `lowerThan`. */
  disciplined: z.strictObject({ lowerThan: z.enum(RATINGS), ...source }).nullable(),
  share: shareSchema,
});

/** A decree on quality ratings, checked. */
export type RatingDecree = z.infer<typeof ratingDecreeSchema>;
/** How many a decree lets be rated excellent. */
export type RatingShareRule = z.infer<typeof shareSchema>;
