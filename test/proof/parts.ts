import { part as bench } from './parts/bench';
import { part as determinism } from './parts/determinism';
import { part as flaky } from './parts/flaky';
import { part as fuzzFiles } from './parts/fuzz-files';
import { part as fuzzRounds } from './parts/fuzz-rounds';
import { part as kills } from './parts/kills';
import { part as mutation } from './parts/mutation';
import { part as pane } from './parts/pane';
import { part as properties } from './parts/properties';
import { part as release } from './parts/release';
import type { ProofPart } from './record';

/** Every part, in the order in which they are run: the short ones first. */
export const PARTS: readonly ProofPart[] = [
  release,
  pane,
  determinism,
  properties,
  kills,
  fuzzRounds,
  fuzzFiles,
  bench,
  flaky,
  mutation,
];
