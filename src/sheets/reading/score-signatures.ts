import { itemAt } from '../../domain/checked';
import type { ScoreRow } from '../../domain/round/score-sheets';
import { wordKey } from '../../domain/text/keys';
import type { Grid } from './grid';
import type { PersonFound } from './people-finder';
import { isSigning } from './people-rows';
import type { ScoreHeader } from './score-header';
import type { RaterPart } from './score-parts';

/** One rater's figures in a row, before it is known whose they are. */
export interface RowOfPart {
  readonly part: RaterPart;
  readonly scoreRow: ScoreRow;
}

/** Whether a row holds any figure or mark. */
function hasFigure({ scoreRow: { scores, bonus, penalty } }: RowOfPart): boolean {
  return [...scores, bonus, penalty].some(
    (value) => value.kind === 'given' || (value.kind === 'unreadable' && value.mark !== undefined),
  );
}

/** The columns in which a row has something that cannot be read as points. */
function unreadableIn({ part: { criteria, columns, shared }, scoreRow }: RowOfPart): readonly number[] {
  const ofCriteria = criteria.filter((_, position) => itemAt(scoreRow.scores, position).kind === 'unreadable');
  const extras = (['bonus', 'penalty'] as const).filter((extra) => scoreRow[extra].kind === 'unreadable');
  return [
    ...ofCriteria.map(({ index }) => index),
    ...extras.map((extra) => columns[extra] ?? shared[extra]).filter((column) => column !== null),
  ];
}

/** Whether a cell was meant as points, whoever it is about: a text that begins with a figure (`9,25đ`), a formula that gave nothing. */
function isMeantAsPoints(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return (typeof value === 'object' && value !== null) || /^\d/.test(grid.said(row, column));
}

/**
 * Whether a row with a name and without a code is somebody's. Left out in silence, a whole tab of scores that cannot be read would vanish; taken for
 * somebody, those who sign below the table would be people. So it is somebody's if it holds a figure, or what was meant as one; if it is numbered;
 * and, where the roster has the name, if its unit stands beside it or if anything in it says neither an office nor another name.
 */
export function isSomebodys(
  grid: Grid,
  row: number,
  { columns: { ordinal, unit } }: ScoreHeader,
  figures: readonly RowOfPart[],
  found: PersonFound,
): boolean {
  if (figures.some(hasFigure) || /^\d+\.?$/.test(grid.said(row, ordinal))) return true;
  const unreadable = figures.flatMap(unreadableIn);
  if (unreadable.some((column) => isMeantAsPoints(grid, row, column))) return true;
  if (found.kind === 'nobody') return false;
  const units = (found.kind === 'person' ? [found.person] : found.people).map((person) => wordKey(person.unit));
  const own = wordKey(grid.said(row, unit));
  return (own !== '' && units.includes(own)) || unreadable.some((column) => !isSigning(grid.said(row, column)));
}
