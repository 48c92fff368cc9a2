import { areaName } from '../address';
import type { Area } from '../port';
import type { Conversation } from './conversation';

/** Which rows and columns of a tab are hidden, 0-based. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The hidden lines of some tabs, each within `area`. Excel tells line by line, at some length, so only tabs that have any should be asked about. */
export async function hiddenAlong(
  { context, answered }: Conversation,
  tabs: readonly { readonly tab: string; readonly area: Area }[],
): Promise<ReadonlyMap<string, HiddenLines>> {
  if (tabs.length === 0) return new Map();
  const asked = tabs.map(({ tab, area }) => {
    const range = context.workbook.worksheets.getItem(tab).getRange(areaName(area));
    return {
      tab,
      rows: range.getRowProperties({ rowHidden: true }),
      columns: range.getColumnProperties({ columnHidden: true }),
    };
  });
  await answered(context.sync());
  return new Map(
    asked.map(({ tab, rows, columns }) => [
      tab,
      {
        rows: positions(rows.value.map(({ rowHidden }) => rowHidden === true)),
        columns: positions(columns.value.map(({ columnHidden }) => columnHidden === true)),
      },
    ]),
  );
}

/** Where flags are set, 0-based. */
export function positions(flags: readonly boolean[]): readonly number[] {
  return flags.flatMap((flag, index) => (flag ? [index] : []));
}
