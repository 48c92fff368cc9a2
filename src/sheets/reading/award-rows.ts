import { finding } from '../../domain/finding';
import { wordKey } from '../../domain/text/keys';
import type { WordIndex } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import type { Header } from './header';

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

/** Rows below a header that name an award; one that names something else is reported. */
export function awardRows(
  grid: Grid,
  header: Header<'award', 'award'>,
  awards: WordIndex<string>,
  report: Report,
): readonly AwardRow[] {
  const { award: column } = header.columns;
  const rows: AwardRow[] = [];
  for (const row of grid.rowsBelow(header.row)) {
    const text = grid.shown(row, column);
    if (text === '') continue;
    const key = wordKey(text);
    const award = awards.get(key.replace(SECOND, ''));
    if (award === undefined)
      report(finding('value.unreadable', grid.at(row, column), null, { what: 'award', value: text }));
    else rows.push({ row, award, ballot: SECOND.test(key) ? 2 : 1 });
  }
  return rows;
}
