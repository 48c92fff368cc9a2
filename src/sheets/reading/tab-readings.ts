import { itemAt } from '../../domain/checked';
import type { Finding } from '../../domain/finding';
import type { TabSnapshot } from '../../workbook/port';
import type { Vocabulary } from '../vocabulary';
import { type ColumnReading, NOT_USED, columnFindings, fieldReadings } from './column-readings';
import type { Grid } from './grid';
import { filledCells } from './header';
import { hiddenFindings } from './hidden-lines';
import { saysScored } from './rater-phrase';
import { type Recognised, type TabMeaning, isRead } from './recognise';
import type { ScoreForm } from './score-forms';

/** A tab and what it was taken for; `detail` is the rater of a scoring tab, the award of a ballot tab. */
export interface RecognisedTab {
  readonly name: string;
  readonly meaning: TabMeaning;
  readonly detail: string | null;
  /** What its columns were taken for, where it is read by columns, or could be. */
  readonly columns: readonly ColumnReading[];
}

/** How far down a heading is looked for in a tab that was taken for nothing. */
const SEARCHED_ROWS = 40;

/** The columns of a tab that was taken for nothing, by the row in which most texts stand: so that somebody can say what they are. */
function unusedColumns(grid: Grid): readonly ColumnReading[] {
  const textsIn = (row: number): readonly number[] =>
    filledCells(grid, row).filter((column) => typeof grid.value(row, column) === 'string');
  let best: { readonly row: number; readonly columns: readonly number[] } = { row: 0, columns: [] };
  for (const row of grid.rows.slice(0, SEARCHED_ROWS)) {
    const columns = textsIn(row);
    if (columns.length > best.columns.length) best = { row, columns };
  }
  return best.columns.map((column) => ({
    column,
    heading: grid.raw(best.row, column),
    at: grid.at(best.row, column),
    meaning: NOT_USED,
    confidence: 'certain',
    reason: { code: 'no-word', word: '' },
    isAsked: false,
  }));
}

/** Whether a column says that somebody unknown scored, and has points in more than half of the rows that have a maximum. */
function isUnreadRater(grid: Grid, form: ScoreForm, { column, heading, reason }: ColumnReading): boolean {
  if (reason.code !== 'no-word' || !saysScored(heading)) return false;
  const isGiven = (row: number, at: number): boolean => grid.score(row, at).kind === 'given';
  const criteria = grid.rows.slice(form.header + 1, form.end).filter((row) => isGiven(row, form.columns.maximum));
  return criteria.filter((row) => isGiven(row, column)).length * 2 > criteria.length;
}

/** What the columns of a tab were taken for by their headings; of a tab of scores the reader of scores tells. */
function fieldColumns(tab: Recognised, vocabulary: Vocabulary): readonly ColumnReading[] {
  switch (tab.meaning) {
    case 'roster':
      return tab.headers.flatMap((header) => fieldReadings(tab.grid, header, vocabulary.rosterColumns));
    case 'score-forms': {
      const form = itemAt(tab.forms, 0);
      const { header: row, columns } = form;
      return fieldReadings(tab.grid, { row, columns }, vocabulary.formColumns, 1).map((reading) =>
        isUnreadRater(tab.grid, form, reading) ? { ...reading, confidence: 'doubtful', isAsked: true } : reading,
      );
    }
    case 'collectives':
      return fieldReadings(tab.grid, tab.header, vocabulary.collectiveColumns);
    case 'counts':
      return fieldReadings(tab.grid, tab.header, vocabulary.countColumns);
    case 'decisions':
      return fieldReadings(tab.grid, tab.header, vocabulary.decisionColumns);
    case 'periods':
      return fieldReadings(tab.grid, tab.header, vocabulary.periodColumns);
    case 'follow-ups':
      return fieldReadings(tab.grid, tab.header, vocabulary.followUpColumns);
    case 'articles':
      return fieldReadings(tab.grid, tab.header, vocabulary.articleColumns);
    case 'judgements':
      return fieldReadings(tab.grid, tab.header, vocabulary.judgementColumns);
    case 'indicators':
      return fieldReadings(tab.grid, tab.header, vocabulary.reachedColumns);
    case 'initiatives':
      return fieldReadings(tab.grid, tab.header, vocabulary.initiativeColumns);
    case 'council':
      return fieldReadings(tab.grid, tab.header, vocabulary.memberColumns);
    case 'not-used':
      return unusedColumns(tab.grid);
    case 'round':
    case 'scores':
    case 'ballots':
    case 'second-ballots':
    case 'totals':
    case 'statute':
    case 'lists':
    case 'corrections':
    case 'own':
      return [];
  }
}

function detailOf(tab: Recognised): string | null {
  if (tab.meaning === 'scores') {
    const raters = new Set(tab.tables.map(({ rater }) => (typeof rater === 'string' ? rater : null)));
    return raters.size === 1 ? ([...raters][0] ?? null) : null;
  }
  return tab.meaning === 'ballots' || tab.meaning === 'second-ballots' ? tab.award : null;
}

/** What each tab and its columns were taken for, with what is to be told of it. `scoreColumns` are those of the tabs of scores. */
export function tellTabs(
  recognised: readonly Recognised[],
  snapshots: readonly TabSnapshot[],
  scoreColumns: ReadonlyMap<Grid, readonly ColumnReading[]>,
  vocabulary: Vocabulary,
): { readonly tabs: readonly RecognisedTab[]; readonly findings: readonly Finding[] } {
  const tabs = recognised.map((tab): RecognisedTab => ({
    name: tab.grid.name,
    meaning: tab.meaning,
    detail: detailOf(tab),
    columns: scoreColumns.get(tab.grid) ?? fieldColumns(tab, vocabulary),
  }));
  const findings = tabs.flatMap(({ meaning, columns }, index): readonly Finding[] =>
    isRead(meaning)
      ? [...(meaning === 'scores' ? [] : columnFindings(columns)), ...hiddenFindings(itemAt(snapshots, index))]
      : [],
  );
  return { tabs, findings };
}
