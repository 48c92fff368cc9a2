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

/** What a tab says, by rows. */
type Texts = readonly (readonly string[])[];

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : wordKey(String(value));
}

function holdsMarks(texts: Texts): boolean {
  const papers = texts
    .map((row) => row.filter((text) => text !== ''))
    .filter((row) => row.every((text) => MARKS.has(text)));
  return papers.reduce((sum, row) => sum + row.length, 0) >= FEWEST_MARKS;
}

/** Whether a tab is named as tabs of papers are; one that is not may hold some all the same. */
export function isNamedForBallots(name: string): boolean {
  const key = wordKey(name);
  return key.startsWith(BALLOTS) && !key.startsWith(SCORE_FORMS);
}

function isAbout(texts: Texts, ballotTabs: readonly string[]): boolean {
  const names = ballotTabs.map(wordKey);
  return texts.some((row) => row.some((text) => names.some((name) => text.includes(name))));
}

function bears(name: string, texts: Texts, ballotTabs: readonly string[]): boolean {
  return isNamedForBallots(name) || holdsMarks(texts) || isAbout(texts, ballotTabs);
}

/**
 * The names of the tabs that hold papers or tell of their cells: those named `Phiếu …`, those with rows of nothing but marks whatever they are
 * called, the minutes of the count, and those that name one of these (a log of repaired cells). Rather one too many than one too few.
 */
export function tabsWithBallots(tabs: readonly TabSnapshot[]): readonly string[] {
  const read = tabs.map(({ name, values, ownKey }) => ({
    name,
    ownKey,
    texts: values.map((row) => row.map(textOf)),
  }));
  const papers = read
    .filter(({ name, texts, ownKey }) => ownKey === MINUTES || bears(name, texts, []))
    .map(({ name }) => name);
  return read.filter(({ name, texts }) => papers.includes(name) || isAbout(texts, papers)).map(({ name }) => name);
}

/** Whether a tab to be added holds papers, or tells of the cells of such tabs. */
export function addsBallots(added: AddedTab, ballotTabs: readonly string[]): boolean {
  if (added.kind === 'cells') {
    const { name, values } = added.tab;
    return bears(
      name,
      values.map((row) => row.map(textOf)),
      ballotTabs,
    );
  }
  const texts = added.plan.rows.map(({ cells }) =>
    cells.map((cell) => {
      const content = cell?.content ?? null;
      if (content === null) return '';
      return wordKey(content.kind === 'text' ? content.text : content.kind === 'number' ? content.decimal : '');
    }),
  );
  return bears(added.plan.name, texts, ballotTabs);
}
