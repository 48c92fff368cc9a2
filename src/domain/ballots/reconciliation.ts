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

/** Whether more papers were issued than people were present, so that written opinions must explain the rest. */
export function needsWritten({ present }: Attendance, issued: number | null): boolean {
  return present !== null && issued !== null && present < issued;
}

/** The lines that can be checked: those whose two sides are both known. */
export function reconcile(
  attendance: Attendance,
  issued: number | null,
  returned: number | null,
  counted: Tally,
  nominees: readonly string[],
): readonly Reconciliation[] {
  const { members, present, written } = attendance;
  const attending = present === null ? null : present + (written ?? 0);
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
