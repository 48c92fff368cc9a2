import type { Texts } from '../../i18n/texts';
import { type CorrectionTarget, columnName } from '../../review/corrections';

/** What a correction is about, in words. */
export function targetText({ recognition, correcting }: Texts, { tab, column }: CorrectionTarget): string {
  return column === null ? correcting.tab(tab.name) : recognition.column(columnName(column.column), column.heading);
}
