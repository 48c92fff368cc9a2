import { type Result, fail, ok } from '../../domain/result';
import type { ExcelFailure } from '../port';
import type { ExcelAccess } from './access';
import { base64Of } from './base64';
import { ExcelFault, watched } from './conversation';
import { sharedFailure } from './failures';

/**
 * Opens a workbook in a window of its own; the one that is open stays as it is. The way is Excel's own for each of its programs (ExcelApi 1.8), as the
 * web opens it otherwise than desktops do.
 */
export async function openOther(access: ExcelAccess, bytes: Uint8Array): Promise<Result<'beside', ExcelFailure>> {
  try {
    await watched(access.createWorkbook(base64Of(bytes)), access);
    return ok('beside');
  } catch (error) {
    if (error instanceof ExcelFault) return fail(sharedFailure(error));
    throw error;
  }
}
