import { z } from 'zod';
import { source } from './source';

/** Who gets a submission, as the plan calls them, and what the plan has the organisation itself proposed for there. */
export const receiverSchema = z.strictObject({
  name: z.string().min(1),
  /** Awards for the organisation itself, that no round works out. */
  asks: z.array(z.string().min(1)).default([]),
  ...source,
});

/** Who gets a submission. */
export type ReceiverPack = z.infer<typeof receiverSchema>;
