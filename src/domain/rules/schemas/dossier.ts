import { z } from 'zod';
import { GROUPS } from '../../terms';
import { packId, source } from './source';

/** One paper of a dossier. */
const dossierItemSchema = z.strictObject({
  id: packId,
  name: z.string().min(1),
  /** Whether the dossier of each nominee has it, or the whole submission has it once. */
  scope: z.enum(['nominee', 'submission']),
  /** The groups whose dossiers have it. */
  groups: z
    .array(z.enum(GROUPS))
    .min(1)
    .default([...GROUPS]),
  /** What of the workbook shows that it is there; `null`: somebody looks for it and ticks it by hand. */
  evidence: z.enum(['ballots', 'initiative', 'judgements']).nullable(),
  ...source,
});

/** What a dossier for an award must hold, and by when it has to be sent. */
export const dossierSchema = z.strictObject({
  items: z.array(dossierItemSchema).min(1),
  /** The date of the calendar by which it has to be sent; `null` where the plan names none. */
  due: packId.nullable(),
});

/** One paper of a dossier. */
export type DossierItem = z.infer<typeof dossierItemSchema>;
/** What a dossier for an award must hold. */
export type DossierPack = z.infer<typeof dossierSchema>;
