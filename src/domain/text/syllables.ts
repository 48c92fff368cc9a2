import parts from './syllables.json';
import { composed, decomposed } from './unicode-form';

/** How Vietnamese syllables are built: enough to tell a text from one that is read in the wrong encoding. */

const oneOf = (list: string): string => list.split(' ').join('|');
/** Vowels that can end a syllable, or those before a final consonant. */
const RHYME = `(?:${oneOf(parts.open)})|(?:${oneOf(parts.closed)})(?:${oneOf(parts.codas)})`;
const SYLLABLE = new RegExp(`^(?:${oneOf(parts.onsets)})?(?:${RHYME})$`, 'u');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word, in any Unicode form and case, could be a Vietnamese syllable: one onset, one nucleus, at most one tone. */
export function isSyllable(word: string): boolean {
  const letters = decomposed(word.toLocaleLowerCase('vi'));
  if ((letters.match(TONE) ?? []).length > 1) return false;
  return SYLLABLE.test(composed(letters.replace(TONE, '')));
}
