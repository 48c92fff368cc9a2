import { finding } from '../../domain/finding';
import { wordKey } from '../../domain/text/keys';
import type { WordIndex } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, filledCells, isMergedDown, isNumbering, repeatsHeader } from './header';
import { isNoPerson } from './people-rows';

/** A row about an award: about its first ballot, or its second (`CSTĐCS (lần 2)`). */
export interface AwardRow {
  readonly row: number;
  readonly award: string;
  readonly ballot: 1 | 2;
}

const SECOND = /\s*\(lan 2\)$/;

/** The key of a text that names a vote, first or second, however it was spaced. */
export function voteKey(text: string): string {
  return wordKey(text).replace(SECOND, ' (lan 2)');
}

/** Signs that say that a cell holds what the one above it does. */
const DITTO = new Set(['"', '”', '“', '″', "''", 'nt', '-nt-', 'nhu tren']);

/** Whether a text says that what stands above it counts here, too. */
export function isDitto(text: string): boolean {
  return DITTO.has(wordKey(text));
}

/** Whether one of these columns holds a figure in a row, or what is no text and might be one. */
export function holdsFigure(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const text = grid.text(row, column);
    return text === null || /^\d/.test(text);
  });
}

/** Whether a row is the header's own: it goes on with a merged one, stands again as on each page, or numbers the columns. */
function isOfHeader(grid: Grid, { row: headerRow, columns }: Header<'award', 'award'>, row: number): boolean {
  const known = Object.values<number | undefined>(columns).filter((column) => column !== undefined);
  return (
    isMergedDown(grid, headerRow, row, columns.award) ||
    repeatsHeader(grid, row, headerRow, known) ||
    isNumbering(filledCells(grid, row).map((column) => grid.shown(row, column)))
  );
}

/** What a tab knows of its rows, besides the award. */
interface LineSigns {
  /** Whether a row without an award speaks of somebody, so that it is by the award above. */
  readonly isLine?: (row: number, award: string) => boolean;
  /** Whether a row says what only a line does: one below the last award that does not is a signature or a note. */
  readonly isFilled?: (row: number) => boolean;
  /** Told of each row that names no award and has none above it. */
  readonly whenWithout?: (row: number) => void;
}

/**
 * Rows below a header that name an award; one that names something else is reported, sums, signatures and what is of the header aside. A row without an
 * award that is a line all the same is by the award above, as one writes it once over many names; that is told at the first of them.
 */
export function awardRows(
  grid: Grid,
  header: Header<'award', 'award'>,
  awards: WordIndex<string>,
  report: Report,
  { isLine = () => false, isFilled = () => true, whenWithout }: LineSigns = {},
): readonly AwardRow[] {
  const { award: column } = header.columns;
  const rows: AwardRow[] = [];
  const unknown: number[] = [];
  const filledDown: number[] = [];
  let above: AwardRow | null = null;
  for (const row of grid.rowsBelow(header.row)) {
    const text = grid.shown(row, column);
    if (text === '' || isDitto(text)) {
      if (above === null) whenWithout?.(row);
      if (above === null || !isLine(row, above.award)) continue;
      filledDown.push(row);
      rows.push({ ...above, row });
      continue;
    }
    const key = wordKey(text);
    const award = awards.get(key.replace(SECOND, ''));
    above = award === undefined ? null : { row, award, ballot: SECOND.test(key) ? 2 : 1 };
    if (above !== null) rows.push(above);
    else if (!isNoPerson(text) && !isOfHeader(grid, header, row)) unknown.push(row);
  }
  const last = rows.reduce((lowest, { row }) => Math.max(lowest, row), header.row);
  for (const row of unknown) {
    if (row > last && !isFilled(row)) continue;
    report(finding('value.unreadable', grid.at(row, column), null, { what: 'award', value: grid.shown(row, column) }));
  }
  const [first] = filledDown;
  if (first !== undefined)
    report(finding('row.award-above', grid.at(first, column), null, { rows: String(filledDown.length) }));
  return rows;
}
