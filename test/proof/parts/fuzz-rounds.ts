import { fuzzOutcome } from '../../fuzz/watch/outcome';
import type { ProofPart } from '../record';

const ROUNDS = 20_000;

/** Rounds in memory with everything wrong that a workbook can hold: worked out or refused in words, and every promise kept. */
export const part: ProofPart = {
  id: 'fuzz-rounds',
  title: 'Rounds with everything wrong',
  run: (work) => fuzzOutcome('rounds', ROUNDS, 'rounds', work),
};
