import { z } from 'zod';
import { COMPARATORS, DISCIPLINES, GENDERS, GROUPS, INITIATIVE_LEVELS, RATINGS } from '../../terms';
import { packId, percent, source } from './source';

const titleAward = z.enum(['cstd-co-so', 'cstd-tinh']);

/** One condition of an award, with its source. */
export const conditionSchema = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('rating.at-least'),
    level: z.enum(RATINGS),
    /** Groups for which another level holds. */
    byGroup: z.partialRecord(z.enum(GROUPS), z.enum(RATINGS)).optional(),
    ...source,
  }),
  z.strictObject({ rule: z.literal('discipline.none-from'), level: z.enum(DISCIPLINES), ...source }),
  z.strictObject({ rule: z.literal('registered'), ...source }),
  z.strictObject({ rule: z.literal('recruit.months'), months: z.int().min(1).max(12), ...source }),
  z.strictObject({ rule: z.literal('initiative.at-least'), level: z.enum(INITIATIVE_LEVELS), ...source }),
  z.strictObject({ rule: z.literal('title.consecutive-years'), award: titleAward, years: z.int().min(2), ...source }),
  z.strictObject({ rule: z.literal('title.latest-two-apart'), award: titleAward, years: z.int().min(1), ...source }),
  z.strictObject({ rule: z.literal('gender.is'), gender: z.enum(GENDERS), ...source }),
  z.strictObject({ rule: z.literal('rule.confirmed'), ...source }),
  z.strictObject({
    rule: z.literal('unit.share-nominated'),
    award: packId,
    comparator: z.enum(COMPARATORS),
    percent,
    ...source,
  }),
  z.strictObject({ rule: z.literal('unit.count-nominated'), award: packId, count: z.int().min(1), ...source }),
  z.strictObject({ rule: z.literal('unit.discipline.none-from'), level: z.enum(DISCIPLINES), ...source }),
  z.strictObject({ rule: z.literal('unit.everybody-rated-at-least'), level: z.enum(RATINGS), ...source }),
]);

/** One condition of an award. */
export type Condition = z.infer<typeof conditionSchema>;
