import { itemAt, valueAt } from '../../checked';
import data from './vni.json';
import { composed } from '../unicode-form';

/**
 * VNI for Windows, the encoding behind the `VNI-…` fonts: a plain letter with a second character behind it for the hat, the tone, or both, and a
 * code of its own for a few letters.
 */

type Code = readonly [code: string, letter: string];

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** A letter with each tone (huyền, sắc, hỏi, ngã, nặng), the tone alone behind it. */
function toned([code, letter]: Code): readonly Code[] {
  return data.tones.map((tone, index) => [code + itemAt(data.toneMarks, index), (letter + tone).normalize('NFC')]);
}

/** A letter with its hat, alone and with each tone, both in one character behind it. */
function hatted(letter: string, hat: string, marks: readonly string[]): readonly Code[] {
  return ['', ...data.tones].map((tone, index) => [
    letter + itemAt(marks, index),
    (letter + hat + tone).normalize('NFC'),
  ]);
}

const SMALL: readonly Code[] = [
  ...Object.entries(data.toned).flatMap(toned),
  ...['a', 'e', 'o'].flatMap((letter) => hatted(letter, CIRCUMFLEX, data.circumflexMarks)),
  ...hatted('a', BREVE, data.breveMarks),
  ...Object.entries(data.single),
];

/** Codes of capitals are the capitals of the codes; a capital may also carry a small mark. */
const CODES = new Map(
  SMALL.flatMap(([code, letter]): readonly Code[] => {
    const capital = letter.toLocaleUpperCase('vi');
    return [
      [code, letter],
      [code.toLocaleUpperCase('vi'), capital],
      [code.charAt(0).toLocaleUpperCase('vi') + code.slice(1), capital],
    ];
  }),
);

/** The longest code at a place of the text: two characters, else one. */
function codeAt(characters: readonly string[], index: number): string | null {
  const two = characters.slice(index, index + 2).join('');
  if (CODES.has(two)) return two;
  const one = itemAt(characters, index);
  return CODES.has(one) ? one : null;
}

/** A text in VNI as Unicode (NFC), the longest code first; characters that are no code stay. */
export function fromVni(text: string): string {
  const characters = Array.from(composed(text));
  let read = '';
  for (let index = 0; index < characters.length;) {
    const code = codeAt(characters, index);
    read += code === null ? itemAt(characters, index) : valueAt(CODES, code);
    index += code === null ? 1 : code.length;
  }
  return read;
}
