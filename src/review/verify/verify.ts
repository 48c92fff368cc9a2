import { type Result, fail, ok } from '../../domain/result';
import type { OutsideRules } from '../../domain/rules/rulebook';
import { ownTab } from '../../sheets/reading/own-tab';
import { type TabMeaning, isRead } from '../../sheets/reading/recognise';
import { planTabs } from '../../sheets/writing/plan-tabs';
import type { Snapshot } from '../../workbook/port';
import { type CampaignChoice, type Review, type Unusable, reviewSnapshot } from '../review';
import { VERSION } from '../version';
import { type CellDifference, differencesOf } from './compare-tab';
import { type StatedRun, statedRun } from './stated-run';

/** A tab that a run writes, as it stands: with the cells that differ, or gone. */
export interface VerifiedTab {
  readonly key: string;
  /** The name that it has, or would get. */
  readonly name: string;
  readonly isThere: boolean;
  readonly differences: readonly CellDifference[];
}

/** A tab that was read. Of ballots it is only told whether the papers as a whole are those of the last run. */
export interface VerifiedInput {
  readonly name: string;
  readonly state: 'same' | 'changed' | 'new' | 'gone';
}

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

/** What came of working a written workbook out anew from its input tabs alone. */
export interface Verification {
  readonly review: Review;
  /** The program that wrote it, as it says itself. */
  readonly program: string;
  readonly tabs: readonly VerifiedTab[];
  /** Tabs of ours that a run would not write now. */
  readonly unexpected: readonly string[];
  readonly inputs: readonly VerifiedInput[];
  readonly ballots: readonly VerifiedBallots[];
  readonly isSame: boolean;
}

/** Why nothing could be verified. */
export type Unverifiable =
  Unusable | { readonly code: 'verify.nothing-written'; readonly params: Readonly<Record<string, never>> };

/** What tabs of papers are taken for. */
const BALLOTS: readonly TabMeaning[] = ['ballots', 'second-ballots'];

/** The tabs that were read, against the fingerprints that the last run stated; ballots have theirs apart. */
function inputsOf(review: Review, { tabs }: Snapshot, stated: StatedRun): readonly VerifiedInput[] {
  const read = review.tabs.filter(({ meaning }) => isRead(meaning) && !BALLOTS.includes(meaning));
  const names = new Set(review.tabs.map(({ name }) => name));
  const gone = [...stated.fingerprints.keys()].filter((name) => !names.has(name));
  const now = new Map(tabs.map(({ name, fingerprint }) => [name, fingerprint]));
  return [
    ...read.map(({ name }): VerifiedInput => {
      const before = stated.fingerprints.get(name);
      if (before === undefined) return { name, state: 'new' };
      return { name, state: before === now.get(name) ? 'same' : 'changed' };
    }),
    ...gone.map((name): VerifiedInput => ({ name, state: 'gone' })),
  ];
}

const FINGERPRINT = /^[0-9a-f]{64}$/;
/** The tabs in which the totals of a vote stand. */
const VOTE_TABS: readonly string[] = ['KqKiemPhieu', 'BienBanKiemPhieu'];

/** Whether the totals stand as they come out anew; that another fingerprint stands beside them is told by itself. */
function figuresOf({ fingerprints }: Review, tabs: readonly VerifiedTab[]): VerifiedBallots['figures'] {
  const ofVotes = tabs.filter(({ key }) => VOTE_TABS.includes(key));
  if (ofVotes.some(({ isThere }) => !isThere)) return 'not-written';
  const isFingerprint = ({ expected }: CellDifference): boolean =>
    [...fingerprints.byTab.values()].some((one) => String(expected).includes(one));
  return ofVotes.every(({ differences }) => differences.every(isFingerprint)) ? 'same' : 'different';
}

function ballotsOf(
  { round, fingerprints }: Review,
  stated: StatedRun,
  figures: VerifiedBallots['figures'],
): readonly VerifiedBallots[] {
  return [...round.ballotBoxes, ...round.secondBallots.boxes].map(({ award, sheet, ballots }) => {
    const now = fingerprints.byTab.get(sheet);
    const before = stated.fingerprints.get(sheet) ?? '';
    const fingerprint = now === before ? 'same' : now === undefined && !FINGERPRINT.test(before) ? 'none' : 'changed';
    const isSecond = round.secondBallots.boxes.some((box) => box.sheet === sheet);
    return { award, sheet, isSecond, papers: ballots.length, figures, fingerprint };
  });
}

/**
 * Works a written workbook out anew from its input tabs alone, lays its tabs out anew, and compares them with those that stand there, cell by
 * cell. Never tells a row of a ballot tab. Nothing is written.
 */
export function verifySnapshot(
  snapshot: Snapshot,
  choice: CampaignChoice,
  outside: OutsideRules,
): Result<Verification, Unverifiable> {
  const reviewed = reviewSnapshot(snapshot, choice, outside);
  if (!reviewed.ok) return reviewed;
  const review = reviewed.value;
  const stated = statedRun(snapshot);
  if (stated === null) return fail({ code: 'verify.nothing-written', params: {} });
  const asRead: Snapshot = stated.cameAs === null ? snapshot : { ...snapshot, cameAs: stated.cameAs };
  const plans = planTabs({ ...review, snapshot: asRead, version: VERSION });
  const planned = new Set(plans.map(({ key }) => key.toLowerCase()));
  const tabs = plans.map((plan): VerifiedTab => {
    const tab = ownTab(snapshot, plan.key);
    return {
      key: plan.key,
      name: tab === null ? plan.name : tab.name,
      isThere: tab !== null,
      differences: tab === null ? [] : differencesOf(tab, plan),
    };
  });
  const unexpected = snapshot.tabs.flatMap(({ name, ownKey }) =>
    ownKey === null || planned.has(ownKey.toLowerCase()) ? [] : [name],
  );
  const inputs = inputsOf(review, snapshot, stated);
  const ballots = ballotsOf(review, stated, figuresOf(review, tabs));
  return ok({
    review,
    program: stated.program,
    tabs,
    unexpected,
    inputs,
    ballots,
    isSame:
      tabs.every(({ isThere, differences }) => isThere && differences.length === 0) &&
      unexpected.length === 0 &&
      inputs.every(({ state }) => state === 'same') &&
      ballots.every(({ fingerprint }) => fingerprint !== 'changed'),
  });
}
