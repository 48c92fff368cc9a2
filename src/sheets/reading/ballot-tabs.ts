import { wordKey } from '../../domain/text/keys';
import type { WordIndex } from '../words';
import { type Nominable, markOf, nomineeIn } from './ballots';
import type { Grid } from './grid';
import { filledCells } from './header';
import type { Recognised } from './recognise';

const SEARCHED_ROWS = 20;
/** `Phiếu bầu CSTĐCS`, `Phiếu bỏ phiếu kín CSTĐ_tỉnh năm 2022`: the words before the name of an award, and the year after it. */
const LOOSE_NAME =
  /^phieu[\s_-]+(?:(?:bau|binh xet|bo phieu kin|bo phieu|kin)[\s_-]+)*(.+?)(?:[\s_-]+\(?(?:nam )?(?:20\d\d-)?(20\d\d)\)?)?$/;

/** The award whose ballots a tab may hold by a name with other words or a year in it, and that year; `null` where it names no award. */
export function looseBallotAward(
  name: string,
  awards: WordIndex<string>,
): { readonly award: string; readonly year: number | null } | null {
  const [, named = '', year] = LOOSE_NAME.exec(wordKey(name)) ?? [];
  const award = awards.get(named.replace(/[\s_]+/g, ' '));
  return award === undefined ? null : { award, year: year === undefined ? null : Number(year) };
}

/** Whether a row is of papers: marks and nothing else, or several beside a name. */
function isPaper(grid: Grid, row: number): boolean {
  const filled = filledCells(grid, row);
  const marks = filled.filter((column) => markOf(grid.text(row, column)) !== 'other');
  return filled.length > 0 && (marks.length === filled.length || marks.length > 1);
}

/** Whether a tab has so many people or units side by side as one row of names, or papers: a form to be printed has neither. */
function holdsBallots(grid: Grid, known: Nominable, names: number): boolean {
  const named = (row: number): number =>
    new Set(grid.columnsOf(row).flatMap((column) => nomineeIn(grid.said(row, column), known)?.id ?? [])).size;
  return (
    grid.rows.slice(0, SEARCHED_ROWS).some((row) => named(row) >= names) ||
    grid.rows.filter((row) => isPaper(grid, row)).length > 1
  );
}

/**
 * The tabs as they are once it is known who may be voted on. One called `Phiếu …` that names no award for sure holds nothing where it has no ballots; else
 * it holds those of the award that its name has among other words, unless that of another year, or where a tab is called by the award alone.
 */
export function withLooseBallots(
  tabs: readonly Recognised[],
  awards: WordIndex<string>,
  known: Nominable,
  roundYear: number,
): readonly Recognised[] {
  const plain = new Set(tabs.flatMap((tab) => (tab.meaning === 'ballots' ? (tab.award ?? []) : [])));
  return tabs.map((tab): Recognised => {
    if (tab.meaning !== 'ballots' || tab.award !== null) return tab;
    const { grid } = tab;
    const loose = looseBallotAward(grid.name, awards);
    if (!holdsBallots(grid, known, loose === null ? 1 : 2)) return { meaning: 'not-used', grid };
    if (loose === null || plain.has(loose.award) || (loose.year ?? roundYear) !== roundYear) return tab;
    return { ...tab, award: loose.award };
  });
}
