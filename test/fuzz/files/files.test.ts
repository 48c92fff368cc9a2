import { JOBS } from '../watch/jobs';

/** A slice of what `npm run proof fuzz-files` runs whole. */
const SEEDS = 60;

test('a spoilt workbook is read or refused in words, whatever was spoilt: a secretary never meets a crash', async () => {
  const { check, describe: told } = await JOBS.files();
  for (let seed = 0; seed < SEEDS; seed += 1) {
    try {
      await check(seed);
    } catch (error) {
      throw new Error(`seed ${String(seed)}, ${told(seed)}`, { cause: error });
    }
  }
}, 120_000);
