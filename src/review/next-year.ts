import { proposalsOf, type ProposalState } from '../domain/follow-up/proposals';
import { type PastFigures, pastFigures } from '../domain/indicators/past-figures';
import { type KnownTime, timeAfter } from '../domain/periods/time-after';
import { type Result, fail, ok } from '../domain/result';
import type { CampaignPack } from '../domain/rules/pack';
import type { RuleBookFailure } from '../domain/rules/rulebook';
import { type HistoryTitle, type NewTitles, TITLE_COLUMNS, carriedOver } from '../sheets/template/next-year';
import { type OwnCriterion, ownCriteria } from '../domain/scoring/own-criteria';
import type { TabPlan } from '../workbook/port';
import type { Review } from './review';
import { templatePlans } from './template';

/**
 * Which of this year's titles go into the histories: those that were granted by a decision (by the tab `Theo dõi đề nghị`), all that this round
 * proposes, or none.
 */
export const COUNT_BY = ['awarded', 'nominated', 'none'] as const;
/** Which of this year's titles go into the histories. */
export type CountBy = (typeof COUNT_BY)[number];

/** Why the workbook of the next round could not be made. */
export type NextYearFailure =
  | { readonly code: 'next.no-period'; readonly params: Readonly<Record<string, never>> }
  /** Titles are proposed, and nothing tells who got them: that is never guessed. */
  | { readonly code: 'next.follow-up-missing'; readonly params: { readonly count: string } }
  | RuleBookFailure;

/** A title of this year that was not counted, and where its proposal stands. */
export interface Uncounted {
  readonly award: HistoryTitle;
  readonly candidateId: string;
  readonly state: ProposalState;
}

/** The workbook of the next round, and what its histories got and did not get. */
export interface NextYear {
  /** The tabs, filled in; they are the user's own, to be written as a new workbook. */
  readonly plans: readonly TabPlan[];
  readonly of: KnownTime;
  readonly counted: Readonly<Record<HistoryTitle, readonly string[]>>;
  readonly uncounted: readonly Uncounted[];
  /** Figures of earlier years, and rows of them that were not carried over. */
  readonly figures: PastFigures;
  /** The council's own criteria, on the scoring tabs again. */
  readonly criteria: readonly OwnCriterion[];
  /** Cells of histories that could not be read, and were left empty. */
  readonly unreadable: readonly { readonly id: string; readonly award: HistoryTitle }[];
}

const TITLES = Object.keys(TITLE_COLUMNS) as readonly HistoryTitle[];
/** Empty rows for people who come in the year. */
const SPARE_ROWS = 10;

/**
 * The workbook of the year after a review, or of the next quarter, semester or month after one of such: a fresh template with the roster, the units, the histories of titles and the figures of the campaign's
 * years carried over.
 */
export function nextYear(
  { round, evaluation, rules }: Review,
  countBy: CountBy,
  campaign: CampaignPack = rules.campaign,
): Result<NextYear, NextYearFailure> {
  const { year, isSchoolYear, period } = round;
  if (period === null) return fail({ code: 'next.no-period', params: {} });
  // Titles are of a year: a shorter period proposes none, whatever stands in its workbook.
  const proposed = period === 'year' ? proposalsOf(round, evaluation.entries) : [];
  const proposals = proposed.flatMap((proposal) =>
    TITLES.filter((title) => title === proposal.award).map((award) => ({ ...proposal, award })),
  );
  const isUntold = countBy === 'awarded' && round.followUps === null && proposals.length > 0;
  if (isUntold) return fail({ code: 'next.follow-up-missing', params: { count: String(proposals.length) } });
  const counts = (proposal: (typeof proposals)[number]): boolean => {
    switch (countBy) {
      case 'awarded':
        return proposal.state === 'awarded';
      case 'nominated':
        return proposal.isProposed === true || proposal.state === 'awarded';
      case 'none':
        return false;
    }
  };
  const got = (title: HistoryTitle): ReadonlyMap<string, 'awarded' | 'nominated'> =>
    new Map(
      proposals
        .filter((proposal) => proposal.award === title && counts(proposal))
        .map(({ candidateId, state }) => [candidateId, state === 'awarded' ? 'awarded' : 'nominated'] as const),
    );
  const titles: NewTitles = { 'cstd-co-so': got('cstd-co-so'), 'cstd-tinh': got('cstd-tinh') };
  const of = timeAfter({ year, isSchoolYear, period });
  // Those of a scheme are the campaign's, which may be another one then.
  const criteria = rules.campaign.scheme === null && campaign.scheme === null ? ownCriteria(round) : [];
  const people = round.people.length + SPARE_ROWS;
  const plans = templatePlans(campaign, { people, year: of, period: of.period, criteria });
  if (!plans.ok) return plans;
  const figures = pastFigures(round, campaign, of.year);
  return ok({
    plans: carriedOver(plans.value, round, { titles, figures: figures.carried, of }),
    of,
    counted: { 'cstd-co-so': [...titles['cstd-co-so'].keys()], 'cstd-tinh': [...titles['cstd-tinh'].keys()] },
    uncounted: proposals
      .filter((proposal) => !counts(proposal))
      .map(({ award, candidateId, state }) => ({ award, candidateId, state })),
    figures,
    criteria,
    unreadable: round.people.flatMap((person) =>
      TITLES.filter((title) => person[TITLE_COLUMNS[title]].state === 'unreadable').map((award) => ({
        id: person.id,
        award,
      })),
    ),
  });
}
