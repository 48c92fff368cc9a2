import type { CellRef } from '../cell';
import { type Field, fieldAt } from '../round/field';

/** A condition holds, does not hold, or cannot be told yet. */
export type ConditionResult = 'met' | 'unmet' | 'unknown';

/** What a condition gave, and the cell that it read. */
export interface Judgement {
  readonly result: ConditionResult;
  readonly at: CellRef | null;
}

/** Met or not, where it can be told. */
export function told(isMet: boolean): ConditionResult {
  return isMet ? 'met' : 'unmet';
}

/** Known where the least and the most that can still come give the same. */
export function settled(least: boolean, most: boolean): ConditionResult {
  return least === most ? told(least) : 'unknown';
}

/** Judges a field; `whenEmpty` is what an empty cell means there. What is unreadable or absent is unknown. */
export function judgeField<T>(
  field: Field<T>,
  whenEmpty: ConditionResult,
  judge: (value: T) => ConditionResult,
): Judgement {
  const at = fieldAt(field);
  switch (field.state) {
    case 'known':
      return { result: judge(field.value), at };
    case 'empty':
      return { result: whenEmpty, at };
    case 'unreadable':
    case 'absent':
      return { result: 'unknown', at };
  }
}
