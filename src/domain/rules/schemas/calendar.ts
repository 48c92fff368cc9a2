import { z } from 'zod';
import { isoDate } from '../../arithmetic/date';
import { isoDay, packId, source } from './source';

/** A day of any year, as `01-31`. */
const monthDay = z.string().refine((text) => /^\d\d-\d\d$/.test(text) && isDayOfYear(text), { error: 'not a day' });

function isDayOfYear(text: string): boolean {
  // 2024 has a 29 February: a yearly date on it is the pack's own affair.
  return isoDate(2024, Number(text.slice(0, 2)), Number(text.slice(3))) !== null;
}

const item = {
  id: packId,
  name: z.string().min(1),
  /** A task has to be done and can be late; a milestone only passes. */
  kind: z.enum(['task', 'milestone']),
  /** Whether the plan says "before" the last day, which then is too late. */
  isBefore: z.boolean().default(false),
  ...source,
};

/** One date of a plan. `from` and `to` are its first and last day; `null` where the plan gives none. */
export const calendarItemSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('once'), from: isoDay.nullable(), to: isoDay.nullable(), ...item }),
  z.strictObject({
    every: z.literal('year'),
    from: monthDay.nullable(),
    to: monthDay.nullable(),
    /** Whether both days are of the year after the one that is reviewed. */
    isNextYear: z.boolean().default(false),
    /** The first and the last year for which it is due. */
    years: z.strictObject({ first: z.int().min(1900).max(9999), last: z.int().min(1900).max(9999) }),
    ...item,
  }),
  z.strictObject({ every: z.literal('quarter'), ...item }),
]);

/** One date of a plan. */
export type CalendarItem = z.infer<typeof calendarItemSchema>;
