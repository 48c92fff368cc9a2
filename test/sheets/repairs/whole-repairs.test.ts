import { repairsIn } from '../../support/repairs';
import { expectKept } from '../kept/kept';
import { keptSnapshot } from '../kept/rounds';
import { shownData } from '../kept/shown-data';

/** Whose name is to be asked for may be anybody: so many are shown. */
const SHOWN = 3;

test.each(['tran-phu-2022-messy', 'quarter-forms'] as const)(
  'every repair that is offered for %s, and every one that is not, is as it was read through: no cell is changed to what nobody meant',
  async (name) => {
    const { offered, withheld } = repairsIn(await keptSnapshot(name));
    // What a finding says is kept with what is read.
    const told = offered.map((repair) => ({
      ...repair,
      findings: repair.findings.map(({ code }) => code),
      options: repair.options.slice(0, SHOWN),
      more: Math.max(0, repair.options.length - SHOWN),
    }));
    expectKept(`repairs/${name}`, `${shownData({ offered: told, withheld })}\n`);
  },
);
