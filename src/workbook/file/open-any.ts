import type { Result } from '../../domain/result';
import { AT_ONE_GO, type Pace } from '../pace';
import type { ReadFailure, SourceFormat } from '../port';
import { type WorkbookFile, openWorkbookFile } from './open';
import { holdsEncryptedPackage, isCompoundFile } from './magic';
import { looksLikeZip } from './zip/archive';
import { isCsvName } from './foreign/csv/csv-name';

/**
 * Reads a workbook of any format that we know: .xlsx and .xlsm as they are, .xls, .ods and .csv as the new .xlsx that they are saved as. What the
 * bytes are decides, whatever the name says; only separated values are known by their name, as nothing in them tells.
 */
export async function openAnyFile(
  bytes: Uint8Array,
  name: string,
  pace: Pace = AT_ONE_GO,
): Promise<Result<WorkbookFile, ReadFailure>> {
  const format = foreignFormat(bytes, name);
  if (format === null) return openWorkbookFile(bytes, name, pace);
  // Loaded only where it is needed: most people never open such a file.
  const { convertForeign } = await import('./foreign/convert');
  return convertForeign(bytes, name, format);
}

/** The mark by which a zip file is an OpenDocument spreadsheet: its first part is stored as it is and says so. */
const ODS_MARK = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

function foreignFormat(bytes: Uint8Array, name: string): SourceFormat | null {
  if (isCompoundFile(bytes)) return holdsEncryptedPackage(bytes) ? null : 'xls';
  if (looksLikeZip(bytes))
    return new TextDecoder('latin1').decode(bytes.subarray(30, 200)).startsWith(ODS_MARK) ? 'ods' : null;
  return isCsvName(name) ? 'csv' : null;
}
