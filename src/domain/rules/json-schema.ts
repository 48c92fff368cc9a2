import { z } from 'zod';
import { campaignSchema, regimeSchema, statuteSchema } from './pack';

const SCHEMAS = { campaign: campaignSchema, statute: statuteSchema, regime: regimeSchema } as const;

/** The kinds of packs that there are. */
export const PACK_KINDS = ['campaign', 'statute', 'regime'] as const;
/** A kind of pack. */
export type PackKind = (typeof PACK_KINDS)[number];

/**
 * The JSON schema (draft 2020-12) of a pack, so that an editor helps to write one. It holds the shape; what belongs together (an award that is
 * described, a parameter that there is) only a check of the whole file tells.
 */
export function packJsonSchema(kind: PackKind): object {
  return z.toJSONSchema(SCHEMAS[kind], { target: 'draft-2020-12', io: 'input', reused: 'ref' });
}
