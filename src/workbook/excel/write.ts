import type { Result } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import { AT_ONE_GO, type Pace } from '../pace';
import { changedTabs, lookedAt } from '../plan/changed-tabs';
import { assertPlans } from '../plan/plan-faults';
import { layoutOf } from '../plan/tab-layout';
import type { ExpectedFingerprints, TabPlan, WriteFailure } from '../port';
import type { ExcelAccess } from './access';
import { type Work, carryOut } from './carry-out';
import { type Changes, changesOf } from './changes';
import type { Conversation } from './conversation';
import { before } from './look';
import { gridOfPlan } from './entry-grid';
import { NOTES_SET } from './notes';
import type { Overview } from './overview';
import { Refusal } from './refusal';
import { refuseLockedTabs } from './refuse-locked';
import { type WrittenPlan, fillings, finishings, preparations, tidyings } from './steps';

/**
 * Applies all plans or none: the tabs that the result was worked out from are looked at again, then everything is put in and read back, and only
 * when it is right do the tabs get their names. Until the first thing is put in, it can be stopped.
 */
export async function writePlans(
  access: ExcelAccess,
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
  pace: Pace = AT_ONE_GO,
): Promise<Result<null, WriteFailure>> {
  assertPlans(plans);
  const names = plans.map(({ name }) => name).join(', ');
  const withNotes = access.isSetSupported('ExcelApi', NOTES_SET);
  const prepare = async (conversation: Conversation): Promise<Work> => {
    const { overview } = await before(conversation, {
      tabs: lookedAt(expected),
      withNotes,
      ask: null,
      changed: (tabs) => changedTabs(tabs, plans, expected),
    });
    const changes = changesOf(overview, plans);
    refuseLocked(overview, changes);
    const written = await pace.run(layOut(changes, overview.is1904));
    return {
      putIn: [...preparations(changes), ...written.flatMap((one) => fillings(one, withNotes))],
      wanted: written.map(({ target, grid }) => ({
        tab: target.name,
        sheet: target.plan.name,
        top: 0,
        left: 0,
        mayGiveOthers: target.plan.isPutBack === true,
        ...grid,
      })),
      wantedCharts: changes.targets.map(({ plan, name, charts }) => ({ tab: name, sheet: plan.name, charts })),
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
      setUpsKeep: changes.setUpsKeep,
      finish: finishings(changes, written),
      tidy: tidyings(changes),
    };
  };
  return carryOut(access, names, prepare, pace);
}

/** What each tab shall hold, with a step after each. */
function* layOut({ targets }: Changes, is1904: boolean): Steps<readonly WrittenPlan[]> {
  const tabNames = new Map(targets.map(({ plan, name }) => [plan.name.toLowerCase(), name]));
  const written: WrittenPlan[] = [];
  for (const target of targets) {
    const layout = layoutOf(target.plan, is1904);
    written.push({ target, layout, grid: gridOfPlan(layout, tabNames) });
    yield null;
  }
  return written;
}

/** Refuses what Excel would refuse half way. */
function refuseLocked(overview: Overview, { targets, removed }: Changes): void {
  if (overview.isStructureProtected && targets.length + removed.length > 0) {
    throw new Refusal({ code: 'workbook.structure-protected', params: {} });
  }
  refuseLockedTabs(targets.flatMap(({ there }) => there?.entry ?? []));
}
