import type { WorkbookPort } from '../port';
import { type ExcelAccess, excelOfThisPage } from './access';
import { amendWorkbook } from './amend';
import { NOTES_SET } from './notes';
import { readWorkbook } from './read';
import { showCell } from './show';
import { watchTabs } from './watch';
import { writePlans } from './write';

/** How long after a writing Excel may still tell of what it changed. */
const ECHO_MILLISECONDS = 1000;

/** A workbook port over the workbook that is open in Excel. */
export function createExcelPort(access: ExcelAccess = excelOfThisPage()): WorkbookPort {
  // Excel tells of our own changes too, some of them after the last answer.
  let writing = 0;
  const asWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await work();
    } finally {
      access.after(ECHO_MILLISECONDS, () => {
        writing -= 1;
      });
    }
  };
  return {
    // Names, visibility and removal of tabs cannot be undone on desktops, and what came before them neither.
    warnings: ['clears-undo', ...(access.isSetSupported('ExcelApi', NOTES_SET) ? [] : (['leaves-notes-out'] as const))],
    read: (pace, depth) => readWorkbook(access, pace, depth),
    write: (plans, expected, pace) => asWriting(() => writePlans(access, plans, expected, pace)),
    amend: (amendment, expected) => asWriting(() => amendWorkbook(access, amendment, expected)),
    show: (sheet, row, column) => showCell(access, sheet, row, column),
    watch: (changed) =>
      watchTabs(access, () => {
        if (writing === 0) changed();
      }),
  };
}
