import { z } from 'zod';
import {
  COMPARATORS,
  DISCIPLINE_FLOORS,
  DISCIPLINES,
  GENDERS,
  GROUPS,
  INITIATIVE_LEVELS,
  MERIT_RULES,
  RATINGS,
} from '../../terms';
import { FIGURE_KEYS } from '../rule-parameters';
import { packId, percent, source } from './source';

const titleAward = z.enum(['cstd-co-so', 'cstd-tinh']);

/** The key of the parameter that sets the figure of a condition in its place, where a council may set another. */
const parameter = z.enum(FIGURE_KEYS).optional();
/** A criterion that only the council can judge, for the groups that it is asked of. */
export const judgementSchema = z.strictObject({
  rule: z.literal('judgement.met'),
  /** The code by which the tab of judgements may name it, besides its name: `A1`. */
  code: z.string().regex(/^[A-Z]\d{1,2}$/),
  name: z.string().min(1),
  groups: z.array(z.enum(GROUPS)).min(1),
  ...source,
});

/** A criterion that only the council can judge. */
export type JudgementRule = z.infer<typeof judgementSchema>;

/** One condition of an award, with its source. */
export const conditionSchema = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('rating.at-least'),
    level: z.enum(RATINGS),
    /** Groups for which another level holds. */
    byGroup: z.partialRecord(z.enum(GROUPS), z.enum(RATINGS)).optional(),
    ...source,
  }),
  z.strictObject({ rule: z.literal('discipline.none-from'), level: z.enum(DISCIPLINE_FLOORS), parameter, ...source }),
  z.strictObject({ rule: z.literal('registered'), ...source }),
  z.strictObject({ rule: z.literal('recruit.months'), months: z.int().min(0).max(12), parameter, ...source }),
  z.strictObject({ rule: z.literal('initiative.at-least'), level: z.enum(INITIATIVE_LEVELS), ...source }),
  z.strictObject({
    rule: z.literal('rating-or-initiative'),
    rating: z.enum(RATINGS),
    initiative: z.enum(INITIATIVE_LEVELS),
    /** Which of the two is needed; `null`: no law says, so that the round has to. */
    mode: z.enum(MERIT_RULES).nullable(),
    /** What may turn out to be the rule, for the council to compare; never used. */
    suggest: z.enum(MERIT_RULES).nullable(),
    parameter,
    ...source,
  }),
  z.strictObject({ rule: z.literal('title.consecutive-years'), award: titleAward, years: z.int().min(2), ...source }),
  z.strictObject({ rule: z.literal('title.latest-two-apart'), award: titleAward, years: z.int().min(1), ...source }),
  z.strictObject({ rule: z.literal('gender.is'), gender: z.enum(GENDERS), ...source }),
  z.strictObject({ rule: z.literal('rule.confirmed'), ...source }),
  judgementSchema,
  z.strictObject({
    rule: z.literal('unit.share-nominated'),
    award: packId,
    comparator: z.enum(COMPARATORS),
    percent,
    parameter,
    ...source,
  }),
  z.strictObject({ rule: z.literal('unit.count-nominated'), award: packId, count: z.int().min(1), ...source }),
  z.strictObject({ rule: z.literal('unit.discipline.none-from'), level: z.enum(DISCIPLINES), ...source }),
  z.strictObject({ rule: z.literal('unit.everybody-rated-at-least'), level: z.enum(RATINGS), ...source }),
]);

/** One condition of an award. */
export type Condition = z.infer<typeof conditionSchema>;
