import type { Hundredths } from '../arithmetic/points';
import { type Finding, finding } from '../finding';
import type { Decision } from '../round/votes';
import type { Vote } from '../ballots/vote';
import { type Ceiling, type CeilingRule, ceilingOf } from '../ceilings/limit';
import { type Contender, type Cut, fillPlaces } from '../ceilings/places';
import type { ConditionTrace, Eligibility } from '../eligibility/eligibility';
import type { NominationStatus } from '../eligibility/evidence';
import { applyDecisions } from './decisions';

/** Somebody considered for an award: eligibility with its trace. */
export interface Considered {
  readonly id: string;
  readonly eligibility: Eligibility;
  readonly conditions: readonly ConditionTrace[];
  /** What ranks where no vote is held; `null` where there is no final score. */
  readonly finalScore: Hundredths | null;
}

/** What an award is decided from. */
export interface AwardCase {
  readonly award: string;
  readonly considered: readonly Considered[];
  readonly isVoteRequired: boolean;
  readonly isThresholdSet: boolean;
  readonly vote: Vote | null;
  readonly ceilingRule: CeilingRule | null;
  /** The number that the ceiling's percent is taken of. */
  readonly ceilingBase: number | null;
  readonly decisions: readonly Decision[];
}

/** A ceiling as it came out: who passed, and how the places were filled. Codes are sorted as plain texts. */
export interface CeilingOutcome extends Ceiling {
  readonly award: string;
  readonly passed: number;
  readonly nominated: number;
  readonly tied: readonly string[];
  /** Those tied across the cut before any decision, by code. */
  readonly tiedAtFirst: readonly string[];
  readonly over: readonly string[];
}

/** One award, decided. */
export interface AwardOutcome {
  readonly statuses: ReadonlyMap<string, NominationStatus>;
  readonly ceiling: CeilingOutcome | null;
  /** How the places were filled before any recorded decision; `null` where there is no ceiling. */
  readonly cut: Cut | null;
  readonly findings: readonly Finding[];
}

/** What can be said before any ceiling; `null`: still in. */
function statusBeforeCeiling(person: Considered, { isVoteRequired, vote }: AwardCase): NominationStatus | null {
  if (person.eligibility !== 'eligible') return person.eligibility;
  if (!isVoteRequired) return null;
  const nominee = vote?.nominees.find(({ id }) => id === person.id);
  // Somebody of whom no totals can be read was put to the vote all the same.
  if (nominee === undefined) return vote?.unread.includes(person.id) === true ? 'undetermined' : 'not-on-ballot';
  switch (nominee.verdict) {
    case 'no-quorum':
    case 'undetermined':
      return nominee.verdict;
    case 'failed':
      return 'vote-failed';
    case 'passed':
      return null;
  }
}

function contenders(still: readonly Considered[], { isVoteRequired, vote }: AwardCase): readonly Contender[] {
  const yes = new Map(vote?.nominees.map((nominee) => [nominee.id, nominee.yes]));
  return still.flatMap(({ id, finalScore }) => {
    const rank = (isVoteRequired ? yes.get(id) : finalScore) ?? null;
    return rank === null ? [] : [{ id, rank }];
  });
}

function ineligibleNominees({ award, considered, vote }: AwardCase): readonly Finding[] {
  if (vote === null) return [];
  const { sheet } = vote.box;
  return [...vote.nominees.map(({ id }) => id), ...vote.unread].flatMap((id) => {
    const person = considered.find((one) => one.id === id);
    return person === undefined || person.eligibility === 'eligible'
      ? []
      : [finding('ballot.ineligible-nominee', { sheet }, id, { award, eligibility: person.eligibility })];
  });
}

/** Once for an award with a ballot tab or somebody eligible: a vote is required, and nobody says how many "yes" it takes. */
function thresholdUnset({ award, considered, vote, isVoteRequired, isThresholdSet }: AwardCase): readonly Finding[] {
  const isNeeded = vote !== null || considered.some(({ eligibility }) => eligibility === 'eligible');
  return isVoteRequired && !isThresholdSet && isNeeded
    ? [finding('rule.vote-threshold-unset', null, award, { award, key: `${award}.vote.percent` })]
    : [];
}

/** Where the final score ranks: those who have none. No place can be told for them, and nothing else says why. */
function unranked(
  { award }: AwardCase,
  still: readonly Considered[],
  ranked: readonly Contender[],
): readonly Finding[] {
  const count = still.length - ranked.length;
  return count === 0
    ? []
    : [finding('ceiling.unranked', null, award, { award, count: String(count), of: String(still.length) })];
}

/** The statuses of those still in under a ceiling, ties named and never broken; those who cannot be ranked are undetermined. */
function underCeiling(still: readonly Considered[], ceiling: Ceiling, theCase: AwardCase): AwardOutcome {
  const ranked = contenders(still, theCase);
  const cut = fillPlaces(ranked, ceiling.limit);
  const { within, tied, out, placesLeft } = cut;
  const { chosen, notChosen, findings } = applyDecisions(theCase.decisions, tied, placesLeft);
  const statuses = new Map<string, NominationStatus>(still.map(({ id }) => [id, 'undetermined']));
  for (const id of within) statuses.set(id, 'nominated');
  for (const id of tied)
    statuses.set(id, chosen.has(id) ? 'nominated' : notChosen.has(id) ? 'over-ceiling' : 'tied-at-ceiling');
  for (const id of out) statuses.set(id, 'over-ceiling');
  const having = (status: NominationStatus): readonly string[] =>
    [...statuses]
      .filter(([, own]) => own === status)
      .map(([id]) => id)
      .sort();
  return {
    statuses,
    findings: [...unranked(theCase, still, ranked), ...findings],
    cut,
    ceiling: {
      ...ceiling,
      award: theCase.award,
      passed: ranked.length,
      nominated: having('nominated').length,
      tied: having('tied-at-ceiling'),
      tiedAtFirst: [...tied].sort(),
      over: having('over-ceiling'),
    },
  };
}

/**
 * The nomination status of everybody considered for an award. The first that applies: ineligible, review, not-on-ballot, no-quorum, undetermined,
 * vote-failed, then the ceiling's.
 */
export function decideAward(theCase: AwardCase): AwardOutcome {
  const { award, considered, ceilingRule, ceilingBase } = theCase;
  const statuses = new Map<string, NominationStatus>();
  const still: Considered[] = [];
  for (const person of considered) {
    const status = statusBeforeCeiling(person, theCase);
    if (status === null) still.push(person);
    else statuses.set(person.id, status);
  }
  const findings = [...thresholdUnset(theCase), ...ineligibleNominees(theCase)];
  const ceiling = ceilingRule === null ? null : ceilingOf(ceilingRule, ceilingBase);
  if (ceiling === null) {
    const isBaseMissing = ceilingRule !== null;
    for (const { id } of still) statuses.set(id, isBaseMissing ? 'undetermined' : 'nominated');
    const unset = finding('round.missing', null, award, { label: 'ceiling-base', award });
    const { findings: refused } = applyDecisions(theCase.decisions, [], 0);
    return {
      statuses,
      ceiling: null,
      cut: null,
      findings: [...findings, ...(isBaseMissing ? [unset] : []), ...refused],
    };
  }
  const outcome = underCeiling(still, ceiling, theCase);
  return {
    statuses: new Map([...statuses, ...outcome.statuses]),
    ceiling: outcome.ceiling,
    cut: outcome.cut,
    findings: [...findings, ...outcome.findings],
  };
}
