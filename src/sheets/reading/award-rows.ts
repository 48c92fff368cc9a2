import { finding } from '../../domain/finding';
import { wordKey } from '../../domain/text/keys';
import type { WordIndex } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import type { Header } from './header';
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

/**
 * Rows below a header that name an award; one that names something else is reported, sums and signatures aside. A row without an award of which `isLine`
 * says that it speaks of somebody is by the award above, as one writes it once over many names; that is told at the first of them.
 */
export function awardRows(
  grid: Grid,
  header: Header<'award', 'award'>,
  awards: WordIndex<string>,
  report: Report,
  isLine: (row: number, award: string) => boolean = () => false,
): readonly AwardRow[] {
  const { award: column } = header.columns;
  const rows: AwardRow[] = [];
  const filledDown: number[] = [];
  let above: AwardRow | null = null;
  for (const row of grid.rowsBelow(header.row)) {
    const text = grid.shown(row, column);
    const at = grid.at(row, column);
    if (text === '' || isDitto(text)) {
      if (above === null || !isLine(row, above.award)) continue;
      filledDown.push(row);
      rows.push({ ...above, row });
      continue;
    }
    const key = wordKey(text);
    const award = awards.get(key.replace(SECOND, ''));
    above = award === undefined ? null : { row, award, ballot: SECOND.test(key) ? 2 : 1 };
    if (above !== null) rows.push(above);
    else if (!isNoPerson(text)) report(finding('value.unreadable', at, null, { what: 'award', value: text }));
  }
  const [first] = filledDown;
  if (first !== undefined)
    report(finding('row.award-above', grid.at(first, column), null, { rows: String(filledDown.length) }));
  return rows;
}
