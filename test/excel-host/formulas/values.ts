import { type ErrorValue, errorValue, isError, type Value } from '../model/cell';

/** A value in a formula; `null` is an empty cell. */
export type Scalar = Value | null;

/** A block of values: a range or an array. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
}

/** What an expression gives. */
export type Result = Scalar | Matrix;

export const VALUE_ERROR = errorValue('#VALUE!');
export const DIV_ERROR = errorValue('#DIV/0!');
export const NA_ERROR = errorValue('#N/A');
export const NAME_ERROR = errorValue('#NAME?');
export const REF_ERROR = errorValue('#REF!');
export const NUM_ERROR = errorValue('#NUM!');

export function isMatrix(result: Result): result is Matrix {
  return typeof result === 'object' && result !== null && 'rows' in result;
}

/** The values one by one. */
export function flat(result: Result): readonly Scalar[] {
  return isMatrix(result) ? result.rows.flat() : [result];
}

/** The value at the top left. */
export function first(result: Result): Scalar {
  return isMatrix(result) ? (result.rows[0]?.[0] ?? null) : result;
}

/** A number where a formula needs one: text that is a number counts, other text is an error. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (isError(value)) return value;
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string': {
      const text = value.trim().replace(/%$/, '');
      if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return VALUE_ERROR;
      return value.trim().endsWith('%') ? Number(text) / 100 : Number(text);
    }
    default:
      return 0;
  }
}

/** A text where a formula needs one. */
export function toText(value: Scalar): string | ErrorValue {
  if (isError(value)) return value;
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A truth value where a formula needs one. */
export function toTruth(value: Scalar): boolean | ErrorValue {
  if (isError(value)) return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : VALUE_ERROR;
  }
  return value === null ? false : Boolean(value);
}

/** Made once: to find out how a language orders its letters takes longer than to compare. */
const VIETNAMESE = new Intl.Collator('vi');

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Order as Excel has it: numbers, then text, then truth values; text without regard to case. An empty cell is 0, "" or FALSE. */
export function compare(left: Scalar, right: Scalar): number | ErrorValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const one = left ?? emptyLike(right);
  const other = right ?? emptyLike(left);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a === b ? 0 : VIETNAMESE.compare(a, b);
  }
  return Number(one) - Number(other);
}

function emptyLike(value: Scalar): string | number | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}
