import type { Progress, Work } from '../domain/steps';

/** Where each kind of work lies between the beginning (0) and the end (1) of a reading or a writing, about as long as it takes. */
const PARTS: Readonly<Record<Work, readonly [number, number]>> = {
  'reading-tabs': [0, 0.5],
  recognising: [0.5, 0.52],
  'reading-scores': [0.52, 0.85],
  'adding-up': [0.85, 0.97],
  judging: [0.97, 1],
  'laying-out': [0, 0.2],
  'looking-again': [0.2, 0.3],
  writing: [0.3, 0.65],
  checking: [0.65, 1],
};

/** How much of the whole is done, from 0 to 1. */
export function shareDone({ doing, done, of }: Progress): number {
  const [from, to] = PARTS[doing];
  return of === 0 ? from : from + ((to - from) * done) / of;
}
