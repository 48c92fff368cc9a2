import { checkRound } from './check-round';
import { hostileRound } from './hostile';

/** A slice of what `npm run proof fuzz-rounds` runs whole. */
const SEEDS = 30;
/** A round where papers tie and the scores rank: no vote is needed there, so nothing is broken. */
const SCORES_RANK = 130;

test('whatever a round holds, it is worked out alike each time, in whatever order the papers lie, and from a file too; nobody is nominated against the rules, no tie is broken, and no tab of the user’s is planned over', async () => {
  for (const seed of [...Array.from({ length: SEEDS }, (_, index) => index), SCORES_RANK]) {
    try {
      await checkRound(seed, hostileRound(seed));
    } catch (error) {
      throw new Error(`seed ${String(seed)}, ${hostileRound(seed).changes.join(', ')}`, { cause: error });
    }
  }
}, 120_000);
