import { type CountedVote, countVote, isWithheld } from '../domain/ballots/counting';
import { councilLines } from '../domain/ballots/council';
import type { Reconciliation } from '../domain/ballots/reconciliation';
import { type Vote, holdVote } from '../domain/ballots/vote';
import { type Telling, tellingOf } from '../domain/counting/telling';
import type { Field } from '../domain/round/field';
import type { BallotCount, VoteTotals } from '../domain/round/votes';
import type { AwardRules } from '../domain/rules/rulebook';
import { type Settings, type Setting, isYes } from '../domain/rules/settings';
import { type Result, fail, ok } from '../domain/result';
import { tidy } from '../domain/text/keys';
import type { NamedNominee } from '../sheets/counting/ballot-plan';
import { nominableOf } from '../sheets/reading/ballots';
import { countChanges, findCountsTab, planCountsTab, recordedCounts } from '../sheets/counting/count-row';
import {
  type RecordedVote,
  type TotalsTab,
  recordedVote,
  totalsChanges,
  totalsTabPlan,
  totalsTabs,
} from '../sheets/counting/totals-rows';
import { words } from '../sheets/words';
import type { AddedTab, Amendment, ExpectedFingerprints, WorkbookPort, WriteFailure } from '../workbook/port';
import {
  type BallotId,
  ballotTabOf,
  candidateTabs,
  everybody,
  freeName,
  printsOf,
  rowNames,
  standingFor,
} from './ballot-places';
import type { CheckedRound } from './check-round';
import { isWrittenNoMore } from './closing';
import { composed } from '../domain/text/unicode-form';

/** Totals that a committee counted by hand, of papers or of raised hands: typed, checked as they are typed, and written in one go. */

export type { NamedNominee };

/** How the votes were given. */
export type VoteForm = VoteTotals['form'];

/** The numbers of one name, as typed; `null` is none yet, or none that can be read. */
export interface TypedRow {
  readonly nominee: NamedNominee;
  readonly yes: number | null;
  readonly no: number | null;
  readonly blank: number | null;
}

/** All that is typed of one vote. Raised hands leave no papers: their numbers count nowhere. */
export interface TypedTotals {
  readonly form: VoteForm;
  readonly rows: readonly TypedRow[];
  readonly issued: number | null;
  readonly returned: number | null;
  readonly invalid: number | null;
  readonly note: string;
}

/** A ballot whose totals can be typed, with what the workbook has of it. */
export interface TypableBallot extends BallotId {
  readonly typed: TypedTotals;
  /** Where the names come from: rows that the tab has for this vote, those who are eligible, or those who are tied. */
  readonly source: 'tab' | 'eligible' | 'tied';
  /** The tab that the totals stand in, or will. */
  readonly tab: string;
  /** Whether totals are there already, to be corrected. */
  readonly isThere: boolean;
  /** A ballot tab that has names or papers of this vote: the two never tell of one ballot. */
  readonly papersIn: string | null;
  /** The rule by which hands may not be raised, with its citation; `null` where they may. */
  readonly secrecy: Setting | null;
}

/** Why typed totals cannot be written as they are. */
export type TotalsFailure =
  | WriteFailure
  | { readonly code: 'counting.round-closed'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'counting.nominee-gone'; readonly params: { readonly code: string } }
  /** Papers of this ballot, or names for them, stand in a tab of their own. */
  | { readonly code: 'totals.papers-there'; readonly params: { readonly sheet: string } }
  /** The vote must be secret, and hands were raised. */
  | { readonly code: 'totals.must-be-secret'; readonly params: { readonly award: string; readonly citation: string } }
  /** A number is not typed yet. */
  | { readonly code: 'totals.incomplete'; readonly params: Readonly<Record<string, never>> }
  /** The numbers do not agree, and nobody says why. */
  | { readonly code: 'totals.note-missing'; readonly params: Readonly<Record<string, never>> };

/** Raised hands leave no papers. */
const NO_PAPERS = { issued: null, returned: null, invalid: null } as const;

function secrecyOf(settings: Settings, award: string): Setting | null {
  const key = `${award}.vote.secret`;
  return isYes(settings, key) ? (settings.get(key) ?? null) : null;
}

/** The tab with rows of a vote and what it says, else the first tab of totals, or `null`. */
function totalsOf(
  { snapshot, review }: CheckedRound,
  names: readonly string[],
  all: readonly NamedNominee[],
): { readonly tab: TotalsTab; readonly recorded: RecordedVote } | null {
  const tabs = totalsTabs(snapshot, review.recognised).map((tab) => ({
    tab,
    recorded: recordedVote(tab, names, nominableOf(all)),
  }));
  return tabs.find(({ recorded }) => recorded.rows.length > 0) ?? tabs[0] ?? null;
}

function awardOf({ review }: CheckedRound, id: string): AwardRules | null {
  return review.rules.awards.find((one) => one.id === id) ?? null;
}

/** One ballot as the workbook has its totals now, or `null` where the award is gone. */
export function typableBallot(checked: CheckedRound, { award: id, isSecond }: BallotId): TypableBallot | null {
  const award = awardOf(checked, id);
  if (award === null) return null;
  const { snapshot, review } = checked;
  const all = everybody(checked, award);
  const names = rowNames(award, isSecond);
  const there = totalsOf(checked, names, all);
  const papers = ballotTabOf(checked, award, isSecond);
  const counts = findCountsTab(snapshot, review.recognised);
  const numbers = counts === null ? null : recordedCounts(counts, names);
  const onTab = (there?.recorded.rows ?? []).flatMap((row) =>
    all.filter((one) => one.id === row.id).map((nominee): TypedRow => ({ ...row, nominee })),
  );
  const standing = standingFor(checked, award, isSecond);
  const rows = onTab.length > 0 ? onTab : standing.map((nominee) => ({ nominee, yes: null, no: null, blank: null }));
  const secrecy = secrecyOf(review.rules.settings, id);
  return {
    award: id,
    isSecond,
    typed: {
      form: there?.recorded.form ?? 'papers',
      rows,
      issued: numbers?.issued ?? null,
      returned: numbers?.returned ?? null,
      invalid: numbers?.invalid ?? null,
      note: numbers?.note ?? '',
    },
    source: onTab.length > 0 ? 'tab' : isSecond ? 'tied' : 'eligible',
    tab: there?.tab.tab.name ?? freeName(snapshot, words.tabs.totals),
    isThere: onTab.some(({ yes, no, blank }) => yes !== null || no !== null || blank !== null),
    papersIn: papers !== null && papers.papers + papers.nominees.length > 0 ? papers.tab.name : null,
    secrecy,
  };
}

/** What typed totals come to. */
export interface TypedVote {
  readonly counted: CountedVote;
  /** With verdicts; `null` at a second ballot, which only ranks. */
  readonly vote: Vote | null;
  /** Whether a number is still to be typed. */
  readonly isIncomplete: boolean;
  /** The lines that do not hold: they ask for a note, and no verdict follows while they do not. */
  readonly broken: readonly Reconciliation[];
  /** How many papers are valid (or how many raised a hand or none), as the numbers of papers have it; `null` where they do not say. */
  readonly valid: number | null;
  /** Names whose totals tell how others voted; of raised hands everybody knows. */
  readonly telling: readonly { readonly nominee: NamedNominee; readonly telling: Telling }[];
}

function known(value: number | null): Field<number> {
  return value === null ? { state: 'absent' } : { state: 'known', value, at: { sheet: '', cell: '' } };
}

/** Counts and checks what is typed so far, by the same rules as what stands in the workbook. Writes nothing. */
export function typedVote({ review }: CheckedRound, { award, isSecond }: BallotId, typed: TypedTotals): TypedVote {
  const { form, rows, note } = typed;
  const isHands = form === 'hands';
  const source: VoteTotals = {
    award,
    sheet: '',
    form,
    isSaidSecret: !isHands,
    rows: rows.map(({ nominee, yes, no, blank }) => ({
      candidateId: nominee.id,
      at: { sheet: '', cell: '' },
      yes: known(yes),
      no: known(no),
      blank: known(blank),
    })),
  };
  const { issued, returned, invalid } = isHands ? NO_PAPERS : typed;
  const count: BallotCount = {
    award,
    issued: known(issued),
    returned: known(returned),
    invalid: known(invalid),
    note,
  };
  const { attendance } = review.evaluation;
  const meeting = { attendance, settings: review.rules.settings, council: councilLines(review.round) };
  const { counted } = countVote(source, count, meeting);
  const vote = isSecond ? null : holdVote(source, count, meeting).vote;
  return {
    counted,
    vote,
    isIncomplete:
      rows.length === 0 ||
      rows.some(({ yes, no, blank }) => yes === null || no === null || blank === null) ||
      (!isHands && [issued, returned, invalid].includes(null)),
    broken: counted.lines.filter(({ holds }) => !holds),
    valid: isHands ? attendance.present : returned === null || invalid === null ? null : returned - invalid,
    telling:
      isHands || isWithheld(counted)
        ? []
        : rows.flatMap(({ nominee, yes, no }) => {
            const told = yes === null || no === null ? null : tellingOf({ yes, no }, counted.valid);
            return told === null ? [] : [{ nominee, telling: told }];
          }),
  };
}

/** What stands against writing totals, in the order in which it is to be told, or `null`. */
export function refusedTotals(checked: CheckedRound, ballot: TypableBallot, typed: TypedTotals): TotalsFailure | null {
  if (ballot.papersIn !== null) return { code: 'totals.papers-there', params: { sheet: ballot.papersIn } };
  if (typed.form === 'hands' && ballot.secrecy !== null) {
    const citation = ballot.secrecy.citation ?? '';
    return { code: 'totals.must-be-secret', params: { award: ballot.award, citation } };
  }
  const { isIncomplete, broken } = typedVote(checked, ballot, typed);
  if (isIncomplete) return { code: 'totals.incomplete', params: {} };
  return broken.length > 0 && tidy(typed.note) === '' ? { code: 'totals.note-missing', params: {} } : null;
}

/** What writing totals changes in the workbook: the rows of their tab, and the row of the numbers of papers. */
export function planTotals(
  checked: CheckedRound,
  id: BallotId,
  typed: TypedTotals,
): Result<
  { readonly amendment: Amendment; readonly expected: ExpectedFingerprints; readonly tab: string },
  TotalsFailure
> {
  const { snapshot, review } = checked;
  if (isWrittenNoMore(review.closing)) return fail({ code: 'counting.round-closed', params: {} });
  const award = awardOf(checked, id.award);
  const ballot = typableBallot(checked, id);
  if (award === null || ballot === null) return fail({ code: 'counting.nominee-gone', params: { code: id.award } });
  const all = everybody(checked, award);
  const gone = typed.rows.find(({ nominee }) => !all.some((one) => one.id === nominee.id));
  if (gone !== undefined) return fail({ code: 'counting.nominee-gone', params: { code: gone.nominee.id } });
  const refused = refusedTotals(checked, ballot, typed);
  if (refused !== null) return fail(refused);
  const names = rowNames(award, id.isSecond);
  const there = totalsOf(checked, names, all);
  const rows = typed.rows.map(({ nominee, yes, no, blank }) => ({
    id: nominee.id,
    yes: yes ?? 0,
    no: no ?? 0,
    blank: blank ?? 0,
  }));
  const counted = { form: typed.form, rows };
  const { issued, returned, invalid } = typed.form === 'hands' ? NO_PAPERS : typed;
  const numbers = { issued, returned, invalid, note: tidy(composed(typed.note)) };
  const counts = findCountsTab(snapshot, review.recognised);
  const isCounted = typed.form === 'papers' || numbers.note !== '';
  const added: readonly AddedTab[] = [
    ...(there === null ? [{ kind: 'plan', plan: totalsTabPlan(ballot.tab, names[0], counted) } as const] : []),
    ...(counts === null && isCounted
      ? [{ kind: 'plan', plan: planCountsTab(freeName(snapshot, words.tabs.counts), names[0], numbers) } as const]
      : []),
  ];
  const papers = ballotTabOf(checked, award, id.isSecond);
  return ok({
    tab: ballot.tab,
    amendment: {
      changes: [
        ...(there === null ? [] : totalsChanges(there.tab, names, nominableOf(all), counted)),
        ...(counts === null ? [] : countChanges(counts, names, numbers)),
      ],
      added,
    },
    expected: printsOf([
      ...candidateTabs(checked, award),
      ...(there === null ? [] : [there.tab.tab]),
      ...(counts === null ? [] : [counts.tab]),
      ...(papers === null ? [] : [papers.tab]),
    ]),
  });
}

/** Writes totals, all or nothing; refused where a tab that they rest on has changed since it was read. Gives the name of their tab. */
export async function writeTotals(
  port: WorkbookPort,
  checked: CheckedRound,
  ballot: BallotId,
  typed: TypedTotals,
): Promise<Result<string, TotalsFailure>> {
  const planned = planTotals(checked, ballot, typed);
  if (!planned.ok) return planned;
  const written = await port.amend(planned.value.amendment, planned.value.expected);
  return written.ok ? ok(planned.value.tab) : fail(written.error);
}
