import type { Steps } from '../../domain/steps';
import { valueAt } from '../../domain/checked';
import { compareCodes } from '../../domain/text/order';
import { rowMarks as words } from '../../i18n/papers/row-marks';
import type { CellPlan, TabPlan, TabSnapshot } from '../../workbook/port';
import { type TabMeaning, isRead } from '../reading/recognise';
import type { Writing } from './context';
import { textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { LOOKS } from './layout/styles';

/** The marks of a tab's rows, in their order. */
export interface MarkedRows {
  readonly tab: string;
  readonly marks: readonly string[];
}

/** How rows and runs get their marks: hashes, which are not made here. */
export interface Marking {
  /** The marks of a tab's rows, with a step after each. */
  readonly tabInSteps: (tab: TabSnapshot) => Steps<readonly string[]>;
  /** The marks of the rows that a plan gives. */
  readonly plan: (plan: TabPlan) => readonly string[];
  /** A code of twelve letters for a text. */
  readonly code: (text: string) => string;
}

/** Of these not even a mark is kept row by row: a ballot can never be told by its row. */
const BALLOTS: readonly TabMeaning[] = ['ballots', 'second-ballots'];

/** Whether papers stand in a tab. */
export function isOfBallots(meaning: TabMeaning): boolean {
  return BALLOTS.includes(meaning);
}

/** How many rows have their marks in one cell. */
const ROWS_PER_CELL = 100;

/** The tabs that were read, ballots aside, in the order of the workbook. */
function readTabs({ tabs, snapshot }: Writing): readonly TabSnapshot[] {
  const meanings = new Map(tabs.map(({ name, meaning }) => [name, meaning]));
  return snapshot.tabs.filter(({ name, ownKey }) => {
    const meaning = valueAt(meanings, name);
    return ownKey === null && isRead(meaning) && !isOfBallots(meaning);
  });
}

/** The marks of the rows of every tab that was read, ballots aside, with a step after each row. */
export function* inputMarksInSteps(writing: Writing): Steps<readonly MarkedRows[]> {
  const marked: MarkedRows[] = [];
  for (const tab of readTabs(writing)) marked.push({ tab: tab.name, marks: yield* writing.marking.tabInSteps(tab) });
  return marked;
}

/**
 * A code for what a run worked on: the version, the settings in force, and every tab that was read. Equal codes are equal runs, whenever they were. Of
 * ballots only the salted fingerprint is in it, where there is one: what else it is made of stands in the workbook, so a bare one could be searched.
 */
export function runCode(
  writing: Pick<Writing, 'version' | 'rules' | 'fingerprints' | 'tabs' | 'snapshot' | 'marking'>,
): string {
  const { version, rules, fingerprints, tabs, snapshot, marking } = writing;
  const meanings = new Map(tabs.map(({ name, meaning }) => [name, meaning]));
  const inputs = snapshot.tabs.flatMap(({ name, ownKey, fingerprint }): readonly string[][] => {
    const meaning = valueAt(meanings, name);
    if (ownKey !== null || !isRead(meaning)) return [];
    return [[name, isOfBallots(meaning) ? (fingerprints.byTab.get(name) ?? '') : fingerprint]];
  });
  const settings = [...rules.settings.values()]
    .sort((left, right) => compareCodes(left.key, right.key))
    .map(({ key, text }) => [key, text]);
  const text = JSON.stringify([version, rules.campaign.id, rules.regime.id, settings, inputs]);
  const code = marking.code(text);
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

/** Adds the marks of rows to a tab of so many columns, at its end: the tab, which rows, and their marks one after the other. */
export function addRowMarks(draft: Draft, marked: readonly MarkedRows[], columns: number): void {
  draft.addMerged(textCell(words.remark, LOOKS.remark));
  const line = ([tab, rows, marks]: readonly [CellPlan, CellPlan, CellPlan]): void => {
    const row = draft.add([tab, rows, marks]);
    draft.merge({ top: row, left: 2, bottom: row, right: columns - 1 });
  };
  const header = (text: string): CellPlan => textCell(text, LOOKS.header);
  line([header(words.tab), header(words.rows), header(words.marks)]);
  for (const { tab, marks } of marked) {
    for (let first = 0; first < marks.length; first += ROWS_PER_CELL) {
      const some = marks.slice(first, first + ROWS_PER_CELL);
      line([
        textCell(tab, LOOKS.text),
        textCell(words.from(first + 1, first + some.length), LOOKS.centred),
        textCell(some.join(''), LOOKS.fingerprint),
      ]);
    }
  }
}
