import { itemAt } from '../../domain/checked';
import { wordKey } from '../../domain/text/keys';
import type { CellPlan, RowPlan, TabPlan } from '../../workbook/port';
import { text } from './cells';

/** What goes into one cell of a template: a text, or a number in plain decimal, with a note where there is something to say. */
export interface Filling {
  readonly text: string;
  readonly isNumber?: true;
  readonly note?: string;
}

/** What goes into one row, by the words of the header. */
export type RowFilling = Readonly<Record<string, Filling>>;

function shown(cell: CellPlan | null | undefined): string {
  const content = cell?.content ?? null;
  return content !== null && content.kind === 'text' ? content.text : '';
}

function filled(cell: CellPlan | null, filling: Filling | undefined): CellPlan | null {
  if (filling === undefined || filling.text === '') return cell;
  return {
    ...(cell ?? { style: {} }),
    content: filling.isNumber === true ? { kind: 'number', decimal: filling.text } : text(filling.text),
    ...(filling.note === undefined ? {} : { note: filling.note }),
  };
}

function filledRow(row: RowPlan, columns: ReadonlyMap<number, string>, filling: RowFilling): RowPlan {
  const cells = row.cells.map((cell, column) => {
    const title = columns.get(column);
    return title === undefined ? cell : filled(cell, filling[title]);
  });
  return { ...row, cells };
}

/** A row like a tab's last one, so many rows below it: its ordinal counts on. */
function furtherRow(last: RowPlan, below: number): RowPlan {
  const cells = last.cells.map((cell): CellPlan | null =>
    cell?.content?.kind === 'number'
      ? { ...cell, content: { kind: 'number', decimal: String(Number(cell.content.decimal) + below) } }
      : cell,
  );
  return { ...last, cells };
}

/** The columns of these header words, in the first row that has them all. */
function findColumns(
  rows: readonly RowPlan[],
  titles: readonly string[],
): { readonly header: number; readonly columns: ReadonlyMap<number, string> } | null {
  for (const [header, { cells }] of rows.entries()) {
    const at = titles.map(
      (title) => [cells.findIndex((cell) => wordKey(shown(cell)) === wordKey(title)), title] as const,
    );
    if (at.every(([column]) => column >= 0)) return { header, columns: new Map(at) };
  }
  return null;
}

/**
 * A tab of a template with these rows filled in: from the first row below the header (found by its words) in which all their columns are still
 * empty. Rows beyond those that the tab has are made like its last one. A tab without such a header stays as it is.
 */
export function withRows(plan: TabPlan, titles: readonly string[], fillings: readonly RowFilling[]): TabPlan {
  const found = findColumns(plan.rows, titles);
  if (found === null) return plan;
  const { header, columns } = found;
  const isFree = ({ cells }: RowPlan): boolean =>
    [...columns.keys()].every((column) => (cells[column]?.content ?? null) === null);
  const first = plan.rows.findIndex((row, index) => index > header && isFree(row));
  if (first < 0) return plan;
  const last = itemAt(plan.rows, plan.rows.length - 1);
  const missing = Math.max(0, first + fillings.length - plan.rows.length);
  const rows = [...plan.rows, ...Array.from({ length: missing }, (_, index) => furtherRow(last, index + 1))];
  return {
    ...plan,
    rows: rows.map((row, index) => {
      const filling = fillings[index - first];
      return filling === undefined ? row : filledRow(row, columns, filling);
    }),
  };
}

/**
 * A tab of a template in which the rows below the header become as many as there are fillings for what stands under the first of these words, each
 * a copy with one of them filled in; a row that there is none for stays as it is, and so does a tab without such a header.
 */
export function withCopies(
  plan: TabPlan,
  titles: readonly string[],
  fillingsOf: (first: string) => readonly RowFilling[],
): TabPlan {
  const found = findColumns(plan.rows, titles);
  if (found === null) return plan;
  const { header, columns } = found;
  const key = itemAt([...columns.keys()], 0);
  const copies = (row: RowPlan): readonly RowPlan[] =>
    fillingsOf(shown(row.cells[key])).map((filling) => filledRow(row, columns, filling));
  return {
    ...plan,
    rows: plan.rows.flatMap((row, index) => {
      const made = index > header ? copies(row) : [];
      return made.length === 0 ? [row] : made;
    }),
  };
}

/** A tab of labels with these values beside them; a label that the tab does not have is passed over. */
export function withLabels(plan: TabPlan, values: RowFilling): TabPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) => {
      const value = values[shown(row.cells[0])];
      if (value === undefined) return row;
      return { ...row, cells: row.cells.map((cell, column) => (column === 1 ? filled(cell, value) : cell)) };
    }),
  };
}
