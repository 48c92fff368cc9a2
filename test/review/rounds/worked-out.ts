import { type Json, reportOf } from '../../../src/review/report';
import type { Review } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import { assertPlans } from '../../../src/workbook/plan/plan-faults';
import type { Snapshot, TabPlan } from '../../../src/workbook/port';
import { type Rows, reviewOf, snapshotOf } from '../../support/workbook';

/** A whole round of made-up people: its report as JSON has it, its findings in short, and the tabs that a run writes. */
export interface WorkedOut {
  readonly snapshot: Snapshot;
  readonly review: Review;
  readonly report: Readonly<Record<string, Json>>;
  readonly findings: readonly string[];
  readonly plans: readonly TabPlan[];
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Works a workbook out and lays its tabs out, which must be sound. */
export function workedOut(tabs: Readonly<Record<string, Rows>>): WorkedOut {
  const snapshot = snapshotOf(tabs);
  const review = reviewOf(snapshot);
  const report = reportOf(review);
  if (!isRecord(report)) throw new Error('a report is an object');
  const plans = plannedTabs({ snapshot, review });
  assertPlans(plans);
  const findings = review.findings.map(({ code, sheet, cell, subject }) =>
    [code, sheet, cell, subject].filter((part) => part !== null).join(' '),
  );
  return { snapshot, review, report, findings, plans };
}
