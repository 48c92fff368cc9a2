import type { Work } from '../../domain/steps';
import { REQUEST_BYTES } from './bytes';
import type { Conversation } from './conversation';

/** The tabs of one batch, by name; each is named once in the request. */
export interface Desk {
  readonly context: Excel.RequestContext;
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** One thing to do in Excel, with what it comes to in a request. Nothing happens before the sync of its batch. */
export interface Operation {
  readonly bytes: number;
  readonly run: (desk: Desk) => void;
}

/** What setting one property of a block comes to at most, the block's own name included. */
export const SETTING_BYTES = 700;

/** An operation of a few settings. */
export function operation(run: (desk: Desk) => void, settings = 1): Operation {
  return { bytes: settings * SETTING_BYTES, run };
}

/** A desk for one batch. */
export function deskOf(context: Excel.RequestContext): Desk {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    sheet: (name) => {
      const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}

/** The operations in batches that fit into a request each; the order stays. */
export function batchesOf(operations: readonly Operation[], bytes = REQUEST_BYTES): readonly (readonly Operation[])[] {
  const batches: Operation[][] = [[]];
  let room = bytes;
  for (const one of operations) {
    if (one.bytes > room && batches.at(-1)?.length !== 0) {
      batches.push([]);
      room = bytes;
    }
    batches.at(-1)?.push(one);
    room -= one.bytes;
  }
  return batches;
}

/**
 * Sends operations, as few requests as their bytes allow. The last one goes out with what `last` asks for, and calculates; what comes before waits
 * with that.
 */
export async function perform<T>(
  { context, answered }: Conversation,
  operations: readonly Operation[],
  last: (context: Excel.RequestContext) => T,
  doing: Work = 'writing',
): Promise<T> {
  const batches = batchesOf(operations);
  for (const [index, batch] of batches.slice(0, -1).entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    queue(context, batch);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB: a larger one is refused by Excel on the web
    await answered(context.sync(), { doing, done: index, of: batches.length });
  }
  queue(context, batches.at(-1) ?? []);
  const asked = last(context);
  await answered(context.sync(), { doing, done: batches.length - 1, of: batches.length });
  return asked;
}

function queue(context: Excel.RequestContext, operations: readonly Operation[]): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  const desk = deskOf(context);
  for (const { run } of operations) run(desk);
}
