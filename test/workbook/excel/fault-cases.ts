import type { Fault } from '../../excel-host/open-excel';

/** What goes wrong with a sync, and what that must come to. */
export interface FaultCase {
  readonly name: string;
  readonly fault: Fault;
  /** Whether all of the batch has been done all the same. */
  readonly isDone: boolean;
  /** Excel's code; `null` where it gave none. */
  readonly code: string | null;
  readonly reading: string;
  readonly writing: string;
  readonly tidying: string;
}

/** Excel's codes (all that are known to come), and what they come to in reading, in writing and in putting things in order. */
const CODES: readonly (readonly [string, string, string, string])[] = [
  ['AccessDenied', 'excel.access-denied', 'workbook.tabs-protected', 'excel.access-denied'],
  ['ItemNotFound', 'excel.tabs-changed', 'input.changed-since', 'excel.failed'],
  ['InvalidOperationInCellEditMode', ...thrice('excel.cell-being-edited')],
  ['MergedRangeConflict', 'excel.failed', 'excel.merged-cells', 'excel.failed'],
  ['RangeExceedsLimit', ...thrice('excel.too-large')],
  ['OperationCellsExceedLimit', ...thrice('excel.too-large')],
  ['RequestPayloadSizeLimitExceeded', ...thrice('excel.too-large')],
  ['ResponsePayloadSizeLimitExceeded', ...thrice('excel.too-large')],
  ['FilteredRangeConflict', 'excel.failed', 'excel.filtered', 'excel.failed'],
  ['InactiveWorkbook', ...thrice('excel.not-in-front')],
  ['MemoryLimitReached', ...thrice('excel.out-of-memory')],
  ['RequestAborted', ...thrice('excel.no-answer')],
  ['UndoNotSupported', ...thrice('excel.failed')],
  ['ApiNotFound', ...thrice('excel.failed')],
  ['GeneralException', ...thrice('excel.failed')],
];

/** Everything that can go wrong with one sync. */
export const CASES: readonly FaultCase[] = [
  ...CODES.flatMap(([code, reading, writing, tidying]): readonly FaultCase[] => {
    const means = { code, reading, writing, tidying };
    return [
      { name: code, fault: { kind: 'error', code }, isDone: false, ...means },
      {
        name: `${code} half way`,
        fault: { kind: 'error', code, beforeAction: 'half' },
        isDone: false,
        ...means,
      },
      {
        name: `${code} after all was done`,
        fault: { kind: 'error-after', code },
        isDone: true,
        ...means,
      },
    ];
  }),
  ...[false, true].flatMap((applied): readonly FaultCase[] => {
    const shared = { isDone: applied, code: null };
    const name = applied ? ' though all was done' : '';
    return [
      { ...shared, name: `rejected${name}`, fault: { kind: 'reject', applied }, ...means('excel.failed') },
      { ...shared, name: `no answer${name}`, fault: { kind: 'never', applied }, ...means('excel.no-answer') },
    ];
  }),
];

function thrice(failure: string): [string, string, string] {
  return [failure, failure, failure];
}

function means(failure: string): Pick<FaultCase, 'reading' | 'writing' | 'tidying'> {
  return { reading: failure, writing: failure, tidying: failure };
}

/** Whether Excel says that something was too large: less is asked for then. */
export function isTooLarge({ reading }: FaultCase): boolean {
  return reading === 'excel.too-large';
}
