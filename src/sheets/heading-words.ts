import { wordKey } from '../domain/text/keys';
import type { Spellings } from './words';

/** A word that stands over a column or beside a value, and what it means; the canonical one is what templates write. */
export interface HeadingWord<T extends string> {
  readonly word: string;
  readonly meaning: T;
  readonly isCanonical: boolean;
}

/** The words of one kind of header, by their keys. */
export type HeadingWords<T extends string> = ReadonlyMap<string, HeadingWord<T>>;

/** Makes the words of a header from spellings, the canonical one of each meaning first. */
export function headingWords<T extends string>(spellings: Spellings<T>): HeadingWords<T> {
  const found = new Map<string, HeadingWord<T>>();
  for (const meaning in spellings) {
    for (const [index, word] of spellings[meaning].entries())
      found.set(wordKey(word), { word, meaning, isCanonical: index === 0 });
  }
  return found;
}

/** The key of a heading or a label: a colon or a star after it makes no difference. */
export function headingKey(text: string | null): string {
  return wordKey(text ?? '').replace(/\s*[:*]+$/, '');
}
