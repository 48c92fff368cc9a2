import { wordKey } from '../../domain/text/keys';
import { headingKey } from '../heading-words';
import { type FormExtra, extraIn } from './form-extras';
import type { Grid } from './grid';
import { filledCells, isNumbering, isRunOfNumbers } from './header';
import type { ScoreForm } from './score-forms';

/** A number, or a code of a few letters and a number: `1.`, `(2)`, `1.1`, `TC 01`; or a letter or Roman figure alone. */
const CODE = /^[([]?(?:(?:[a-z]{1,5}[\s.-]*)?\d{1,2}(?:[.,]\d{1,2})*|[ivxlc]+|[a-z])[.:)\]]*$/;
/** What of a code is no number. */
const LETTERS = /^\D*(?=\d)/;
const WORD = /\p{L}{2}/u;

/** Whether a cell has no word that could name a criterion; the heading's own word does not (`Tiêu chí 1`). */
function isCode(text: string, heading: string): boolean {
  const key = wordKey(text);
  return CODE.test(key.startsWith(`${heading} `) ? key.slice(heading.length + 1) : key);
}

/** Whether a column but numbers the criteria that another one names: in each row with a maximum in which both say something. */
function isCodesOf(grid: Grid, form: ScoreForm, codes: number, named: number): boolean {
  const { header, end, columns } = form;
  const heading = headingKey(grid.said(header, codes));
  const rows = grid.rows.slice(header + 1, end).filter((row) => {
    const said = grid.shown(row, codes);
    return (
      grid.score(row, columns.maximum).kind === 'given' &&
      ![said, grid.shown(row, named)].includes('') &&
      grid.at(row, codes).cell !== grid.at(row, named).cell &&
      extraIn(said) === null
    );
  });
  const isWord = (text: string): boolean => WORD.test(text) && !isCode(text, heading);
  return (
    rows.every((row) => isCode(grid.shown(row, codes), heading)) && rows.some((row) => isWord(grid.shown(row, named)))
  );
}

/** A form by the column that names its criteria: where the one of the template's word but numbers them (`TC1`), that is the next with a word for them. */
export function withNames(grid: Grid, form: ScoreForm): ScoreForm {
  const { criterion } = form.columns;
  if (grid.toldColumns(form.header).has(criterion)) return form;
  const named = form.besides.find((column) => isCodesOf(grid, form, criterion, column));
  if (named === undefined) return form;
  const besides = form.besides.map((column) => (column === named ? criterion : column));
  return { ...form, columns: { ...form.columns, criterion: named }, besides, codes: criterion };
}

/** What a row of a form says of itself. */
export interface RowNames {
  /** What stands where the names do, else in another column of names, else where the numbers do. */
  readonly name: string;
  readonly number: string;
  readonly extra: FormExtra | null;
}

/** The name of a row, its number, and whether it is bonus, penalty or a total by any of the columns that may say so. */
export function namesOf(grid: Grid, { header, columns, besides, codes }: ScoreForm, row: number): RowNames {
  const said = grid.shown(row, columns.criterion);
  const ordinal = grid.said(row, columns.ordinal);
  const number = ordinal === '' ? grid.shown(row, codes ?? undefined).replace(LETTERS, '') : ordinal;
  // What is merged down from a row above names that row.
  const own = besides.filter((column) => grid.origin(row, column).row === row);
  const names = [said, ...own.map((column) => grid.shown(row, column)), ordinal];
  const name = names.find((text) => text !== '') ?? '';
  // Beside a name in words `Điểm trừ` may be what that belongs to.
  const isNamed = codes === null && said !== '' && !isCode(said, headingKey(grid.said(header, columns.criterion)));
  const others = isNamed ? [] : besides.map((column) => extraIn(grid.shown(row, column)));
  const extra = [extraIn(name), ...others].find((one) => one !== null) ?? null;
  return { name, number, extra };
}

const BRACKETED = /^[([]\d{1,2}(?!\d)/;

/** Whether a row but numbers the columns of a form: by all of its cells in the table, as a criterion may have a number for its name. */
export function numbersForm(grid: Grid, { columns }: ScoreForm, row: number): boolean {
  const known = Object.values<number>(columns);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const texts = filledCells(grid, row)
    .filter((column) => column >= first && column <= last)
    .map((column) => grid.shown(row, column));
  return (
    texts.length > 2 && (isNumbering(texts) || isRunOfNumbers(texts) || texts.every((text) => BRACKETED.test(text)))
  );
}
