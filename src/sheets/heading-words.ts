import { keptKey, nameKey, wordKey } from '../domain/text/keys';
import type { Spellings } from './words';

/** A word that stands over a column or beside a value, and what it means; the canonical one is what templates write. */
export interface HeadingWord<T extends string> {
  readonly word: string;
  readonly meaning: T;
  readonly isCanonical: boolean;
  /** Short, and but for its marks the beginning of much else (`Phạt`, `Phát biểu`): a heading is it only alone, and with its marks or none. */
  readonly isAlone?: true;
}

/** The words of one kind of header. */
export interface HeadingWords<T extends string> {
  /** By `headingKey`. */
  readonly exact: ReadonlyMap<string, HeadingWord<T>>;
  /** The canonical one of each meaning. */
  readonly canonical: ReadonlyMap<string, HeadingWord<T>>;
  /** By `looseKey`; without those that count alone. */
  readonly loose: ReadonlyMap<string, HeadingWord<T>>;
  /** The long ones of `loose`, with their keys, by the first letter: what a misspelt heading may be. */
  readonly longByFirst: ReadonlyMap<string, readonly (readonly [key: string, word: HeadingWord<T>])[]>;
}

/** From how many letters on one may differ: in a shorter word it makes another word. */
export const LONG_WORD = 8;

/** The key of a heading or a label: a colon or a star after it makes no difference. */
export function headingKey(text: string | null): string {
  const key = wordKey(text ?? '');
  return key.endsWith(':') || key.endsWith('*') ? key.replace(/\s*[:*]+$/, '') : key;
}

/** The key of a heading without signs and dots: `Đ.vị` is `dvi`, `Khoa/phòng` is `khoa phong`. */
export const looseKey = keptKey((text) =>
  headingKey(text)
    .replace(/\./g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/** Makes an index of words; of two words with one key the first counts. */
export function headingIndex<T extends string>(list: readonly HeadingWord<T>[]): HeadingWords<T> {
  const lastFirst = [...list].reverse();
  const loose = new Map(lastFirst.filter((word) => word.isAlone !== true).map((word) => [looseKey(word.word), word]));
  const longByFirst = new Map<string, (readonly [key: string, word: HeadingWord<T>])[]>();
  for (const [key, word] of loose) {
    if (key.length < LONG_WORD) continue;
    longByFirst.set(key.charAt(0), [...(longByFirst.get(key.charAt(0)) ?? []), [key, word]]);
  }
  return {
    exact: new Map(lastFirst.map((word) => [headingKey(word.word), word])),
    canonical: new Map(lastFirst.filter(({ isCanonical }) => isCanonical).map((word) => [word.meaning, word])),
    loose,
    longByFirst,
  };
}

/** Whether a heading says a word with all its marks, or was typed without a single one. */
export function saysWithMarks(text: string, { word }: HeadingWord<string>): boolean {
  const said = nameKey(text.replace(/[\s:*]+$/, ''));
  return said === nameKey(word) || said === wordKey(word);
}

/** Makes the words of a header from spellings, the canonical one of each meaning first, and those that count alone. */
export function headingWords<T extends string>(
  spellings: Spellings<T>,
  alone: Partial<Spellings<T>> = {},
): HeadingWords<T> {
  const list: HeadingWord<T>[] = [];
  for (const meaning in spellings) {
    for (const [index, word] of spellings[meaning].entries()) list.push({ word, meaning, isCanonical: index === 0 });
    for (const word of alone[meaning] ?? []) list.push({ word, meaning, isCanonical: false, isAlone: true });
  }
  return headingIndex(list);
}
