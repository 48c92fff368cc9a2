import { z } from 'zod';
import { STATUSES } from '../../terms';
import { editorSchema, isoDay, packId } from './source';

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
});

/** A statute, checked. */
export type StatutePack = z.infer<typeof statuteSchema>;
