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
/** What a copy has behind the name of the tab that it is of: ` (2)`, ` 2`. */
const COPY = /[\s_-]*(?:\(\d\)|\d)$/;

/** What the name of a tab with other words, a year or the number of a copy in it says. */
interface LooseName {
  readonly award: string;
  readonly year: number | null;
  readonly isCopy: boolean;
}

/** The award whose ballots a tab may hold by such a name; `null` where it names no award. */
export function looseBallotAward(name: string, awards: WordIndex<string>): LooseName | null {
  const key = wordKey(name);
  const named = (text: string, isCopy: boolean): LooseName | null => {
    const [, words = '', year] = LOOSE_NAME.exec(text) ?? [];
    const award = awards.get(words.replace(/[\s_]+/g, ' '));
    return award === undefined ? null : { award, year: year === undefined ? null : Number(year), isCopy };
  };
  return named(key, false) ?? named(key.replace(COPY, ''), true);
}

/** Whether a row is of papers: marks and nothing else, or several beside a name. */
function isPaper(grid: Grid, row: number): boolean {
  const filled = filledCells(grid, row);
  const marks = filled.filter((column) => markOf(grid.text(row, column)) !== 'other');
  return filled.length > 0 && (marks.length === filled.length || marks.length > 1);
}

/** Whether a tab has papers: one row of marks may be many another thing. */
function holdsPapers(grid: Grid): boolean {
  return grid.rows.filter((row) => isPaper(grid, row)).length > 1;
}

/** Whether a tab has so many people or units side by side as one row of names, or papers: a form to be printed has neither. */
function holdsBallots(grid: Grid, known: Nominable, names: number): boolean {
  const named = (row: number): number =>
    new Set(grid.columnsOf(row).flatMap((column) => nomineeIn(grid.said(row, column), known)?.id ?? [])).size;
  return grid.rows.slice(0, SEARCHED_ROWS).some((row) => named(row) >= names) || holdsPapers(grid);
}

/**
 * The tabs as they are once it is known who may be voted on. One called `Phiếu …` that names no award for sure holds nothing where it has no ballots; else
 * it holds those of the award that its name has among other words, unless of another year. Where a tab is called by the award alone, only papers make it
 * one of its ballots beside that tab, which is then refused: which of the two counts would be a guess.
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
    if (loose === null || (loose.year ?? roundYear) !== roundYear) return tab;
    const isOfAward = plain.has(loose.award) ? holdsPapers(grid) : !loose.isCopy;
    return isOfAward ? { ...tab, award: loose.award } : tab;
  });
}
