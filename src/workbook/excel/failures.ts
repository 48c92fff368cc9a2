import type { ExcelFailure, ReadFailure, WriteFailure } from '../port';
import { type ExcelFault, NO_ANSWER, PATIENCE_SECONDS } from './conversation';

/** Excel's error codes that mean that a request, an answer or an operation was too large. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Whether a smaller piece may go through. */
export function isTooLarge({ code }: ExcelFault): boolean {
  return TOO_LARGE.has(code);
}

/** What a fault means while reading. */
export function readFailure(fault: ExcelFault): ReadFailure {
  return fault.code === 'ItemNotFound' ? { code: 'excel.tabs-changed', params: {} } : sharedFailure(fault);
}

/** What a fault means while writing; `tabs` are those that were written to, for the message. */
export function writeFailure(fault: ExcelFault, tabs: string): WriteFailure {
  switch (fault.code) {
    case 'ItemNotFound':
    case 'ItemAlreadyExists':
    case 'InvalidReference':
      return { code: 'input.changed-since', params: { tabs } };
    case 'MergedRangeConflict':
      return { code: 'excel.merged-cells', params: { tabs } };
    case 'FilteredRangeConflict':
      return { code: 'excel.filtered', params: { tabs } };
    case 'AccessDenied':
      return { code: 'workbook.tabs-protected', params: { tabs } };
    default:
      return sharedFailure(fault);
  }
}

/** What a fault means wherever it happens. */
export function sharedFailure(fault: ExcelFault): ExcelFailure {
  if (isTooLarge(fault)) return { code: 'excel.too-large', params: {} };
  switch (fault.code) {
    case NO_ANSWER:
    case 'RequestAborted':
      return { code: 'excel.no-answer', params: { seconds: String(PATIENCE_SECONDS) } };
    case 'InvalidOperationInCellEditMode':
      return { code: 'excel.cell-being-edited', params: {} };
    case 'InactiveWorkbook':
      return { code: 'excel.not-in-front', params: {} };
    case 'MemoryLimitReached':
      return { code: 'excel.out-of-memory', params: {} };
    case 'AccessDenied':
      return { code: 'excel.access-denied', params: {} };
    default:
      return { code: 'excel.failed', params: { error: fault.code } };
  }
}
