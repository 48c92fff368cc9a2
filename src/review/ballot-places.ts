import { inPaperOrder } from '../domain/ballots/prospect';
import { candidateId, candidateName, candidatesFor } from '../domain/eligibility/evidence';
import type { Round } from '../domain/round/round';
import type { AwardRules } from '../domain/rules/rulebook';
import { counting as paperTexts } from '../i18n/papers/counting';
import type { NamedNominee } from '../sheets/counting/ballot-plan';
import { type BallotTab, findBallotTab } from '../sheets/counting/ballot-tab';
import { awardSpellings } from '../sheets/award-names';
import { type Nominable, nominableOf } from '../sheets/reading/ballots';
import { having } from '../sheets/reading/recognise';
import { tabName } from '../workbook/plan/tab-name';
import type { ExpectedFingerprints, Snapshot, TabSnapshot } from '../workbook/port';
import type { CheckedRound } from './check-round';

/** Where the workbook has what belongs to a ballot, and under which names: what counting papers and typing totals share. */

/** Which ballot of an award. */
export interface BallotId {
  readonly award: string;
  /** Whether it is the second one, among the tied. */
  readonly isSecond: boolean;
}

/** The names that an award has in tabs, the short one first. */
function namesOf({ short, name, id }: AwardRules): readonly [string, ...string[]] {
  return awardSpellings(id, short, name);
}

/** The names of a vote in the tabs that have a row for each, the one to write first. */
export function rowNames(award: AwardRules, isSecond: boolean): readonly [string, ...string[]] {
  const [short, ...others] = namesOf(award);
  return isSecond ? [paperTexts.secondRow(short), ...others.map(paperTexts.secondRow)] : [short, ...others];
}

/** What `everybody` gave of a round: the same for every award of a kind, asked for many times over, and thousands of names to sort. */
const SORTED = new WeakMap<Round, Map<AwardRules['subject'], readonly NamedNominee[]>>();

/** Everybody (or every unit) that an award is for, in the order of a printed paper. */
export function everybody({ review: { round } }: CheckedRound, award: AwardRules): readonly NamedNominee[] {
  const sorted = SORTED.get(round) ?? new Map<AwardRules['subject'], readonly NamedNominee[]>();
  SORTED.set(round, sorted);
  const known = sorted.get(award.subject);
  if (known !== undefined) return known;
  const all = inPaperOrder(award, candidatesFor(award.subject, round)).map((candidate) => ({
    id: candidateId(candidate),
    name: candidateName(candidate),
  }));
  sorted.set(award.subject, all);
  return all;
}

/** The look-up of those who may be on a ballot: it is asked for once for each ballot, and thousands of codes go into it. */
const LOOK_UPS = new WeakMap<readonly NamedNominee[], Nominable>();

function nominableOn(checked: CheckedRound, award: AwardRules): Nominable {
  const all = everybody(checked, award);
  const nominable = LOOK_UPS.get(all) ?? nominableOf(all);
  LOOK_UPS.set(all, nominable);
  return nominable;
}

/** The ballot tab of an award that is there, or `null`. */
export function ballotTabOf(checked: CheckedRound, award: AwardRules, isSecond: boolean): BallotTab | null {
  const nominable = nominableOn(checked, award);
  const read = having(checked.review.recognised, isSecond ? 'second-ballots' : 'ballots');
  const readAs = read.find((tab) => tab.award === award.id)?.grid.name ?? null;
  return findBallotTab(checked.snapshot, award.short, namesOf(award), isSecond, nominable, readAs);
}

/** Those who are tied at the ceiling of an award; nobody where there is no tie. */
export function tiedFor({ review }: CheckedRound, award: string): ReadonlySet<string> {
  return new Set(review.evaluation.ceilings.find((ceiling) => ceiling.award === award)?.tied);
}

/** Who stands on a ballot as the rules have it: those who are eligible, or at a second one those who are tied. */
export function standingFor(checked: CheckedRound, award: AwardRules, isSecond: boolean): readonly NamedNominee[] {
  const entries = checked.review.evaluation.entries.get(award.id);
  const tied = tiedFor(checked, award.id);
  return everybody(checked, award).filter(({ id }) =>
    isSecond ? tied.has(id) : entries?.get(id)?.eligibility === 'eligible',
  );
}

/** The tab in which totals of a ballot stand, or `null` where there are none. */
export function totalsThere({ review }: CheckedRound, { award, isSecond }: BallotId): string | null {
  const { voteTotals, secondBallots } = review.round;
  return (isSecond ? secondBallots.totals : voteTotals).find((one) => one.award === award)?.sheet ?? null;
}

/** The tab in which the codes of an award's candidates stand. */
export function candidateTabs({ review, snapshot }: CheckedRound, { subject }: AwardRules): readonly TabSnapshot[] {
  const meaning = subject === 'unit' ? 'collectives' : 'roster';
  const names = new Set(review.tabs.filter((tab) => tab.meaning === meaning).map(({ name }) => name));
  return snapshot.tabs.filter(({ name }) => names.has(name));
}

/** The fingerprints of tabs, by their names. */
export function printsOf(tabs: readonly TabSnapshot[]): ExpectedFingerprints {
  return new Map(tabs.map(({ name, fingerprint }) => [name, fingerprint]));
}

/** A name that no tab bears, as near to the wanted one as can be. */
export function freeName(snapshot: Snapshot, wanted: string): string {
  const taken = new Set(snapshot.tabs.map(({ name }) => name.toLowerCase()));
  return tabName(wanted, (name) => taken.has(name.toLowerCase()));
}
