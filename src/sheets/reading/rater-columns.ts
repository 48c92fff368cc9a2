import type { ScoreColumns } from '../../domain/round';
import { RATERS, type Rater } from '../../domain/terms';
import { type HeadingWords, headingKey } from '../heading-words';
import type { Grid } from './grid';
import type { ScoreHeader } from './scores';

/** Whose figures stand in which 0-based column, where a tab carries several raters side by side under each criterion. */
export type RaterColumns = ReadonlyMap<number, Rater>;

/** The raters that a row names below the headings; a cell that is merged down from the headings names none. */
function ratersIn(grid: Grid, header: ScoreHeader, row: number, names: HeadingWords<Rater>): RaterColumns {
  const columns = new Map<number, Rater>();
  for (let column = 0; column < grid.columnCount; column += 1) {
    const rater = names.get(headingKey(grid.text(row, column)))?.meaning;
    if (rater !== undefined && grid.at(row, column).cell !== grid.at(header.row, column).cell)
      columns.set(column, rater);
  }
  return columns;
}

/**
 * The raters of a tab that carries two or three of them under each heading, from the first row below the headings (down to the one under the
 * maxima) that names more than one; empty where the tab is one rater's.
 */
export function raterColumns(grid: Grid, header: ScoreHeader, names: HeadingWords<Rater>): RaterColumns {
  for (let row = header.row + 1; row <= header.maximumRow + 1; row += 1) {
    const columns = ratersIn(grid, header, row, names);
    if (new Set(columns.values()).size > 1) return columns;
  }
  return new Map();
}

/** The raters that have columns, from the person up to the council. */
export function ratersOf(columns: RaterColumns): readonly Rater[] {
  const present = new Set(columns.values());
  return RATERS.filter((rater) => present.has(rater));
}

/** The first column under the heading that a column stands under: merged over them, or written in the first alone. */
export function headingOf(grid: Grid, header: ScoreHeader, column: number): number {
  let first = column;
  const goesOn = (): boolean =>
    grid.text(header.row, first) === '' || grid.at(header.row, first).cell === grid.at(header.row, first - 1).cell;
  while (first > 0 && goesOn()) first -= 1;
  return first;
}

/** Where one rater's bonus, penalty and total stand, by the headings that they stand under. */
export function extrasOf(grid: Grid, header: ScoreHeader, columns: RaterColumns, rater: Rater): ScoreColumns {
  const own = [...columns].filter(([, whose]) => whose === rater).map(([column]) => column);
  const under = (heading: number | undefined): number | null =>
    own.find((column) => headingOf(grid, header, column) === heading) ?? null;
  const { bonus, penalty, total } = header.columns;
  return { bonus: under(bonus), penalty: under(penalty), total: under(total) };
}

/** The columns of bonus and penalty that stand there once for all raters: whose points they hold cannot be told. */
export function sharedExtras(grid: Grid, header: ScoreHeader, columns: RaterColumns): readonly number[] {
  const ruled = new Set([...columns.keys()].map((column) => headingOf(grid, header, column)));
  const { bonus, penalty } = header.columns;
  return [bonus, penalty].flatMap((column) => (column === undefined || ruled.has(column) ? [] : [column]));
}
