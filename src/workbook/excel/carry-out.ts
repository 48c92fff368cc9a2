import { type Result, fail, ok } from '../../domain/result';
import { AT_ONE_GO, type Pace } from '../pace';
import type { WriteFailure } from '../port';
import type { ExcelAccess } from './access';
import { type WantedCharts, askCharts, chartDifference } from './chart-check';
import { cleanUp } from './clean-up';
import { type Conversation, converse } from './conversation';
import { writeFailure } from './failures';
import { dropSetUpsPutBy, putSetUpsBy } from './kept-set-ups';
import { DONE_MARK } from './marks';
import { type Operation, operation, perform } from './operations';
import { type Difference, type Wanted, beginReadBack, differenceOf, finishReadBack, readBackAgain } from './read-back';
import { Refusal } from './refusal';
import { type Rewritten, type SetUps, type SetUpsAsked, askSetUps, setUpBytes, setUpsOf } from './set-up';
import { dropName, markDone } from './steps';

/** What a writing does. */
export interface Work {
  /** Puts by what was there, then puts in what is new; after it everything can be put back. */
  readonly putIn: readonly Operation[];
  /** What must be there then. */
  readonly wanted: readonly Wanted[];
  /** The charts that must be there too. */
  readonly wantedCharts?: readonly WantedCharts[];
  /** The tabs whose set-up is put by, in a temporary tab of a name, before `finish` changes it. */
  readonly rewritten: readonly Rewritten[];
  readonly setUpsKeep: string;
  /** Done when everything is in and right: sizes, print set-up, names. */
  readonly finish: readonly Operation[];
  /** Done when there is no way back any more: what was put by goes. */
  readonly tidy: readonly Operation[];
}

/** How far a writing has come. */
interface Progress {
  /** Whether something may have been changed. */
  hasBegun: boolean;
  /** What is finished, once everything was in and right. */
  finishing: Work | null;
}

/**
 * Carries out all of a work or nothing of it: everything is put in and read back, and only when it is right is it finished. Three round trips with the
 * one of `prepare`, and one for each 2 MB beyond. After any failure what was there is there again, as soon as Excel answers. `tabs` are those that
 * are written to, for messages; `prepare` may throw `Refusal`, and gives `null` where there is nothing to do. Until it has given something to do, it
 * can be stopped: then it throws `Stopped`.
 */
export async function carryOut(
  access: ExcelAccess,
  tabs: string,
  prepare: (conversation: Conversation) => Promise<Work | null>,
  pace: Pace = AT_ONE_GO,
): Promise<Result<null, WriteFailure>> {
  const progress: Progress = { hasBegun: false, finishing: null };
  const talk = async (conversation: Conversation): Promise<WriteFailure | null> => {
    try {
      const work = await prepare(conversation);
      if (work === null) return null;
      pace.commit();
      progress.hasBegun = true;
      const setUps = await putIn(conversation, work);
      progress.finishing = work;
      await perform(conversation, finishing(work, setUps), () => null, 'checking');
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.failure;
      throw error;
    }
  };
  const done = await converse(access, talk, pace);
  const failure = done.ok ? done.value : writeFailure(done.error, tabs);
  if (failure === null) return ok(null);
  return progress.hasBegun ? recovered(access, failure, progress) : fail(failure);
}

/** Puts back what was there. Where the answer was lost but everything is in, it was a success. */
async function recovered(
  access: ExcelAccess,
  failure: WriteFailure,
  { finishing: work }: Progress,
): Promise<Result<null, WriteFailure>> {
  const cleaned = await cleanUp(access);
  if (!cleaned.ok) return fail({ code: 'excel.unfinished', params: {} });
  if (cleaned.value === 'completed') return ok(null);
  // Marks are there until the very end: where they are gone, it was reached.
  if (work === null || cleaned.value !== 'nothing') return fail(failure);
  // Or somebody else took it back, such as a pane that opened meanwhile: then Excel misses what was to be finished.
  const isIn = failure.code !== 'input.changed-since' || (await isThere(access, work));
  return isIn ? ok(null) : fail(failure);
}

/** Whether what was wanted is there, under the names that it has in the end. */
async function isThere(access: ExcelAccess, { wanted }: Work): Promise<boolean> {
  const named = wanted.map((one) => ({ ...one, tab: one.sheet }));
  const read = await converse(access, async (conversation) => {
    const difference = differenceOf(named, await readBackAgain(conversation, named));
    return difference === null || difference.isResult;
  });
  return read.ok && read.value;
}

/** What makes an end of it: up to the mark that it is done, all can be taken back; from there on it is completed. */
function finishing({ setUpsKeep, finish, tidy }: Work, setUps: SetUps): readonly Operation[] {
  return [
    ...putSetUpsBy(setUpsKeep, setUps),
    ...finish,
    operation(markDone),
    ...tidy,
    ...dropSetUpsPutBy(setUpsKeep, setUps),
    operation((desk) => dropName(desk, DONE_MARK)),
  ];
}

/** Puts in what is new and reads it back; gives how the tabs that are rewritten are set up. */
async function putIn(conversation: Conversation, work: Work): Promise<SetUps> {
  const { putIn: operations, wanted, wantedCharts = [], rewritten } = work;
  const before: { setUps: SetUpsAsked } = { setUps: [] };
  // First of all: what goes in changes the heights of rows that fit it.
  const askFirst = operation(({ context }) => {
    before.setUps = askSetUps(context, rewritten);
  }, rewritten.length * 6);
  const begun = await perform(conversation, [askFirst, ...operations], (context) => ({
    charts: askCharts(context, wantedCharts),
    values: beginReadBack(context, wanted, setUpBytes(rewritten)),
  }));
  const read = await finishReadBack(conversation, begun.values);
  // Results are looked at twice, as Excel may calculate after it has answered.
  const first = differenceOf(wanted, read) ?? chartDifference(begun.charts);
  const last = first?.isResult === true ? await secondLook(conversation, wanted, wantedCharts) : first;
  if (last !== null) {
    throw new Refusal({ code: 'excel.check-failed', params: { sheet: last.sheet, cell: last.cell } });
  }
  return setUpsOf(before.setUps);
}

async function secondLook(
  conversation: Conversation,
  wanted: readonly Wanted[],
  wantedCharts: readonly WantedCharts[],
): Promise<Difference | null> {
  const charts = askCharts(conversation.context, wantedCharts);
  return differenceOf(wanted, await readBackAgain(conversation, wanted)) ?? chartDifference(charts);
}
