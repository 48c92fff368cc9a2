import { type Decimal, decimalText } from '../domain/arithmetic/decimal';
import { pointsText } from '../domain/arithmetic/points';
import type { ArticleOutcome } from '../domain/articles/articles';
import type { Calendar } from '../domain/calendar/calendar';
import { valueAt } from '../domain/checked';
import { exactText } from '../domain/ceilings/limit';
import { type Explanation, explain } from '../domain/trace/explain';
import type { DossierChecklist, DossierLine } from '../domain/dossiers/dossiers';
import type { IndicatorResult, IndicatorTarget } from '../domain/indicators/indicators';
import type { Vote } from '../domain/ballots/vote';
import type { CeilingOutcome } from '../domain/nominations/award';
import { type RatingShare, exactShareText } from '../domain/ratings/share';
import { type PersonScores, type RaterTotal, finalTotal } from '../domain/scoring/scores';
import type { TargetResult } from '../domain/targets/targets';
import { VALUE_WORDS, canonical } from '../sheets/words';
import { secondBallotJson } from './report-ballots';
import { closingJson, followUpJson, periodsJson, registrationJson } from './report-rounds';
import { rewardsJson } from './report-rewards';
import { outlooksJson, rulesJson } from './report-rules';
import type { Review } from './review';

/** A value of the report: JSON, exact figures as texts. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A text that is not there is `null`. */
function orNull(text: string): Json {
  return text === '' ? null : text;
}

function scoresJson({ byRater, final }: PersonScores): Json {
  const total = (rater: RaterTotal): Json => (rater.kind === 'total' ? pointsText(rater.points) : null);
  return {
    self: total(byRater.self),
    unit: total(byRater.unit),
    council: total(byRater.council),
    final: final === null ? null : pointsText(final),
  };
}

/** What a campaign's scoring scheme makes of the final score: points by part, and the class with why it is that one. */
function schemeJson({ byRater, band }: PersonScores): Json {
  const total = finalTotal(byRater);
  const form = total === null ? null : total.form;
  return {
    form: form === null ? null : form.form.id,
    // Told only where the tab has the whole form.
    parts:
      form?.isWhole !== true
        ? {}
        : Object.fromEntries([...form.byPart].map(([id, { points }]) => [id, pointsText(points)])),
    unknown: band?.kind === 'unknown' ? band.reason : null,
    from: band?.kind === 'band' ? band.band.from : null,
    below: band?.kind === 'band' ? band.band.below : null,
    byTotal: band?.kind === 'band' ? band.byTotal.name : null,
    floors:
      band?.kind === 'band' ? band.floors.map(({ band: { name }, part, from }) => ({ band: name, part, from })) : [],
    violation: band?.kind === 'band' && band.violation !== null ? band.violation.citation : null,
  };
}

function rawText({ byRater }: PersonScores): Json {
  const total = finalTotal(byRater);
  return total === null ? null : pointsText(total.raw);
}

function entryJson({ eligibility, status, decidedBy, conditions }: Explanation): Json {
  return {
    eligibility,
    status,
    decidedBy,
    conditions: conditions.map(({ rule, result, at, citation, setAt }) => ({
      rule,
      result,
      sheet: at === null ? null : at.sheet,
      cell: at === null ? null : at.cell,
      // A figure that the round set has its cell in place of a law.
      citation: citation ?? (setAt === null ? null : `${setAt.sheet}!${setAt.cell}`),
    })),
  };
}

/** The entries of one person or unit, in the campaign's order of awards. */
function awardsJson(review: Review, subject: 'person' | 'unit', id: string): Json {
  const { round, rules, evaluation } = review;
  const ids = rules.awards.filter((award) => award.subject === subject).map((award) => award.id);
  const ordered = rules.campaign.awards.filter((award) => ids.includes(award));
  return Object.fromEntries(ordered.map((award) => [award, entryJson(explain(evaluation, rules, round, id, award))]));
}

/** A vote without papers that could be counted again is marked as such: `totals-only` or `show-of-hands`. */
function ballotJson(vote: Vote): Json {
  const { attendance, threshold } = vote;
  return {
    award: vote.award,
    ...(vote.read === null ? { counted: vote.way } : {}),
    members: attendance.members,
    present: attendance.present,
    written: attendance.written,
    quorum: attendance.quorum,
    issued: vote.issued,
    returned: vote.returned,
    valid: vote.valid,
    invalid: vote.invalid,
    threshold:
      threshold === null
        ? null
        : {
            percent: threshold.percent.text,
            comparator: threshold.comparator,
            base: threshold.base,
            of: threshold.of,
            required: threshold.required,
          },
    nominees: vote.nominees.map(({ id, yes, no, blank, unreadable, verdict, short }) => ({
      id,
      yes,
      no,
      blank,
      unreadable,
      verdict,
      short,
    })),
  };
}

function ceilingJson(ceiling: CeilingOutcome): Json {
  return {
    award: ceiling.award,
    base: ceiling.base,
    percent: ceiling.percent === null ? null : ceiling.percent.text,
    exact: exactText(ceiling),
    limit: ceiling.limit,
    places: ceiling.places,
    rounding: ceiling.rounding,
    passed: ceiling.passed,
    nominated: ceiling.nominated,
    tied: ceiling.tied,
    over: ceiling.over,
  };
}

/** The share of excellent ratings among the ceilings: `passed` are those rated so. It proposes nobody and ranks nobody. */
function ratingShareJson(share: RatingShare): Json {
  const { scope, base, percent, limit, excellent, isWithin, citation } = share;
  return {
    award: 'rating-htxs',
    scope,
    base,
    percent: percent === null ? null : percent.text,
    exact: exactShareText(share),
    limit,
    places: null,
    rounding: limit === null ? null : 'floor',
    passed: excellent,
    nominated: null,
    tied: [],
    over: [],
    within: isWithin,
    citation,
  };
}

/** A whole count as an integer where there is one, else the exact figure as text. */
function figureJson(figure: Decimal | null, measure: 'count' | 'percent' | 'number'): Json {
  if (figure === null) return null;
  return measure === 'count' ? Number(decimalText(figure)) : decimalText(figure);
}

function indicatorJson(target: IndicatorTarget, { wanted, reached, byYear, met }: IndicatorResult): Json {
  const { id, direction, measure } = target;
  const count = measure === 'count' && reached !== null ? { count: Number(decimalText(reached)), of: null } : null;
  return {
    id,
    actual: count,
    met,
    comparator: direction === 'higher' ? '>=' : '<=',
    [measure === 'percent' ? 'percent' : 'value']: figureJson(wanted, measure),
    reached: figureJson(reached, measure),
    byYear: byYear.map(({ year, value }) => ({ year, reached: figureJson(value, measure) })),
  };
}

function targetJson({ target, actual, met, stated, indicator }: TargetResult): Json {
  const common = { id: target.id, actual: actual === null ? null : { count: actual.count, of: actual.of }, met };
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share':
      return { ...common, comparator: target.comparator, percent: target.percent };
    case 'count-nominated':
      return target.max === undefined
        ? { ...common, comparator: '>=', value: target.min }
        : { ...common, comparator: 'between', min: target.min, max: target.max };
    case 'indicator':
      return indicatorJson(target, indicator);
    case 'by-hand':
      return { ...common, stated };
  }
}

function calendarJson({ today, entries }: Calendar): Json {
  return {
    today,
    dates: entries.map(({ id, quarter, from, to, isBefore, lastDay, daysLeft, state, doneOn }) => ({
      id,
      quarter,
      from,
      to,
      before: isBefore,
      lastDay,
      daysLeft,
      state,
      doneOn,
    })),
  };
}

/** Who has how many articles that count, and what they add to the bonus. */
function articlesJson({ judged, bonuses }: ArticleOutcome): Json {
  return {
    people: [...bonuses].map(([id, { counted, points }]) => ({ id, counted, points: pointsText(points) })),
    articles: judged.map(({ article, state }) => ({
      id: article.personId,
      title: orNull(article.title),
      sheet: article.at.sheet,
      cell: article.at.cell,
      state,
    })),
  };
}

function dossierJson({ award, due, submission, nominees }: DossierChecklist): Json {
  const lines = (all: readonly DossierLine[]): Json => all.map(({ item, mark }) => ({ id: item.id, state: mark }));
  return {
    award,
    lastDay: due === null ? null : due.lastDay,
    submission: lines(submission),
    nominees: nominees.map((nominee) => ({
      id: nominee.person.id,
      pending: nominee.isPending,
      items: lines(nominee.lines),
    })),
  };
}

/** The report of a review, as the contract has it: every figure, no words, and nothing of a single ballot. */
export function reportOf(review: Review): Json {
  const { round, rules, evaluation, findings } = review;
  return {
    schema: 'binh-xet/report/1',
    campaign: rules.campaign.id,
    regime: rules.regime.id,
    year: round.year,
    period: round.period === null ? null : canonical(VALUE_WORDS.period, round.period),
    findings: findings.map(({ code, severity, sheet, cell, subject, params }) => ({
      code,
      severity,
      sheet,
      cell,
      subject,
      params,
    })),
    people: round.people.map(({ id, name, unit }) => {
      const own = valueAt(evaluation.scores, id);
      return {
        id,
        name: orNull(name),
        unit: orNull(unit),
        scores: scoresJson(own),
        // The final score before any limit, and what the scheme makes of it.
        rawScore: rawText(own),
        band: own.band?.kind === 'band' ? own.band.band.name : null,
        scheme: rules.campaign.scheme === null ? null : schemeJson(own),
        awards: awardsJson(review, 'person', id),
      };
    }),
    collectives: round.collectives.map(({ id, name }) => ({
      id,
      name: orNull(name),
      awards: awardsJson(review, 'unit', id),
    })),
    ceilings: [...evaluation.ceilings.map(ceilingJson), ...evaluation.ratingShares.map(ratingShareJson)],
    ballots: evaluation.votes.map(ballotJson),
    secondBallots: evaluation.secondBallots.map(secondBallotJson),
    targets: evaluation.targets.map(targetJson),
    registration: registrationJson(review),
    periods: periodsJson(review),
    followUp: followUpJson(review),
    closing: closingJson(review),
    outlooks: outlooksJson(evaluation.targets),
    rules: rulesJson(review),
    calendar: calendarJson(evaluation.calendar),
    articles: articlesJson(evaluation.articles),
    dossiers: evaluation.dossiers.map(dossierJson),
    rewards: rewardsJson(review),
  };
}

/** The report as the text of a file: UTF-8, indented, with a newline at its end. */
export function reportText(review: Review): string {
  return `${JSON.stringify(reportOf(review), null, 2)}\n`;
}
