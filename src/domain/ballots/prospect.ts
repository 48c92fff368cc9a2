import { smallestReaching } from '../arithmetic/ratio';
import { valueAt } from '../checked';
import { type Candidate, candidateId, candidateName, candidatesFor } from '../eligibility/evidence';
import type { Evaluation } from '../evaluate';
import { type Tie, openTie } from '../nominations/settlement';
import { fieldValue } from '../round/field';
import type { Round } from '../round/round';
import type { AwardRules, RuleBook } from '../rules/rulebook';
import { countSetting, isYes } from '../rules/settings';
import { compareCodes, sortedByName } from '../text/order';
import type { Attendance } from './attendance';
import { type Threshold, requiredYes, thresholdOf } from './threshold';

/** How many "yes" it takes of a base. */
export interface RequiredOf {
  readonly of: number;
  readonly required: number;
}

/** What is known of a vote before anybody votes. */
export interface Prospect {
  readonly award: AwardRules;
  /** Those on the paper: of a ballot tab that has names, those in its order; else those eligible, by name. */
  readonly nominees: readonly Candidate[];
  /** Those whose eligibility is still open, by name. */
  readonly inReview: readonly Candidate[];
  /** How many vote: those present and the written opinions; all members while nobody knows who comes; `null` where neither is told. */
  readonly voters: number | null;
  /** Papers to print, with those to spare; `null` where it is not known how many vote. */
  readonly papers: number | null;
  readonly spare: number;
  /** How many members are missing for the quorum; `null` where none is set or it cannot be told. */
  readonly missingForQuorum: number | null;
  readonly threshold: Threshold | null;
  /** Where the base is known only after the vote: what it would take of each base that is likely, the largest first. */
  readonly wouldTake: readonly RequiredOf[];
}

/** How many bases are told where the base is not known yet. */
const LIKELY_BASES = 5;

/** The order on a paper: people by their given names, as lists of names go; units as their tab has them. */
export function inPaperOrder(award: AwardRules, candidates: readonly Candidate[]): readonly Candidate[] {
  if (award.subject === 'unit') return candidates;
  return sortedByName(candidates, candidateName, (left, right) => compareCodes(candidateId(left), candidateId(right)));
}

/** How many vote, as far as it is told. */
function votersOf({ members, present, written }: Attendance): number | null {
  return present === null ? members : present + (written ?? 0);
}

/** How many must be present for a quorum; `null` where none is set or it cannot be told. */
export function presentForQuorum({ members, quorumShare }: Attendance): number | null {
  return quorumShare === null || members === null ? null : smallestReaching(members, quorumShare.ratio, '>=');
}

/** How many more must be present for a quorum; `null` where none is set or it cannot be told. */
function missingForQuorum(attendance: Attendance): number | null {
  const needed = presentForQuorum(attendance);
  return needed === null || attendance.present === null ? null : Math.max(0, needed - attendance.present);
}

function wouldTake(threshold: Threshold | null, voters: number | null): readonly RequiredOf[] {
  if (threshold?.of !== null || voters === null) return [];
  const { percent, comparator } = threshold;
  return Array.from({ length: Math.min(LIKELY_BASES, voters) }, (_, index) => {
    const of = voters - index;
    return { of, required: requiredYes(percent, comparator, of) };
  });
}

function prospectOf(award: AwardRules, round: Round, rules: RuleBook, evaluation: Evaluation): Prospect {
  const entries = valueAt(evaluation.entries, award.id);
  const candidates = candidatesFor(award.subject, round);
  const having = (eligibility: 'eligible' | 'review'): readonly Candidate[] =>
    inPaperOrder(
      award,
      candidates.filter((one) => valueAt(entries, candidateId(one)).eligibility === eligibility),
    );
  const vote = evaluation.votes.find((one) => one.award === award.id);
  const box = round.ballotBoxes.find((one) => one.award === award.id);
  const onTab = (box?.nominees ?? []).flatMap(({ id }) => candidates.filter((one) => candidateId(one) === id));
  const { attendance } = evaluation;
  const count = round.ballotCounts.find((one) => one.award === award.id);
  const voters = votersOf(attendance);
  const spare = countSetting(rules.settings, 'ballot.paper.spare') ?? 0;
  const threshold =
    vote === undefined
      ? thresholdOf(award.id, rules.settings, attendance, {
          issued: count === undefined ? null : fieldValue(count.issued),
          returned: count === undefined ? null : fieldValue(count.returned),
          valid: 0,
        })
      : vote.threshold;
  return {
    award,
    nominees: onTab.length > 0 ? onTab : having('eligible'),
    inReview: having('review'),
    voters,
    papers: voters === null ? null : voters + spare,
    spare,
    missingForQuorum: missingForQuorum(attendance),
    threshold,
    wouldTake: wouldTake(threshold, voters),
  };
}

/** A second ballot as it can be seen before it is held: on its paper are those whom the first one left tied. */
export interface SecondProspect extends Prospect {
  readonly tie: Tie;
}

/** The tie that a second ballot of an award is about, or would be; `null` where there is none. */
function tieOf({ id }: AwardRules, { secondBallots, ceilings }: Evaluation): Tie | null {
  const held = secondBallots.find(({ award }) => award === id)?.tie;
  if (held !== undefined && held !== null) return held;
  const ceiling = ceilings.find(({ award }) => award === id);
  return ceiling === undefined ? null : openTie(ceiling);
}

/** The awards that a round works out, in the campaign's order. */
function awardsInOrder({ campaign, awards }: RuleBook): readonly AwardRules[] {
  return campaign.awards.flatMap((id) => awards.filter((award) => award.id === id));
}

/** The second ballots of a round as they can be seen before they are held: one for each award that has a tie, of votes or of scores, in the campaign's order. */
export function secondProspectsOf(round: Round, rules: RuleBook, evaluation: Evaluation): readonly SecondProspect[] {
  return awardsInOrder(rules).flatMap((award) => {
    const tie = tieOf(award, evaluation);
    if (tie === null) return [];
    const tied = candidatesFor(award.subject, round).filter((one) => tie.tied.includes(candidateId(one)));
    const first = prospectOf(award, round, rules, evaluation);
    return [{ ...first, nominees: inPaperOrder(award, tied), inReview: [], tie }];
  });
}

/** The votes of a round as they can be seen before they are held: one for each award that needs one, in the campaign's order. */
export function prospectsOf(round: Round, rules: RuleBook, evaluation: Evaluation): readonly Prospect[] {
  return awardsInOrder(rules)
    .filter(({ id }) => isYes(rules.settings, `${id}.vote.required`))
    .map((award) => prospectOf(award, round, rules, evaluation));
}
