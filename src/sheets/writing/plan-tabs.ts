import type { BallotFingerprints } from '../../domain/ballots/canonical';
import type { Closing } from '../../domain/closing/closing';
import type { Evaluation } from '../../domain/evaluate';
import type { Finding } from '../../domain/finding';
import type { Round } from '../../domain/round/round';
import type { RuleBook } from '../../domain/rules/rulebook';
import { type Steps, complete } from '../../domain/steps';
import type { Snapshot, TabPlan } from '../../workbook/port';
import type { RecognisedTab } from '../reading/tab-readings';
import { planArticles } from './articles';
import { planBallotPapers } from './ballot-papers/plan-papers';
import { planCalendar } from './calendar';
import { planCeilings } from './ceilings';
import { planChecks } from './checks';
import { planClosing } from './closing';
import { planComparison } from './comparison';
import { planConditions } from './conditions';
import { writingOf } from './context';
import { planDossiers } from './dossiers';
import { planFollowUp } from './follow-up';
import { planInterim } from './interim';
import { planNominations } from './nominations';
import { papersFor } from './papers/all-papers';
import { planFurtherPapers } from './papers/office/paper-files';
import { planPaper } from './papers/tab/plan-paper';
import { parameterFamilies } from './parameter-families';
import { planPictures } from './pictures/plan-pictures';
import { planRegistration } from './registration';
import { planRewards } from './rewards';
import { rosterFamilies } from './roster-families';
import { type Marking, inputMarksInSteps } from './row-marks';
import { planScores } from './scores';
import { planTargets } from './targets';
import { planVotes } from './votes';
import { planYearParts } from './year-parts';

/** A round worked out: what was read, under which rules, and what it comes to. */
export interface WorkedOutRound {
  readonly round: Round;
  readonly rules: RuleBook;
  readonly evaluation: Evaluation;
  /** Everything that should be known, the gravest first, then by tab and cell. */
  readonly findings: readonly Finding[];
  /** What each tab of the workbook was taken for. */
  readonly tabs: readonly RecognisedTab[];
  /** Whether the round is closed, and the record of its closings. */
  readonly closing: Closing;
  /** The seal of that record; empty where there is none. */
  readonly seal: string;
  /** The fingerprints of the papers, with the salt that they were made with. */
  readonly fingerprints: BallotFingerprints;
  /** How rows and runs get the marks by which it is told later what changed. */
  readonly marking: Marking;
}

/** What result tabs are laid out from. */
export interface ResultsToWrite extends WorkedOutRound {
  /** The tabs as they are: their names (ours must not take a user's), fingerprints, and cells that live formulas may point to. */
  readonly snapshot: Snapshot;
  /** The version of the program, for `KQ - Đối chiếu`. */
  readonly version: string;
}

/** All tabs that a run writes, in their order. Tabs whose cells others point to are laid out before those. */
export function planTabs(results: ResultsToWrite): readonly TabPlan[] {
  return complete(planTabsInSteps(results));
}

/** The same, with a step after each row of the tabs that grow with the people. */
export function* planTabsInSteps(results: ResultsToWrite): Steps<readonly TabPlan[]> {
  const writing = writingOf(results);
  const articles = planArticles(writing);
  const scores = yield* planScores(writing, articles);
  const nominations = yield* planNominations(writing, scores);
  const { counts } = nominations;
  const ceilings = planCeilings(writing, counts);
  const votes = planVotes(writing);
  const targets = planTargets(writing, counts);
  const checks = yield* planChecks(writing);
  const conditions = yield* planConditions(writing);
  const rewards = planRewards(writing);
  const registration = planRegistration(writing);
  const families = [
    checks,
    scores,
    ...(articles === null ? [] : [articles]),
    conditions,
    nominations,
    ceilings,
    votes,
    targets,
    registration,
    rewards,
  ].flatMap((tab) => tab.families);
  const closing = planClosing(writing);
  const marked = [
    ...(yield* inputMarksInSteps(writing)),
    ...closing.slice(0, 1).map((plan) => ({ tab: plan.name, marks: writing.marking.plan(plan) })),
  ];
  const asRead = [...parameterFamilies(writing), ...rosterFamilies(writing)];
  const comparison = planComparison(writing, [...families, ...asRead], marked);
  return [
    checks.plan,
    scores.plan,
    conditions.plan,
    ceilings.plan,
    votes.plan,
    nominations.plan,
    ...(yield* inTurn(
      () => rewards.plans,
      () => [targets.plan],
      () => planPictures(writing, counts, targets),
      () => planInterim(writing, counts),
      () => registration.plans,
      () => planYearParts(writing, scores),
      () => planFollowUp(writing),
      () => (articles === null ? [] : [articles.plan]),
      () => planCalendar(writing),
      () => planDossiers(writing),
      () => planBallotPapers(writing),
      () =>
        papersFor(writing, { counts, ceilings: ceilings.places, votes: votes.places }).map((paper) =>
          planPaper(paper, comparison.outcome),
        ),
      () => planFurtherPapers(writing),
      () => [comparison.plan],
      () => closing,
    )),
  ];
}

/** Some tabs, one after the other, with a step after each. */
function* inTurn(...tabs: readonly (() => readonly TabPlan[])[]): Steps<readonly TabPlan[]> {
  const plans: TabPlan[] = [];
  for (const plan of tabs) {
    plans.push(...plan());
    yield null;
  }
  return plans;
}
