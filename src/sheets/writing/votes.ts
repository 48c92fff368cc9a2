import type { Vote } from '../../domain/ballots/vote';
import { itemAt } from '../../domain/checked';
import type { AwardRules } from '../../domain/rules/rulebook';
import { awardName } from '../../i18n/names';
import { common } from '../../i18n/papers/result-tabs/common';
import { votes as words } from '../../i18n/papers/result-tabs/voting';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, columnOf, here } from './formulas';
import { addHead, addRemark } from './head';
import { textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, tablesPage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { addTable, filterOf } from './layout/table';
import { addSecondBallots } from './second-ballots';
import { SUMMARY, counted, summaryColumns } from './vote-summary';
import { chainFamilies, voteFamilies } from './vote-families';
import { CHAIN_OUTCOME, type ChainLine, lineColumns, linesOf, summaryCells } from './vote-chain';
import { type ChainPlace, NOMINEE, nomineeColumns, votedOf } from './vote-nominees';

/** Where the figures of a nominee stand, as formulas name the cells. */
export interface NomineePlace {
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly unreadable: string;
  readonly share: string;
  readonly verdict: string;
  /** How many votes it lacks; no number where it lacks none. */
  readonly short: string;
}

/** The figures of a nominee that can be added up. */
export type NomineeFigure = Exclude<keyof NomineePlace, 'share' | 'verdict' | 'short'>;

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
  /** The smallest number of "yes" that passes. */
  readonly required: string;
  /** The cells of all nominees, column by column; `null` where nobody stood. */
  readonly columns: Readonly<Record<NomineeFigure | 'verdict', string>> | null;
  readonly nominees: readonly NomineePlace[];
}

/** `KQ - Kiểm phiếu` with the places of its figures. */
export interface VotesTab {
  readonly plan: TabPlan;
  readonly places: readonly VotePlace[];
  readonly families: readonly Family[];
}

/** What is to be said of a vote below the numbers: that only totals were kept, and what the committee noted. */
function addRemarks(draft: Draft, { names, texts }: Writing, { award, way, note }: Vote): void {
  const name = awardName(names, award);
  if (way !== 'papers') addRemark(draft, words.totalsOnly(name, texts.words.votingWay[way]));
  if (note !== '') addRemark(draft, words.note(name, note));
}

/** The nominees of a vote stand one below the other. */
function columnsOf(tab: string, first: number, last: number): NonNullable<VotePlace['columns']> {
  const of = (column: number): string => columnOf(tab, column, first, last);
  return {
    yes: of(NOMINEE.yes),
    no: of(NOMINEE.no),
    blank: of(NOMINEE.blank),
    unreadable: of(NOMINEE.unreadable),
    verdict: of(NOMINEE.verdict),
  };
}

/** Where the outcomes of each vote's lines stand, the chain of the first beginning in row `first`. */
function chainPlaces(chains: readonly (readonly ChainLine[])[], first: number): readonly (ChainPlace | null)[] {
  let next = first;
  return chains.map(({ length: count }) => {
    const from = next;
    next += count;
    return count === 0 ? null : { cells: `${here(from, CHAIN_OUTCOME)}:${here(next - 1, CHAIN_OUTCOME)}`, count };
  });
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
  const chains = all.map(({ vote }, index) =>
    linesOf(writing, awardName(writing.names, vote.award), vote.lines, summaryCells(first + index)),
  );
  const chain = chains.flat();
  const chainPlace = addTable(draft, lineColumns(writing), chain, words.noLines);
  const chainOf = chainPlaces(chains, chainPlace.first);
  draft.add([]);
  draft.addMerged(textCell(words.nominees, LOOKS.heading));
  const voted = all.flatMap((one, index) => votedOf(writing, one, first + index, itemAt(chainOf, index)));
  const nominees = addTable(draft, nominee, voted, common.none);
  const hasMore = addSecondBallots(draft, writing);

  const cell = (row: number, column: number): string => cellOf(tabNames.KqKiemPhieu, row, column);
  const places = all.map(({ award, vote }, index): VotePlace => {
    const figure = (name: keyof typeof SUMMARY): string => cell(first + index, SUMMARY[name]);
    const rows = voted.flatMap((one, order) => (one.vote === vote ? [nominees.first + order] : []));
    return {
      award,
      vote,
      issued: figure('issued'),
      returned: figure('returned'),
      read: figure('read'),
      invalid: figure('invalid'),
      valid: figure('valid'),
      of: figure('of'),
      required: figure('required'),
      columns: rows.length === 0 ? null : columnsOf(tabNames.KqKiemPhieu, Math.min(...rows), Math.max(...rows)),
      nominees: rows.map((row): NomineePlace => {
        const of = (column: number): string => cell(row, column);
        return {
          yes: of(NOMINEE.yes),
          no: of(NOMINEE.no),
          blank: of(NOMINEE.blank),
          unreadable: of(NOMINEE.unreadable),
          share: of(NOMINEE.share),
          verdict: of(NOMINEE.verdict),
          short: of(NOMINEE.short),
        };
      }),
    };
  });
  return {
    plan: draft.finish({
      key: 'KqKiemPhieu',
      name: tabNames.KqKiemPhieu,
      // The table of the nominees is what goes on over pages.
      page: hasMore ? tablesPage() : { ...tablesPage(), titleRows: { first: nominees.header, last: nominees.header } },
      freeze: { rows: 0, columns: 2 },
      autoFilter: filterOf(nominees),
      tabColor: TAB_COLORS.results,
    }),
    places,
    families: [
      ...places.flatMap((one) => voteFamilies(writing, one)),
      ...chainFamilies(tabNames.KqKiemPhieu, chain, chainPlace),
    ],
  };
}
