import { cellName, parseCellName } from '../domain/cell';
import { type Result, fail, ok } from '../domain/result';
import { type Steps, complete } from '../domain/steps';
import { type RepairLog, isAsRepaired, readRepairLog } from '../sheets/reading/repair-log';
import {
  type ChosenRepair,
  type RepairLine,
  type RepairState,
  lastGroup,
  plannedRepairs,
  withRepairs,
} from '../sheets/repairs/log';
import type { Repair, RepairKind } from '../sheets/repairs/repair';
import { type Repairs, repairsInSteps as repairsOfSource } from '../sheets/repairs/repairs';
import { words } from '../sheets/words';
import { planRepairLog } from '../sheets/writing/repair-log';
import { tabName } from '../workbook/plan/tab-name';
import type {
  AddedTab,
  CellChange,
  ExpectedFingerprints,
  ReadFailure,
  Snapshot,
  WorkbookPort,
  WriteFailure,
} from '../workbook/port';
import { isWrittenNoMore } from './closing';
import type { CheckedRound } from './check-round';

export type { ChosenRepair, Repair, RepairKind, RepairLine, Repairs };

const NO_REPAIRS: Repairs = { offered: [], withheld: [] };
/** How often a choice is tried again without a cell that turned out to work itself out. */
const MOST_FORMULAS = 25;

/** Whether nothing is repaired, as the round is closed: its figures are those that were signed. */
export function isClosedToRepairs({ review }: CheckedRound): boolean {
  return isWrittenNoMore(review.closing);
}

/** What can be repaired in a round that was read; in a closed round nothing is. */
export function repairsOfRound(checked: CheckedRound): Repairs {
  return complete(repairsInSteps(checked));
}

/** The same in steps. */
export function* repairsInSteps(checked: CheckedRound): Steps<Repairs> {
  const { snapshot, review } = checked;
  return isClosedToRepairs(checked) ? NO_REPAIRS : yield* repairsOfSource({ snapshot, ...review });
}

/** The cells that were repaired last and can be taken back; empty where there are none, or the round is closed. */
export function lastRepairs(checked: CheckedRound): readonly RepairLine[] {
  return isClosedToRepairs(checked) ? [] : lastGroup(readRepairLog(checked.snapshot).lines);
}

/** What applying repairs came to: how many cells were changed, and which repairs were left out, as a formula stands in one of their cells. */
export interface AppliedRepairs {
  readonly cells: number;
  readonly leftOut: readonly Repair[];
}

/** The log as a tab, in the place of the one that is there. */
function logTab({ tabs }: Snapshot, { tab }: RepairLog, lines: readonly RepairLine[]): AddedTab {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  const name = tab?.name ?? tabName(words.repairs, (other) => taken.has(other.toLowerCase()));
  return { kind: 'plan', plan: planRepairLog(lines, name) };
}

function expectedOf({ tabs }: Snapshot, changes: readonly CellChange[], { tab }: RepairLog): ExpectedFingerprints {
  const sheets = new Set([...changes.map(({ sheet }) => sheet), ...(tab === null ? [] : [tab.name])]);
  return new Map(tabs.filter(({ name }) => sheets.has(name)).map(({ name, fingerprint }) => [name, fingerprint]));
}

/**
 * Applies the repairs that were chosen, all or none, only where their tabs are as they were read, and notes each cell in the log. A repair of a cell
 * that turns out to work itself out is left out: its formula is not replaced unasked.
 */
export async function applyRepairs(
  port: WorkbookPort,
  { snapshot }: CheckedRound,
  offered: readonly Repair[],
  chosen: readonly ChosenRepair[],
): Promise<Result<AppliedRepairs, WriteFailure>> {
  const log = readRepairLog(snapshot);
  let left = chosen;
  for (let tries = 0; ; tries += 1) {
    const planned = plannedRepairs(offered, left);
    const leftOut = chosen.filter((one) => !left.includes(one)).map(({ repair }) => repair);
    if (planned.length === 0) return ok({ cells: 0, leftOut });
    const changes = planned.map(({ cell: { sheet, row, column, after, look } }): CellChange => ({
      sheet,
      row,
      column,
      value: after,
      ...(look === undefined ? {} : { look }),
    }));
    const added = [logTab(snapshot, log, withRepairs(log.lines, planned))];
    const done = await port.amend({ changes, added }, expectedOf(snapshot, changes, log));
    if (done.ok) return ok({ cells: planned.length, leftOut });
    if (done.error.code !== 'workbook.formula-in-cell' || tries === MOST_FORMULAS) return done;
    const { sheet: formulaSheet, cell: formulaCell } = done.error.params;
    const without = left.filter(({ repair, option }) =>
      plannedRepairs(offered, [{ repair, option }]).every(
        ({ cell }) => cell.sheet !== formulaSheet || cellName(cell.row, cell.column) !== formulaCell,
      ),
    );
    if (without.length === left.length) return done;
    left = without;
  }
}

/** What taking back came to: how many cells hold again what they held, and how many were left, as somebody has changed them since. */
export interface TakenBack {
  readonly cells: number;
  readonly left: number;
}

/** Takes back what was repaired last, in one step: the cells that still hold what was put in; the others are left as they are, and it is told. */
export async function takeBackRepairs(port: WorkbookPort): Promise<Result<TakenBack, WriteFailure | ReadFailure>> {
  const read = await port.read();
  if (!read.ok) return fail(read.error);
  const snapshot = read.value;
  const log = readRepairLog(snapshot);
  const last = new Set(lastGroup(log.lines));
  const isHeld = (line: RepairLine): boolean => isAsRepaired(snapshot, line);
  const changes = [...last].filter(isHeld).flatMap(({ sheet, cell, before, lookBefore }): readonly CellChange[] => {
    const at = parseCellName(cell);
    const look = Object.keys(lookBefore).length === 0 ? {} : { look: lookBefore };
    return at === null ? [] : [{ sheet, row: at.row, column: at.column, value: before, ...look }];
  });
  const stateOf = (line: RepairLine): RepairState => (isHeld(line) ? 'taken-back' : 'changed-since');
  const lines = log.lines.map((line) => (last.has(line) ? { ...line, state: stateOf(line) } : line));
  if (last.size === 0) return ok({ cells: 0, left: 0 });
  const added = [logTab(snapshot, log, lines)];
  const done = await port.amend({ changes, added }, expectedOf(snapshot, changes, log));
  return done.ok ? ok({ cells: changes.length, left: last.size - changes.length }) : done;
}
