import { composed, decomposed } from './unicode-form';

/** Keys under which texts are the same. They are for comparing only: what is shown is always the text as typed. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Soft hyphens, joiners, marks of direction and the like, besides spaces without width. */
const WITHOUT_WIDTH = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|\ufeff/g;
/** White space outside, several in a row or other than a space; a mark without width. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]/;

/** One space for every run of white space (NBSP too), none outside; marks without width, which come along with text from web pages, are dropped. */
export function tidy(text: string): string {
  // Nearly all texts are so already, and of a large round there are millions.
  if (!UNTIDY.test(text)) return text;
  return text.replace(WITHOUT_WIDTH, '').replace(/\s+/g, ' ').trim();
}

/** Names, headers, marks and units are asked for again and again: so many keys of texts that are no longer are kept. */
const KEPT_KEYS = 30_000;
const LONGEST_KEPT = 80;

/** The same key, made once for each text. */
export function keptKey(make: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const there = kept.get(text);
    if (there !== undefined) return there;
    const key = make(text);
    if (text.length <= LONGEST_KEPT) {
      if (kept.size >= KEPT_KEYS) kept.clear();
      kept.set(text, key);
    }
    return key;
  };
}

/**
 * The key of a person's name: Unicode form, case, spacing and the place of the tone mark (`hoà` = `hòa`) make no difference; letters, tones and
 * `i`/`y` do.
 */
export const nameKey = keptKey((name) =>
  decomposed(tidy(name).toLocaleLowerCase('vi'))
    .split(' ')
    .map((syllable) => composed(syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join('')))
    .join(' '),
);

/** The key of a header word, a mark or a unit's name: diacritics make no difference either. Never for people. */
export const wordKey = keptKey((text) =>
  decomposed(tidy(text).toLocaleLowerCase('vi'))
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[–—]/g, '-'),
);

/** White space beside a sign between two words, or within and before brackets: what stands between figures may part two of them. */
const BESIDE_SIGNS = /(?<=\p{L}) ?([,./&+(-]) ?(?=\p{L})|(?<=\p{L}) (?=\))/gu;

/** The key of a word of a closed list: spaces beside a sign between words make no difference either (`Lãnh đạo,quản lý`, `GVT - ĐVN`). */
export const valueKey = keptKey((text) => wordKey(text).replace(BESIDE_SIGNS, '$1'));

/** The key of a code: case, Unicode form and outer spacing make no difference; `0012` keeps its zeros. */
export function codeKey(code: string): string {
  return composed(tidy(code)).toLocaleUpperCase('vi');
}
