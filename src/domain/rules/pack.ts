import { z } from 'zod';
import { parsePercent } from '../arithmetic/ratio';
import { COMPARATORS, DISCIPLINES, GENDERS, GROUPS, INITIATIVE_LEVELS, RATINGS, STATUSES } from '../terms';

/** The schemas of the packs: what a regime (a law's period) and a campaign may say. Unknown keys are refused. */

// Without this zod tries to compile its checks with `new Function`, which the pages' content security policy forbids.
z.config({ jitless: true });

const awardId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isoDay = z.iso.date();
const percent = z.string().refine((text) => parsePercent(text) !== null, { error: 'not a percent' });

const source = {
  /** Law and article, or the plan. */
  citation: z.string().min(1),
  /** The id of the fact in the rules' list; `null` for what a plan itself says. */
  fact: z
    .string()
    .regex(/^F-\w{3}$/)
    .nullable(),
  status: z.enum(STATUSES),
};

const titleAward = z.enum(['cstd-co-so', 'cstd-tinh']);

const condition = z.discriminatedUnion('rule', [
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
    award: awardId,
    comparator: z.enum(COMPARATORS),
    percent,
    ...source,
  }),
  z.strictObject({ rule: z.literal('unit.count-nominated'), award: awardId, count: z.int().min(1), ...source }),
  z.strictObject({ rule: z.literal('unit.discipline.none-from'), level: z.enum(DISCIPLINES), ...source }),
  z.strictObject({ rule: z.literal('unit.everybody-rated-at-least'), level: z.enum(RATINGS), ...source }),
]);

const award = z.strictObject({
  short: z.string().min(1),
  name: z.string().min(1),
  subject: z.enum(['person', 'unit']),
  /** Everything that another award asks for holds here too, bar the conditions named. */
  includes: z.strictObject({ award: awardId, except: z.array(z.string()) }).optional(),
  conditions: z.array(condition),
});

const setting = z.strictObject({ value: z.string(), ...source });

/** A regime: what the law asks for in a period. */
export const regimeSchema = z.strictObject({
  schema: z.literal('binh-xet/regime/1'),
  id: z.string().regex(/^[a-z]{2}-\d{4}$/),
  name: z.string().min(1),
  from: isoDay,
  to: isoDay.nullable(),
  awards: z.record(awardId, award),
  /** Parameters by key, as a round would set them. */
  settings: z.record(z.string(), setting),
});

const target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share-nominated'),
    id: awardId,
    name: z.string(),
    award: awardId,
    of: z.enum(['staff', 'women', 'lecturers', 'units']),
    comparator: z.enum(['>=', '>', '=']),
    percent,
  }),
  z.strictObject({
    kind: z.literal('count-nominated'),
    id: awardId,
    name: z.string(),
    award: awardId,
    min: z.int().min(0),
    max: z.int().optional(),
  }),
  z.strictObject({
    kind: z.literal('roster-share'),
    id: awardId,
    name: z.string(),
    what: z.enum(['discipline', 'registered', 'lecturers-initiative']),
    comparator: z.enum(['>=', '>', '=']),
    percent,
  }),
  z.strictObject({ kind: z.literal('by-hand'), id: awardId, name: z.string() }),
]);

/** A campaign: what a plan asks of its council. */
export const campaignSchema = z.strictObject({
  schema: z.literal('binh-xet/campaign/1'),
  id: awardId,
  name: z.string().min(1),
  organisation: z.string().min(1),
  from: isoDay,
  to: isoDay,
  finalReview: isoDay.nullable(),
  /** The plan that it comes from. */
  citation: z.string().min(1),
  /** The awards that it works out, in the order in which papers list them. */
  awards: z.array(awardId).min(1),
  /** Awards that no law knows. */
  ownAwards: z.record(awardId, award),
  settings: z.record(z.string(), setting),
  targets: z.array(target),
  /** Criteria of the scoring sheet; a maximum of `null` is for the council to fill in. */
  criteria: z.array(z.strictObject({ name: z.string(), max: z.string().nullable() })),
});

/** A regime, checked. */
export type RegimePack = z.infer<typeof regimeSchema>;
/** A campaign, checked. */
export type CampaignPack = z.infer<typeof campaignSchema>;
/** One condition of an award. */
export type Condition = z.infer<typeof condition>;
/** One target of a campaign. */
export type Target = z.infer<typeof target>;
/** An award as a pack describes it. */
export type AwardPack = z.infer<typeof award>;
/** A parameter as a pack sets it. */
export type PackSetting = z.infer<typeof setting>;
