import { z } from 'zod';
import { source } from './source';

/** A parameter as a pack sets it, with its source. */
export const settingSchema = z.strictObject({ value: z.string(), ...source });

/** A parameter as a pack sets it. */
export type PackSetting = z.infer<typeof settingSchema>;
