import { compareRatios, roundRatio } from '../arithmetic/ratio';
import { type Finding, finding } from '../finding';
import type { BallotBox, BallotCount, VoteTotals } from '../round/votes';
import type { Attendance } from './attendance';
import {
  type CountedNominee,
  type CountedVote,
  type Meeting,
  type NeededNumber,
  countVote,
  isWithheld,
  isYetToBeHeld,
  missingNumbers,
  neededByVote,
} from './counting';
import { type Threshold, passes, thresholdOf } from './threshold';

/** How a nominee came out of the vote. */
export type Verdict = 'passed' | 'failed' | 'undetermined' | 'no-quorum';

/** One nominee: totals, verdict, and how many "yes" are missing where it failed. */
export interface NomineeResult extends CountedNominee {
  readonly verdict: Verdict;
  readonly short: number | null;
}

/** The vote on one award, in totals only. */
export interface Vote extends Omit<CountedVote, 'nominees'> {
  readonly threshold: Threshold | null;
  readonly nominees: readonly NomineeResult[];
}

/** The number that a base lacks. Any vote asks for those present where nobody tells them. */
function missingBase({ base }: Threshold, { written }: Attendance): NeededNumber {
  if (base !== 'present-and-written') return base;
  return written === null ? 'written' : 'present';
}

type VerdictWithDistance = Pick<NomineeResult, 'verdict' | 'short'>;

const UNDETERMINED: VerdictWithDistance = { verdict: 'undetermined', short: null };

function verdictAgainst({ percent, comparator, of, required }: Threshold, yes: number): VerdictWithDistance {
  if (of === null || required === null) return UNDETERMINED;
  return passes(yes, percent, comparator, of)
    ? { verdict: 'passed', short: null }
    : { verdict: 'failed', short: required - yes };
}

/** Where more papers are valid than the base counts, such as opinions in writing beside those present: somebody could have more than 100 %. */
function baseExceeded({ award, box, valid }: CountedVote, threshold: Threshold | null): readonly Finding[] {
  const of = threshold?.of ?? null;
  if (threshold === null || of === null || valid <= of) return [];
  const params = { award, base: threshold.base, of: String(of), valid: String(valid) };
  return [finding('ballot.base-exceeded', { sheet: box.sheet }, award, params)];
}

/**
 * Where a share that failed reads like the percent that it had to reach, once it is rounded to two decimals: 6 of 9 against `66.67`. The figure is exact
 * and the paper looks wrong, for who typed that percent most likely meant 2/3.
 */
function roundedShare(
  { award, nominees, threshold }: Pick<Vote, 'award' | 'nominees' | 'threshold'>,
  { settings }: Meeting,
): readonly Finding[] {
  const of = threshold?.of ?? null;
  if (threshold === null || of === null || threshold.comparator === '>') return [];
  const { percent } = threshold;
  const readsAlike = (yes: number): boolean => {
    const rounded = roundRatio({ numerator: BigInt(yes) * 10_000n, denominator: BigInt(of) }, 'half-up');
    return compareRatios({ numerator: BigInt(rounded), denominator: 10_000n }, percent.ratio) === 0;
  };
  const one = nominees.find(({ yes, verdict }) => verdict === 'failed' && readsAlike(yes));
  if (one === undefined) return [];
  const key = `${award}.vote.percent`;
  const params = { award, key, percent: percent.text, yes: String(one.yes), of: String(of) };
  return [finding('ballot.rounded-share', settings.get(key)?.at ?? null, award, params)];
}

/** Counts the vote on one award, checks the chain of its numbers, and gives each nominee's verdict; a base of 0 is as good as none, and nobody failed a vote that is yet to be held. */
export function holdVote(
  source: BallotBox | VoteTotals,
  count: BallotCount | null,
  meeting: Meeting,
): { readonly vote: Vote; readonly findings: readonly Finding[] } {
  const { attendance, settings } = meeting;
  const { counted, findings } = countVote(source, count, meeting);
  const threshold = thresholdOf(counted.award, settings, attendance, counted);
  const isQuorumUnknown = attendance.quorumShare !== null && attendance.quorum === null;
  const verdictOf = (yes: number): VerdictWithDistance => {
    if (attendance.quorum === false) return { verdict: 'no-quorum', short: null };
    const isOpen = isWithheld(counted) || isYetToBeHeld(counted) || isQuorumUnknown;
    return isOpen || threshold === null ? UNDETERMINED : verdictAgainst(threshold, yes);
  };
  const isBaseMissing = threshold !== null && threshold.of === null;
  const nominees = counted.nominees.map((nominee) => ({ ...nominee, ...verdictOf(nominee.yes) }));
  const vote = { ...counted, threshold, nominees };
  return {
    vote,
    findings: [
      ...missingNumbers(counted.award, [
        ...neededByVote(counted),
        ...(isBaseMissing ? [missingBase(threshold, attendance)] : []),
      ]),
      ...findings,
      // Numbers that do not agree are told of themselves.
      ...(isWithheld(counted) ? [] : baseExceeded(counted, threshold)),
      ...roundedShare(vote, meeting),
    ],
  };
}
