import { type Finding, finding } from '../finding';
import type { Attendance } from './attendance';
import type { Tally } from './tally';

/** A line that compares the council's tab with the round's. */
export type CouncilLine = 'council-members' | 'council-present' | 'council-written';

/** A line of the chain that the numbers of a vote must satisfy. */
export type ReconciliationLine =
  | CouncilLine
  | 'present-within-members'
  | 'issued-within-attendance'
  | 'returned-within-issued'
  | 'returned-equals-read'
  | 'valid-within-returned'
  | 'valid-and-invalid-equal-returned'
  | 'votes-within-attendance'
  | 'marks-equal-valid';

/** One line: what stands on its two sides, how they must compare, and whether they do. */
export interface Reconciliation {
  readonly line: ReconciliationLine;
  readonly left: number;
  readonly right: number;
  readonly comparator: '=' | '<=';
  readonly holds: boolean;
  /** The nominee, for the line that there is one of for each. */
  readonly nominee: string | null;
}

function line(
  name: ReconciliationLine,
  left: number | null,
  comparator: '=' | '<=',
  right: number | null,
  nominee: string | null = null,
): readonly Reconciliation[] {
  if (left === null || right === null) return [];
  return [{ line: name, left, right, comparator, holds: comparator === '=' ? left === right : left <= right, nominee }];
}

/** What was counted, as far as the chain looks at it; `read` is `null` where only totals were kept. */
export interface ToReconcile extends Pick<Tally, 'valid' | 'nominees'> {
  readonly read: number | null;
}

/** Whether more papers were issued than people were present, so that written opinions must explain the rest. */
export function needsWritten({ present }: Attendance, issued: number | null): boolean {
  return present !== null && issued !== null && present < issued;
}

/** Those present and those in writing; `null` where nobody says who was present. */
function attendingOf({ present, written }: Attendance): number | null {
  return present === null ? null : present + (written ?? 0);
}

/**
 * The lines that stand in for the one about the rows read where only totals were kept: the valid papers, with the invalid ones where somebody counted
 * them, against those that came back; raised hands against those who could vote.
 */
export function reconcileTotals(
  form: 'papers' | 'hands',
  attendance: Attendance,
  returned: number | null,
  valid: number,
  invalid: number | null,
): readonly Reconciliation[] {
  return [
    ...(invalid === null
      ? line('valid-within-returned', valid, '<=', returned)
      : line('valid-and-invalid-equal-returned', valid + invalid, '=', returned)),
    ...(form === 'hands' ? line('votes-within-attendance', valid, '<=', attendingOf(attendance)) : []),
  ];
}

/** The lines that can be checked: those whose two sides are both known. */
export function reconcile(
  attendance: Attendance,
  issued: number | null,
  returned: number | null,
  counted: ToReconcile,
  nominees: readonly string[],
): readonly Reconciliation[] {
  const { members, written } = attendance;
  const attending = attendingOf(attendance);
  return [
    ...line('present-within-members', attending, '<=', members),
    ...line(
      'issued-within-attendance',
      issued,
      '<=',
      needsWritten(attendance, issued) && written === null ? null : attending,
    ),
    ...line('returned-within-issued', returned, '<=', issued),
    ...line('returned-equals-read', returned, '=', counted.read),
    ...counted.nominees.flatMap(({ yes, no, blank, unreadable }, position) =>
      line('marks-equal-valid', yes + no + blank + unreadable, '=', counted.valid, nominees[position]),
    ),
  ];
}

/** A finding for each line that does not hold, naming the line and the difference. */
export function brokenLines(lines: readonly Reconciliation[], sheet: string, award: string): readonly Finding[] {
  return lines
    .filter(({ holds }) => !holds)
    .map(({ line: name, left, right, nominee }) =>
      finding('ballot.reconciliation', { sheet }, nominee ?? award, {
        award,
        line: name,
        left: String(left),
        right: String(right),
        difference: String(left - right),
      }),
    );
}
