import { z } from 'zod';
import { source } from './source';

/** A parameter that the council has to choose: no source is good enough for a default. `suggest` is a hint to compare, never used. */
export const choiceSchema = z.strictObject({ suggest: z.string().nullable(), ...source });

/** A parameter that the council has to choose. */
export type PackChoice = z.infer<typeof choiceSchema>;
