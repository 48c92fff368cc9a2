import type { Ballot, BallotBox } from '../round/votes';
import type { Settings } from '../rules/settings';
import { tidy, wordKey } from '../text/keys';
import { compareCodes } from '../text/order';
import { blankRulesOf, isBlankPaper } from './tally';

/**
 * Why papers are invalid, and how many: the reason as the tellers wrote it, one that is not told as it names somebody, none that could be read, or no
 * mark at all where that is the rule.
 */
export type InvalidReason =
  | { readonly kind: 'stated'; readonly reason: string; readonly count: number }
  | { readonly kind: 'withheld' | 'unstated' | 'blank'; readonly count: number };

/** The invalid papers by reason, in totals only: the commonest first, then by the reason's letters; those without one to tell last. */
export function invalidReasons({ ballots }: Pick<BallotBox, 'ballots'>, settings: Settings): readonly InvalidReason[] {
  const { allBlank } = blankRulesOf(settings);
  const isBlank = (paper: Ballot): boolean => !paper.isInvalid && allBlank === 'invalid' && isBlankPaper(paper);
  const byWord = new Map<string, InvalidReason & { readonly kind: 'stated' }>();
  for (const { reason } of ballots) {
    if (reason === undefined) continue;
    const key = wordKey(reason);
    const spelt = tidy(reason);
    const { reason: before, count } = byWord.get(key) ?? { reason: spelt, count: 0 };
    // Of several spellings the same one, whatever the order of the papers.
    byWord.set(key, { kind: 'stated', reason: compareCodes(spelt, before) < 0 ? spelt : before, count: count + 1 });
  }
  const stated = [...byWord.values()].sort((left, right) => {
    const order = right.count - left.count;
    return order === 0 ? compareCodes(left.reason, right.reason) : order;
  });
  const isWithheld = ({ isReasonWithheld }: Ballot): boolean => isReasonWithheld === true;
  const isUnstated = (paper: Ballot): boolean => paper.isInvalid && paper.reason === undefined && !isWithheld(paper);
  const rest = [
    { kind: 'blank', count: ballots.filter(isBlank).length },
    { kind: 'withheld', count: ballots.filter(isWithheld).length },
    { kind: 'unstated', count: ballots.filter(isUnstated).length },
  ] as const;
  return [...stated, ...rest.filter(({ count }) => count > 0)];
}
