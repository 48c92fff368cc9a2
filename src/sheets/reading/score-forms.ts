import { RATERS } from '../../domain/terms';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { type FormPerson, hasLabel, readFormPerson } from './form-labels';
import type { Grid } from './grid';
import { type Columns, columnsIn } from './header';

/** The columns of a form's table; a rater's column bears the rater's name. */
export type FormColumn = HeadingMeaning<'formColumns'>;

/** One person's form: who it is about, and its table. Rows are 0-based, `end` is the one after the last. */
export interface ScoreForm {
  readonly person: FormPerson;
  readonly header: number;
  readonly end: number;
  readonly columns: Columns<FormColumn, 'criterion' | 'maximum'>;
  /** The rows in which the header stands again, as on each printed page. */
  readonly repeats: ReadonlySet<number>;
}

/** How far down the first table may begin. */
const SEARCHED_ROWS = 40;

function formColumns(grid: Grid, row: number, vocabulary: Vocabulary): ScoreForm['columns'] | null {
  const found = columnsIn(grid, row, vocabulary.formColumns);
  const { criterion, maximum } = found;
  const isForm = criterion !== undefined && maximum !== undefined && RATERS.some((rater) => found[rater] !== undefined);
  return isForm ? { ...found, criterion, maximum } : null;
}

/**
 * The forms of a tab, from the top. Each begins with the labels of its person; a header without labels above it (repeated on the next page)
 * belongs to the form before.
 */
export function findScoreForms(grid: Grid, vocabulary: Vocabulary): readonly ScoreForm[] {
  const searched = grid.rows.slice(0, SEARCHED_ROWS);
  if (searched.every((row) => formColumns(grid, row, vocabulary) === null)) return [];
  const forms: ScoreForm[] = [];
  let firstLabel: number | null = null;
  for (const row of grid.rows) {
    const columns = formColumns(grid, row, vocabulary);
    if (columns === null) {
      if (hasLabel(grid, row, vocabulary.formLabels)) firstLabel ??= row;
      continue;
    }
    const before = forms.pop();
    if (before !== undefined && firstLabel === null) {
      forms.push({ ...before, repeats: new Set([...before.repeats, row]) });
      continue;
    }
    const first = firstLabel ?? 0;
    if (before !== undefined) forms.push({ ...before, end: first });
    const person = readFormPerson(grid, first, row, vocabulary.formLabels);
    forms.push({ person, header: row, end: grid.rowCount, columns, repeats: new Set() });
    firstLabel = null;
  }
  return forms;
}
