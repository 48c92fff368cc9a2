import { z } from 'zod';
import { pointsText } from '../../arithmetic/points';
import { parseShare } from '../../arithmetic/ratio';
import { DISCIPLINES, PERIODS, ROUNDINGS } from '../../terms';
import { parsePoints } from '../parameters';
import { packId, source } from './source';

/** Points of 0 or more as text, with at most two decimals, in their one spelling: `20`, `0.25`. */
const points = z.string().refine(
  (text) => {
    const parsed = parsePoints(text);
    return parsed !== null && pointsText(parsed) === text;
  },
  { error: 'not points of 0 or more with at most two decimals' },
);
/** A share of what was to be done: a percent of 0 or more (`90`, `66.67`, also over 100) or a fraction (`2/3`). */
const share = z.string().refine((text) => parseShare(text) !== null, { error: 'not a percent' });

/** What every part of a sheet has. A maximum of `null` is for the council to fill in, in its own sheet. */
const part = {
  /** By this bands and violations speak of it, and reports tell its points. */
  id: packId,
  /** Its number in the sheet: `1`, `I.1`, `a`. */
  number: z.string().min(1).optional(),
  name: z.string().min(1),
  max: points.nullable(),
};

/** Any number of points up to the maximum. */
const pointsItem = z.strictObject({
  kind: z.literal('points'),
  ...part,
  /** The points of this item are a multiple of it; the scheme's own step where it is not given. */
  step: points.optional(),
  /** What one event of a kind takes from the maximum; the cell holds what is left. */
  deductions: z.array(z.strictObject({ name: z.string().min(1), points })).optional(),
});

/** The whole maximum or nothing: an `x`, or an empty cell. */
const maxOrNothingItem = z.strictObject({ kind: z.literal('max-or-nothing'), ...part });

/** Points by the share that was reached. Each row holds from a share (it included) to below another; `below` of `null` has no end. */
const tableItem = z.strictObject({
  kind: z.literal('table'),
  ...part,
  rows: z.array(z.strictObject({ from: share, below: share.nullable(), points })).min(1),
});

/** Points by a word: T 10, K 8, TB 6, Y 0. */
const gradesItem = z.strictObject({
  kind: z.literal('grades'),
  ...part,
  grades: z.array(z.strictObject({ word: z.string().min(1), points })).min(2),
});

const itemSchema = z.discriminatedUnion('kind', [pointsItem, maxOrNothingItem, tableItem, gradesItem]);

/** A part that is scored itself. */
export type SchemeItem = z.infer<typeof itemSchema>;

interface PartsTogether {
  id: string;
  number?: string | undefined;
  name: string;
  max: string | null;
  parts: SchemePart[];
}

/** A part of a scoring sheet: an item that is scored, or several together. */
export type SchemePart =
  SchemeItem | (PartsTogether & { kind: 'group'; limit: 'sum' | 'cap' }) | (PartsTogether & { kind: 'alternatives' });

/** Parts within a part, or within bonus or penalty; at least so many. */
function partsFrom(least: number): z.ZodLazy<z.ZodArray<z.ZodType<SchemePart>>> {
  return z.lazy(() => z.array(partSchema).min(least));
}

/** Parts that are added up. */
const group = z.strictObject({
  kind: z.literal('group'),
  ...part,
  /** `sum`: the parts' maxima add up to the group's. `cap`: they may come to more, and what is above the group's does not count. */
  limit: z.enum(['sum', 'cap']),
  parts: partsFrom(1),
});

/** Parts of which one counts; the others are left empty, or 0. */
const alternatives = z.strictObject({ kind: z.literal('alternatives'), ...part, parts: partsFrom(2) });

const partSchema: z.ZodType<SchemePart> = z.discriminatedUnion('kind', [...itemSchema.options, group, alternatives]);

/** Bonus or penalty points: at most `cap` together (`null`: as many as there are); `parts` where the sheet has them one by one. */
const extra = z.strictObject({ cap: points.nullable(), parts: partsFrom(0), ...source });

/** One class: from a total (it included) to below another, `null` without end. */
const band = z.strictObject({
  id: packId,
  name: z.string().min(1),
  from: points,
  below: points.nullable(),
  /** Besides the total, each of these parts must come to at least so many points; else the class below is looked at. */
  floors: z.array(z.strictObject({ part: packId, from: points })).optional(),
});

/** Something after which a class is at most `atMost`. */
const violation = z.discriminatedUnion('when', [
  /** A disciplinary measure from that level up. */
  z.strictObject({ when: z.literal('discipline'), from: z.enum(DISCIPLINES), atMost: packId, ...source }),
  /** Any penalty points, or any for one part of the penalty. */
  z.strictObject({ when: z.literal('penalty'), part: packId.optional(), atMost: packId, ...source }),
]);

/** How the totals of shorter periods make that of a longer one: their mean by weights, rounded once at the end. */
const combination = z.strictObject({
  into: z.enum(PERIODS),
  of: z.array(z.strictObject({ period: z.enum(PERIODS), weight: z.int().min(1).max(100) })).min(2),
  /** `null` keeps the exact fraction. */
  rounding: z.strictObject({ decimals: z.int().min(0).max(2), mode: z.enum(ROUNDINGS) }).nullable(),
  /** Whether bonus less penalty of the longer period's own sheet is added to the mean. */
  plusOwnExtras: z.boolean(),
  ...source,
});

/** One sheet to score by, with its criteria. A council may have several: one for managers, one for the others. */
const form = z.strictObject({
  id: packId,
  name: z.string().min(1),
  /** What the maxima of its parts add up to; `null` where the council has yet to fill them in. */
  total: points.nullable(),
  parts: partsFrom(0),
  ...source,
});

/** How a council scores: `domain/rules.md`, section 10. What is not in it is as the contract has it. */
export const schemeSchema = z.strictObject({
  name: z.string().min(1),
  /** The tab of a rater is scored by the form whose criteria it has. */
  forms: z.array(form).min(1),
  /** What everyone begins with. */
  base: z.strictObject({ points, ...source }).optional(),
  step: z.strictObject({ points, ...source }).optional(),
  bonus: extra.optional(),
  penalty: extra.optional(),
  /** A total is at most that; without it there is no limit. It is never below 0. */
  totalCap: z.strictObject({ points, ...source }).optional(),
  /** Classes by total, the highest first. */
  bands: z.strictObject({ list: z.array(band).min(1), ...source }).optional(),
  violations: z.array(violation).optional(),
  periods: z.array(combination).optional(),
  ...source,
});

/** A scoring scheme. */
export type Scheme = z.infer<typeof schemeSchema>;
/** One sheet to score by. */
export type SchemeForm = Scheme['forms'][number];
/** Bonus or penalty as a scheme has it. */
export type SchemeExtra = NonNullable<Scheme['bonus']>;
/** A class by total. */
export type Band = NonNullable<Scheme['bands']>['list'][number];
/** Something that caps the class. */
export type Violation = NonNullable<Scheme['violations']>[number];
/** How periods make a longer one. */
export type PeriodCombination = NonNullable<Scheme['periods']>[number];
