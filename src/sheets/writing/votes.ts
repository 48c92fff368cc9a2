import type { Vote } from '../../domain/ballots/vote';
import type { AwardRules } from '../../domain/rules/rulebook';
import { awardName } from '../../i18n/names';
import { common, votes as words } from '../../i18n/papers/result-tabs';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { cellOf } from './formulas';
import { addHead, addRemark } from './head';
import { textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, resultPage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { addTable, filterOf } from './layout/table';
import { addSecondBallots } from './second-ballots';
import { SUMMARY, counted, summaryColumns } from './vote-summary';
import { lineColumns, linesOf } from './vote-chain';
import { NOMINEE, nomineeColumns, votedOf } from './vote-nominees';

/** Where the figures of a nominee stand, as formulas name the cells. */
export interface NomineePlace {
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly unreadable: string;
  readonly share: string;
}

/** Where the figures of an award's vote stand. */
export interface VotePlace {
  readonly award: AwardRules;
  readonly vote: Vote;
  readonly issued: string;
  readonly returned: string;
  readonly read: string;
  readonly invalid: string;
  readonly valid: string;
  /** What the threshold is taken of. */
  readonly of: string;
  readonly nominees: readonly NomineePlace[];
}

/** `KQ - Kiểm phiếu` with the places of its figures. */
export interface VotesTab {
  readonly plan: TabPlan;
  readonly places: readonly VotePlace[];
}

/** What is to be said of a vote below the numbers: that only totals were kept, and what the committee noted. */
function addRemarks(draft: Draft, { names, texts }: Writing, { award, way, note }: Vote): void {
  const name = awardName(names, award);
  if (way !== 'papers') addRemark(draft, words.totalsOnly(name, texts.words.votingWay[way]));
  if (note !== '') addRemark(draft, words.note(name, note));
}

/** `KQ - Kiểm phiếu`: each vote in totals, the chain of its numbers, and how each nominee came out. Nothing of a single paper. */
export function planVotes(writing: Writing): VotesTab {
  const { awards, evaluation, tabNames } = writing;
  const all = awards.flatMap((award) =>
    evaluation.votes.filter((vote) => vote.award === award.id).map((vote) => counted(writing, award, vote)),
  );
  const summary = summaryColumns(writing);
  const nominee = nomineeColumns(writing);
  const draft = newDraft(nominee.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  addRemark(draft, writing.noAwards ?? (all.length === 0 ? words.none : words.secrecy));
  draft.addMerged(textCell(words.summary, LOOKS.heading));
  const { first } = addTable(draft, summary, all, common.none);
  for (const { vote } of all) addRemarks(draft, writing, vote);
  draft.add([]);
  draft.addMerged(textCell(words.lines, LOOKS.heading));
  addTable(
    draft,
    lineColumns(writing),
    all.flatMap((one, index) => linesOf(writing, one, first + index)),
    words.noLines,
  );
  draft.add([]);
  draft.addMerged(textCell(words.nominees, LOOKS.heading));
  const voted = all.flatMap((one, index) => votedOf(one, first + index));
  const nominees = addTable(draft, nominee, voted, common.none);
  addSecondBallots(draft, writing);

  const cell = (row: number, column: number): string => cellOf(tabNames.KqKiemPhieu, row, column);
  return {
    plan: draft.finish({
      key: 'KqKiemPhieu',
      name: tabNames.KqKiemPhieu,
      page: resultPage('landscape'),
      freeze: { rows: 0, columns: 2 },
      autoFilter: filterOf(nominees),
      tabColor: TAB_COLORS.results,
    }),
    places: all.map(({ award, vote }, index): VotePlace => {
      const figure = (name: 'issued' | 'returned' | 'read' | 'invalid' | 'valid' | 'of'): string =>
        cell(first + index, SUMMARY[name]);
      return {
        award,
        vote,
        issued: figure('issued'),
        returned: figure('returned'),
        read: figure('read'),
        invalid: figure('invalid'),
        valid: figure('valid'),
        of: figure('of'),
        nominees: voted.flatMap((one, order): readonly NomineePlace[] => {
          if (one.vote !== vote) return [];
          const of = (column: number): string => cell(nominees.first + order, column);
          return [
            {
              yes: of(NOMINEE.yes),
              no: of(NOMINEE.no),
              blank: of(NOMINEE.blank),
              unreadable: of(NOMINEE.unreadable),
              share: of(NOMINEE.share),
            },
          ];
        }),
      };
    }),
  };
}
