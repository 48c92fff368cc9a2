import type { CellRef } from '../../domain/cell';
import type { HeadingWords } from '../heading-words';
import { saysEmpty } from './fields';
import { withoutNumber } from './form-numbering';
import type { Grid } from './grid';
import { guessHeading } from './heading-guess';

/** What the labels above a form's table say of its person: a value (as typed) and its cell. */
export interface LabelledValue {
  readonly text: string;
  readonly at: CellRef;
}

/** The person's code, name and unit; `null` where no label says it or nothing is written behind one. */
export interface FormPerson {
  readonly code: LabelledValue | null;
  readonly name: LabelledValue | null;
  readonly unit: LabelledValue | null;
}

type Label = keyof FormPerson;

/** The words of the labels. */
export type FormLabels = HeadingWords<Label>;

/** The label that begins a cell, and what follows it in the same cell: `Mã: BP03`, or `Mã:` alone. */
export function labelIn(text: string, labels: FormLabels): { readonly label: Label; readonly rest: string } | null {
  const end = text.indexOf(':');
  const said = withoutNumber(end < 0 ? text : text.slice(0, end));
  const guess = guessHeading(said, labels);
  return guess === null || guess.confidence === 'doubtful'
    ? null
    : { label: guess.meaning, rest: end < 0 ? '' : text.slice(end + 1).trim() };
}

/** The first filled cell to the right of a label; a label that is merged over several cells has it beside its last. */
function valueBeside(grid: Grid, row: number, column: number, labels: FormLabels): LabelledValue | null {
  const beside = grid.columns.find((other) => other > column && grid.shown(row, other) !== '');
  if (beside === undefined) return null;
  const text = grid.shown(row, beside);
  return labelIn(text, labels) === null ? { text, at: grid.at(row, beside) } : null;
}

/** Whether a row has a label of a form's person. */
export function hasLabel(grid: Grid, row: number, labels: FormLabels): boolean {
  return grid
    .columnsOf(row)
    .map((column) => grid.shown(row, column))
    .some((text) => labelIn(text, labels) !== null);
}

/** Reads the labels in some rows (0-based, `end` not included); of two with one meaning the one nearer to the table counts. */
export function readFormPerson(grid: Grid, first: number, end: number, labels: FormLabels): FormPerson {
  const found = new Map<Label, LabelledValue>();
  for (let row = first; row < end; row += 1) {
    for (const column of grid.columnsOf(row)) {
      const labelled = labelIn(grid.shown(row, column), labels);
      if (labelled === null) continue;
      const { label, rest } = labelled;
      const value = rest === '' ? valueBeside(grid, row, column, labels) : { text: rest, at: grid.at(row, column) };
      if (value !== null && !saysEmpty(value.text)) found.set(label, value);
    }
  }
  return { code: found.get('code') ?? null, name: found.get('name') ?? null, unit: found.get('unit') ?? null };
}
