import { checkRound } from './check-round';
import { hostileRound } from './hostile';

/** A slice of what `npm run proof fuzz-rounds` runs whole. */
const SEEDS = 60;

test('whatever a round holds, it is worked out alike each time, nobody is nominated against the rules, no tie is broken, and no tab of the user’s is planned over', () => {
  for (let seed = 0; seed < SEEDS; seed += 1) {
    try {
      checkRound(seed);
    } catch (error) {
      throw new Error(`seed ${String(seed)}, ${hostileRound(seed).changes.join(', ')}`, { cause: error });
    }
  }
}, 120_000);
