import type { ExcelAccess } from './access';
import { converse } from './conversation';

/** Goes to a cell (0-based). A tab that is gone or hidden is passed over, and so is whatever keeps Excel from going there. */
export async function showCell(access: ExcelAccess, tab: string, row: number, column: number): Promise<void> {
  await converse(access, async ({ context, answered }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    sheet.load('visibility');
    await answered(context.sync());
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return;
    sheet.activate();
    sheet.getCell(row, column).select();
    await answered(context.sync());
  });
}
