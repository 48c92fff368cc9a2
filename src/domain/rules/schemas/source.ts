import { z } from 'zod';
import { parseDecimal } from '../../arithmetic/decimal';
import { parsePercent } from '../../arithmetic/ratio';
import { STATUSES } from '../../terms';

// Without this zod tries to compile its checks with `new Function`, which the pages' content security policy forbids.
z.config({ jitless: true });

/** Where an editor finds the JSON schema of a pack; of no meaning here. */
export const editorSchema = { $schema: z.string().optional() };

/** The id of an award, a campaign or a target: lower-case Latin words with hyphens. */
export const packId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not an id' });
/** A day as `2022-12-31`. */
export const isoDay = z.iso.date({ error: 'not a day' });
/** A percent of 0 to 100 as text (`70`, `66.67` or `2/3`), kept exact. The pattern is for editors: what counts is the check. */
export const percent = z
  .string()
  .refine((text) => parsePercent(text) !== null, { error: 'not a percent' })
  .meta({ pattern: '^\\s*(\\d+([.,]\\d+)?\\s*%?|\\d{1,6}\\s*/\\s*\\d{1,6})\\s*$' });
/** A number of 0 or more as text, kept exact. */
export const figure = z
  .string()
  .refine((text) => (parseDecimal(text)?.unscaled ?? -1n) >= 0n, { error: 'not a figure' })
  .meta({ pattern: '^\\s*\\d+([.,]\\d+)?\\s*$' });

/** Where a rule comes from; every rule of a pack has these. */
export const source = {
  /** Law and article, or the plan. */
  citation: z.string().min(1),
  /** The id of the fact in the rules' list; `null` for what a plan itself says. */
  fact: z
    .string()
    .regex(/^F-\w{3}$/, { error: 'not a fact' })
    .nullable(),
  status: z.enum(STATUSES),
};
