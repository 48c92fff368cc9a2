import type { Page } from 'playwright-core';

/** What the debugger says of a frame's JavaScript. */
interface Context {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly frameId?: string; readonly isDefault?: boolean };
}

/**
 * How many papers as tellers type them are in the memory of the pages still, after what nothing points to was thrown away: objects with marks of a
 * paper and its kind, or with typed marks and a cursor. What was written into the workbook and read from it is of another make, and is not counted.
 */
export async function papersInMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as Context));
  await session.send('Runtime.enable');
  let count = 0;
  for (const { id, auxData } of contexts) {
    if (auxData?.isDefault !== true) continue;
    const { result: prototype } = await session.send('Runtime.evaluate', {
      expression: 'Object.prototype',
      contextId: id,
    });
    if (prototype.objectId === undefined) throw new Error('a page without objects');
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
    if (objects.objectId === undefined) throw new Error('no objects');
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: String(countPapers),
      returnByValue: true,
    });
    count += Number(result.value);
  }
  await session.detach();
  return count;
}

/** Runs in the page, over all of its objects. */
function countPapers(this: readonly unknown[]): number {
  let count = 0;
  for (const one of this) {
    const own = (name: string): unknown => Object.getOwnPropertyDescriptor(one, name)?.value as unknown;
    const kind = own('kind');
    const isPaper =
      (kind === 'valid' && Array.isArray(own('marks'))) || (kind === 'invalid' && typeof own('reason') === 'string');
    const isEntry = Array.isArray(own('papers')) && typeof own('cursor') === 'number';
    if (isPaper || isEntry) count += 1;
  }
  return count;
}
