import type { Area, ChartPlan, TabPlan } from '../port';
import { SHEET_COLUMNS, SHEET_ROWS } from '../sheet-limits';
import { areaName } from '../address';
import { cellName } from '../../domain/cell';
import { plannedValue } from './planned-value';
import { widest } from './tab-layout';

const LONGEST_NAME = 31;
/** Excel calls a file damaged in which a formula is longer. */
const LONGEST_FORMULA = 8192;

/** Throws at plans that no workbook can hold: the layout has to see to it, so this is a fault of the program. */
export function assertPlans(plans: readonly TabPlan[]): void {
  assertDistinct(plans.map((plan) => plan.key));
  assertDistinct(plans.map((plan) => plan.name));
  for (const plan of plans) {
    if (!/^[A-Za-z0-9]+$/.test(plan.key)) throw new Error(`key of a tab: ${plan.key}`);
    if (!isTabName(plan.name)) throw new Error(`name of a tab: ${plan.name}`);
    const columns = Math.max(plan.columnWidths.length, widest(plan.rows));
    if (plan.rows.length > SHEET_ROWS || columns > SHEET_COLUMNS) throw new Error(`size of tab ${plan.name}`);
    assertFormulas(plan);
    assertMerges(plan);
    for (const chart of plan.charts ?? []) assertChart(plan, chart);
  }
}

/** What Excel accepts as the name of a tab. */
function isTabName(name: string): boolean {
  const fits = name.length > 0 && name.length <= LONGEST_NAME;
  return fits && !/[[\]:*?/\\]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/** Keys become defined names; those and the names of tabs do not differ by case. */
function assertDistinct(names: readonly string[]): void {
  const folded = names.map((name) => name.toLowerCase());
  const twice = folded.find((name, index) => folded.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two tabs: ${twice}`);
}

function assertFormulas({ name, rows }: TabPlan): void {
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const content = cell?.content;
      if (content?.kind === 'formula' && content.formula.length > LONGEST_FORMULA) {
        throw new Error(`formula too long: ${name} ${cellName(row, column)}`);
      }
    }),
  );
}

/** Excel calls a file damaged whose merges overlap, and hides what stands in a merge beside its first cell. */
function assertMerges(plan: TabPlan): void {
  const taken = new Set<string>();
  for (const area of plan.merges) {
    for (const [row, column] of placesOf(area)) {
      const place = `${String(row)},${String(column)}`;
      if (taken.has(place)) throw new Error(`merges overlap: ${plan.name} ${areaName(area)}`);
      taken.add(place);
      const isFirst = row === area.top && column === area.left;
      const content = plan.rows[row]?.cells[column]?.content ?? null;
      if (!isFirst && content !== null) throw new Error(`content in a merge: ${plan.name} ${areaName(area)}`);
    }
  }
}

/** A chart has figures, each series one number for each category, all of them cells of its tab. */
function assertChart({ name, rows }: TabPlan, { title, categories, series }: ChartPlan): void {
  if (series.length === 0) throw new Error(`a chart without figures: ${name} ${title}`);
  for (const { values } of series) {
    const isOneColumn = [categories, values].every(({ left, right }) => left === right);
    if (!isOneColumn || values.top !== categories.top || values.bottom !== categories.bottom) {
      throw new Error(`a chart over other cells: ${name} ${areaName(values)}`);
    }
    for (const [row, column] of placesOf(values)) {
      if (typeof plannedValue(rows[row]?.cells[column]?.content ?? null) === 'number') continue;
      throw new Error(`a chart of no number: ${name} ${areaName(values)}`);
    }
  }
}

/** The cells of a block, as row and column. */
export function placesOf(area: Area): readonly (readonly [number, number])[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return rows.flatMap((row) => columns.map((column) => [row, column] as const));
}
