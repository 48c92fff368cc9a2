import { z } from 'zod';
import { isoDay, source } from './source';

/** A law, decree or circular, as a paper that rests on it names it: kind, number, day, who issued it, and what about (Decree 30/2020, annex I). */
export const actSchema = z.strictObject({
  /** As citations name it, without an article: `Nghị định 91/2017/NĐ-CP`. */
  cited: z.string().min(1),
  /** What a paper says after `Căn cứ`. */
  basis: z.string().min(1),
  /** Its last day, where one is known. */
  until: isoDay.nullable().default(null),
  /** Where day and title were read. */
  ...source,
});

/** A law, decree or circular, as a paper that rests on it names it. */
export type Act = z.infer<typeof actSchema>;
