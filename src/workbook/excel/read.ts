import { type Result, fail, ok } from '../../domain/result';
import type { Work } from '../../domain/steps';
import { AT_ONE_GO, type Pace } from '../pace';
import type { Depth, ReadFailure, Snapshot } from '../port';
import type { ExcelAccess } from './access';
import { type Conversation, ExcelFault, converse } from './conversation';
import { isTooLarge, readFailure } from './failures';
import { readHeld } from './held';
import { type Overview, askOverview, overviewOf } from './overview';
import { type TabsAsked, askTabs, finishTabs, snapshotOf } from './read-tabs';
import { isTemporary } from './temporary';

/** Parts of what is usually asked for first, where that is too much for one answer. */
const SHARES = [1, 0.1, 0.01];

/** What the tabs of the workbook hold now: two round trips, one more for what ours hold beside what they show, and one for each 2 MB beyond. */
export async function readWorkbook(
  access: ExcelAccess,
  pace: Pace = AT_ONE_GO,
  depth: Depth = 'shown',
): Promise<Result<Snapshot, ReadFailure>> {
  const talk = async (conversation: Conversation): Promise<Snapshot> => {
    const { tabs: all, is1904 } = await readOverview(conversation);
    // What a writing that stopped half way has left is not the user's.
    const entries = all.filter(({ name }) => !isTemporary(name));
    const tabs = await readTabs(
      conversation,
      entries.map(({ name }) => name),
      is1904,
    );
    const read = entries.map((entry) => {
      const content = tabs.get(entry.name);
      if (content === undefined) throw new Error('a tab that was read');
      return snapshotOf(entry, content);
    });
    return { tabs: read, ...(depth === 'shown' ? {} : { held: await readHeld(conversation, read) }) };
  };
  const read = await converse(access, talk, pace);
  return read.ok ? ok(read.value) : fail(readFailure(read.error));
}

/** The list of tabs and names: one round trip. */
export async function readOverview({ context, answered }: Conversation, withNotes = false): Promise<Overview> {
  const asked = askOverview(context, withNotes);
  await answered(context.sync());
  return overviewOf(asked);
}

/** What some tabs hold. */
export async function readTabs(
  conversation: Conversation,
  tabs: readonly string[],
  is1904: boolean,
  doing: Work = 'reading-tabs',
): ReturnType<typeof finishTabs> {
  return finishTabs(conversation, await firstAnswer(conversation, tabs, SHARES, doing), is1904, doing);
}

async function firstAnswer(
  conversation: Conversation,
  tabs: readonly string[],
  [share = 1, ...smaller]: readonly number[],
  doing: Work,
): Promise<TabsAsked> {
  const { context, answered } = conversation;
  const asked = askTabs(context, tabs, share);
  try {
    await answered(context.sync(), { doing, done: 0, of: tabs.length });
    return asked;
  } catch (error) {
    if (smaller.length > 0 && error instanceof ExcelFault && isTooLarge(error)) {
      return firstAnswer(conversation, tabs, smaller, doing);
    }
    throw error;
  }
}
