import { part as release } from './parts/release';
import type { ProofPart } from './record';

/** Every part, in the order in which they are run: the short ones first. */
export const PARTS: readonly ProofPart[] = [release];
