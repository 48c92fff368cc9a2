import type { WriteFailure } from '../port';
import { type Conversation, ExcelFault } from './conversation';
import { putInOrder } from './clean-up';
import { isTooLarge } from './failures';
import { type Overview, type TabEntry, askOverview, overviewOf } from './overview';
import { readOverview, readTabs } from './read';
import { type TabContent, askTabs, finishTabs } from './read-tabs';
import { Refusal } from './refusal';
import { hasLeftovers } from './temporary';

/** A tab as it is before a writing; the fingerprint is that of now, absent where nobody asked for it. */
export type TabBefore = TabEntry & { readonly fingerprint: string | undefined };

/** What a workbook has before a writing. */
export interface Before<T> {
  readonly overview: Overview;
  readonly contents: ReadonlyMap<string, TabContent>;
  /** What else was asked for in the same answer; `null` where it did not come to that. */
  readonly asked: T | null;
}

/** What is to be looked at before a writing, and what stands against it. */
export interface Look<T> {
  /** The tabs whose contents are looked at. */
  readonly tabs: readonly string[];
  readonly withNotes: boolean;
  /** Asks for more, where it is to come in the same answer. */
  readonly ask: ((context: Excel.RequestContext) => T) | null;
  /** The tabs that were changed since they were read. */
  readonly changed: (tabs: readonly TabBefore[]) => readonly string[];
}

/**
 * What the workbook has, when all that was expected is as it was: one answer most times. A writing that stopped half way is put in order first, and
 * as that may have changed what was looked at, it is looked at again. Throws `Refusal`.
 */
export async function before<T>(conversation: Conversation, look: Look<T>): Promise<Before<T>> {
  const seen = await unchanged(conversation, look);
  if (!hasLeftovers(seen.overview)) return seen;
  await putInOrder(conversation, seen.overview);
  return unchanged(conversation, look);
}

async function unchanged<T>(conversation: Conversation, look: Look<T>): Promise<Before<T>> {
  const seen = await looked(conversation, look);
  const changed = look.changed(
    seen.overview.tabs.map((tab) => ({ ...tab, fingerprint: seen.contents.get(tab.name)?.fingerprint })),
  );
  if (changed.length === 0) return seen;
  const failure: WriteFailure = { code: 'input.changed-since', params: { tabs: changed.join(', ') } };
  throw new Refusal(failure);
}

/** The list of tabs and what some hold, in one answer where they are small and there. */
async function looked<T>(conversation: Conversation, { tabs, withNotes, ask }: Look<T>): Promise<Before<T>> {
  const { context, answered } = conversation;
  const list = askOverview(context, withNotes);
  const contents = askTabs(context, tabs);
  const asked = ask?.(context) ?? null;
  try {
    await answered(context.sync());
  } catch (error) {
    if (error instanceof ExcelFault && (error.code === 'ItemNotFound' || isTooLarge(error))) {
      return lookedAgain(conversation, tabs, withNotes);
    }
    throw error;
  }
  const overview = overviewOf(list);
  return { overview, contents: await finishTabs(conversation, contents, overview.is1904, 'looking-again'), asked };
}

/** The same step by step: a tab is gone, or they are too large for one answer. */
async function lookedAgain(
  conversation: Conversation,
  names: readonly string[],
  withNotes: boolean,
): Promise<Before<never>> {
  const overview = await readOverview(conversation, withNotes);
  const there = names.filter((name) => overview.tabs.some((tab) => tab.name === name));
  return { overview, contents: await readTabs(conversation, there, overview.is1904, 'looking-again'), asked: null };
}
