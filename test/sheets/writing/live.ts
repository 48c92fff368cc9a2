import { parseCellName } from '../../../src/domain/cell';
import type { CellPlan, CellValue, TabPlan } from '../../../src/workbook/port';
import { valueAt } from '../../excel-host/formulas/calculate';
import { formulaContent } from '../../excel-host/model/entry';
import { isError, typed, type Value } from '../../excel-host/model/cell';
import { Workbook } from '../../excel-host/model/workbook';
import type { Sheet } from '../../excel-host/model/sheet';
import type { Tabs } from '../../support/workbook-file';
import { type Shown, rowsOf } from './planned';

/** A workbook with the tabs that a run wrote into it, in which somebody changes cells afterwards. */
export interface LiveBook {
  /** Types something into a cell; `null` empties it. */
  readonly type: (tab: string, cell: string, value: CellValue) => void;
  /** What the cells of a written tab show now, row by row; an error as its code. */
  readonly rows: (plan: TabPlan) => readonly (readonly Shown[])[];
  /** A written tab with what its formulas show now as their results. */
  readonly asShown: (plan: TabPlan) => TabPlan;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue): void {
  if (typeof value === 'object' && value !== null) throw new Error(`a ${value.fault} is not typed here`);
  sheet.grid.setContent(row, column, value === null ? null : typed(value));
}

function putPlan(sheet: Sheet, row: number, column: number, { content }: CellPlan): void {
  if (content === null) return;
  if (content.kind === 'formula') sheet.grid.setContent(row, column, formulaContent(`=${content.formula}`));
  else put(sheet, row, column, content.kind === 'text' ? content.text : Number(content.decimal));
}

function shown(value: Value | null): Shown {
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value) : value;
}

function withResult(cell: CellPlan, now: string | number): CellPlan {
  if (cell.content?.kind !== 'formula') return cell;
  const result = typeof now === 'number' ? { decimal: String(now) } : { text: now };
  return { ...cell, content: { ...cell.content, result } };
}

/** Opens the tabs with what a run wrote beside them, every formula to be worked out. */
export function liveBook(tabs: Tabs, plans: readonly TabPlan[]): LiveBook {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = workbook.addSheet(name);
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        put(sheet, row, column, typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell);
  }
  for (const plan of plans) {
    const sheet = workbook.addSheet(plan.name);
    for (const [row, { cells }] of plan.rows.entries())
      for (const [column, cell] of cells.entries()) if (cell !== null) putPlan(sheet, row, column, cell);
  }
  const rows = (plan: TabPlan): readonly (readonly Shown[])[] =>
    rowsOf(plan).map((cells, row) => cells.map((_, column) => shown(valueAt(workbook.sheet(plan.name), row, column))));
  return {
    rows,
    asShown: (plan) => {
      const now = rows(plan);
      return {
        ...plan,
        rows: plan.rows.map((row, at) => ({
          ...row,
          cells: row.cells.map((cell, column) => cell && withResult(cell, now[at]?.[column] ?? '')),
        })),
      };
    },
    type: (tab, cell, value) => {
      const at = parseCellName(cell);
      if (at === null) throw new Error(`no cell: ${cell}`);
      put(workbook.sheet(tab), at.row, at.column, value);
      workbook.generation += 1;
    },
  };
}
