import type { Result } from '../../domain/result';
import { changedTabs } from '../plan/changed-tabs';
import { assertPlans } from '../plan/plan-faults';
import { layoutOf } from '../plan/tab-layout';
import type { ExpectedFingerprints, TabPlan, WriteFailure } from '../port';
import type { ExcelAccess } from './access';
import { carryOut } from './carry-out';
import { type Changes, changesOf } from './changes';
import { before } from './look';
import { gridOfPlan } from './entry-grid';
import { NOTES_SET } from './notes';
import type { Overview } from './overview';
import { Refusal } from './refusal';
import { refuseLockedTabs } from './refuse-locked';
import { type WrittenPlan, fillings, finishings, preparations } from './steps';

/**
 * Applies all plans or none: the tabs that the result was worked out from are looked at again, then everything is put in and read back, and only
 * when it is right do the tabs get their names.
 */
export async function writePlans(
  access: ExcelAccess,
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
): Promise<Result<null, WriteFailure>> {
  assertPlans(plans);
  const names = plans.map(({ name }) => name).join(', ');
  const withNotes = access.isSetSupported('ExcelApi', NOTES_SET);
  return carryOut(access, names, async (conversation) => {
    const { overview } = await before(conversation, {
      tabs: [...expected.keys()],
      withNotes,
      ask: null,
      changed: (tabs) => changedTabs(tabs, plans, expected),
    });
    const changes = changesOf(overview, plans);
    refuseLocked(overview, changes);
    const tabNames = new Map(changes.targets.map(({ plan, name }) => [plan.name.toLowerCase(), name]));
    const written = changes.targets.map((target): WrittenPlan => {
      const layout = layoutOf(target.plan, overview.is1904);
      return { target, layout, grid: gridOfPlan(layout, tabNames) };
    });
    return {
      putIn: [...preparations(changes), ...written.flatMap((one) => fillings(one, withNotes))],
      wanted: written.map(({ target, grid }) => ({
        tab: target.name,
        sheet: target.plan.name,
        top: 0,
        left: 0,
        ...grid,
      })),
      rewritten: written.flatMap(({ target: { plan, name, there }, grid }) =>
        there === null
          ? []
          : [
              {
                key: plan.key,
                tab: name,
                rows: grid.cells.length,
                columns: Math.max(grid.width, plan.columnWidths.length),
              },
            ],
      ),
      finish: finishings(changes, written),
    };
  });
}

/** Refuses what Excel would refuse half way. */
function refuseLocked(overview: Overview, { targets, removed }: Changes): void {
  if (overview.isStructureProtected && targets.length + removed.length > 0) {
    throw new Refusal({ code: 'workbook.structure-protected', params: {} });
  }
  refuseLockedTabs(targets.flatMap(({ there }) => there?.entry ?? []));
}
