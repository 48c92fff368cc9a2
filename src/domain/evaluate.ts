import { type ArticleOutcome, countArticles } from './articles/articles';
import { type Attendance, attendanceOf } from './ballots/attendance';
import { councilFindings, councilLines, tellerFindings } from './ballots/council';
import { signerFindings } from './ballots/signers';
import type { Meeting } from './ballots/counting';
import type { Vote } from './ballots/vote';
import { type Calendar, calendarOf } from './calendar/calendar';
import { ceilingRule } from './ceilings/limit';
import { unsetCeilings } from './ceilings/unset';
import {
  type Eligibility,
  type ConditionTrace,
  eligibilityOf,
  isConfirmed,
  traceConditions,
} from './eligibility/eligibility';
import {
  type Candidate,
  type Evidence,
  type NominationStatus,
  candidateId,
  candidatesFor,
  isPending,
} from './eligibility/evidence';
import { valueAt } from './checked';
import { crossChecks } from './cross-checks/cross-checks';
import { type DossierChecklist, dossierChecklists } from './dossiers/dossiers';
import { type Finding, finding } from './finding';
import { firstYearOf, reachedFaults } from './indicators/indicators';
import { initiativeFindings } from './initiatives/initiatives';
import { gatherJudgements, withoutJudgement } from './judgements/judgements';
import { type CeilingOutcome, type Considered, decideAward } from './nominations/award';
import { applyDecisions } from './nominations/decisions';
import { holdFirst, holdSecond } from './nominations/award-votes';
import type { SecondBallot } from './nominations/second-ballot';
import { ratingFindings } from './ratings/possible';
import { type RatingShare, ratingShares, shareFindings } from './ratings/share';
import { followUpFindings } from './follow-up/proposals';
import { combinedTotals } from './periods/combined';
import { yearPartFindings } from './periods/year-parts';
import { decisionDayFindings } from './granting/decision-day';
import { otherSubjects } from './registration/other-subject';
import { type Rewards, rewardsOf } from './rewards/rewards';
import type { Round } from './round/round';
import { expiredActs } from './rules/expired-acts';
import { outsidePlan } from './rules/outside-plan';
import type { AwardRules, RuleBook } from './rules/rulebook';
import { isYes, percentSetting, settingText, wordSetting } from './rules/settings';
import { titleYearFindings } from './eligibility/title-years';
import { unconfirmedRules } from './eligibility/unconfirmed';
import type { CombinedTotal } from './scoring/periods';
import { type PersonScores, scorePeopleInSteps } from './scoring/scores';
import { type Steps, complete } from './steps';
import { targetConflicts } from './targets/conflicts';
import { type Standings, standingsOf } from './targets/standings';
import { type TargetResult, judgeTargets } from './targets/targets';

/** One candidate for one award. */
export interface Entry {
  readonly eligibility: Eligibility;
  readonly status: NominationStatus;
  readonly conditions: readonly ConditionTrace[];
}

/** Everything that a round comes to under its rules. Nothing in it tells one paper from another. */
export interface Evaluation {
  readonly scores: ReadonlyMap<string, PersonScores>;
  /** What the scheme makes of everybody's shorter periods; `null` where it says nothing of them. */
  readonly combined: ReadonlyMap<string, CombinedTotal> | null;
  /** By award, then by the code of the person or unit. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  readonly attendance: Attendance;
  readonly votes: readonly Vote[];
  /** Second ballots among the tied: they propose, and decide nothing. */
  readonly secondBallots: readonly SecondBallot[];
  readonly ceilings: readonly CeilingOutcome[];
  /** How many are rated excellent and how many may be; empty where no decree caps them. */
  readonly ratingShares: readonly RatingShare[];
  /** How each award that is worked out stands: what is known and what is open, for counting what can still be reached. */
  readonly standings: Standings;
  readonly targets: readonly TargetResult[];
  readonly articles: ArticleOutcome;
  readonly calendar: Calendar;
  readonly dossiers: readonly DossierChecklist[];
  readonly rewards: Rewards;
  readonly findings: readonly Finding[];
}

/** Ballots and decisions for an award that this round does not work out: they decide nothing, and are not passed over in silence. */
function withoutAward(
  { ballotBoxes, voteTotals, secondBallots, decisions }: Round,
  rules: RuleBook,
): readonly Finding[] {
  const isElsewhere = ({ award }: { readonly award: string }): boolean => rules.awards.every(({ id }) => id !== award);
  const tabs = [...ballotBoxes, ...voteTotals, ...secondBallots.boxes, ...secondBallots.totals].filter(isElsewhere);
  return [
    ...tabs.map(({ award, sheet }) => finding('tab.not-used', { sheet }, award, { award })),
    ...applyDecisions(decisions.filter(isElsewhere), [], 0).findings,
  ];
}

type NominationsSoFar = Map<string, ReadonlyMap<string, NominationStatus>>;

/** How many people (or units) a ceiling's percent is taken of, and how many more it could still be. */
function ceilingBase(
  award: AwardRules,
  round: Round,
  rules: RuleBook,
  nominations: NominationsSoFar,
): { readonly count: number | null; readonly pending: number } {
  const base = settingText(rules.settings, `${award.id}.ceiling.base`);
  if (base === 'staff') return { count: candidatesFor(award.subject, round).length, pending: 0 };
  const statuses = base === null ? undefined : nominations.get(base);
  if (statuses === undefined) return { count: null, pending: 0 };
  const all = [...statuses.values()];
  return { count: all.filter((status) => status === 'nominated').length, pending: all.filter(isPending).length };
}

/** Works out a whole round: scores, then each award after those it depends on, then targets. */
export function evaluateRound(round: Round, rules: RuleBook): Evaluation {
  return complete(evaluateInSteps(round, rules));
}

/** The same, with a step after each row of scores and each candidate that is judged for an award. */
export function* evaluateInSteps(round: Round, rules: RuleBook): Steps<Evaluation> {
  const { settings } = rules;
  const articles = countArticles(round, settings);
  const { scores, findings: scoreFindings } = yield* scorePeopleInSteps(
    round.people,
    round.scoreSheets,
    settings,
    rules.campaign.scheme,
    new Map([...articles.bonuses].map(([id, { points }]) => [id, points])),
    round.unreadScores,
  );
  const { judgements, findings: judgementFindings } = gatherJudgements(round, rules.campaign);
  const calendar = calendarOf(rules.campaign, round);
  const findings: Finding[] = [...scoreFindings, ...articles.findings, ...judgementFindings];
  const attendance = attendanceOf(round, settings);
  const meeting: Meeting = { attendance, settings, council: councilLines(round) };
  const peopleById = new Map(round.people.map((person) => [person.id, person]));
  const nominations: NominationsSoFar = new Map();
  const confirmed = new Set(rules.awards.filter((award) => isConfirmed(award, settings)).map(({ id }) => id));
  const evidence: Evidence = {
    year: round.year,
    chainEnds: wordSetting(settings, 'cstd-tinh.chain-ends', ['this-year', 'year-before', 'either'], 'either'),
    peopleById,
    nominations,
    judgements,
    maternityCounts: settings.has('ldtt.maternity-counts') ? isYes(settings, 'ldtt.maternity-counts') : null,
    isConfirmed: (id) => confirmed.has(id),
    confirmedAt: (id) => settings.get(`${id}.rule.confirmed`)?.at ?? null,
  };
  const entries = new Map<string, ReadonlyMap<string, Entry>>();
  const votes: Vote[] = [];
  const secondBallots: SecondBallot[] = [];
  const ceilings: CeilingOutcome[] = [];

  const verdicts = rules.awards.reduce((sum, { subject }) => sum + candidatesFor(subject, round).length, 0);
  let judged = 0;
  for (const award of rules.awards) {
    const considered: Considered[] = [];
    for (const candidate of candidatesFor(award.subject, round)) {
      considered.push(consider(candidate, award, evidence, scores));
      judged += 1;
      yield { doing: 'judging', done: judged, of: verdicts };
    }
    const held = holdFirst(award.id, round, meeting);
    if (held !== null) {
      votes.push(held.vote);
      findings.push(...held.findings);
    }
    const base = ceilingBase(award, round, rules, nominations);
    const outcome = decideAward({
      award: award.id,
      considered,
      isVoteRequired: isYes(settings, `${award.id}.vote.required`),
      isThresholdSet: percentSetting(settings, `${award.id}.vote.percent`) !== null,
      vote: held === null ? null : held.vote,
      ceilingRule: ceilingRule(award.id, settings),
      ceilingBase: base.count,
      decisions: round.decisions.filter((decision) => decision.award === award.id),
    });
    findings.push(...outcome.findings);
    const second = holdSecond(award.id, round, meeting, outcome.cut);
    if (second !== null) {
      secondBallots.push(second.second);
      findings.push(...second.findings);
    }
    if (outcome.ceiling !== null) {
      ceilings.push(outcome.ceiling);
      if (base.pending > 0)
        findings.push(finding('ceiling.base-pending', null, award.id, { pending: String(base.pending) }));
    }
    yield null;
    nominations.set(award.id, outcome.statuses);
    entries.set(
      award.id,
      new Map(
        considered.map(({ id, eligibility, conditions }) => [
          id,
          { eligibility, conditions, status: valueAt(outcome.statuses, id) },
        ]),
      ),
    );
  }

  const shares = ratingShares(round, rules);
  const unitAwards = new Set(rules.awards.filter(({ subject }) => subject === 'unit').map(({ id }) => id));
  const standings = standingsOf(round, rules, { nominations, votes, scores });
  yield null;
  return {
    scores,
    combined: combinedTotals(round, rules, scores),
    entries,
    attendance,
    votes,
    secondBallots,
    ceilings,
    ratingShares: shares,
    standings,
    targets: judgeTargets(rules.campaign.targets, round, standings, settings, unitAwards, firstYearOf(rules.campaign)),
    articles,
    calendar,
    rewards: rewardsOf(round, rules, (award, id) => valueAt(valueAt(nominations, award), id)),
    dossiers: dossierChecklists({ round, campaign: rules.campaign, judgements }, entries, calendar.entries),
    findings: [
      ...findings,
      ...councilFindings(round),
      ...tellerFindings(round, votes),
      ...otherSubjects(round, rules),
      ...signerFindings(round),
      ...decisionDayFindings(round),
      ...withoutAward(round, rules),
      ...unconfirmedRules(rules, round),
      ...unsetCeilings(rules, nominations),
      ...expiredActs(round, rules),
      ...outsidePlan(round, rules),
      ...ratingFindings(round, rules),
      ...shareFindings(shares, rules),
      ...targetConflicts(round, rules),
      ...yearPartFindings(round),
      ...followUpFindings(round, entries),
      ...crossChecks(round, scores, settings),
      ...(rules.awards.length === 0 ? [] : withoutJudgement(round, rules.campaign, judgements)),
      ...titleYearFindings(round, entries),
      ...initiativeFindings(round),
      ...reachedFaults(round, rules.campaign, settings),
      ...calendar.findings,
    ],
  };
}

function consider(
  candidate: Candidate,
  award: AwardRules,
  evidence: Evidence,
  scores: ReadonlyMap<string, PersonScores>,
): Considered {
  const id = candidateId(candidate);
  const conditions = traceConditions(award, candidate, evidence);
  const finalScore = candidate.subject === 'person' ? valueAt(scores, id).final : null;
  return { id, eligibility: eligibilityOf(conditions.map(({ result }) => result)), conditions, finalScore };
}
