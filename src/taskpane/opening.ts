import type { ExcelFailure } from '../workbook/port';
import type { PaneHost, Tidied } from '../workbook/pane-host';
import { NOTHING_REMEMBERED, type Remembered, rememberedOf } from './remembered';

/** What a pane begins with. */
export interface Opened {
  /** What was tidied up; `null` where that could not be found out. */
  readonly tidied: Tidied | null;
  readonly remembered: Remembered;
  /** Why something could not be found out. */
  readonly failure: ExcelFailure | null;
}

/** Opens a pane on a workbook: what an earlier one left half done is put in order, then it is found out where the work was. */
export async function openOn({ tidy, memory }: Pick<PaneHost, 'tidy' | 'memory'>): Promise<Opened> {
  const tidied = await tidy();
  // Excel is not asked on where it does not answer.
  if (!tidied.ok) return { tidied: null, remembered: NOTHING_REMEMBERED, failure: tidied.error };
  const recalled = await memory.recall();
  return recalled.ok
    ? { tidied: tidied.value, remembered: rememberedOf(recalled.value), failure: null }
    : { tidied: tidied.value, remembered: NOTHING_REMEMBERED, failure: recalled.error };
}
