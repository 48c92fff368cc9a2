import type { Review } from '../review';
import type { TabDifference } from './compare-tab';
import type { StatedRun } from './stated-run';
import type { VerifiedTab } from './written-tabs';

/** The papers of an award, counted anew. `same` and `changed` need a salted fingerprint; without one there is `none`. */
export interface VerifiedBallots {
  readonly award: string;
  readonly sheet: string;
  /** Whether it is the second ballot, among the tied. */
  readonly isSecond: boolean;
  readonly papers: number;
  /** Whether the totals that are counted now are those of `KQ - Kiểm phiếu` and of the counting minutes. */
  readonly figures: 'same' | 'different' | 'not-written';
  readonly fingerprint: 'same' | 'changed' | 'none';
}

const FINGERPRINT = /^[0-9a-f]{64}$/;
/** The tabs in which the totals of a vote stand. */
export const VOTE_TABS: readonly string[] = ['KqKiemPhieu', 'BienBanKiemPhieu'];

/** Whether the totals stand as they come out anew; that another fingerprint stands beside them is told by itself. */
function figuresOf({ fingerprints }: Review, tabs: readonly VerifiedTab[]): VerifiedBallots['figures'] {
  const ofVotes = tabs.filter(({ key }) => VOTE_TABS.includes(key));
  if (ofVotes.some(({ isThere }) => !isThere)) return 'not-written';
  const isFingerprint = (difference: TabDifference): boolean =>
    difference.kind === 'value' &&
    [...fingerprints.byTab.values()].some((one) => String(difference.expected).includes(one));
  return ofVotes.every(({ differences }) => differences.every(isFingerprint)) ? 'same' : 'different';
}

/** Every award's papers, counted anew from their tab alone; never a row of it. */
export function recounted(review: Review, stated: StatedRun, tabs: readonly VerifiedTab[]): readonly VerifiedBallots[] {
  const { round, fingerprints } = review;
  const figures = figuresOf(review, tabs);
  return [...round.ballotBoxes, ...round.secondBallots.boxes].map(({ award, sheet, ballots }) => {
    const now = fingerprints.byTab.get(sheet);
    const before = stated.fingerprints.get(sheet) ?? '';
    const fingerprint = now === before ? 'same' : now === undefined && !FINGERPRINT.test(before) ? 'none' : 'changed';
    const isSecond = round.secondBallots.boxes.some((box) => box.sheet === sheet);
    return { award, sheet, isSecond, papers: ballots.length, figures, fingerprint };
  });
}
