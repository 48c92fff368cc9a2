import { type RunFigures, recounted, runFigures } from '../../domain/history/run-figures';
import { withRun } from '../../domain/history/run-history';
import { valueAt } from '../../domain/checked';
import type { Steps } from '../../domain/steps';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Snapshot, TabPlan } from '../../workbook/port';
import { ownTab } from '../../sheets/reading/own-tab';
import { type TabMeaning, isRead } from '../../sheets/reading/recognise';
import { type Writing, writingOf } from '../../sheets/writing/context';
import { HISTORY_KEY, type KeptAs, type KeptText, planHistoryTab, planRecordTab } from '../../sheets/writing/history';
import { type ResultsToWrite, planTabsInSteps } from '../../sheets/writing/plan-tabs';
import { asFound } from './as-found';
import { keepInSteps, keptTextInSteps } from './kept-text';
import { type OpenResults, openResults } from './open-results';
import { packPlanInSteps } from './packed-plan';
import {
  type Before,
  type EarlierRun,
  type KeptRun,
  type KeptTab,
  type RunRecord,
  figuresInSteps,
  figuresText,
  keptPlanInSteps,
  keptTexts,
  readRecordInSteps,
  recordList,
} from './run-record';

/** The texts that a run keeps, each packed in this run: so what stands in the workbook is compared with it, cell by cell, when it is verified. */
interface Shelf {
  readonly texts: Map<string, KeptText>;
  /** Keeps a text that comes in pieces, and gives its hash. */
  readonly keep: (pieces: readonly string[]) => Steps<string>;
  /** Takes a text over from a record; `false` where it is not what was written. */
  readonly takeOver: (record: RunRecord, hash: string) => Steps<boolean>;
}

/** An empty shelf. */
export function newShelf(): Shelf {
  const texts = new Map<string, KeptText>();
  function* keep(pieces: readonly string[]): Steps<string> {
    const kept = yield* keepInSteps(pieces);
    texts.set(kept.hash, kept);
    return kept.hash;
  }
  return {
    texts,
    keep,
    *takeOver(record, hash) {
      if (texts.has(hash)) return true;
      const text = yield* keptTextInSteps(valueAt(record.texts, hash));
      if (text !== null) yield* keep([text]);
      return text !== null;
    },
  };
}

function* keepTab({ keep }: Shelf, plan: TabPlan): Steps<KeptTab> {
  return [plan.key, yield* keep(yield* packPlanInSteps(plan))];
}

/** The tabs that papers and totals of votes are read from: no fingerprint of them is kept beside another. */
const OF_VOTES: readonly TabMeaning[] = ['ballots', 'second-ballots', 'totals'];

/** A short fingerprint of the tabs that were read, those of votes aside. */
function inputsOf({ snapshot, tabs }: Writing): string {
  const read = new Set(
    tabs.filter(({ meaning }) => isRead(meaning) && !OF_VOTES.includes(meaning)).map(({ name }) => name),
  );
  const told = snapshot.tabs
    .filter(({ name }) => read.has(name))
    .map(({ name, fingerprint }) => `${name}\n${fingerprint}`);
  return bytesToHex(sha256(new TextEncoder().encode(told.join('\n')))).slice(0, 12);
}

/** The tabs of the last run as they stand now, with what was typed into them and what is open; `null` where they cannot be told any more. */
export function* tabsAsFound(
  snapshot: Snapshot,
  record: RunRecord,
  shelf: Shelf,
): Steps<Required<Pick<EarlierRun, 'tabs' | 'open'>> | null> {
  const found: KeptTab[] = [];
  const open: OpenResults[number][] = [];
  for (const [key, hash] of record.now.tabs) {
    const tab = ownTab(snapshot, key);
    if (tab === null) continue;
    const plan = yield* keptPlanInSteps(record, hash);
    if (plan === null) return null;
    const standing = asFound(plan, tab);
    open.push(...openResults(plan, tab));
    if (standing === plan) yield* shelf.takeOver(record, hash);
    found.push(standing === plan ? [key, hash] : yield* keepTab(shelf, standing));
  }
  return { tabs: found, open };
}

/** What there was before this run, as far as it may and can be kept. */
function* beforeThis(
  { snapshot }: Writing,
  record: RunRecord | null,
  figures: { readonly before: RunFigures | null; readonly now: RunFigures },
  shelf: Shelf,
): Steps<Before> {
  if (!snapshot.tabs.some(({ ownKey }) => ownKey !== null)) return { kind: 'nothing' };
  if (record === null || figures.before === null) return { kind: 'unknown' };
  if (recounted(figures.before, figures.now).length > 0) return { kind: 'recounted' };
  const found = yield* tabsAsFound(snapshot, record, shelf);
  if (found === null || !(yield* shelf.takeOver(record, record.now.figures))) return { kind: 'unknown' };
  const { tabs, open } = found;
  const run: EarlierRun = { ...record.now, tabs, ...(open.length === 0 ? {} : { open }) };
  return { kind: 'run', run, wasFirst: record.before.kind === 'nothing' };
}

/** Whether a run gives just the tabs that stand there: then it is none, and nothing of what is kept changes. */
function isSameAgain(
  snapshot: Snapshot,
  record: RunRecord,
  plans: readonly TabPlan[],
  tabs: readonly KeptTab[],
): boolean {
  const kept = record.now.tabs.filter(([key]) => key !== HISTORY_KEY);
  if (JSON.stringify(kept) !== JSON.stringify(tabs)) return false;
  return plans.every((plan) => {
    const tab = ownTab(snapshot, plan.key);
    return tab !== null && asFound(plan, tab) === plan;
  });
}

/** The record of a run that gave what stood there already: what was kept, save what is no longer what was written. */
function* sameRecord(writing: Writing, record: RunRecord, figures: string, shelf: Shelf): Steps<RunRecord> {
  yield* keepTab(shelf, planHistoryTab(writing, record.now.lines));
  yield* shelf.keep([figures]);
  const { now, before } = record;
  const needed = keptTexts({ now, before }).map(({ hash }) => hash);
  let isWhole = true;
  for (const hash of needed) isWhole = (yield* shelf.takeOver(record, hash)) && isWhole;
  return { now, before: isWhole ? before : { kind: 'unknown' }, texts: shelf.texts };
}

function* nextRecord(
  writing: Writing,
  record: RunRecord | null,
  run: {
    readonly now: RunFigures;
    readonly tabs: readonly KeptTab[];
    readonly inputs: string;
    readonly version: string;
  },
  shelf: Shelf,
): Steps<RunRecord> {
  const { now, tabs, inputs, version } = run;
  const was = record === null ? null : yield* figuresInSteps(record, record.now);
  const lines = withRun(was === null || record === null ? [] : record.now.lines, was, now, { version, inputs });
  const history = yield* keepTab(shelf, planHistoryTab(writing, lines));
  const before = yield* beforeThis(writing, record, { before: was, now }, shelf);
  const figures = yield* shelf.keep([figuresText(now)]);
  const next = { now: { lines, figures, tabs: [...tabs, history] } satisfies KeptRun, before };
  return { ...next, texts: shelf.texts };
}

/** The hidden tab that keeps a record, with the texts that it needs. */
export function* planRecord({ tabNames }: Pick<Writing, 'tabNames'>, record: RunRecord): Steps<TabPlan> {
  const first: { readonly as: KeptAs; readonly text: KeptText } = {
    as: { kind: 'list' },
    text: yield* keepInSteps([recordList(record)]),
  };
  const others = keptTexts(record).map(({ as, hash }) => ({ as, text: valueAt(record.texts, hash) }));
  return planRecordTab(tabNames, [first, ...others]);
}

/**
 * All tabs that a run writes: the results, the history of runs, and the hidden tab that keeps this run and the one before, so that it can be taken
 * back. Where the run gives just what stands there already, those two stay as they are.
 */
export function* planRunInSteps(results: ResultsToWrite): Steps<readonly TabPlan[]> {
  const plans = yield* planTabsInSteps(results);
  const writing = writingOf(results);
  const { snapshot, round, evaluation, findings, fingerprints, version } = writing;
  const record = yield* readRecordInSteps(snapshot);
  const shelf = newShelf();
  const tabs: KeptTab[] = [];
  for (const plan of plans) tabs.push(yield* keepTab(shelf, plan));
  const now = runFigures(round, evaluation, findings, fingerprints);
  const kept =
    record !== null && isSameAgain(snapshot, record, plans, tabs)
      ? yield* sameRecord(writing, record, figuresText(now), shelf)
      : yield* nextRecord(writing, record, { now, tabs, inputs: inputsOf(writing), version }, shelf);
  return [...plans, planHistoryTab(writing, kept.now.lines), yield* planRecord(writing, kept)];
}

/**
 * The two tabs about runs as the record that stands in the workbook has them, whatever was typed into others since: to compare with what stands there.
 * None where there is no record that can be read.
 */
export function* planKeptInSteps(results: ResultsToWrite): Steps<readonly TabPlan[]> {
  const record = yield* readRecordInSteps(results.snapshot);
  if (record === null) return [];
  const writing = writingOf(results);
  const shelf = newShelf();
  for (const { hash } of keptTexts(record))
    if (!(yield* shelf.takeOver(record, hash))) shelf.texts.set(hash, { hash, parts: [] });
  return [planHistoryTab(writing, record.now.lines), yield* planRecord(writing, { ...record, texts: shelf.texts })];
}
