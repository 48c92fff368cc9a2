import { wordKey } from '../../domain/text/keys';
import type { Rater } from '../../domain/terms';
import type { TabSnapshot } from '../../workbook/port';
import { type ArticlesHeader, findArticlesHeader } from './articles';
import { findCorrectionsHeader } from './correction-lines';
import { NOTHING_TOLD, type TabCorrections } from './tab-corrections';
import { headingWords } from '../heading-words';
import { type Vocabulary, defaultVocabulary } from '../vocabulary';
import { type WordIndex, words } from '../words';
import { ballotAward, secondBallotAward } from './ballots';
import { type CollectivesHeader, findCollectivesHeader } from './collectives';
import { type CountsHeader, type DecisionsHeader, findCountsHeader, findDecisionsHeader } from './council';
import { type FollowUpsHeader, findFollowUpsHeader } from './follow-ups';
import { type Grid, gridOf } from './grid';
import { findHeader } from './header';
import { type MembersHeader, findMembersHeader } from './members';
import { type RaterRow, raterRow } from './rater-columns';
import { type PeriodsHeader, findPeriodsHeader } from './period-results';
import { type InitiativesHeader, findInitiativesHeader } from './initiatives';
import { type JudgementsHeader, findJudgementsHeader } from './judgements';
import { type ReachedHeader, findReachedHeader } from './reached';
import { type RosterHeader, findRosterTables } from './roster';
import { findLabelColumn } from './round-tab';
import { type ScoreForm, findScoreForms } from './score-forms';
import { type ScoreHeader, findScoreTables, raterOf } from './score-header';
import { type TotalsHeader, findTotalsHeader } from './totals';
import { type StatuteHeader, findStatuteHeader } from './statute-tab';
import { SCORE_WORDS, type ScoreWords } from './values/score-rules';

/** A tab with what it was taken for, and what its reader needs. */
export type Recognised =
  | { readonly meaning: 'round'; readonly grid: Grid; readonly labelColumn: number }
  | { readonly meaning: 'roster'; readonly grid: Grid; readonly headers: readonly RosterHeader[] }
  | {
      readonly meaning: 'scores';
      readonly grid: Grid;
      readonly tables: readonly { readonly header: ScoreHeader; readonly rater: Rater | RaterRow | null }[];
    }
  | { readonly meaning: 'score-forms'; readonly grid: Grid; readonly forms: readonly ScoreForm[] }
  | { readonly meaning: 'collectives'; readonly grid: Grid; readonly header: CollectivesHeader }
  | { readonly meaning: 'ballots'; readonly grid: Grid; readonly award: string | null }
  | { readonly meaning: 'second-ballots'; readonly grid: Grid; readonly award: string | null }
  | { readonly meaning: 'totals'; readonly grid: Grid; readonly header: TotalsHeader }
  | { readonly meaning: 'counts'; readonly grid: Grid; readonly header: CountsHeader }
  | { readonly meaning: 'decisions'; readonly grid: Grid; readonly header: DecisionsHeader }
  | { readonly meaning: 'periods'; readonly grid: Grid; readonly header: PeriodsHeader }
  | { readonly meaning: 'follow-ups'; readonly grid: Grid; readonly header: FollowUpsHeader }
  | { readonly meaning: 'statute'; readonly grid: Grid; readonly header: StatuteHeader }
  | { readonly meaning: 'articles'; readonly grid: Grid; readonly header: ArticlesHeader }
  | { readonly meaning: 'judgements'; readonly grid: Grid; readonly header: JudgementsHeader }
  | { readonly meaning: 'indicators'; readonly grid: Grid; readonly header: ReachedHeader }
  | { readonly meaning: 'initiatives'; readonly grid: Grid; readonly header: InitiativesHeader }
  | { readonly meaning: 'council'; readonly grid: Grid; readonly header: MembersHeader }
  | { readonly meaning: 'lists'; readonly grid: Grid }
  | { readonly meaning: 'corrections'; readonly grid: Grid }
  | { readonly meaning: 'own'; readonly grid: Grid }
  | { readonly meaning: 'not-used'; readonly grid: Grid };

/** What a tab can be taken for. */
export type TabMeaning = Recognised['meaning'];

const LIST_COLUMNS = headingWords(words.listColumns);

/** The tabs that were taken for one meaning. */
export function having<M extends TabMeaning>(
  tabs: readonly Recognised[],
  meaning: M,
): readonly Extract<Recognised, { meaning: M }>[] {
  return tabs.filter((tab): tab is Extract<Recognised, { meaning: M }> => tab.meaning === meaning);
}

/** Whether figures come from tabs of a meaning. */
export function isRead(meaning: TabMeaning): boolean {
  return !['own', 'not-used', 'lists'].includes(meaning);
}

/** Whether a tab was written by a run: known by its mark, else by the beginning of its name. Such a tab is never input. */
export function isOwn({ ownKey, name }: TabSnapshot): boolean {
  return ownKey !== null || words.ownPrefixes.some((prefix) => wordKey(name).startsWith(wordKey(prefix)));
}

/** A tab that only some campaigns need, by its header row. */
function recogniseCampaignTab(grid: Grid, vocabulary: Vocabulary): Recognised | null {
  const articles = findArticlesHeader(grid, vocabulary);
  if (articles !== null) return { meaning: 'articles', grid, header: articles };
  const initiatives = findInitiativesHeader(grid, vocabulary);
  if (initiatives !== null) return { meaning: 'initiatives', grid, header: initiatives };
  const judgements = findJudgementsHeader(grid, vocabulary);
  if (judgements !== null) return { meaning: 'judgements', grid, header: judgements };
  const reached = findReachedHeader(grid, vocabulary);
  return reached === null ? null : { meaning: 'indicators', grid, header: reached };
}

/** Who scored in each table; one that does not say is by the rater of the table above. */
function withRaters(
  grid: Grid,
  headers: readonly ScoreHeader[],
  vocabulary: Vocabulary,
): Extract<Recognised, { meaning: 'scores' }>['tables'] {
  let before: Rater | null = null;
  return headers.map((header) => {
    const raters = raterRow(grid, header, vocabulary.raterColumns);
    if (raters !== null) return { header, rater: raters };
    before = raterOf(grid, header) ?? before;
    return { header, rater: before };
  });
}

/** Tells what a tab holds, by its words: a ballot tab by its name, every other (also `Phiếu chấm điểm`) by its header row or its labels. */
export function recognise(
  tab: TabSnapshot,
  awards: WordIndex<string>,
  vocabulary: Vocabulary = defaultVocabulary,
  scoreWords: ScoreWords = SCORE_WORDS,
  told: TabCorrections = NOTHING_TOLD,
): Recognised {
  const grid = gridOf(tab, scoreWords, told);
  if (isOwn(tab)) return { meaning: 'own', grid };
  if (told.isNotUsed) return { meaning: 'not-used', grid };
  if (findCorrectionsHeader(grid) !== null) return { meaning: 'corrections', grid };
  const award = ballotAward(grid.name, awards);
  if (typeof award === 'string') return { meaning: 'ballots', grid, award };
  const second = secondBallotAward(grid.name, awards);
  if (typeof second === 'string') return { meaning: 'second-ballots', grid, award: second };
  const totals = findTotalsHeader(grid, vocabulary);
  if (totals !== null) return { meaning: 'totals', grid, header: totals };
  // Before the matrix, for which the label of a form's name would pass where the maxima stand below it.
  const forms = findScoreForms(grid, vocabulary);
  if (forms.length > 0) return { meaning: 'score-forms', grid, forms };
  const tables = findScoreTables(grid, vocabulary);
  if (tables.length > 0) return { meaning: 'scores', grid, tables: withRaters(grid, tables, vocabulary) };
  const rosters = findRosterTables(grid, vocabulary);
  if (rosters.length > 0) return { meaning: 'roster', grid, headers: rosters };
  const collectives = findCollectivesHeader(grid, vocabulary);
  if (collectives !== null) return { meaning: 'collectives', grid, header: collectives };
  const counts = findCountsHeader(grid, vocabulary);
  if (counts !== null) return { meaning: 'counts', grid, header: counts };
  const decisions = findDecisionsHeader(grid, vocabulary);
  if (decisions !== null) return { meaning: 'decisions', grid, header: decisions };
  const followUps = findFollowUpsHeader(grid, vocabulary);
  if (followUps !== null) return { meaning: 'follow-ups', grid, header: followUps };
  const periods = findPeriodsHeader(grid, vocabulary);
  if (periods !== null) return { meaning: 'periods', grid, header: periods };
  const ofCampaign = recogniseCampaignTab(grid, vocabulary);
  if (ofCampaign !== null) return ofCampaign;
  const council = findMembersHeader(grid, vocabulary);
  if (council !== null) return { meaning: 'council', grid, header: council };
  if (findHeader(grid, LIST_COLUMNS, ['list', 'value', 'meaning']) !== null) return { meaning: 'lists', grid };
  const labelColumn = findLabelColumn(grid);
  if (labelColumn !== null) return { meaning: 'round', grid, labelColumn };
  const statute = findStatuteHeader(grid);
  if (statute !== null) return { meaning: 'statute', grid, header: statute };
  if (second === null) return { meaning: 'second-ballots', grid, award: second };
  return award === null ? { meaning: 'ballots', grid, award } : { meaning: 'not-used', grid };
}
