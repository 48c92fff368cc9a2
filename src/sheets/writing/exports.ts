import { tabNames } from '../../i18n/papers/tab-names';
import { exports as words } from '../../i18n/papers/exports';
import type { TabPlan } from '../../workbook/port';
import { type Writing, writingOf } from './context';
import { fileName } from './file-name';
import { issuerOf } from './papers/issuer';
import { type NominatedList, listPaper, nominatedLists } from './papers/nomination-list';
import { draftWarnings } from './papers/office/parts';
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

/** A list that nobody stands on: the name that its file would bear, which is worth a look where an older one lies. */
export type EmptyExport = Pick<ExportFile, 'name' | 'of'>;

/** The files to attach, and the lists of which there is none. */
export interface Exports {
  readonly files: readonly ExportFile[];
  readonly withNobody: readonly EmptyExport[];
}

function named(writing: Writing, of: string): EmptyExport {
  const { organisation } = issuerOf(writing);
  return { name: fileName([words.list, of, organisation, writing.when], 'xlsx'), of };
}

/** A list that leaves the house: what is in doubt about its style is for those who make it. */
function exportFile(writing: Writing, of: string, count: number, paper: Paper): ExportFile {
  const toSend = { ...paper, head: { ...paper.head, note: null }, name: tabNames.DanhSachDeNghi };
  return { ...named(writing, of), count, plan: planPaper(toSend) };
}

function byReceiver(writing: Writing): Exports {
  const papers = submissionPapers(writing);
  return {
    files: papers.flatMap(({ short, list, lists }) => {
      const count = lists.reduce((sum, { those }) => sum + those.length, 0);
      return list === null ? [] : [exportFile(writing, short, count, list)];
    }),
    withNobody: papers.filter(({ list }) => list === null).map(({ short }) => named(writing, short)),
  };
}

/** The list of one award: a draft by its own cases alone. */
function awardPaper(writing: Writing, list: NominatedList): Paper {
  const paper = listPaper(writing, [list], null);
  const blocks = paper.blocks.filter(({ kind }) => kind !== 'warning');
  return { ...paper, blocks: [...draftWarnings(writing, [list.award]), ...blocks] };
}

function byAward(writing: Writing): Exports {
  const lists = nominatedLists(writing);
  return {
    files: lists
      .filter(({ those }) => those.length > 0)
      .map((list) => exportFile(writing, list.award.short, list.those.length, awardPaper(writing, list))),
    withNobody: lists.filter(({ those }) => those.length === 0).map(({ award }) => named(writing, award.short)),
  };
}

/**
 * A file for each award that somebody is nominated for, or for each who is asked for some: the list of those people or units and nothing else, no
 * ballots, no scores, no formula. Its name says for what or whom, organisation and year.
 */
export function planExports(results: ResultsToWrite, by: ExportsBy): Exports {
  const writing = writingOf(results);
  return by === 'receiver' ? byReceiver(writing) : byAward(writing);
}
