import { part as flaky } from './parts/flaky';
import { part as mutation } from './parts/mutation';
import { part as release } from './parts/release';
import type { ProofPart } from './record';

/** Every part, in the order in which they are run: the short ones first. */
export const PARTS: readonly ProofPart[] = [release, flaky, mutation];
