import type { ExcelAccess } from './access';

/** Who changed a tab: others at their own machines, or anybody at this one, where not every Excel tells whether it was this add-in. */
export type ChangedBy = 'others' | 'anybody-here';

/** Calls back when a tab is changed, added or removed, unless this add-in is known to have done it; gives the way to stop. */
export function watchTabs(access: ExcelAccess, changed: (by: ChangedBy) => void): () => void {
  let isStopped = false;
  const told = (event: { readonly source: string; readonly triggerSource?: string }): Promise<void> => {
    if (!isStopped && event.triggerSource !== 'ThisLocalAddin')
      changed(event.source === 'Remote' ? 'others' : 'anybody-here');
    return Promise.resolve();
  };
  const watching = access.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return handlers;
  });
  // Events only say that what was read is old: without them nothing goes wrong.
  watching.catch(() => undefined);
  return () => {
    isStopped = true;
    // A handler that Excel keeps all the same calls back to nothing.
    void watching.then((handlers) => letGo(access, handlers)).catch(() => undefined);
  };
}

async function letGo(
  access: ExcelAccess,
  handlers: readonly OfficeExtension.EventHandlerResult<never>[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await access.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
