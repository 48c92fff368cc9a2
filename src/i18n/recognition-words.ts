import type { ColumnReasonCode } from '../domain/recognition';

/** Why a column was taken for what it was, in words; `word` is the known word, the letter of the other column, or the cell of the maximum. */
export type ColumnReasonWords = Readonly<Record<ColumnReasonCode, (word: string) => string>>;
