import type { ColumnReasonCode } from '../domain/recognition';

/** Why a column was taken for what it was, in words; `word` is the known word, or the letter of the other column. */
export type ColumnReasonWords = Readonly<Record<ColumnReasonCode, (word: string) => string>>;
