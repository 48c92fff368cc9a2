import { z } from 'zod';
import { source } from './source';

/** The head of a campaign's papers, as its plan has it; the round's own lines win. `null` is what the plan does not say. */
export const letterheadSchema = z.strictObject({
  /** State style (Decree 30/2020) or the style of the Party's offices. */
  style: z.enum(['state', 'party']),
  parentOrganisation: z.string().min(1).nullable(),
  organisation: z.string().min(1).nullable(),
  place: z.string().min(1).nullable(),
  /** What stands after the kind of paper in its number: `TCT` in `33-KH/TCT`. */
  symbol: z.string().min(1).nullable(),
  ...source,
});

/** The head of a campaign's papers. */
export type Letterhead = z.infer<typeof letterheadSchema>;
