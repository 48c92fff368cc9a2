import type { Look } from './look';

/** An error value of Excel's. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell can show. */
export type Value = string | number | boolean | ErrorValue;

/** The errors that a cell can hold. */
export const ERRORS = [
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA'],
] as const;

export function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** An error value. */
export function errorValue(error: string): ErrorValue {
  return { error };
}

/** What is in a cell: a value typed in, or a formula (with its `=`) and what it gave last. */
export interface Content {
  readonly formula: string | null;
  value: Value;
  /** When the formula was worked out last. */
  calculated: number;
}

/** A cell: what is in it (or nothing) and how it looks. */
export interface Cell {
  content: Content | null;
  look: Look;
}

/** A value typed into a cell. */
export function typed(value: Value): Content {
  return { formula: null, value, calculated: 0 };
}
