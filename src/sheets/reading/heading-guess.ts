import { itemAt, valueAt } from '../../domain/checked';
import type { Confidence, HeadingReason } from '../../domain/recognition';
import { RATERS } from '../../domain/terms';
import { type HeadingWord, type HeadingWords, LONG_WORD, headingKey, looseKey, saysWithMarks } from '../heading-words';
import { words } from '../words';
import { raterInPhrase } from './rater-phrase';

/** What a heading may be; `word` is the one that it was compared with. */
export interface HeadingGuess<T extends string> {
  readonly meaning: T;
  readonly confidence: Confidence;
  readonly reason: HeadingReason;
  readonly word: string;
}

/** Longer texts are sentences, and no spelling of a heading. */
const LONGEST_HEADING = 120;

const PEOPLE = words.people.map(looseKey);
const ONLY_PEOPLE = new RegExp(`^(?:(?:${PEOPLE.join('|')})(?: |$))+$`);
const NOTES = new Set(words.headingNotes.map(looseKey));
const NAME = headingKey(itemAt(words.rosterColumns.name, 0));
/** What may stand before a kind of people (`Mã giáo viên`), by the key of the word that it means. */
const BEFORE_PEOPLE = Object.entries(words.beforePeople).flatMap(([word, spellings]) =>
  spellings.map((spelling) => ({ before: `${looseKey(spelling)} `, means: headingKey(word) })),
);
const BRACKETS = /\s*\([^()]*\)/g;

function guessOf<T extends string>(
  { word, meaning }: HeadingWord<T>,
  confidence: Confidence,
  reason: HeadingReason,
): HeadingGuess<T> {
  return { meaning, confidence, reason, word };
}

/** Whether two keys with the same first letter differ by one other added, left out, replaced or changed with the next; never by a digit. */
function isOneLetterOff(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  if (short.replace(/\D/g, '') !== long.replace(/\D/g, '')) return false;
  let from = 1;
  while (from < short.length && short.charAt(from) === long.charAt(from)) from += 1;
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  const swapped = short.charAt(from + 1) + short.charAt(from) + short.slice(from + 2);
  return swapped === long.slice(from);
}

/** The word that a heading of many letters is misspelt for; `null` where it may be words of several meanings. */
function misspelt<T extends string>(loose: string, known: HeadingWords<T>): HeadingWord<T> | null {
  if (loose.length < LONG_WORD) return null;
  const alike = known.longByFirst.get(loose.charAt(0)) ?? [];
  const near = alike.flatMap(([key, word]) => (isOneLetterOff(loose, key) ? [word] : []));
  const [first] = near;
  return first !== undefined && near.every(({ meaning }) => meaning === first.meaning) ? first : null;
}

/** The word for codes or names of people that stands before a kind of people; only where the header is about people. */
function beforePeople<T extends string>(loose: string, known: HeadingWords<T>): HeadingWord<T> | null {
  const name = known.exact.get(NAME);
  if (name === undefined) return null;
  const found = BEFORE_PEOPLE.find(
    ({ before }) => loose.startsWith(before) && ONLY_PEOPLE.test(loose.slice(before.length)),
  );
  return found === undefined ? null : (known.exact.get(found.means) ?? null);
}

/** The word for the rater whose figures a heading announces; only where the header is about raters. */
function scoredBy<T extends string>(loose: string, known: HeadingWords<T>): HeadingWord<T> | null {
  if (!RATERS.every((rater) => known.canonical.has(rater))) return null;
  const rater = raterInPhrase(loose);
  return rater === null ? null : valueAt(known.canonical, rater);
}

function isHarmless(note: string): boolean {
  return looseKey(note)
    .split(' ')
    .every((part) => /^\d*$/.test(part) || NOTES.has(part.replace(/^\d+/, '')));
}

/** The longest word that a heading begins with. */
function beginning<T extends string>(loose: string, known: HeadingWords<T>): HeadingWord<T> | null {
  for (let end = loose.lastIndexOf(' '); end > 0; end = loose.lastIndexOf(' ', end - 1)) {
    const word = known.loose.get(loose.slice(0, end));
    if (word !== undefined) return word;
  }
  return null;
}

/** The word that a heading is, exactly or but for signs. */
function exactGuess<T extends string>(text: string, known: HeadingWords<T>): HeadingGuess<T> | null {
  const exact = known.exact.get(headingKey(text));
  if (exact !== undefined && (exact.isAlone !== true || saysWithMarks(text, exact)))
    return guessOf(exact, exact.isCanonical ? 'certain' : 'likely', exact.isCanonical ? 'word' : 'synonym');
  const loose = known.loose.get(looseKey(text));
  return loose === undefined ? null : guessOf(loose, 'likely', 'signs-aside');
}

/** Without what stands in brackets; that must be a mere note for the guess to be likely. */
function withoutNotes<T extends string>(text: string, known: HeadingWords<T>): HeadingGuess<T> | null {
  const notes = text.match(BRACKETS);
  if (notes === null) return null;
  const bare = exactGuess(text.replace(BRACKETS, ''), known);
  return bare === null
    ? null
    : { ...bare, confidence: notes.every(isHarmless) ? 'likely' : 'doubtful', reason: 'note-aside' };
}

/**
 * What a heading may be, by its words: case, spacing, line breaks, diacritics and Unicode form make no difference, and what else differs makes the
 * guess less sure. `null` where nothing is like it.
 */
export function guessHeading<T extends string>(text: string | null, known: HeadingWords<T>): HeadingGuess<T> | null {
  if (text === null || text === '' || text.length > LONGEST_HEADING) return null;
  const exact = exactGuess(text, known);
  if (exact !== null) return exact;
  const noted = withoutNotes(text, known);
  if (noted !== null) return noted;
  const loose = looseKey(text);
  const ofPeople = beforePeople(loose, known);
  if (ofPeople !== null) return guessOf(ofPeople, 'likely', 'people-aside');
  const ofRater = scoredBy(loose, known);
  if (ofRater !== null) return guessOf(ofRater, 'likely', 'synonym');
  const near = misspelt(loose, known);
  if (near !== null) return guessOf(near, 'likely', 'near-spelling');
  const begun = beginning(loose, known);
  return begun === null ? null : guessOf(begun, 'doubtful', 'begins-with');
}
