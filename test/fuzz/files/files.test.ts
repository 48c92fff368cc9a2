import { checkFile } from './check-file';
import { mutatedFile, mutatorNames } from './mutate';
import { runSeeds } from '../watch/run-seeds';
import { type Sample, samples } from './samples';

/** A slice of what `npm run proof fuzz-files` runs whole. */
const SEEDS = 30;

let all: readonly Sample[] = [];

beforeAll(async () => {
  all = await samples();
}, 60_000);

test('a spoilt workbook is read or refused in words, whatever was spoilt: a secretary never meets a crash', async () => {
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const file = mutatedFile(seed, all);
    try {
      await checkFile(file);
    } catch (error) {
      throw new Error(`seed ${String(seed)}, ${file.sample}: ${file.mutators.join(', ')}`, { cause: error });
    }
  }
}, 120_000);

test.each([
  [5776, 'hidden columns of a tab with cells far away'],
  [7060, 'merges of an .ods side by side'],
  [12421, 'a merged block far to the right of 400,000 rows'],
])(
  'what once kept the processor for minutes is done with: seed %i, %s',
  async (seed) => {
    expect((await runSeeds({ job: 'files', from: seed, until: seed + 1 })).faults).toEqual([]);
  },
  60_000,
);

test('every way to spoil a file finds something to spoil, so that none is tried in vain', () => {
  const wanted = new Set(mutatorNames());
  for (let seed = 0; wanted.size > 0 && seed < 6000; seed += 1) {
    for (const name of mutatedFile(seed, all).mutators) wanted.delete(name);
  }
  expect([...wanted]).toEqual([]);
}, 60_000);
