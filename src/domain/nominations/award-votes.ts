import { type Meeting, countVote, missingNumbers, neededByVote } from '../ballots/counting';
import { placeMissing } from '../ballots/missing-places';
import { holdVote } from '../ballots/vote';
import type { Cut } from '../ceilings/places';
import type { Round } from '../round/round';
import { proposeFromSecond } from './second-ballot';

function ofAward<T extends { readonly award: string }>(all: readonly T[], award: string): T | null {
  return all.find((one) => one.award === award) ?? null;
}

/** The first ballot on an award, by its papers or the totals kept of it; `null` where there is neither. */
export function holdFirst(award: string, round: Round, meeting: Meeting): ReturnType<typeof holdVote> | null {
  const source = ofAward(round.ballotBoxes, award) ?? ofAward(round.voteTotals, award);
  if (source === null) return null;
  const { vote, findings } = holdVote(source, ofAward(round.ballotCounts, award), meeting);
  return { vote, findings: placeMissing(findings, round, round.ballotCounts) };
}

/** The second ballot on an award, with its own chain of numbers; `null` where none was held. */
export function holdSecond(
  award: string,
  round: Round,
  meeting: Meeting,
  cut: Cut | null,
): ReturnType<typeof proposeFromSecond> | null {
  const { boxes, totals, counts } = round.secondBallots;
  const source = ofAward(boxes, award) ?? ofAward(totals, award);
  if (source === null) return null;
  const { counted, findings } = countVote(source, ofAward(counts, award), meeting);
  const missing = missingNumbers(award, neededByVote(counted), 'second');
  const decisions = round.decisions.filter((decision) => decision.award === award);
  const { second, findings: own } = proposeFromSecond(counted, cut, decisions);
  return { second, findings: [...placeMissing(missing, round, counts), ...findings, ...own] };
}
