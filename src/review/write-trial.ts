import { type Result, fail } from '../domain/result';
import { parameterCells } from '../sheets/reading/parameter-cells';
import type { CellChange, CellValue, Snapshot, WorkbookPort, WriteFailure } from '../workbook/port';
import type { Trial } from './trial';
import type { CheckedRound } from './check-round';

/** A cell that is to be changed, with what it holds now. */
export interface PlannedCell {
  readonly change: CellChange;
  readonly before: CellValue;
}

function valueOf({ tabs }: Snapshot, { sheet, row, column }: CellChange): CellValue {
  return tabs.find(({ name }) => name === sheet)?.values[row]?.[column] ?? null;
}

/** The cells of the round's tab that writing down what is tried out would change, key by key: what can be shown before it is done. */
export function trialCells({ snapshot, review }: CheckedRound, trial: Trial): readonly PlannedCell[] {
  const { sheet } = review.round;
  const tab = snapshot.tabs.find(({ name }) => name === sheet);
  const cells = (tab === undefined ? null : parameterCells(tab, Object.keys(trial))) ?? [];
  return cells
    .flatMap(({ key, row, labelColumn, valueColumn, isThere }): readonly CellChange[] => [
      ...(isThere ? [] : [{ sheet, row, column: labelColumn, value: key }]),
      { sheet, row, column: valueColumn, value: trial[key] ?? null },
    ])
    .map((change) => ({ change, before: valueOf(snapshot, change) }));
}

function expectedOf({ tabs }: Snapshot, cells: readonly PlannedCell[]): ReadonlyMap<string, string> {
  const sheets = new Set(cells.map(({ change }) => change.sheet));
  return new Map(tabs.filter(({ name }) => sheets.has(name)).map(({ name, fingerprint }) => [name, fingerprint]));
}

/** Writes what is tried out into the round's tab: only the cells that were shown, all or none, and only where the tab is as it was read. */
export async function writeTrial(
  port: WorkbookPort,
  { snapshot }: CheckedRound,
  cells: readonly PlannedCell[],
): Promise<Result<null, WriteFailure>> {
  const changes = cells.map(({ change }) => change);
  return port.amend({ changes, added: [] }, expectedOf(snapshot, cells));
}

/** A value as it can be put back: what else a cell may hold (a fault) has a formula behind it, and such a cell is never written to. */
function restorable(value: CellValue): CellChange['value'] {
  return typeof value === 'object' ? null : value;
}

/** Takes back what was written into the round's tab, where its cells still hold that. */
export async function undoTrial(
  port: WorkbookPort,
  cells: readonly PlannedCell[],
): Promise<Result<null, WriteFailure>> {
  const read = await port.read();
  const tabs = [...new Set(cells.map(({ change }) => change.sheet))].join(', ');
  if (!read.ok) return fail({ code: 'input.changed-since', params: { tabs } });
  const isAsWritten = cells.every(({ change }) => valueOf(read.value, change) === change.value);
  if (!isAsWritten) return fail({ code: 'input.changed-since', params: { tabs } });
  const changes = cells.map(({ change, before }): CellChange => ({ ...change, value: restorable(before) }));
  return port.amend({ changes, added: [] }, expectedOf(read.value, cells));
}
