import { type Result, fail } from '../../domain/result';

/** Why a workbook is no review round. */
export type UnusableWorkbook =
  | { readonly code: 'workbook.no-roster'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'workbook.nobody'; readonly params: { readonly sheet: string } }
  | { readonly code: 'workbook.no-round'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'workbook.no-year'; readonly params: { readonly sheet: string; readonly cell: string } }
  | {
      readonly code: 'workbook.tab-twice';
      readonly params: {
        readonly meaning: 'round' | 'roster' | 'ballots';
        readonly award: string;
        readonly sheets: string;
      };
    };

/** A workbook in which two tabs tell of one thing: which of them counts would be a guess. */
export function twice(
  meaning: 'round' | 'roster' | 'ballots',
  sheets: readonly string[],
  award = '',
): Result<never, UnusableWorkbook> {
  return fail({ code: 'workbook.tab-twice', params: { meaning, award, sheets: sheets.join('; ') } });
}
