import { valueAt } from '../domain/checked';
import {
  type CountingEvent,
  type CountingState,
  nextCounting,
  papersHeld,
  startCounting,
} from '../domain/counting/session';
import { INVALID_REASONS, PAPER_MARKS, type Paper, tallyPapers } from '../domain/counting/paper';
import { openPlaces } from '../domain/counting/third-look';
import { isAgreed } from '../domain/counting/alignment';
import { type Telling, tellingOf } from '../domain/counting/telling';
import type { NomineeTotals } from '../domain/ballots/tally';
import type { AwardRules } from '../domain/rules/rulebook';
import { isYes, wordSetting } from '../domain/rules/settings';
import { type Result, fail, ok } from '../domain/result';
import { counting as paperTexts } from '../i18n/papers/counting';
import { type NamedNominee, planBallotTab } from '../sheets/counting/ballot-plan';
import { ballotChanges, fitsIn } from '../sheets/counting/ballot-cells';
import { ballotTabName } from '../sheets/counting/ballot-tab';
import { countChanges, findCountsTab, planCountsTab, recordedCounts } from '../sheets/counting/count-row';
import { words } from '../sheets/words';
import { tabName } from '../workbook/plan/tab-name';
import type { Amendment, ExpectedFingerprints, WorkbookPort, WriteFailure } from '../workbook/port';
import {
  type BallotId,
  ballotTabOf,
  candidateTabs,
  everybody,
  freeName,
  printsOf,
  rowNames,
  standingFor,
  tiedFor,
  totalsThere,
} from './ballot-places';
import { isWrittenNoMore } from './closing';
import type { CheckedRound } from './check-round';

export {
  INVALID_REASONS,
  PAPER_MARKS,
  isAgreed,
  nextCounting,
  openPlaces,
  papersHeld,
  startCounting,
  type CountingEvent,
  type BallotId,
  type CountingState,
};

/** A ballot that can be counted: who is on it, and what the workbook holds of it. */
export interface CountableBallot extends BallotId {
  /** In the order of the ballot tab, else in that of the printed paper. */
  readonly nominees: readonly NamedNominee[];
  /** Where the names come from: the header of the ballot tab, those who are eligible, or those who are tied at the ceiling. */
  readonly source: 'tab' | 'eligible' | 'tied';
  /** What its tab is or will be called. */
  readonly tab: string;
  /** How many papers the tab holds now; 0 where there is no tab. */
  readonly papersThere: number;
  /** Tabs that would have to be written anew and are protected: they are not unlocked unasked. */
  readonly lockedTabs: readonly string[];
  /** The tab that has totals of this ballot counted by hand; `null` where there are none. The two never tell of one ballot. */
  readonly totalsIn: string | null;
  readonly issued: number | null;
  readonly returned: number | null;
}

/** What was counted, and how many papers were issued and came back. */
export interface CountedBallot {
  readonly nominees: readonly NamedNominee[];
  readonly papers: readonly Paper[];
  /** Reasons of invalid papers that are on no list, as written. */
  readonly otherReasons: readonly string[];
  readonly issued: number;
  readonly returned: number;
}

/** Why what was counted cannot be written as it is. */
export type CountedFailure =
  | Exclude<WriteFailure, { readonly code: 'excel.check-failed' }>
  /** What came out in Excel is not what was planned. No cell is named: it could be one of a paper's. */
  | { readonly code: 'counting.check-failed'; readonly params: { readonly sheet: string } }
  /** The round is closed. */
  | { readonly code: 'counting.round-closed'; readonly params: Readonly<Record<string, never>> }
  /** The award, or somebody who was voted on, is no longer in the workbook. */
  | { readonly code: 'counting.nominee-gone'; readonly params: { readonly code: string } }
  /** Totals counted by hand are there of this ballot. */
  | { readonly code: 'counting.totals-there'; readonly params: { readonly sheet: string } }
  /** The tab holds papers, and nobody chose to replace them. */
  | { readonly code: 'counting.papers-there'; readonly params: { readonly sheet: string; readonly count: string } };

function ballotOf(checked: CheckedRound, award: AwardRules, isSecond: boolean): CountableBallot {
  const there = ballotTabOf(checked, award, isSecond);
  const byId = new Map(everybody(checked, award).map((one) => [one.id, one]));
  const onTab = there === null ? [] : there.nominees.map((id) => valueAt(byId, id));
  const counts = findCountsTab(checked.snapshot, checked.review.recognised);
  const recorded = counts === null ? null : recordedCounts(counts, rowNames(award, isSecond));
  const nominees = onTab.length > 0 ? onTab : standingFor(checked, award, isSecond);
  return {
    award: award.id,
    isSecond,
    nominees,
    source: onTab.length > 0 ? 'tab' : isSecond ? 'tied' : 'eligible',
    tab: there?.tab.name ?? tabName(ballotTabName(award.short, isSecond), () => false),
    papersThere: there?.papers ?? 0,
    lockedTabs: there !== null && there.tab.isProtected && !fitsIn(there, nominees) ? [there.tab.name] : [],
    totalsIn: totalsThere(checked, { award: award.id, isSecond }),
    issued: recorded?.issued ?? null,
    returned: recorded?.returned ?? null,
  };
}

/**
 * The ballots that can be counted: of each award that is voted on, or that has papers or totals, and the second ballots of those that are tied. None
 * in a closed round.
 */
export function countableBallots(checked: CheckedRound): readonly CountableBallot[] {
  const { rules, closing } = checked.review;
  if (isWrittenNoMore(closing)) return [];
  return rules.awards.flatMap((award) => {
    const isThere = (isSecond: boolean): boolean =>
      ballotTabOf(checked, award, isSecond) !== null || totalsThere(checked, { award: award.id, isSecond }) !== null;
    const isVoted = isYes(rules.settings, `${award.id}.vote.required`) || isThere(false);
    const hasSecond = tiedFor(checked, award.id).size > 0 || isThere(true);
    return [
      ...(isVoted ? [ballotOf(checked, award, false)] : []),
      ...(hasSecond ? [ballotOf(checked, award, true)] : []),
    ];
  });
}

/** One ballot as the workbook has it now, or `null` where the award is gone. */
export function countableBallot(checked: CheckedRound, { award, isSecond }: BallotId): CountableBallot | null {
  const found = checked.review.rules.awards.find(({ id }) => id === award);
  return found === undefined ? null : ballotOf(checked, found, isSecond);
}

/** The totals of one name, and what they tell beyond themselves. */
export interface CountedNominee {
  readonly nominee: NamedNominee;
  readonly totals: NomineeTotals;
  readonly telling: Telling | null;
}

/** What a counted stack comes to, by the council's rules on papers and names without a mark. Nothing in it tells one paper from another. */
export function countedTotals({ review }: CheckedRound, nominees: readonly NamedNominee[], papers: readonly Paper[]) {
  const { settings } = review.rules;
  const {
    read,
    valid,
    invalid,
    nominees: totals,
  } = tallyPapers(papers, nominees.length, {
    allBlank: wordSetting(settings, 'ballot.all-blank', ['valid', 'invalid'], 'valid'),
    unmarkedName: wordSetting(settings, 'ballot.unmarked-name', ['blank', 'yes', 'no'], 'blank'),
  });
  return {
    read,
    valid,
    invalid,
    nominees: totals.map((own, index): CountedNominee => ({
      nominee: nominees[index] ?? { id: '', name: '' },
      totals: own,
      telling: tellingOf(own, valid),
    })),
  };
}

/** What writing a count changes in the workbook: the ballot tab, added or in place of the one that is there, and the row of issued and returned papers. */
export function planCounted(
  checked: CheckedRound,
  { award: id, isSecond }: BallotId,
  counted: CountedBallot,
  isReplacing: boolean,
): Result<
  { readonly amendment: Amendment; readonly expected: ExpectedFingerprints; readonly tab: string },
  CountedFailure
> {
  if (isWrittenNoMore(checked.review.closing)) return fail({ code: 'counting.round-closed', params: {} });
  const award = checked.review.rules.awards.find((one) => one.id === id);
  if (award === undefined) return fail({ code: 'counting.nominee-gone', params: { code: id } });
  const known = new Set(everybody(checked, award).map((one) => one.id));
  const gone = counted.nominees.find((one) => !known.has(one.id));
  if (gone !== undefined) return fail({ code: 'counting.nominee-gone', params: { code: gone.id } });
  const totals = totalsThere(checked, { award: id, isSecond });
  if (totals !== null) return fail({ code: 'counting.totals-there', params: { sheet: totals } });
  const there = ballotTabOf(checked, award, isSecond);
  if (there !== null && there.papers > 0 && !isReplacing) {
    return fail({ code: 'counting.papers-there', params: { sheet: there.tab.name, count: String(there.papers) } });
  }
  const tab = there?.tab.name ?? freeName(checked.snapshot, ballotTabName(award.short, isSecond));
  const title = isSecond ? paperTexts.secondBallot(award.short) : award.short;
  const counts = findCountsTab(checked.snapshot, checked.review.recognised);
  const names = rowNames(award, isSecond);
  // A protected tab takes what people may type into it; any other is written anew, whole.
  const filled = there?.tab.isProtected === true && fitsIn(there, counted.nominees) ? there : null;
  const countsPlan =
    counts === null ? [planCountsTab(freeName(checked.snapshot, words.tabs.counts), names[0], counted)] : [];
  return ok({
    tab,
    amendment: {
      changes: [
        ...(filled === null ? [] : ballotChanges(filled, counted)),
        ...(counts === null ? [] : countChanges(counts, names, counted)),
      ],
      added: [...(filled === null ? [planBallotTab(tab, title, counted)] : []), ...countsPlan].map((plan) => ({
        kind: 'plan',
        plan,
      })),
    },
    expected: printsOf([
      ...candidateTabs(checked, award),
      ...(there === null ? [] : [there.tab]),
      ...(counts === null ? [] : [counts.tab]),
    ]),
  });
}

/** Writes a count, all or nothing; refused where a tab that it rests on has changed since it was read. Gives the name of the ballot tab. */
export async function writeCounted(
  port: WorkbookPort,
  checked: CheckedRound,
  ballot: BallotId,
  counted: CountedBallot,
  isReplacing: boolean,
): Promise<Result<string, CountedFailure>> {
  const planned = planCounted(checked, ballot, counted, isReplacing);
  if (!planned.ok) return planned;
  const written = await port.amend(planned.value.amendment, planned.value.expected);
  if (written.ok) return ok(planned.value.tab);
  const { error } = written;
  return error.code === 'excel.check-failed'
    ? fail({ code: 'counting.check-failed', params: { sheet: error.params.sheet } })
    : fail(error);
}
