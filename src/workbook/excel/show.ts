import { type Result, fail, ok } from '../../domain/result';
import type { ShowFailure } from '../port';
import type { ExcelAccess } from './access';
import { converse } from './conversation';
import { sharedFailure } from './failures';

/** Goes to a cell (0-based) of a tab that people see. */
export async function showCell(
  access: ExcelAccess,
  tab: string,
  row: number,
  column: number,
): Promise<Result<null, ShowFailure>> {
  const gone = await converse(access, async ({ context, answered }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    sheet.load('visibility');
    await answered(context.sync());
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
    sheet.activate();
    sheet.getCell(row, column).select();
    await answered(context.sync());
    return true;
  });
  const notThere: ShowFailure = { code: 'workbook.tab-not-there', params: { sheet: tab } };
  if (gone.ok) return gone.value ? ok(null) : fail(notThere);
  // It went between the two questions.
  return fail(gone.error.code === 'ItemNotFound' ? notThere : sharedFailure(gone.error));
}
