import { papersAsTabs } from '../../../../domain/granting/papers-asked';
import {
  FURTHER_PAPERS,
  type FurtherPaper,
  type PaperId,
  USUAL_PAPERS,
  type UsualPaper,
} from '../../../../domain/terms';
import { itemAt } from '../../../../domain/checked';
import { fileNames, officeTabs } from '../../../../i18n/papers/office-papers';
import type { TabPlan } from '../../../../workbook/port';
import { type Writing, writingOf } from '../../context';
import { fileName } from '../../file-name';
import type { ResultsToWrite } from '../../plan-tabs';
import { namesToPrint } from '../../tab-names';
import { papersOfResults } from '../all-papers';
import { issuerOf } from '../issuer';
import type { Paper } from '../paper';
import { awardsToVoteOn } from '../parts';
import { planPaper } from '../tab/plan-paper';
import { awardLists } from './award-lists';
import { type Certificates, certificates } from './certificates';
import { planCertificates } from './certificates-tab';
import { decision, decisionList } from './decision';
import { dossierPapers } from './dossier-lists';
import { notice } from './notice';
import { awardKey } from './parts';
import { isFinal, reviewTable } from './review-table';
import { submissionPapers } from './submissions';

/** What a file of papers holds. */
export type PaperContent =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'certificates'; readonly certificates: Certificates };

/** A file of papers: one paper, or the certificates of one award. */
export interface PaperFile {
  readonly id: PaperId;
  /** What it is, and of what: `Tờ trình`, `cấp tỉnh`; `of` is empty where there is but one. */
  readonly what: string;
  readonly of: string;
  /** The name of the file: what, organisation and year. */
  readonly name: string;
  readonly content: PaperContent;
}

/** A paper before it has the name of a file. */
type Found = Omit<PaperFile, 'name'>;

function found(id: FurtherPaper, what: string, of: string, paper: Paper | null): readonly Found[] {
  return paper === null ? [] : [{ id, what, of, content: { kind: 'paper', paper } }];
}

/** The papers of one kind that a round gives; none where there is nobody to name. */
function papersOfKind(writing: Writing, id: FurtherPaper): readonly Found[] {
  switch (id) {
    case 'decision':
      return found(id, fileNames.decision, '', decision(writing));
    case 'decision-list':
      return found(id, fileNames[id], '', decisionList(writing));
    case 'award-lists':
      return awardLists(writing).flatMap(({ list, paper }) => found(id, fileNames[id], list.award.short, paper));
    case 'submissions':
      return submissionPapers(writing).flatMap(({ short, submission, list }) => [
        ...found(id, fileNames.submissions, short, submission),
        ...found(id, fileNames.submissionList, short, list),
      ]);
    case 'certificates':
      return certificates(writing).map((ofAward) => ({
        id,
        what: fileNames.certificates,
        of: ofAward.award.short,
        content: { kind: 'certificates', certificates: ofAward },
      }));
    case 'notice':
      return found(id, fileNames.notice, '', notice(writing));
    case 'dossiers':
      return dossierPapers(writing).flatMap(({ short, paper }) => found(id, fileNames.dossiers, short, paper));
    case 'review':
      return found(id, isFinal(writing) ? fileNames.final : fileNames.interim, '', reviewTable(writing));
  }
}

/** The further papers of a round, of some kinds, in their order. */
function furtherPapers(writing: Writing, kinds: readonly FurtherPaper[]): readonly Found[] {
  return kinds.flatMap((id) => papersOfKind(writing, id));
}

/** `In - …`: the further papers that the round asks for as tabs. */
export function planFurtherPapers(writing: Writing): readonly TabPlan[] {
  const papers = furtherPapers(writing, papersAsTabs(writing.rules));
  const wanted = papers.map(({ content }) =>
    content.kind === 'paper' ? content.paper.name : officeTabs.certificates(content.certificates.award.short),
  );
  const names = namesToPrint(writing.snapshot, wanted);
  return papers.map(({ content }, index) => {
    const name = itemAt(names, index);
    return content.kind === 'paper'
      ? planPaper({ ...content.paper, name })
      : planCertificates(content.certificates, awardKey('InGiay', writing, content.certificates.award.id), name);
  });
}

/** Whether a usual paper has anything to tell: of a round without awards, or without a vote, a tab says so, and no file is needed. */
function isOfUse(writing: Writing, id: UsualPaper): boolean {
  switch (id) {
    case 'meeting-minutes':
      return true;
    case 'counting-minutes': {
      const { votes, secondBallots } = writing.evaluation;
      return votes.length > 0 || secondBallots.length > 0 || awardsToVoteOn(writing).length > 0;
    }
    case 'nomination-list':
    case 'submission':
      return writing.noAwards === null;
  }
}

/** Every paper of a round as a file, the usual ones first; of some kinds alone where they are named. */
export function paperFiles(results: ResultsToWrite, only: readonly PaperId[] | null): readonly PaperFile[] {
  const writing = writingOf(results);
  const { organisation } = issuerOf(writing);
  const isWanted = (id: PaperId): boolean => only === null || only.includes(id);
  const usual = USUAL_PAPERS.some(isWanted)
    ? papersOfResults(results).flatMap((paper, index): readonly Found[] => {
        const id = itemAt(USUAL_PAPERS, index);
        const file = { id, what: fileNames[id], of: '', content: { kind: 'paper', paper } } as const;
        return isOfUse(writing, id) ? [file] : [];
      })
    : [];
  const further = furtherPapers(writing, FURTHER_PAPERS.filter(isWanted));
  return [...usual.filter(({ id }) => isWanted(id)), ...further].map((one) => ({
    ...one,
    name: fileName([one.what, one.of, organisation, writing.when], 'docx'),
  }));
}
