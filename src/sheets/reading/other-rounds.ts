import type { CellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { Round } from '../../domain/round/round';
import type { Vocabulary } from '../vocabulary';
import { hasLabel } from './form-labels';
import type { Grid } from './grid';
import { type Recognised, having } from './recognise';
import { type OtherTime, otherTime, toldByTitles } from './told-round';

/** A text that may say of which round a sheet is, and its place. */
interface Title {
  readonly text: string;
  readonly at: CellRef | { readonly sheet: string };
}

/** The texts in some rows (0-based, `end` not included), a merged one once. */
function textsIn(grid: Grid, first: number, end: number): readonly Title[] {
  const texts = new Map<string, Title>();
  for (const row of grid.rows.slice(first, end)) {
    for (const column of grid.columnsOf(row)) {
      const at = grid.at(row, column);
      texts.set(at.cell, { text: grid.said(row, column), at });
    }
  }
  return [...texts.values()];
}

/** The titles above each table of a tab; of forms those above the first person, of whom years are told, too. */
function titlesOf(
  tab: Extract<Recognised, { meaning: 'scores' | 'score-forms' }>,
  vocabulary: Vocabulary,
): readonly (readonly Title[])[] {
  const { grid } = tab;
  if (tab.meaning === 'scores') return tab.tables.map(({ header: { titles, row } }) => textsIn(grid, titles, row));
  const { header } = itemAt(tab.forms, 0);
  const labelled = grid.rows.slice(0, header).filter((row) => hasLabel(grid, row, vocabulary.formLabels));
  return [textsIn(grid, 0, Math.min(header, ...labelled))];
}

/** The other year or period that texts say together. */
function timeSaid(titles: readonly Title[], round: Round): OtherTime | null {
  return otherTime(toldByTitles(titles.map(({ text }) => text)), round);
}

/** What is told where texts say another round, at the one of them that says it alone. */
function otherRound(titles: readonly Title[], round: Round, sheet: string): Finding | null {
  const time = timeSaid(titles, round);
  if (time === null) return null;
  const saying = titles.find((title) => timeSaid([title], round)?.part === time.part);
  return finding('scores.other-round', saying?.at ?? { sheet }, null, { ...time });
}

/**
 * The tabs of scores that are of another year or period, as their names or titles say: one finding a tab. Their points are read all the same, for a title may
 * but be left from last year; a tab in which nobody is scored decides nothing.
 */
export function otherRounds(tabs: readonly Recognised[], round: Round, vocabulary: Vocabulary): readonly Finding[] {
  const scored = new Set(round.scoreSheets.flatMap(({ sheet, rows }) => (rows.length > 0 ? [sheet] : [])));
  return [...having(tabs, 'scores'), ...having(tabs, 'score-forms')].flatMap((tab): readonly Finding[] => {
    const { name: sheet } = tab.grid;
    if (!scored.has(sheet)) return [];
    const name: Title = { text: sheet, at: { sheet } };
    return [[name], ...titlesOf(tab, vocabulary)]
      .flatMap((titles) => otherRound(titles, round, sheet) ?? [])
      .slice(0, 1);
  });
}
