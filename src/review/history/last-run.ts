import { closingsOf } from '../../domain/closing/record';
import { type Result, fail, ok } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import { closingTab, readClosingRecord } from '../../sheets/reading/closing-record';
import { ownTab } from '../../sheets/reading/own-tab';
import { RECORD_KEY } from '../../sheets/writing/history';
import { tabNames } from '../../sheets/writing/tab-names';
import type { Snapshot, TabPlan } from '../../workbook/port';
import { asFound } from './as-found';
import { planRecord, tabsAsFound, newShelf } from './keep-run';
import { type OpenResults, withOpenResults } from './open-results';
import { type RunRecord, type Unkept, keptPlanInSteps, readRecordInSteps } from './run-record';

/** Why the last run cannot be taken back. */
export type NotTakenBack =
  /** No run has written anything here. */
  | { readonly code: 'run.nothing-written'; readonly params: Readonly<Record<string, never>> }
  /** What was there before is not kept, and why. */
  | { readonly code: 'run.not-kept'; readonly params: { readonly why: Unkept } }
  /** What is kept is not what was written. */
  | { readonly code: 'run.record-damaged'; readonly params: { readonly sheet: string } }
  /** The round is closed: its figures were signed. */
  | { readonly code: 'run.closed'; readonly params: { readonly date: string } };

/** The last run of a workbook, and what taking it back would put there. */
export interface LastRun {
  /** Its number in the history; that of the latest line, where it changed no figure. */
  readonly number: number;
  /** The tabs as they were before it: none where it was the first. */
  readonly plans: readonly TabPlan[];
  /** Tabs of ours into which something was typed since: that goes. */
  readonly edited: readonly string[];
}

/** The day of the closing where the round is closed, else `null`; a record that cannot be read is nobody's reason to take anything back. */
function closedOn(snapshot: Snapshot): string | null {
  const tab = closingTab(snapshot);
  if (tab === null) return null;
  const stated = readClosingRecord(tab);
  if (!stated.ok) return '';
  const { record } = stated.value;
  return record.events.at(-1)?.kind === 'closed' ? (closingsOf(record).at(-1)?.date ?? '') : null;
}

/** The tabs of ours into which something was typed since the last run; `null` where what the run wrote cannot be told any more. */
function* editedTabs(snapshot: Snapshot, record: RunRecord): Steps<readonly string[] | null> {
  const edited: string[] = [];
  for (const [key, hash] of record.now.tabs) {
    const plan = yield* keptPlanInSteps(record, hash);
    if (plan === null) return null;
    const tab = ownTab(snapshot, key);
    if (tab !== null && asFound(plan, tab) !== plan) edited.push(tab.name);
  }
  return edited;
}

/** A run that there was before, with the record as it was, and the results that were open. */
interface EarlierState {
  readonly record: RunRecord;
  readonly open: OpenResults;
}

/** The tabs of a run that is kept, with the record as it shall be then; `null` where they are not what was written. */
function* plansOf(snapshot: Snapshot, { record, open }: EarlierState): Steps<readonly TabPlan[] | null> {
  const plans: TabPlan[] = [];
  for (const [, hash] of record.now.tabs) {
    const plan = yield* keptPlanInSteps(record, hash);
    if (plan === null) return null;
    plans.push({ ...withOpenResults(plan, open), isPutBack: true });
  }
  return [...plans, yield* planRecord({ tabNames: tabNames(snapshot) }, record)];
}

/** What a workbook was before its last run: no tab of ours, or a run with its own record; or why that is not to be had. */
type Earlier = Result<'nothing' | EarlierState, Unkept>;

/** As the record keeps it. */
function earlierByRecord({ before, texts }: RunRecord): Earlier {
  switch (before.kind) {
    case 'nothing':
      return ok('nothing');
    case 'run': {
      const { open = [], ...now } = before.run;
      return ok({ record: { now, before: { kind: before.wasFirst ? 'nothing' : 'taken-back' }, texts }, open });
    }
    default:
      return fail(before.kind);
  }
}

/** As it was read before the run, by whoever has not closed the workbook since. */
function* earlierAsRead(asRead: Snapshot): Steps<Earlier> {
  if (!asRead.tabs.some(({ ownKey }) => ownKey !== null)) return ok('nothing');
  const record = yield* readRecordInSteps(asRead);
  if (record === null) return fail('unknown');
  const shelf = newShelf();
  const found = yield* tabsAsFound(asRead, record, shelf);
  if (found === null) return fail('unknown');
  const texts = new Map([...record.texts, ...shelf.texts]);
  return ok({ record: { ...record, now: { ...record.now, tabs: found.tabs }, texts }, open: found.open });
}

/**
 * The last run of a workbook and what taking it back puts there. `asRead` is what was read before that run, where the pane has it still: with it
 * also a run can be taken back after which nothing may be kept.
 */
export function* lastRunInSteps(snapshot: Snapshot, asRead: Snapshot | null): Steps<Result<LastRun, NotTakenBack>> {
  if (!snapshot.tabs.some(({ ownKey }) => ownKey !== null)) return fail({ code: 'run.nothing-written', params: {} });
  const closed = closedOn(snapshot);
  if (closed !== null) return fail({ code: 'run.closed', params: { date: closed } });
  const sheet = ownTab(snapshot, RECORD_KEY)?.name;
  if (sheet === undefined) return fail({ code: 'run.not-kept', params: { why: 'unknown' } });
  const damaged = fail({ code: 'run.record-damaged', params: { sheet } } as const);
  const record = yield* readRecordInSteps(snapshot);
  const edited = record === null ? null : yield* editedTabs(snapshot, record);
  if (record === null || edited === null) return damaged;
  const earlier = asRead === null ? earlierByRecord(record) : yield* earlierAsRead(asRead);
  if (!earlier.ok) return fail({ code: 'run.not-kept', params: { why: earlier.error } });
  const plans = earlier.value === 'nothing' ? [] : yield* plansOf(snapshot, earlier.value);
  return plans === null ? damaged : ok({ number: record.now.lines.at(-1)?.number ?? 1, plans, edited });
}
