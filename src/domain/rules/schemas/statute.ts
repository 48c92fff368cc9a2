import { z } from 'zod';
import { STATUSES } from '../../terms';
import { editorSchema, isoDay, packId } from './source';

/** Kinds of words that a council reads in cells beside the usual ones, with nothing more to say of them. */
const PLAIN_WORDS = ['no-score', 'full-marks', 'no-marks', 'points-unit'] as const;
/** Kinds of words that stand for another word, which is known. */
const WORDS_FOR = ['heading', 'rating', 'group', 'flag'] as const;

/** What a council's own word can be: a closed set, each of which adds and none of which changes what a usual word means. */
export const WORD_KINDS = [...WORDS_FOR, ...PLAIN_WORDS] as const;
/** One of them. */
export type WordKind = (typeof WORD_KINDS)[number];

/** Whether a word of that kind stands for another one. */
export function standsFor(kind: WordKind): kind is (typeof WORDS_FOR)[number] {
  return WORDS_FOR.some((one) => one === kind);
}

const wordSource = { citation: z.string().min(1), status: z.enum(STATUSES) };

/** A council's own word: a heading of a column, a rating, a group, `x` and its like, or what a scored cell may say. */
const wordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(PLAIN_WORDS), word: z.string().min(1), ...wordSource }),
  /** `means` is any usual spelling of what the word stands for: `Họ và tên`, `HTXS`, `Viên chức`, `x`. */
  z.strictObject({ kind: z.enum(WORDS_FOR), word: z.string().min(1), means: z.string().min(1), ...wordSource }),
]);

/** A council's own statute: the parameters that it sets, over those of the campaign and the law. */
export const statuteSchema = z.strictObject({
  ...editorSchema,
  schema: z.literal('binh-xet/statute/1'),
  id: packId,
  name: z.string().min(1),
  organisation: z.string().min(1),
  /** Its number and date. */
  citation: z.string().min(1),
  from: isoDay,
  to: isoDay.nullable(),
  /** Parameters by key, as a round would set them; each with its article. */
  settings: z.record(
    z.string(),
    z.strictObject({ value: z.string(), citation: z.string().min(1), status: z.enum(STATUSES) }),
  ),
  /** The council's own words in tabs, beside the usual ones. */
  words: z.array(wordSchema).optional(),
});

/** A statute, checked. */
export type StatutePack = z.infer<typeof statuteSchema>;
