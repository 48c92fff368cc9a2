import { invalidArgument } from './errors';

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a record, or an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** The value as a list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text argument; anything else is an invalid argument. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`The argument ${name} must be text.`);
  return value;
}

/** A number argument; anything else is an invalid argument. */
export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalidArgument(`The argument ${name} must be a number.`);
  }
  return value;
}

/** A whole number argument, or what stands for it where it was left out. */
export function wholeArgument(value: unknown, name: string, otherwise?: number): number {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const number = numberArgument(value, name);
  if (!Number.isInteger(number)) throw invalidArgument(`The argument ${name} must be a whole number.`);
  return number;
}

/** A truth argument; anything else is an invalid argument. */
export function truthArgument(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`The argument ${name} must be true or false.`);
  return value;
}

/** One of some words, whatever the case of its first letter. */
export function wordArgument<Word extends string>(value: unknown, name: string, words: readonly Word[]): Word {
  const text = textArgument(value, name).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === text);
  if (found === undefined) throw invalidArgument(`The argument ${name} must be one of ${words.join(', ')}.`);
  return found;
}
