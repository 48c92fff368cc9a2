import { wordKey } from '../domain/text/keys';
import { VALUE_WORDS, wordIndex, words } from '../sheets/words';
import type { AddedTab, CellValue, TabSnapshot } from '../workbook/port';

/** Which tabs hold papers, or may: told broadly, for those who must keep nothing of them. */

const MARKS = wordIndex(VALUE_WORDS.mark);
const BALLOTS = wordKey(words.tabs.ballots);
/** `Phiếu chấm điểm` is a form of scores. */
const SCORE_FORMS = wordKey(`${words.tabs.ballots} ${words.tabs.scores}`);
/** Rows of nothing but marks hold at least so many of them in all, where they are papers. */
const FEWEST_MARKS = 2;
/** The minutes of the count, which list the reasons of invalid papers. */
const MINUTES = 'BienBanKiemPhieu';

/** What the cells of a tab hold, by rows. */
type Rows = readonly (readonly CellValue[])[];

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : wordKey(String(value));
}

/** How many marks a row of nothing else holds; 0 where it holds anything else. */
function marksIn(row: Rows[number]): number {
  let marks = 0;
  for (const value of row) {
    const text = textOf(value);
    if (text === '') continue;
    // Nearly every row that is no paper is told by its first cell: a large tab is looked through at each keystroke.
    if (!MARKS.has(text)) return 0;
    marks += 1;
  }
  return marks;
}

function holdsMarks(rows: Rows): boolean {
  return rows.reduce((sum, row) => sum + marksIn(row), 0) >= FEWEST_MARKS;
}

/** Whether a tab is named as tabs of papers are; one that is not may hold some all the same. */
export function isNamedForBallots(name: string): boolean {
  const key = wordKey(name);
  return key.startsWith(BALLOTS) && !key.startsWith(SCORE_FORMS);
}

/** What a number can look like. */
const LIKE_NUMBER = /^[-+.e\d]+$/;

function isAbout(rows: Rows, ballotTabs: readonly string[]): boolean {
  const names = ballotTabs.map(wordKey);
  const numbers = names.filter((name) => LIKE_NUMBER.test(name));
  return rows.some((row) =>
    row.some((value) => {
      const those = typeof value === 'number' ? numbers : names;
      if (those.length === 0) return false;
      const text = textOf(value);
      return those.some((name) => text.includes(name));
    }),
  );
}

function bears(name: string, rows: Rows, ballotTabs: readonly string[]): boolean {
  return isNamedForBallots(name) || holdsMarks(rows) || isAbout(rows, ballotTabs);
}

/**
 * The names of the tabs that hold papers or tell of their cells: those named `Phiếu …`, those with rows of nothing but marks whatever they are
 * called, the minutes of the count, and those that name one of these (a log of repaired cells). Rather one too many than one too few.
 */
export function tabsWithBallots(tabs: readonly TabSnapshot[]): readonly string[] {
  const papers = tabs
    .filter(({ name, values, ownKey }) => ownKey === MINUTES || bears(name, values, []))
    .map(({ name }) => name);
  return tabs.filter(({ name, values }) => papers.includes(name) || isAbout(values, papers)).map(({ name }) => name);
}

/** Whether a tab to be added holds papers, or tells of the cells of such tabs. */
export function addsBallots(added: AddedTab, ballotTabs: readonly string[]): boolean {
  if (added.kind === 'cells') return bears(added.tab.name, added.tab.values, ballotTabs);
  const rows = added.plan.rows.map(({ cells }) =>
    cells.map((cell): CellValue => {
      const content = cell?.content ?? null;
      if (content === null || content.kind === 'formula') return null;
      return content.kind === 'text' ? content.text : content.decimal;
    }),
  );
  return bears(added.plan.name, rows, ballotTabs);
}
