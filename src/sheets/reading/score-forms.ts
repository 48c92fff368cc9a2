import { RATERS, type Rater } from '../../domain/terms';
import { codeKey, nameKey } from '../../domain/text/keys';
import { type HeadingWord, headingKey } from '../heading-words';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { extraIn } from './form-extras';
import { type FormLabels, type FormPerson, hasLabel, labelIn, readFormPerson } from './form-labels';
import { withNames } from './form-names';
import type { Grid } from './grid';
import { type Columns, columnsIn } from './header';
import { saysPoints } from './rater-phrase';

/** The columns of a form's table; a rater's column bears the rater's name. */
export type FormColumn = HeadingMeaning<'formColumns'>;

/** One person's form: who it is about, and its table. Rows are 0-based, `end` is the one after the last. */
export interface ScoreForm {
  readonly person: FormPerson;
  readonly header: number;
  readonly end: number;
  readonly columns: Columns<FormColumn, 'criterion' | 'maximum'>;
  /** Further columns before the maxima whose headings are words for criteria. */
  readonly besides: readonly number[];
  /** The one of them that but numbers the criteria (`TC1`), `null` where none does. */
  readonly codes: number | null;
  /** The rows in which the header stands again, as on each printed page. */
  readonly repeats: ReadonlySet<number>;
  /** The first of them that has other columns: what is below cannot be read with what is above; `null` where there is none. */
  readonly moved: number | null;
}

/** How far down the first table may begin. */
const SEARCHED_ROWS = 40;
/** How many rows below a heading say what stands under it. */
const LOWER_ROWS = 2;

/** Of the columns under a rater's heading that is merged over several, the one that has the points. */
function pointsColumn(grid: Grid, row: number, first: number): number {
  const { cell } = grid.at(row, first);
  const under = grid.columns.filter((column) => grid.at(row, column).cell === cell);
  for (let lower = row + 1; under.length > 1 && lower <= row + LOWER_ROWS; lower += 1) {
    const found = under.find((column) => saysPoints(grid.said(lower, column)));
    if (found !== undefined) return found;
  }
  return first;
}

function formColumns(grid: Grid, row: number, { formColumns: known }: Vocabulary): ScoreForm['columns'] | null {
  const found = columnsIn(grid, row, known);
  const raters = RATERS.flatMap((rater): readonly (readonly [Rater, number])[] => {
    const column = found[rater];
    return column === undefined ? [] : [[rater, pointsColumn(grid, row, column)]];
  });
  if (raters.length === 0) return null;
  // `Nội dung` beside `Tiêu chí` is what the criteria belong to, and `Thang điểm` beside `Điểm tối đa` the steps between: the template's own word goes
  // before, and what the secretary said before that.
  const told = grid.toldColumns(row);
  const wordOf = (text: string): HeadingWord<FormColumn> | undefined => known.exact.get(headingKey(text));
  const isTold = (meaning: FormColumn): boolean => [...told.values()].some((word) => wordOf(word)?.meaning === meaning);
  const ownColumn = (meaning: FormColumn): number | undefined =>
    grid.columnsOf(row).find((column) => {
      const word = told.has(column) ? undefined : wordOf(grid.said(row, column));
      return word?.meaning === meaning && word.isCanonical && !isTold(meaning);
    }) ?? found[meaning];
  const [criterion, maximum] = [ownColumn('criterion'), ownColumn('maximum')];
  if (criterion === undefined || maximum === undefined) return null;
  return { ...found, ...Object.fromEntries(raters), criterion, maximum };
}

/** Whether two headers have what they both have in the same columns, and the second nothing that the first has not. */
function areMoved(before: ScoreForm['columns'], after: ScoreForm['columns']): boolean {
  return (['criterion', 'maximum', ...RATERS] as const).some(
    (meaning) => after[meaning] !== undefined && after[meaning] !== before[meaning],
  );
}

/** Whether a row names a criterion and its maximum: what else it says is no label of a person. */
function isCriterionRow(grid: Grid, row: number, { columns }: ScoreForm, labels: FormLabels): boolean {
  const { criterion, maximum } = columns;
  const name = grid.shown(row, criterion);
  return grid.score(row, maximum).kind === 'given' && name !== '' && labelIn(name, labels) === null;
}

/** Whether labels name the same person again, by the codes where both have one. */
function isSamePerson(before: FormPerson, after: FormPerson): boolean {
  return before.code !== null && after.code !== null
    ? codeKey(before.code.text) === codeKey(after.code.text)
    : before.name !== null && after.name !== null && nameKey(before.name.text) === nameKey(after.name.text);
}

function isTotalRow(grid: Grid, row: number, { columns: { criterion, ordinal }, besides }: ScoreForm): boolean {
  return [criterion, ordinal, ...besides].some((column) => extraIn(grid.shown(row, column)) === 'total');
}

/** Whether the heading of a column is a word for criteria. */
function isOfCriteria(grid: Grid, row: number, column: number, { formColumns: known }: Vocabulary): boolean {
  return columnsIn(within(grid, column, column + 1), row, known).criterion !== undefined;
}

/** The columns before the maxima that are headed as those of criteria are, besides the one that is taken for it. */
function columnsBeside(
  grid: Grid,
  row: number,
  { criterion, maximum }: ScoreForm['columns'],
  vocabulary: Vocabulary,
): readonly number[] {
  return grid
    .columnsOf(row)
    .filter((column) => column < maximum && column !== criterion && isOfCriteria(grid, row, column, vocabulary));
}

/** The forms that stand one below the other in some columns of a tab. */
function formsIn(grid: Grid, vocabulary: Vocabulary): readonly ScoreForm[] {
  const forms: ScoreForm[] = [];
  const { formLabels } = vocabulary;
  let firstLabel: number | null = null;
  let hasTotal = false;
  for (const row of grid.rows) {
    const columns = formColumns(grid, row, vocabulary);
    const before = forms.at(-1);
    if (columns === null) {
      hasTotal ||= before !== undefined && isTotalRow(grid, row, before);
      const isInTable = before !== undefined && isCriterionRow(grid, row, before, formLabels);
      if (!isInTable && hasLabel(grid, row, formLabels)) firstLabel ??= row;
      continue;
    }
    const first = firstLabel ?? 0;
    const readPerson = (): FormPerson => readFormPerson(grid, first, row, formLabels);
    // A form without a total goes on below labels of its own person, as on a second page.
    const isNextPage = (of: ScoreForm): boolean =>
      firstLabel === null || (!hasTotal && isSamePerson(of.person, readPerson()));
    if (before !== undefined && isNextPage(before)) {
      const moved = before.moved ?? (areMoved(before.columns, columns) ? row : null);
      forms[forms.length - 1] = { ...before, moved, repeats: new Set([...before.repeats, row]) };
    } else {
      if (before !== undefined) forms[forms.length - 1] = { ...before, end: first };
      hasTotal = false;
      forms.push({
        person: readPerson(),
        header: row,
        end: grid.rowCount,
        columns,
        besides: columnsBeside(grid, row, columns, vocabulary),
        codes: null,
        repeats: new Set(),
        moved: null,
      });
    }
    firstLabel = null;
  }
  // A page may have but the total, from which nobody could tell.
  return forms.map((form) => withNames(grid, form));
}

/** The same tab, looked at in some of its columns alone. */
function within(grid: Grid, from: number, end: number): Grid {
  const isIn = (column: number): boolean => column >= from && column < end;
  return {
    ...grid,
    columns: grid.columns.filter(isIn),
    columnsOf: (row) => grid.columnsOf(row).filter(isIn),
    toldColumns: (row) => new Map([...grid.toldColumns(row)].filter(([column]) => isIn(column))),
  };
}

/** Side by side on a page there are two forms, or three: what has more columns of criteria in a row has no forms in them. */
const MOST_BESIDE = 6;

/**
 * Where each of several forms begins that stand side by side: in a row that is the first header, before each further column of criteria that has a maximum and a
 * rater of its own, at its numbers where these stand before it.
 */
function besideEachOther(grid: Grid, row: number, vocabulary: Vocabulary): readonly number[] {
  const { columnCount } = grid;
  const criteria = grid
    .columnsOf(row)
    .filter((column) => isOfCriteria(grid, row, column, vocabulary))
    .slice(1, MOST_BESIDE);
  return criteria.reduce<readonly number[]>(
    (begins, criterion) => {
      const { ordinal } = columnsIn(within(grid, criterion - 1, criterion), row, vocabulary.formColumns);
      const from = ordinal ?? criterion;
      const left = formColumns(within(grid, Math.max(...begins), from), row, vocabulary);
      const right = formColumns(within(grid, from, columnCount), row, vocabulary);
      return left !== null && right !== null ? [...begins, from] : begins;
    },
    [0],
  );
}

/**
 * The forms of a tab, from the top, and from the left where they stand side by side. Each begins with the labels of its person; a header without labels above
 * it, or with those of the same person before the form's total (repeated on the next page), belongs to the form before.
 */
export function findScoreForms(grid: Grid, vocabulary: Vocabulary): readonly ScoreForm[] {
  const first = grid.rows.slice(0, SEARCHED_ROWS).find((row) => formColumns(grid, row, vocabulary) !== null);
  if (first === undefined) return [];
  const begins = besideEachOther(grid, first, vocabulary);
  return begins.flatMap((from, index) =>
    formsIn(begins.length === 1 ? grid : within(grid, from, begins[index + 1] ?? grid.columnCount), vocabulary),
  );
}
