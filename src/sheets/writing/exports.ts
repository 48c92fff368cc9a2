import { tabNames } from '../../i18n/papers/tab-names';
import { exports as words } from '../../i18n/papers/exports';
import type { TabPlan } from '../../workbook/port';
import { writingOf } from './context';
import { fileName } from './file-name';
import { issuerOf } from './papers/issuer';
import { listPaper, nominatedLists } from './papers/nomination-list';
import type { Paper } from './papers/paper';
import { planPaper } from './papers/tab/plan-paper';
import type { ResultsToWrite } from './plan-tabs';

/** A file to attach: its name and its one tab, in values alone. */
export interface ExportFile {
  readonly name: string;
  readonly award: string;
  readonly count: number;
  readonly plan: TabPlan;
}

/** A paper as it leaves the house: what is in doubt about its style is for those who make it. */
function toSend(paper: Paper): Paper {
  return { ...paper, head: { ...paper.head, note: null } };
}

/**
 * A file for each award that somebody is nominated for: the list of those people or units and nothing else, no ballots, no scores, no formula. Its
 * name says award, organisation and year.
 */
export function planExports(results: ResultsToWrite): readonly ExportFile[] {
  const writing = writingOf(results);
  const { organisation } = issuerOf(writing);
  return nominatedLists(writing)
    .filter(({ those }) => those.length > 0)
    .map((list) => ({
      name: fileName([words.list, list.award.short, organisation, writing.when], 'xlsx'),
      award: list.award.id,
      count: list.those.length,
      plan: { ...planPaper(toSend(listPaper(writing, [list], null))), name: tabNames.DanhSachDeNghi },
    }));
}
