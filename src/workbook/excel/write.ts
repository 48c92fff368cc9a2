import { type Result, fail, ok } from '../../domain/result';
import { changedTabs } from '../plan/changed-tabs';
import { assertPlans } from '../plan/plan-faults';
import type { ExpectedFingerprints, TabPlan, WriteFailure } from '../port';
import type { ExcelAccess } from './access';
import { type Changes, changesOf } from './changes';
import { cleanUp, putInOrder } from './clean-up';
import { type Conversation, ExcelFault, converse } from './conversation';
import { isTooLarge, writeFailure } from './failures';
import { NOTES_SET } from './notes';
import { perform } from './operations';
import { type Overview, askOverview, overviewOf } from './overview';
import { type ReadBack, type Written, beginReadBack, differenceOf, finishReadBack, readBackAgain } from './read-back';
import { readOverview, readTabs } from './read';
import { type TabContent, askTabs, finishTabs } from './read-tabs';
import { type SetUps, askSetUps, setUpBytes } from './set-up';
import { fillings, finishings, preparations } from './steps';
import { layoutOf } from '../plan/tab-layout';
import { hasLeftovers } from './temporary';

/** A refusal in the middle of a conversation; it never leaves this file. */
class Refusal extends Error {
  constructor(readonly failure: WriteFailure) {
    super(failure.code);
  }
}

/** How far a writing has come. */
interface Progress {
  /** Whether something may have been changed. */
  hasBegun: boolean;
  /** Whether everything was in and right. */
  isFinishing: boolean;
  /** Sizes, view and print set-up that tabs of ours had, by key. */
  setUps: SetUps;
}

/**
 * Applies all plans or none: the tabs that the result was worked out from are looked at again, then everything is put in and read back, and only
 * when it is right do the tabs get their names. Three round trips, and one for each 2 MB beyond. After any failure what was there is there again, as
 * soon as Excel answers.
 */
export async function writePlans(
  access: ExcelAccess,
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
): Promise<Result<null, WriteFailure>> {
  assertPlans(plans);
  const progress: Progress = { hasBegun: false, isFinishing: false, setUps: new Map() };
  const tabs = plans.map(({ name }) => name).join(', ');
  const withNotes = access.isSetSupported('ExcelApi', NOTES_SET);
  const written = await converse(access, async (conversation): Promise<WriteFailure | null> => {
    try {
      const overview = await checked(conversation, plans, expected, withNotes);
      const changes = changesOf(overview, plans);
      refuseLocked(overview, changes);
      progress.hasBegun = true;
      const written = changes.targets.map((target): Written => ({
        target,
        layout: layoutOf(target.plan, overview.is1904),
      }));
      progress.setUps = await putIn(conversation, changes, written, withNotes);
      progress.isFinishing = true;
      await perform(conversation, finishings(changes, written), () => null);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.failure;
      throw error;
    }
  });
  const failure = written.ok ? written.value : writeFailure(written.error, tabs);
  if (failure === null) return ok(null);
  return progress.hasBegun ? recovered(access, failure, progress) : fail(failure);
}

/** Puts back what was there. Where the answer was lost but everything is in, it was a success. */
async function recovered(
  access: ExcelAccess,
  failure: WriteFailure,
  { isFinishing, setUps }: Progress,
): Promise<Result<null, WriteFailure>> {
  const cleaned = await cleanUp(access, setUps);
  if (!cleaned.ok) return fail({ code: 'excel.unfinished', params: {} });
  // Marks are there until the very end: where they are gone, it was reached.
  const isIn = cleaned.value === 'completed' || (isFinishing && cleaned.value === 'nothing');
  return isIn ? ok(null) : fail(failure);
}

/** The list of tabs, when all that was expected is as it was. */
async function checked(
  conversation: Conversation,
  plans: readonly TabPlan[],
  expected: ExpectedFingerprints,
  withNotes: boolean,
): Promise<Overview> {
  const { overview, contents } = await look(conversation, [...expected.keys()], withNotes);
  const tabs = overview.tabs.map((tab) => ({ ...tab, fingerprint: contents.get(tab.name)?.fingerprint }));
  const changed = changedTabs(tabs, plans, expected);
  if (changed.length > 0) {
    throw new Refusal({ code: 'input.changed-since', params: { tabs: changed.join(', ') } });
  }
  if (!hasLeftovers(overview)) return overview;
  await putInOrder(conversation, overview);
  return readOverview(conversation, withNotes);
}

interface Seen {
  readonly overview: Overview;
  readonly contents: ReadonlyMap<string, TabContent>;
}

/** The list of tabs and what some hold, in one answer where they are small and there. */
async function look(conversation: Conversation, names: readonly string[], withNotes: boolean): Promise<Seen> {
  const { context, answered } = conversation;
  const asked = askOverview(context, withNotes);
  const tabs = askTabs(context, names);
  try {
    await answered(context.sync());
  } catch (error) {
    if (error instanceof ExcelFault && (error.code === 'ItemNotFound' || isTooLarge(error))) {
      return lookAgain(conversation, names, withNotes);
    }
    throw error;
  }
  const overview = overviewOf(asked);
  return { overview, contents: await finishTabs(conversation, tabs, overview.is1904) };
}

/** The same step by step: a tab is gone, or they are too large for one answer. */
async function lookAgain(conversation: Conversation, names: readonly string[], withNotes: boolean): Promise<Seen> {
  const overview = await readOverview(conversation, withNotes);
  const there = names.filter((name) => overview.tabs.some((tab) => tab.name === name));
  return { overview, contents: await readTabs(conversation, there, overview.is1904) };
}

/** Refuses what Excel would refuse half way. */
function refuseLocked(overview: Overview, { targets, removed }: Changes): void {
  if (overview.isStructureProtected && targets.length + removed.length > 0) {
    throw new Refusal({ code: 'workbook.structure-protected', params: {} });
  }
  const own = targets.flatMap(({ there }) => there?.entry ?? []);
  const locked = own.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (locked.length > 0) throw new Refusal({ code: 'workbook.tabs-protected', params: { tabs: locked.join(', ') } });
  const filtered = own.filter(({ isFiltered }) => isFiltered).map(({ name }) => name);
  if (filtered.length > 0) throw new Refusal({ code: 'excel.filtered', params: { tabs: filtered.join(', ') } });
}

/** Puts in what the tabs shall hold and reads it back; gives what the first change to sizes, view and print set-up can be taken back with. */
async function putIn(
  conversation: Conversation,
  changes: Changes,
  written: readonly Written[],
  withNotes: boolean,
): Promise<SetUps> {
  const tabNames = new Map(changes.targets.map(({ plan, name }) => [plan.name.toLowerCase(), name]));
  const operations = [
    ...preparations(changes),
    ...written.flatMap(({ target, layout }) => fillings(target, layout, tabNames, withNotes)),
  ];
  const begun = await perform(conversation, operations, (context) => ({
    // Nothing of it is changed before all is in and right.
    setUps: askSetUps(context, written),
    values: beginReadBack(context, written, setUpBytes(written)),
  }));
  await verify(conversation, written, await finishReadBack(conversation, begun.values));
  return begun.setUps;
}

/** What came out must be what was planned. Results are looked at twice, as Excel may calculate after it has answered. */
async function verify(conversation: Conversation, written: readonly Written[], read: ReadBack): Promise<void> {
  const first = differenceOf(written, read);
  const last = first?.isResult === true ? differenceOf(written, await readBackAgain(conversation, written)) : first;
  if (last === null) return;
  throw new Refusal({ code: 'excel.check-failed', params: { sheet: last.sheet, cell: last.cell } });
}
