import type { NomineeResult } from '../ballots/vote';
import type { Threshold } from '../ballots/threshold';
import { valueAt } from '../checked';
import type { ConditionTrace, Eligibility } from '../eligibility/eligibility';
import type { NominationStatus } from '../eligibility/evidence';
import type { Evaluation } from '../evaluate';
import type { CeilingOutcome } from '../nominations/award';
import type { Decision } from '../round/votes';
import type { Round } from '../round/round';
import { type RuledCondition, isAdjustable } from '../rules/figures';
import type { RuleBook } from '../rules/rulebook';
import { type Layer, type Setting, isYes } from '../rules/settings';

/** A condition with what it gave, and the layer that lays it down. */
export interface ExplainedCondition extends ConditionTrace {
  readonly layer: Layer;
}

/** What the vote gave for somebody, in totals only, and the parameters that it was judged by. */
export interface ExplainedVote {
  /** Whether the vote decides; where it does not, it is shown and decides nothing. */
  readonly isRequired: boolean;
  /** `null` where nobody voted on this person or unit. */
  readonly nominee: NomineeResult | null;
  readonly threshold: Threshold | null;
  /** Whether enough members were present; `null` where nobody asks, or it cannot be told. */
  readonly quorum: boolean | null;
  readonly settings: readonly Setting[];
}

/** The ceiling that somebody stood under. */
export interface ExplainedCeiling {
  /** `null` where the number that the ceiling is taken of is not known. */
  readonly outcome: CeilingOutcome | null;
  /** What somebody was ranked by: "yes" votes, or the final score in hundredths; `null` where there is none. */
  readonly rank: { readonly by: 'votes' | 'score'; readonly value: number | null };
  readonly settings: readonly Setting[];
}

/** What the council has recorded about somebody, and whether it applies. */
export interface ExplainedDecision {
  readonly decision: Decision;
  readonly applies: boolean;
}

/** The step at which a nomination was settled or stopped. */
export type DecidingStep = 'conditions' | 'vote' | 'ceiling' | 'decision' | 'nothing-against';

/** Why somebody has the status they have for an award: every step with its cells, rules, citations and layers. */
export interface Explanation {
  readonly award: string;
  /** The code of the person or unit. */
  readonly subject: string;
  readonly eligibility: Eligibility;
  readonly status: NominationStatus;
  readonly decidedBy: DecidingStep;
  readonly conditions: readonly ExplainedCondition[];
  /** `null` where no vote is required and none was held. */
  readonly vote: ExplainedVote | null;
  /** `null` where no ceiling is set. */
  readonly ceiling: ExplainedCeiling | null;
  readonly decisions: readonly ExplainedDecision[];
}

/**
 * The layer that lays a condition down: that of the parameter that set its figure, else the campaign where it stands in an award that the campaign
 * describes, else the law.
 */
export function conditionLayer(condition: RuledCondition, { campaign }: Pick<RuleBook, 'campaign'>): Layer {
  if (condition.setBy !== undefined) return condition.setBy.layer;
  // A condition whose figure may be set is spelled out anew for each round; its source tells which it was.
  const isOwn = Object.values(campaign.ownAwards).some(({ conditions }) =>
    conditions.some(
      (own) =>
        own === condition ||
        (isAdjustable(own) && own.citation === condition.citation && own.status === condition.status),
    ),
  );
  return isOwn ? 'campaign' : 'regime';
}

const VOTE_KEYS = ['vote.required', 'vote.secret', 'vote.percent', 'vote.comparator', 'vote.base'];
/** The parameters of an award's ceiling, without the award. */
export const CEILING_KEYS = ['ceiling.percent', 'ceiling.base', 'ceiling.rounding', 'ceiling.places'];

function settingsOf({ settings }: RuleBook, keys: readonly string[]): readonly Setting[] {
  return keys.flatMap((key) => settings.get(key) ?? []);
}

function explainVote(evaluation: Evaluation, rules: RuleBook, subject: string, award: string): ExplainedVote | null {
  const isRequired = isYes(rules.settings, `${award}.vote.required`);
  const vote = evaluation.votes.find((one) => one.award === award);
  if (!isRequired && vote === undefined) return null;
  const keys = [
    ...VOTE_KEYS.map((key) => `${award}.${key}`),
    'council.quorum',
    'ballot.all-blank',
    'ballot.unmarked-name',
  ];
  return {
    isRequired,
    nominee: vote?.nominees.find(({ id }) => id === subject) ?? null,
    threshold: vote?.threshold ?? null,
    quorum: evaluation.attendance.quorum,
    settings: settingsOf(rules, keys),
  };
}

function explainCeiling(
  evaluation: Evaluation,
  rules: RuleBook,
  subject: string,
  award: string,
): ExplainedCeiling | null {
  const settings = settingsOf(
    rules,
    CEILING_KEYS.map((key) => `${award}.${key}`),
  );
  const isSet = settings.some(
    ({ key, text }) => key === `${award}.ceiling.places` || (key === `${award}.ceiling.percent` && text !== 'none'),
  );
  if (!isSet) return null;
  const nominee = evaluation.votes.find((vote) => vote.award === award)?.nominees.find(({ id }) => id === subject);
  return {
    outcome: evaluation.ceilings.find((one) => one.award === award) ?? null,
    rank: isYes(rules.settings, `${award}.vote.required`)
      ? { by: 'votes', value: nominee?.yes ?? null }
      : { by: 'score', value: evaluation.scores.get(subject)?.final ?? null },
    settings,
  };
}

function explainDecisions(
  { findings }: Evaluation,
  { decisions }: Pick<Round, 'decisions'>,
  subject: string,
  award: string,
): readonly ExplainedDecision[] {
  return decisions
    .filter((decision) => decision.award === award && decision.candidateId === subject)
    .map((decision) => ({
      decision,
      applies: !findings.some(
        ({ code, sheet, cell }) =>
          code === 'decision.not-applicable' && sheet === decision.at.sheet && cell === decision.at.cell,
      ),
    }));
}

function decidingStep(
  status: NominationStatus,
  { vote, ceiling, decisions }: Pick<Explanation, 'vote' | 'ceiling' | 'decisions'>,
): DecidingStep {
  switch (status) {
    case 'ineligible':
    case 'review':
      return 'conditions';
    case 'not-on-ballot':
    case 'no-quorum':
    case 'vote-failed':
      return 'vote';
    case 'tied-at-ceiling':
      return 'ceiling';
    case 'over-ceiling':
      return decisions.some(({ applies }) => applies) ? 'decision' : 'ceiling';
    case 'undetermined':
      return vote?.nominee?.verdict === 'undetermined' ? 'vote' : 'ceiling';
    case 'nominated':
      if (decisions.some(({ applies }) => applies)) return 'decision';
      if (ceiling !== null) return 'ceiling';
      return vote?.isRequired === true ? 'vote' : 'nothing-against';
  }
}

/**
 * Why a person or unit has the status they have for an award (`Vì sao?`). The award must be one that the round works out, the subject one of its
 * candidates. Nothing in it tells one paper from another.
 */
export function explain(
  evaluation: Evaluation,
  rules: RuleBook,
  round: Pick<Round, 'decisions'>,
  subject: string,
  award: string,
): Explanation {
  const { eligibility, status, conditions } = valueAt(valueAt(evaluation.entries, award), subject);
  const steps = {
    vote: explainVote(evaluation, rules, subject, award),
    ceiling: explainCeiling(evaluation, rules, subject, award),
    decisions: explainDecisions(evaluation, round, subject, award),
  };
  return {
    award,
    subject,
    eligibility,
    status,
    decidedBy: decidingStep(status, steps),
    conditions: conditions.map((trace) => ({ ...trace, layer: conditionLayer(trace.condition, rules) })),
    ...steps,
  };
}
