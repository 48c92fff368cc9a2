import { cellName } from '../../domain/cell';
import type { CellLook, CellValue } from '../../workbook/port';
import type { CellRepair, Repair, RepairKind } from './repair';

/** What became of a repaired cell: it holds what was put in, that was taken back, or somebody has changed it since. */
export type RepairState = 'in-force' | 'taken-back' | 'changed-since';

/** A cell that was repaired, as the workbook keeps it. */
export interface RepairLine {
  /** Which of the times that repairs were applied, from 1. */
  readonly group: number;
  readonly kind: RepairKind;
  readonly sheet: string;
  /** In A1 form. */
  readonly cell: string;
  readonly before: string | number | null;
  readonly after: string | number;
  /** The font and number format that the cell had, where they were changed with it. */
  readonly lookBefore: CellLook;
  readonly state: RepairState;
}

/** A repair that was chosen; `option` is 0-based. */
export interface ChosenRepair {
  readonly repair: Repair;
  readonly option: number;
}

/** A cell to change, and what for. */
export interface PlannedRepair {
  readonly kind: RepairKind;
  readonly cell: CellRepair;
}

/** The cells that a choice changes. People who are added to the roster stand in rows one below the other, whoever of them was chosen. */
export function plannedRepairs(offered: readonly Repair[], chosen: readonly ChosenRepair[]): readonly PlannedRepair[] {
  const rowsOf = (repairs: readonly Repair[]): readonly number[] =>
    repairs
      .filter(({ kind }) => kind === 'missing-person')
      .flatMap(({ options }) => options.flat().map(({ row }) => row));
  const first = Math.min(...rowsOf(offered));
  const wanted = [...new Set(rowsOf(chosen.map(({ repair }) => repair)))].sort((left, right) => left - right);
  return chosen.flatMap(({ repair: { kind, options }, option }) =>
    (options[option] ?? []).map((cell) => ({
      kind,
      cell: kind === 'missing-person' ? { ...cell, row: first + wanted.indexOf(cell.row) } : cell,
    })),
  );
}

/** A value as it can be put back: what else a cell may hold (a fault) has a formula behind it, and such a cell is never repaired. */
function restorable(value: CellValue): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The log with the cells of one more time. */
export function withRepairs(lines: readonly RepairLine[], planned: readonly PlannedRepair[]): readonly RepairLine[] {
  const group = lines.reduce((last, line) => Math.max(last, line.group), 0) + 1;
  return [
    ...lines,
    ...planned.map(({ kind, cell: { sheet, row, column, before, after, lookBefore } }): RepairLine => ({
      group,
      kind,
      sheet,
      cell: cellName(row, column),
      before: restorable(before),
      after,
      lookBefore: lookBefore ?? {},
      state: 'in-force',
    })),
  ];
}

/** The lines of the last time that is still in force. */
export function lastGroup(lines: readonly RepairLine[]): readonly RepairLine[] {
  const inForce = lines.filter(({ state }) => state === 'in-force');
  const last = inForce.reduce((group, line) => Math.max(group, line.group), 0);
  return inForce.filter(({ group }) => group === last);
}
