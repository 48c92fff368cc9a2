import { cellRef } from '../cell';
import { itemAt } from '../checked';
import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { BallotBox, BallotCount, VoteTotals } from '../round/votes';
import { type Settings, isYes } from '../rules/settings';
import type { Attendance } from './attendance';
import { type Reconciliation, brokenLines, needsWritten, reconcile, reconcileTotals } from './reconciliation';
import { type NomineeTotals, blankRulesOf, tally, tallyTotals } from './tally';

/** How the figures of a vote came about: counted here from the papers, or by hand, of papers or of raised hands. */
export type CountingWay = 'papers' | 'totals-only' | 'show-of-hands';

/** The totals of one name. */
export interface CountedNominee extends NomineeTotals {
  readonly id: string;
}

/** One vote, counted and checked, in totals only. */
export interface CountedVote {
  readonly award: string;
  readonly way: CountingWay;
  /** Where it stands in the workbook; of totals no row or column is told. */
  readonly box: Omit<BallotBox, 'ballots'>;
  readonly attendance: Attendance;
  readonly issued: number | null;
  readonly returned: number | null;
  /** Papers read; `null` where only totals were kept. */
  readonly read: number | null;
  readonly valid: number;
  /** `null` where only totals were kept and nobody says how many came back. */
  readonly invalid: number | null;
  readonly lines: readonly Reconciliation[];
  readonly nominees: readonly CountedNominee[];
  /** Names whose totals are missing or cannot be read: until they are there, nobody has a verdict. */
  readonly unread: readonly string[];
  /** What the counting committee says of numbers that do not agree. */
  readonly note: string;
}

/** A vote and what is to be said of it. */
export interface Counting {
  readonly counted: CountedVote;
  readonly findings: readonly Finding[];
}

/** What a vote is held under. */
export interface Meeting {
  readonly attendance: Attendance;
  readonly settings: Settings;
  /** The lines of the council's tab, which hold for every award and have findings of their own. */
  readonly council: readonly Reconciliation[];
}

/** Whether numbers of a vote do not agree, or some are not there: then nothing follows from it. */
export function isWithheld({ lines, unread }: Pick<CountedVote, 'lines' | 'unread'>): boolean {
  return unread.length > 0 || lines.some(({ holds }) => !holds);
}

/** Whether names stand ready on a tab of papers and nobody has voted on them yet: no paper is there, and nothing says that any came back, or none. */
export function isYetToBeHeld({ read, returned }: Pick<CountedVote, 'read' | 'returned'>): boolean {
  return read === 0 && returned === null;
}

/** A number without which something about a vote cannot be told: a label of `Đợt xét`, a column of `Kiểm phiếu`, or the valid papers. */
export type NeededNumber = 'members' | 'present' | 'written' | 'issued' | 'returned' | 'valid';

/** A finding for each number that a vote needs and nobody set; a second ballot is named as one, since it has rows of its own. */
export function missingNumbers(
  award: string,
  needed: readonly (NeededNumber | false)[],
  ballot: 'first' | 'second' = 'first',
): readonly Finding[] {
  const labels = new Set(needed.filter((label) => label !== false));
  const which = ballot === 'second' ? { ballot } : {};
  return [...labels].map((label) => finding('round.missing', null, award, { label, award, ...which }));
}

/** The numbers that any vote needs. Raised hands leave no papers to issue. */
export function neededByVote({ way, attendance, issued, returned }: CountedVote): readonly (NeededNumber | false)[] {
  const { members, present, written, quorumShare, quorum } = attendance;
  const hasPapers = way !== 'show-of-hands';
  return [
    present === null && 'present',
    quorumShare !== null && quorum === null && (members === null || members === 0) && 'members',
    written === null && needsWritten(attendance, issued) && 'written',
    hasPapers && issued === null && 'issued',
    hasPapers && returned === null && 'returned',
  ];
}

function unanimous(
  { id, yes, no }: CountedNominee,
  { award, valid, box: { sheet } }: Pick<CountedVote, 'award' | 'valid' | 'box'>,
): readonly Finding[] {
  const isUnanimous = valid > 0 && (yes === valid || no === valid);
  return isUnanimous ? [finding('ballot.unanimous', { sheet }, id, { award, mark: yes === valid ? 'yes' : 'no' })] : [];
}

/** A warning where the committee wrote another number of invalid papers than the papers themselves give: these decide. */
function otherInvalid(
  { award, box: { sheet } }: Pick<CountedVote, 'award' | 'box'>,
  invalid: number,
  count: BallotCount | null,
): readonly Finding[] {
  const stated = count === null ? null : fieldValue(count.invalid);
  if (count === null || stated === null || stated === invalid) return [];
  const params = { award, stated: String(stated), read: String(invalid), sheet };
  return [finding('ballot.invalid-differs', fieldAt(count.invalid), award, params)];
}

function countPapers(box: BallotBox, count: BallotCount | null, { attendance, settings, council }: Meeting): Counting {
  const { award, sheet, ballots, ...rest } = box;
  const counted = tally(ballots, box.nominees.length, blankRulesOf(settings));
  const issued = count === null ? null : fieldValue(count.issued);
  const returned = count === null ? null : fieldValue(count.returned);
  const ids = box.nominees.map(({ id }) => id);
  const own = reconcile(attendance, issued, returned, counted, ids);
  const vote: CountedVote = {
    award,
    way: 'papers',
    box: { award, sheet, ...rest },
    attendance,
    issued,
    returned,
    read: counted.read,
    valid: counted.valid,
    invalid: counted.invalid,
    lines: [...council, ...own],
    nominees: counted.nominees.map((totals, position) => ({ id: itemAt(ids, position), ...totals })),
    unread: [],
    note: count === null ? '' : count.note,
  };
  const marks = vote.nominees.flatMap((nominee, position) => {
    const at = cellRef(sheet, box.headerRow, itemAt(box.nominees, position).column);
    const { id, unknownMarks } = nominee;
    const unknown =
      unknownMarks > 0 ? [finding('ballot.unknown-mark', at, id, { award, count: String(unknownMarks) })] : [];
    return [...unknown, ...unanimous(nominee, vote)];
  });
  const differing = otherInvalid(vote, counted.invalid, count);
  return { counted: vote, findings: [...brokenLines(own, sheet, award), ...differing, ...marks] };
}

/**
 * A warning where papers came back that no opinion stands for, nobody counted invalid ones, and the column for those without an opinion is empty: they
 * may as well belong there, and the valid papers are then more.
 */
function inferredInvalid(
  { award, valid, invalid, unread }: CountedVote,
  rows: VoteTotals['rows'],
  count: BallotCount | null,
): readonly Finding[] {
  if (count === null || invalid === null || invalid === 0 || unread.length > 0) return [];
  if (rows.every(({ blank }) => fieldValue(blank) !== null)) return [];
  const params = { award, returned: String(valid + invalid), valid: String(valid), rest: String(invalid) };
  return [finding('ballot.invalid-inferred', fieldAt(count.returned), award, params)];
}

function countTotals(
  { award, sheet, form, rows }: VoteTotals,
  count: BallotCount | null,
  { attendance, settings, council }: Meeting,
): Counting {
  const issued = count === null ? null : fieldValue(count.issued);
  const returned = count === null ? null : fieldValue(count.returned);
  const stated = count === null ? null : fieldValue(count.invalid);
  const { valid, nominees, unread } = tallyTotals(
    rows,
    returned === null || stated === null ? null : returned - stated,
  );
  const own = [
    ...reconcile(
      attendance,
      issued,
      returned,
      { read: null, valid, nominees },
      nominees.map(({ id }) => id),
    ),
    ...reconcileTotals(form, attendance, returned, valid, stated),
  ];
  const rest = returned === null || returned < valid ? null : returned - valid;
  const vote: CountedVote = {
    award,
    way: form === 'hands' ? 'show-of-hands' : 'totals-only',
    box: {
      award,
      sheet,
      headerRow: 0,
      rows: null,
      invalidColumn: null,
      nominees: nominees.map(({ id }) => ({ id, column: 0 })),
    },
    attendance,
    issued,
    returned,
    read: null,
    valid,
    invalid: stated ?? rest,
    lines: [...council, ...own],
    nominees,
    unread,
    note: count === null ? '' : count.note,
  };
  const mustBeSecret = form === 'hands' && isYes(settings, `${award}.vote.secret`);
  return {
    counted: vote,
    findings: [
      ...brokenLines(own, sheet, award),
      ...(form === 'papers' && stated === null ? inferredInvalid(vote, rows, count) : []),
      ...(mustBeSecret ? [finding('ballot.hands-raised', { sheet }, award, { award })] : []),
      // Raised hands are seen by all; only of papers does unanimity tell something new.
      ...(form === 'hands' ? [] : nominees.flatMap((nominee) => unanimous(nominee, vote))),
    ],
  };
}

/** Counts one vote, from its papers or from the totals kept of it, and checks the chain of its numbers. Findings never tell a paper. */
export function countVote(source: BallotBox | VoteTotals, count: BallotCount | null, meeting: Meeting): Counting {
  return 'ballots' in source ? countPapers(source, count, meeting) : countTotals(source, count, meeting);
}
