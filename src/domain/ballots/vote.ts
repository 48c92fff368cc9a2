import { cellRef } from '../cell';
import { itemAt } from '../checked';
import { type Finding, finding } from '../finding';
import { type BallotBox, type BallotCount, fieldValue } from '../round';
import type { Settings } from '../rules/settings';
import type { Attendance } from './attendance';
import { type Reconciliation, brokenLines, needsWritten, reconcile } from './reconciliation';
import { type NomineeTotals, type Tally, blankRulesOf, tally } from './tally';
import { type Threshold, passes, thresholdOf } from './threshold';

/** How a nominee came out of the vote. */
export type Verdict = 'passed' | 'failed' | 'undetermined' | 'no-quorum';

/** One nominee: totals, verdict, and how many "yes" are missing where it failed. */
export interface NomineeResult extends NomineeTotals {
  readonly id: string;
  readonly verdict: Verdict;
  readonly short: number | null;
}

/** The vote on one award, in totals only. */
export interface Vote {
  readonly award: string;
  readonly box: Omit<BallotBox, 'ballots'>;
  readonly attendance: Attendance;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number;
  readonly invalid: number;
  readonly threshold: Threshold | null;
  readonly lines: readonly Reconciliation[];
  readonly nominees: readonly NomineeResult[];
}

/** A number without which something about a vote cannot be told: a label of `Đợt xét`, a column of `Kiểm phiếu`, or the valid papers. */
type NeededNumber = 'members' | 'present' | 'written' | 'issued' | 'returned' | 'valid';

function missingBase({ base }: Threshold, { present, written }: Attendance): readonly NeededNumber[] {
  if (base !== 'present-and-written') return [base];
  const unset: readonly (NeededNumber | false)[] = [present === null && 'present', written === null && 'written'];
  const labels = unset.filter((label) => label !== false);
  return labels.length === 0 ? ['present'] : labels;
}

/** A finding for each number that a vote needs and nobody set; a base of 0 is as good as none. */
function missing(vote: Omit<Vote, 'nominees'>): readonly Finding[] {
  const { award, threshold, attendance, issued, returned } = vote;
  const { members, present, written, quorumShare, quorum } = attendance;
  const needed: readonly (NeededNumber | false)[] = [
    present === null && 'present',
    quorumShare !== null && quorum === null && (members === null || members === 0) && 'members',
    written === null && needsWritten(attendance, issued) && 'written',
    issued === null && 'issued',
    returned === null && 'returned',
    ...(threshold !== null && threshold.of === null ? missingBase(threshold, attendance) : []),
  ];
  const labels = new Set(needed.filter((label) => label !== false));
  return [...labels].map((label) => finding('round.missing', null, award, { label, award }));
}

function unanimous(
  id: string,
  totals: NomineeTotals,
  counted: Tally,
  sheet: string,
  award: string,
): readonly Finding[] {
  const isUnanimous = counted.valid > 0 && (totals.yes === counted.valid || totals.no === counted.valid);
  return isUnanimous
    ? [finding('ballot.unanimous', { sheet }, id, { award, mark: totals.yes === counted.valid ? 'yes' : 'no' })]
    : [];
}

type VerdictWithDistance = Pick<NomineeResult, 'verdict' | 'short'>;

const UNDETERMINED: VerdictWithDistance = { verdict: 'undetermined', short: null };

function verdictAgainst({ percent, comparator, of, required }: Threshold, yes: number): VerdictWithDistance {
  if (of === null || required === null) return UNDETERMINED;
  return passes(yes, percent, comparator, of)
    ? { verdict: 'passed', short: null }
    : { verdict: 'failed', short: required - yes };
}

/**
 * Counts the papers of one award, checks the chain of numbers, and gives each nominee's verdict. `council` are the lines that hold for every award,
 * with findings of their own. Findings never tell a paper.
 */
export function holdVote(
  box: BallotBox,
  count: BallotCount | null,
  attendance: Attendance,
  settings: Settings,
  council: readonly Reconciliation[] = [],
): { readonly vote: Vote; readonly findings: readonly Finding[] } {
  const { award, sheet, ballots, ...rest } = box;
  const counted = tally(ballots, box.nominees.length, blankRulesOf(settings));
  const issued = count === null ? null : fieldValue(count.issued);
  const returned = count === null ? null : fieldValue(count.returned);
  const threshold = thresholdOf(award, settings, attendance, { issued, returned, valid: counted.valid });
  const ids = box.nominees.map(({ id }) => id);
  const own = reconcile(attendance, issued, returned, counted, ids);
  const lines = [...council, ...own];
  const isBroken = lines.some(({ holds }) => !holds);

  const isQuorumUnknown = attendance.quorumShare !== null && attendance.quorum === null;
  const verdictOf = (yes: number): VerdictWithDistance => {
    if (attendance.quorum === false) return { verdict: 'no-quorum', short: null };
    return isBroken || isQuorumUnknown || threshold === null ? UNDETERMINED : verdictAgainst(threshold, yes);
  };
  const nominees = counted.nominees.map((totals, position): NomineeResult => {
    const id = itemAt(ids, position);
    return { id, ...totals, ...verdictOf(totals.yes) };
  });
  const vote = {
    award,
    box: { award, sheet, ...rest },
    attendance,
    issued,
    returned,
    valid: counted.valid,
    invalid: counted.invalid,
    threshold,
    lines,
  };
  const marks = box.nominees.flatMap(({ id, column }, position) => {
    const totals = itemAt(counted.nominees, position);
    const at = cellRef(sheet, box.headerRow, column);
    const unknown =
      totals.unknownMarks > 0
        ? [finding('ballot.unknown-mark', at, id, { award, count: String(totals.unknownMarks) })]
        : [];
    return [...unknown, ...unanimous(id, totals, counted, sheet, award)];
  });
  return {
    vote: { ...vote, nominees },
    findings: [...missing(vote), ...brokenLines(own, sheet, award), ...marks],
  };
}
