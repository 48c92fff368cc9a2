import { z } from 'zod';
import { parsePercent } from '../../arithmetic/ratio';
import { STATUSES } from '../../terms';

// Without this zod tries to compile its checks with `new Function`, which the pages' content security policy forbids.
z.config({ jitless: true });

/** The id of an award, a campaign or a target: lower-case Latin words with hyphens. */
export const packId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A day as `2022-12-31`. */
export const isoDay = z.iso.date();
/** A percent of 0 to 100 as text (`70`, `66.67` or `2/3`), kept exact. */
export const percent = z.string().refine((text) => parsePercent(text) !== null, { error: 'not a percent' });

/** Where a rule comes from; every rule of a pack has these. */
export const source = {
  /** Law and article, or the plan. */
  citation: z.string().min(1),
  /** The id of the fact in the rules' list; `null` for what a plan itself says. */
  fact: z
    .string()
    .regex(/^F-\w{3}$/)
    .nullable(),
  status: z.enum(STATUSES),
};
