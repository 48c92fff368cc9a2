import type { Result } from '../../domain/result';
import {
  assertAmendment,
  changedForAmendment,
  heldAmendment,
  changedCellTabs,
  placedTabs,
  replacedTabs,
} from '../plan/amendment';
import { type Amendment, type ExpectedFingerprints, type WriteFailure, addedName } from '../port';
import { lookedAt } from '../plan/changed-tabs';
import type { ExcelAccess } from './access';
import { type AddedTarget, addedGrid, addedFillings, addedFinishings, addedPreparations } from './added-tabs';
import { type Work, carryOut } from './carry-out';
import { type Before, before } from './look';
import { lookChanges } from './change-looks';
import { markName } from './marks';
import { NOTES_SET } from './notes';
import { operation } from './operations';
import type { Overview } from './overview';
import {
  type AskedPatch,
  askPatches,
  formulaCell,
  patchGroups,
  patchOperation,
  patchesOf,
  readPatches,
  wantedOf,
} from './patches';
import { lockedCell } from './locked-cells';
import { keptAreas, putByOperations } from './put-by';
import { Refusal } from './refusal';
import { refuseFilteredTabs, refuseLockedTabs } from './refuse-locked';
import { dropName, removeTab } from './steps';
import { temporaryNames } from './temporary';

/**
 * Changes cells of the user's own tabs and adds tabs of the user's own, all or none: cells are put by before they are changed, and so is what a tab
 * held that another takes the place of; then everything is put in and read back, and only when it is right do new tabs get their names.
 */
export async function amendWorkbook(
  access: ExcelAccess,
  asked: Amendment,
  expected: ExpectedFingerprints,
): Promise<Result<null, WriteFailure>> {
  const amendment = heldAmendment(asked);
  assertAmendment(amendment);
  const { changes, added } = amendment;
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const groups = patchGroups(patchesOf(changes));
  const [first = []] = groups;
  const withNotes = access.isSetSupported('ExcelApi', NOTES_SET);
  return carryOut(access, [...sheets, ...added.map(addedName)].join(', '), async (conversation) => {
    const seen = await before(conversation, {
      tabs: [...new Set([...lookedAt(expected), ...sheets])],
      withNotes,
      ask: groups.length > 1 ? null : (context) => askPatches(context, first),
      changed: (tabs) => changedForAmendment(tabs, amendment, expected),
    });
    refuseLocked(seen.overview, amendment);
    if (changes.length + added.length === 0) return null;
    const patches = seen.asked ?? (await readPatches(conversation, groups));
    const locked = await lockedCell(conversation, patches, changes);
    if (locked !== null) throw new Refusal(locked);
    const formula = formulaCell(patches);
    if (formula !== null) throw new Refusal({ code: 'workbook.formula-in-cell', params: formula });
    return workOf(amendment, seen, patches, withNotes);
  });
}

/** Refuses what Excel would refuse half way. Cells are put by in a tab of their own, so these too need a structure that takes one. */
function refuseLocked(overview: Overview, amendment: Amendment): void {
  if (overview.isStructureProtected && amendment.changes.length + amendment.added.length > 0) {
    throw new Refusal({ code: 'workbook.structure-protected', params: {} });
  }
  refuseLockedTabs(replacedTabs(overview.tabs, amendment));
  refuseFilteredTabs(changedCellTabs(overview.tabs, amendment));
}

function workOf(
  { changes, added }: Amendment,
  { overview, contents }: Before<unknown>,
  patches: readonly AskedPatch[],
  withNotes: boolean,
): Work {
  const nextName = temporaryNames(overview.tabs.map(({ name }) => name));
  const placed = placedTabs(added, overview.tabs).map(({ added: one, there }, index) => ({
    key: `Added${String(index)}`,
    added: one,
    name: there?.name ?? nextName(),
    there: there === null ? null : { entry: there, keep: nextName() },
  }));
  const tabNames = new Map(placed.map(({ added: one, name }) => [addedName(one).toLowerCase(), name]));
  const targets = placed.map((one): AddedTarget => ({ ...one, ...addedGrid(one.added, overview.is1904, tabNames) }));
  const cells = [...new Set(patches.map(({ patch }) => patch.sheet))].map((sheet, index) => {
    const own = patches.map(({ patch }) => patch).filter((patch) => patch.sheet === sheet);
    const areas = keptAreas(own, contents.get(sheet)?.merges ?? []);
    return { key: `Cells${String(index)}`, sheet, keep: nextName(), areas };
  });
  return {
    putIn: [
      ...targets.flatMap(addedPreparations),
      ...cells.flatMap(({ sheet, keep, key, areas }) => putByOperations(sheet, keep, key, areas)),
      ...targets.flatMap((target) => addedFillings(target, withNotes)),
      ...patches.map(patchOperation),
      ...lookChanges(changes),
    ],
    wanted: [
      ...targets.map(({ name, added: one, grid }) => ({ tab: name, sheet: addedName(one), top: 0, left: 0, ...grid })),
      ...patches.map(({ patch }) => wantedOf(patch)),
    ],
    rewritten: targets.flatMap(({ key, name, there, grid, widths }) =>
      there === null ? [] : [{ key, tab: name, rows: grid.cells.length, columns: Math.max(grid.width, widths.length) }],
    ),
    setUpsKeep: nextName(),
    finish: targets.flatMap(addedFinishings),
    tidy: [
      ...targets.map(({ key, there }) =>
        operation((desk) => {
          if (there !== null) removeTab(desk, there.keep);
          dropName(desk, markName(there === null ? 'new' : 'tab', key));
        }, 3),
      ),
      ...cells.map(({ key, keep }) =>
        operation((desk) => {
          removeTab(desk, keep);
          dropName(desk, markName('cells', key));
        }, 3),
      ),
    ],
  };
}
