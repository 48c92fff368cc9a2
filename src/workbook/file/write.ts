import { type Result, fail, ok } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import { AT_ONE_GO, type Pace } from '../pace';
import { changedTabs } from '../plan/changed-tabs';
import { assertPlans } from '../plan/plan-faults';
import type { ExpectedFingerprints, TabPlan, WriteFailure } from '../port';
import { type Grant, limitsOf } from './limits';
import type { WorkbookFile } from './open';
import { differenceOf } from './writing/difference';
import { unkeepable } from './writing/keepable';
import { newParts } from './writing/new-parts';
import { tooManyBytes, tooManyCells } from './writing/result-size';
import { type TabChanges, changesStructure, tabChanges } from './writing/tab-changes';
import { writeZip } from './zip/archive';

/**
 * The bytes of the workbook with the planned tabs; `file` itself stays as it is. All plans are applied or none. The same file and
 * plans give the same bytes, and so does a second run on what came out.
 *
 * Nothing is rebuilt: the user's tabs, looks, names, charts, macros go over as they are packed, and only the lists that tell which
 * tabs there are get other entries. What comes out is read again and compared before it is given out; what would be too large for that is refused.
 */
export async function writeTabs(
  file: WorkbookFile,
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
  pace: Pace = AT_ONE_GO,
  grant: Grant = limitsOf,
): Promise<Result<Uint8Array, WriteFailure>> {
  assertPlans(plans);
  await Promise.resolve();
  const changed = changedTabs(file.snapshot.tabs, plans, expected);
  if (changed.length > 0) return fail({ code: 'input.changed-since', params: { tabs: changed.join(', ') } });
  const changes = tabChanges(file, plans);
  if (file.workbook.isStructureLocked && changesStructure(changes)) {
    return fail({ code: 'workbook.structure-protected', params: {} });
  }
  const locked = protectedTabs(file, plans);
  if (locked.length > 0) return fail({ code: 'workbook.tabs-protected', params: { tabs: locked.join(', ') } });
  const detail = unkeepable(file, changes);
  if (detail !== null) return fail({ code: 'file.cannot-keep', params: { detail } });
  const crowded = tooManyCells(file, changes, grant(Number.POSITIVE_INFINITY));
  return crowded === null ? pace.run(newBytes(file, changes, grant)) : fail(crowded);
}

/** The new file, where it is as it must be. */
function* newBytes(file: WorkbookFile, changes: TabChanges, grant: Grant): Steps<Result<Uint8Array, WriteFailure>> {
  const parts = yield* newParts(file, changes);
  const bytes = writeZip(parts.entries);
  const limits = grant(bytes.length);
  const heavy = tooManyCells(file, changes, limits) ?? tooManyBytes(parts, limits);
  if (heavy !== null) return fail(heavy);
  const difference = yield* differenceOf(file, changes, bytes);
  return difference === null
    ? ok(bytes)
    : fail({ code: 'file.cannot-keep', params: { detail: `check: ${difference}` } });
}

/** The tabs of ours that are to be rewritten and that somebody has locked: what is new would not be. */
function protectedTabs({ snapshot }: WorkbookFile, plans: readonly TabPlan[]): readonly string[] {
  const keys = new Set(plans.map(({ key }) => key.toLowerCase()));
  return snapshot.tabs
    .filter(({ ownKey, isProtected }) => isProtected && ownKey !== null && keys.has(ownKey.toLowerCase()))
    .map(({ name }) => name);
}

/** The bytes of the workbook as it is. */
export function bytesOf({ parts }: WorkbookFile): Uint8Array {
  return writeZip(parts.entries);
}
