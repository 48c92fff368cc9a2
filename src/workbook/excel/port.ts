import type { WorkbookPort } from '../port';
import { type ExcelAccess, excelOfThisPage } from './access';
import { amendWorkbook } from './amend';
import { NOTES_SET } from './notes';
import { type OwnChanges, ownChanges } from './own-changes';
import { readWorkbook } from './read';
import { showCell } from './show';
import { watchTabs } from './watch';
import { writePlans } from './write';

/** A workbook port over the workbook that is open in Excel. */
export function createExcelPort(
  access: ExcelAccess = excelOfThisPage(),
  own: OwnChanges = ownChanges(access),
): WorkbookPort {
  return {
    // Names, visibility and removal of tabs cannot be undone on desktops, and what came before them neither.
    warnings: ['clears-undo', ...(access.isSetSupported('ExcelApi', NOTES_SET) ? [] : (['leaves-notes-out'] as const))],
    read: (pace, depth) => readWorkbook(access, pace, depth),
    write: (plans, expected, pace) => own.make(() => writePlans(access, plans, expected, pace)),
    amend: (amendment, expected) => own.make(() => amendWorkbook(access, amendment, expected)),
    show: (sheet, row, column) => showCell(access, sheet, row, column),
    watch: (changed) =>
      watchTabs(access, (by) => {
        if (by === 'others' || !own.mayBeHeard()) changed();
      }),
  };
}
