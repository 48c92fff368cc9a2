import type { NamedNominee, TypedTotals, VoteForm } from '../../review/totals';
import { countOf } from '../counting/NumberField';

/** The three counts of a name, in the order of the paper. */
export const MARKS = ['yes', 'no', 'blank'] as const;

/** One of them. */
export type TotalsMark = (typeof MARKS)[number];

/** A row as its fields show it. */
export interface RowTexts extends Readonly<Record<TotalsMark, string>> {
  readonly nominee: NamedNominee;
}

/** The numbers of papers that are asked for. */
export type PaperNumber = 'issued' | 'returned' | 'invalid';

/** All fields as they show. */
export interface TotalsTexts extends Readonly<Record<PaperNumber, string>> {
  readonly form: VoteForm;
  readonly rows: readonly RowTexts[];
  readonly note: string;
}

function textOf(count: number | null): string {
  return count === null ? '' : String(count);
}

/** The fields for what the workbook has. */
export function textsOfTyped({ rows, issued, returned, invalid, form, note }: TypedTotals): TotalsTexts {
  return {
    form,
    note,
    issued: textOf(issued),
    returned: textOf(returned),
    invalid: textOf(invalid),
    rows: rows.map(({ nominee, yes, no, blank }) => ({
      nominee,
      yes: textOf(yes),
      no: textOf(no),
      blank: textOf(blank),
    })),
  };
}

/** What the fields say. An empty field for those without an opinion is none of them, as in the tab. */
export function typedOfTexts({ rows, issued, returned, invalid, form, note }: TotalsTexts): TypedTotals {
  return {
    form,
    note,
    issued: countOf(issued),
    returned: countOf(returned),
    invalid: countOf(invalid),
    rows: rows.map(({ nominee, yes, no, blank }) => ({
      nominee,
      yes: countOf(yes),
      no: countOf(no),
      blank: blank.trim() === '' ? 0 : countOf(blank),
    })),
  };
}
