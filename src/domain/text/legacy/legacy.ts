import { isSyllable } from '../syllables';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';
import { composed } from '../unicode-form';

/** The encodings of before Unicode that Vietnamese sheets still hold. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** A text in one of them: how it is stored, and as Unicode. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
  /** Whether font and text both say so; where only one does it is a suspicion, and the text counts as it is stored. */
  readonly isCertain: boolean;
}

/** A run of a cell's text in one font; `null` where the font is not known. */
export interface FontRun {
  readonly text: string;
  readonly font: string | null;
}

/** The encoding that a font belongs to: `.VnTime` and its kin, `VNI-Times` and its kin; `null` for every other. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** Whether a font is one of before Unicode. */
export function isOldFont(font: string | null): font is string {
  return encodingOfFont(font) !== null;
}

/** Whether a font of TCVN3 shows capitals only: its name ends in `H` (`.VnTimeH`). */
function isOfCapitals(font: string): boolean {
  return /h$/i.test(font.trim());
}

/** Words for counting: letters, and the signs that stand for letters in those encodings. */
const STORED_WORD = /[^\s\d.,;:()/\\"'!?+_=-]+/g;

/** How many words of a text are no Vietnamese syllables. */
export function strangeWords(text: string): number {
  return (composed(text).match(STORED_WORD) ?? []).filter((word) => !isSyllable(word)).length;
}

function converted(text: string, encoding: LegacyEncoding, font: string | null): string {
  return encoding === 'vni' ? fromVni(text) : fromTcvn3(text, font !== null && isOfCapitals(font));
}

/** Letters that no Latin-1 text holds: where they stand, the text is in Unicode already, whatever its font. */
const BEYOND_LATIN = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;

interface ReadRun {
  readonly text: string;
  readonly encoding: LegacyEncoding | null;
  readonly isCertain: boolean;
}

/**
 * A run as Unicode, by its font: certain where it reads better after than before, a suspicion where it reads as well as it is. What would read
 * worse was typed in Unicode under an old font.
 */
function readRun({ text, font }: FontRun): ReadRun {
  const encoding = encodingOfFont(font);
  const asItIs: ReadRun = { text, encoding: null, isCertain: true };
  if (encoding === null || BEYOND_LATIN.test(text)) return asItIs;
  const after = converted(text, encoding, font);
  const gain = strangeWords(text) - strangeWords(after);
  return after === text || gain < 0 ? asItIs : { text: after, encoding, isCertain: gain > 0 };
}

/**
 * What a text alone says of an old encoding: `likely` where it reads better when it is taken for one, `possible` where it reads as well, `null` where
 * it is none. Only with a font that says so, too, can it be told.
 */
export function legacyEvidence(text: string): 'likely' | 'possible' | null {
  if (!/\P{ASCII}/u.test(text) || BEYOND_LATIN.test(text)) return null;
  const strange = strangeWords(text);
  const gains = (['tcvn3', 'vni'] as const).flatMap((encoding) => {
    const after = converted(text, encoding, null);
    return after === text ? [] : [strange - strangeWords(after)];
  });
  if (gains.some((gain) => gain > 0)) return 'likely';
  return gains.some((gain) => gain === 0) ? 'possible' : null;
}

/** What the text alone makes likely: words that are no Vietnamese as stored, and all are after one conversion. */
function suspicion(text: string): LegacyText | null {
  if (BEYOND_LATIN.test(text) || strangeWords(text) === 0) return null;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const after = converted(text, encoding, null);
    if (after !== text && strangeWords(after) === 0) return { encoding, before: text, after, isCertain: false };
  }
  return null;
}

/**
 * The Unicode text of a cell that holds TCVN3 or VNI, by the fonts of its runs; where no font is known, a suspicion by the text alone; `null`
 * where nothing speaks for an old encoding.
 */
export function legacyText(runs: readonly FontRun[]): LegacyText | null {
  const before = runs.map(({ text }) => text).join('');
  if (!/\P{ASCII}/u.test(before)) return null;
  const read = runs.map(readRun);
  const encoding = read.map((run) => run.encoding).find((one) => one !== null);
  if (encoding === undefined) return runs.some(({ font }) => font === null) ? suspicion(before) : null;
  return {
    encoding,
    before,
    after: read.map(({ text }) => text).join(''),
    isCertain: read.every(({ isCertain }) => isCertain),
  };
}
