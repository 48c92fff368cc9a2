import { tabNames } from '../../i18n/papers/tab-names';
import { exports as words } from '../../i18n/papers/exports';
import type { TabPlan } from '../../workbook/port';
import { type Writing, writingOf } from './context';
import { fileName } from './file-name';
import { issuerOf } from './papers/issuer';
import { listPaper, nominatedLists } from './papers/nomination-list';
import { submissionPapers } from './papers/office/submissions';
import type { Paper } from './papers/paper';
import { planPaper } from './papers/tab/plan-paper';
import type { ResultsToWrite } from './plan-tabs';

/** By what the lists to attach are parted: a file for each award, or for each who gets a submission. */
export const EXPORTS_BY = ['award', 'receiver'] as const;
/** One of these. */
export type ExportsBy = (typeof EXPORTS_BY)[number];

/** A file to attach: its name and its one tab, in values alone. */
export interface ExportFile {
  readonly name: string;
  /** The award, or who gets it, in short. */
  readonly of: string;
  /** How many nominations it lists. */
  readonly count: number;
  readonly plan: TabPlan;
}

/** A list that leaves the house: what is in doubt about its style is for those who make it. */
function exportFile(writing: Writing, of: string, count: number, paper: Paper): ExportFile {
  const { organisation } = issuerOf(writing);
  const toSend = { ...paper, head: { ...paper.head, note: null }, name: tabNames.DanhSachDeNghi };
  return {
    name: fileName([words.list, of, organisation, writing.when], 'xlsx'),
    of,
    count,
    plan: planPaper(toSend),
  };
}

/**
 * A file for each award that somebody is nominated for, or for each who is asked for some: the list of those people or units and nothing else, no
 * ballots, no scores, no formula. Its name says for what or whom, organisation and year.
 */
export function planExports(results: ResultsToWrite, by: ExportsBy): readonly ExportFile[] {
  const writing = writingOf(results);
  if (by === 'receiver') {
    return submissionPapers(writing).flatMap(({ short, list, lists }) => {
      const count = lists.reduce((sum, { those }) => sum + those.length, 0);
      return list === null ? [] : [exportFile(writing, short, count, list)];
    });
  }
  return nominatedLists(writing)
    .filter(({ those }) => those.length > 0)
    .map((list) => exportFile(writing, list.award.short, list.those.length, listPaper(writing, [list], null)));
}
