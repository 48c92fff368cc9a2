import { allPlansOf } from './planned';
import { expectKept } from '../kept/kept';
import { KEPT_NAMES, keptSnapshot } from '../kept/rounds';
import { shownPlan } from '../kept/shown-plan';

test.each(KEPT_NAMES.filter((name) => name !== 'tran-phu-2022-messy'))(
  'every cell of every tab that is written for %s is as it was read through: its text, figure, formula, look, width, page',
  async (name) => {
    // What is hidden keeps the run for taking it back, packed: nobody reads it, and tests of its own hold it.
    const plans = allPlansOf(await keptSnapshot(name)).filter(({ isHidden }) => isHidden !== true);
    expectKept(`written/${name}`, plans.map(shownPlan).join('\n'));
  },
);
