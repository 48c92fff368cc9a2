import { reviewOf } from '../../support/workbook';
import { expectKept } from '../kept/kept';
import { KEPT_NAMES, keptSnapshot } from '../kept/rounds';
import { shownData } from '../kept/shown-data';

test.each(KEPT_NAMES)(
  'everything that is read of %s is as it was read through: each figure from its cell, each finding at its place',
  async (name) => {
    const { round, tabs, findings } = reviewOf(await keptSnapshot(name));
    expectKept(`read/${name}`, `${shownData({ tabs, round, findings })}\n`);
  },
);
