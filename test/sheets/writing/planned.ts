import type { Review } from '../../../src/review/review';
import { itemAt } from '../../../src/domain/checked';
import { VERSION } from '../../../src/review/version';
import { plannedTabs } from '../../../src/review/write-results';
import { planTabs } from '../../../src/sheets/writing/plan-tabs';
import { type WorkbookFile, openWorkbookFile } from '../../../src/workbook/file/open';
import { writeTabs } from '../../../src/workbook/file/write';
import type { CellContent, CellPlan, CellValue, Snapshot, TabPlan } from '../../../src/workbook/port';
import { reviewOf } from '../../support/workbook';
import { snapshotOfFile } from '../../support/workbook-file';
import { recalculateAll } from '../../tools/recalculate';

/** The tabs that a run on a workbook writes, but for the two about runs: to pack what they keep takes longer than all the others. */
export function plansOf(snapshot: Snapshot): readonly TabPlan[] {
  return plansAfter(reviewOf(snapshot), snapshot);
}

/** The same of a workbook that was worked out already, perhaps with rules of its own. */
export function plansAfter(review: Review, snapshot: Snapshot): readonly TabPlan[] {
  return planTabs({ ...review, snapshot, version: VERSION });
}

/** All tabs that a run on a workbook writes. */
export function allPlansOf(snapshot: Snapshot): readonly TabPlan[] {
  return plannedTabs({ snapshot, review: reviewOf(snapshot) });
}

/** The plan with a key; it must be there. */
export function planOf(plans: readonly TabPlan[], key: string): TabPlan {
  const plan = plans.find((one) => one.key === key);
  if (plan === undefined) throw new Error(`no plan ${key}`);
  return plan;
}

/** What a cell shows. */
export type Shown = string | number | null;

function shown(content: CellContent | null): Shown {
  if (content === null) return null;
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return Number(content.decimal);
    case 'formula':
      return 'text' in content.result ? content.result.text : Number(content.result.decimal);
  }
}

/** What the cells of a plan show, row by row. */
export function rowsOf({ rows }: TabPlan): readonly (readonly Shown[])[] {
  return rows.map(({ cells }) => cells.map((cell) => shown(cell?.content ?? null)));
}

/** The rows of a tab in which some cell shows exactly that. */
export function rowsWith(plan: TabPlan, value: Shown): readonly (readonly Shown[])[] {
  return rowsOf(plan).filter((row) => row.includes(value));
}

/** Everything that a tab says, one line a row. */
export function textOf(plan: TabPlan): string {
  return rowsOf(plan)
    .map((row) => row.filter((value) => value !== null).join(' | '))
    .join('\n');
}

/** The first cell of a tab that shows exactly that. */
export function cellShowing(plan: TabPlan, value: Shown): CellPlan {
  for (const { cells } of plan.rows) {
    for (const cell of cells) if (cell !== null && shown(cell.content) === value) return cell;
  }
  throw new Error(`${plan.name} does not show ${String(value)}`);
}

/** The cells of a tab that hold a formula. */
export function formulasOf(plan: TabPlan): readonly string[] {
  return plan.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content?.kind === 'formula' ? [cell.content.formula] : [])),
  );
}

/** The cells of the row that has a text in it, by the titles of the header above. */
export function recordsOf(plan: TabPlan, header: string): readonly Readonly<Record<string, CellPlan | null>>[] {
  const at = plan.rows.findIndex(({ cells }) => cells.some((cell) => shown(cell?.content ?? null) === header));
  if (at === -1) throw new Error(`${plan.name} has no ${header}`);
  const titles = rowsOf(plan)[at] ?? [];
  const after = plan.rows.slice(at + 1);
  const end = after.findIndex(({ cells }) => cells.length === 0);
  return (end === -1 ? after : after.slice(0, end)).map(({ cells }) =>
    Object.fromEntries(titles.map((title, column) => [String(title), cells[column] ?? null])),
  );
}

function withoutResults(plan: TabPlan): TabPlan {
  const cell = (one: CellPlan): CellPlan => {
    if (one.content?.kind !== 'formula') return one;
    const result = 'text' in one.content.result ? { text: 'not worked out' } : { decimal: '-987654321' };
    return { ...one, content: { ...one.content, result } };
  };
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map((one) => one && cell(one)) })) };
}

/** A cell where LibreOffice came to something else than we did. */
export interface Disagreement {
  readonly tab: string;
  readonly formula: string;
  readonly ours: Shown;
  readonly theirs: CellValue;
}

function isSame(ours: Shown, theirs: CellValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) < 1e-12 * Math.max(1, ours);
  return ours === theirs || (ours === '' && theirs === null);
}

/** What LibreOffice made of the formulas of a workbook: how many there were, and where it came to something else. */
export interface Recalculated {
  readonly formulas: number;
  readonly disagreements: readonly Disagreement[];
}

/** The workbook with the plans written into it, every result of a formula a wrong one: a formula that is not worked out anew would show. */
export async function withWrongResults(file: WorkbookFile, plans: readonly TabPlan[]): Promise<Uint8Array> {
  const written = await writeTabs(file, plans.map(withoutResults), new Map());
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** Compares a workbook that was worked out anew with the plans that were written into it. */
export async function comparedWith(plans: readonly TabPlan[], bytes: Uint8Array): Promise<Recalculated> {
  const { tabs } = await snapshotOfFile(new Uint8Array(bytes));
  let formulas = 0;
  const disagreements: Disagreement[] = [];
  for (const plan of plans) {
    const values = tabs.find(({ name }) => name === plan.name)?.values ?? [];
    for (const [row, { cells }] of plan.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.content?.kind !== 'formula') continue;
        formulas += 1;
        const ours = shown(cell.content);
        const theirs = values[row]?.[column] ?? null;
        if (!isSame(ours, theirs)) disagreements.push({ tab: plan.name, formula: cell.content.formula, ours, theirs });
      }
    }
  }
  return { formulas, disagreements };
}

/** A workbook, and the tabs that are written into it. */
export interface PlannedBook {
  readonly bytes: Uint8Array;
  readonly plans: readonly TabPlan[];
}

/** Writes the plans with wrong results, lets LibreOffice work all formulas out, and tells for each workbook how many there were and where it came to something else. */
export async function recalculated(books: readonly PlannedBook[]): Promise<readonly Recalculated[]> {
  const written = await Promise.all(
    books.map(async ({ bytes, plans }) => {
      const file = await openWorkbookFile(bytes, 'workbook.xlsx');
      if (!file.ok) throw new Error(file.error.code);
      return withWrongResults(file.value, plans);
    }),
  );
  const worked = recalculateAll(written);
  return Promise.all(books.map(({ plans }, index) => comparedWith(plans, itemAt(worked, index))));
}
