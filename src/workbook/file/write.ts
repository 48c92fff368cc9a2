import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { ExpectedFingerprints, TabPlan, WriteFailure } from '../port';
import type { WorkbookFile } from './open';
import { differenceOf } from './writing/difference';
import { unkeepable } from './writing/keepable';
import { newParts } from './writing/new-parts';
import { assertPlans } from './writing/plan-faults';
import { changesStructure, tabChanges } from './writing/tab-changes';
import { writeZip } from './zip/archive';

/**
 * The bytes of the workbook with the planned tabs; `file` itself stays as it is. All plans are applied or none. The same file and
 * plans give the same bytes, and so does a second run on what came out.
 *
 * Nothing is rebuilt: the user's tabs, looks, names, charts, macros go over as they are packed, and only the lists that tell which
 * tabs there are get other entries. What comes out is read again and compared before it is given out.
 */
export async function writeTabs(
  file: WorkbookFile,
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
): Promise<Result<Uint8Array, WriteFailure>> {
  assertPlans(plans);
  await Promise.resolve();
  const changed = changedTabs(file, plans, expected);
  if (changed.length > 0) return fail({ code: 'input.changed-since', params: { tabs: changed.join(', ') } });
  const changes = tabChanges(file, plans);
  if (file.workbook.isStructureLocked && changesStructure(changes)) {
    return fail({ code: 'workbook.structure-protected', params: {} });
  }
  const detail = unkeepable(file, changes);
  if (detail !== null) return fail({ code: 'file.cannot-keep', params: { detail } });
  const bytes = writeZip(newParts(file, changes).entries);
  const difference = differenceOf(file, changes, bytes);
  return difference === null
    ? ok(bytes)
    : fail({ code: 'file.cannot-keep', params: { detail: `check: ${difference}` } });
}

/** The tabs that are gone or differ from what was expected, and those of the user's that bear the name of a planned one. */
function changedTabs(file: WorkbookFile, plans: readonly TabPlan[], expected: ExpectedFingerprints): readonly string[] {
  const { tabs } = file.snapshot;
  const differing = [...expected].flatMap(([name, fingerprint]) =>
    tabs.find((tab) => tab.name === name)?.fingerprint === fingerprint ? [] : [name],
  );
  const planned = new Set(plans.map((plan) => plan.name.toLowerCase()));
  const inTheWay = tabs
    .filter((tab) => tab.ownKey === null && planned.has(tab.name.toLowerCase()))
    .map((tab) => tab.name);
  return [...new Set([...differing, ...inTheWay])];
}
