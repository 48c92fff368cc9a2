import { type Result, fail, ok } from '../../domain/result';
import type { OutsideRules } from '../../domain/rules/rulebook';
import { type Steps, complete } from '../../domain/steps';
import { wordKey } from '../../domain/text/keys';
import { comparison } from '../../i18n/papers/result-tabs/run';
import { COMPARISON_KEY } from '../../sheets/reading/ballot-salt';
import { CLOSING_KEY } from '../../sheets/reading/closing-record';
import { ownTab } from '../../sheets/reading/own-tab';
import { words } from '../../sheets/words';
import type { Snapshot, TabSnapshot } from '../../workbook/port';
import { type CampaignChoice, type Review, type Unusable, reviewInSteps } from '../review';
import { VERSION } from '../version';
import { expectedInSteps, isOfRecord } from './expected';
import { type VerifiedInput, verifiedInputs } from './inputs';
import { type VerifiedBallots, recounted } from './recount';
import { type StatedRun, statedRun } from './stated-run';
import { type VerifiedTab, shownByPlan, verifiedTabs } from './written-tabs';

/** The run that wrote a workbook, as `KQ - Đối chiếu` states it, and what a run would state now. */
export interface VerifiedRun {
  /** The program with its version; empty where nothing is stated. */
  readonly program: string;
  readonly code: string;
  /** What it is compared with: this program, and the code that a run would have now. */
  readonly thisProgram: string;
  readonly codeNow: string;
}

/** What came of working a written workbook out anew from its input tabs alone. */
export interface Verification {
  readonly review: Review;
  readonly run: VerifiedRun;
  readonly tabs: readonly VerifiedTab[];
  /** Tabs of ours that a run would not write now. */
  readonly unexpected: readonly string[];
  /** `null` where the workbook states nothing of them any more. */
  readonly inputs: readonly VerifiedInput[] | null;
  readonly ballots: readonly VerifiedBallots[];
  readonly isSame: boolean;
}

/** Why nothing could be verified. */
export type Unverifiable =
  Unusable | { readonly code: 'verify.nothing-written'; readonly params: Readonly<Record<string, never>> };

const NOTHING_STATED: StatedRun = {
  program: '',
  code: '',
  cameAs: null,
  fingerprints: new Map(),
  ballotTabs: new Set(),
  marks: new Map(),
};

/** What stands in the place of a salt that somebody has typed over: what is laid out must have its rows, and it is never told what they hold. */
const NO_SALT = '?';

/** The review, with rows for a salt where the workbook has them and holds none. */
function withPlaceOfSalt(review: Review, tab: TabSnapshot | null): Review {
  const label = wordKey(words.ballotSalt);
  const hasPlace = tab?.values.some(([first]) => typeof first === 'string' && wordKey(first) === label) === true;
  if (review.fingerprints.salt !== null || !hasPlace) return review;
  return { ...review, fingerprints: { ...review.fingerprints, salt: NO_SALT } };
}

/** Verifies a workbook at one go. */
export function verifySnapshot(...given: Parameters<typeof verifyInSteps>): Result<Verification, Unverifiable> {
  return complete(verifyInSteps(...given));
}

/**
 * Works a written workbook out anew from its input tabs alone, lays its tabs out anew, and compares them with those that stand there, cell by cell, and
 * its inputs with what the run stated of them, row by row. Never tells a row of a ballot tab. Nothing is written. In steps, for a pane.
 */
export function* verifyInSteps(
  snapshot: Snapshot,
  choice: CampaignChoice,
  outside: OutsideRules,
): Steps<Result<Verification, Unverifiable>> {
  const reviewed = yield* reviewInSteps(snapshot, choice, outside);
  if (!reviewed.ok) return reviewed;
  const tabOfComparison = ownTab(snapshot, COMPARISON_KEY);
  const stated = tabOfComparison === null ? null : statedRun(tabOfComparison);
  const review = withPlaceOfSalt(reviewed.value, tabOfComparison);
  const cameAs = stated?.cameAs ?? null;
  const asRead: Snapshot = cameAs === null ? snapshot : { ...snapshot, cameAs };
  const expected = yield* expectedInSteps(review, asRead, { choice, outside }, stated);
  if (!expected.ok) return expected;
  const { plans, record } = expected.value;
  if (plans.every(({ key }) => ownTab(snapshot, key) === null))
    return fail({ code: 'verify.nothing-written', params: {} });
  const planOfComparison = plans.find(({ key }) => key === COMPARISON_KEY);
  const now = planOfComparison === undefined ? NOTHING_STATED : statedRun(shownByPlan(planOfComparison));
  const inputs = stated === null ? null : verifiedInputs(review, stated, now);
  const tabs: readonly VerifiedTab[] = [
    ...verifiedTabs(snapshot, plans, inputs ?? [], record === null ? [] : [record.tab.name]),
    ...(record === null
      ? []
      : [
          {
            key: CLOSING_KEY,
            name: record.tab.name,
            isThere: true,
            differences: record.differences,
            remarks: [],
          } as const,
        ]),
  ];
  const planned = new Set(plans.map(({ key }) => key.toLowerCase()));
  const unexpected = snapshot.tabs.flatMap(({ name, ownKey }) =>
    ownKey === null || planned.has(ownKey.toLowerCase()) || (record !== null && isOfRecord(ownKey)) ? [] : [name],
  );
  const ballots = recounted(review, stated ?? NOTHING_STATED, tabs, plans);
  return ok({
    review,
    run: {
      program: stated?.program ?? '',
      code: stated?.code ?? '',
      thisProgram: comparison.programName(VERSION),
      codeNow: now.code,
    },
    tabs,
    unexpected,
    inputs,
    ballots,
    isSame:
      review.closing.state !== 'damaged' &&
      tabs.every(({ isThere, differences }) => isThere && differences.length === 0) &&
      unexpected.length === 0 &&
      (inputs ?? []).every(({ state }) => state === 'same') &&
      ballots.every(({ fingerprint }) => fingerprint !== 'changed'),
  });
}
