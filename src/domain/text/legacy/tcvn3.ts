import LETTERS from './tcvn3.json';
import { composed } from '../unicode-form';

/**
 * TCVN3 ("ABC", TCVN 5712:1993), the encoding behind the `.Vn…` fonts: one byte a letter, stored as the Latin-1 character of that byte. Capitals
 * with tones have no codes of their own: a font of capitals (`.VnTimeH`) shows the small ones as capitals.
 */

/** Each letter's code, then the letter. A soft hyphen (U+00AD) stands for the small `u` with a horn. */
const CODES = new Map(Object.entries(LETTERS));

/** A capital without its tone before the small letter with it, as converters write a capital with a tone (`Aµ` = `À`). */
const DOUBLED = /(\p{Lu})(\p{Ll})/gu;

/** The tone of a small letter on the capital before it, where both are one letter; else the pair as it is. */
function joined(pair: string, capital: string, small: string): string {
  const upper = small.toLocaleUpperCase('vi');
  const bare = upper
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return bare === capital && bare !== upper ? upper : pair;
}

/** A text in TCVN3 as Unicode (NFC), in one pass; characters that are no code stay. `isCapitals`: the font shows capitals only. */
export function fromTcvn3(text: string, isCapitals: boolean): string {
  const read = Array.from(composed(text), (character) => CODES.get(character) ?? character).join('');
  return isCapitals ? read.toLocaleUpperCase('vi') : read.replace(DOUBLED, joined);
}
