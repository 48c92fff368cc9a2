import { fuzzOutcome } from '../../fuzz/watch/outcome';
import type { ProofPart } from '../record';

const FILES = 20_000;

/** Spoilt workbooks of every kind that is read: each is read or refused in words, and nothing throws, hangs or swells. */
export const part: ProofPart = {
  id: 'fuzz-files',
  title: 'Spoilt workbooks',
  run: (work) => fuzzOutcome('files', FILES, 'workbooks', work),
};
