/** A language that nobody speaks, made from a catalogue: what is not in brackets did not come from it, and what breaks in it breaks where words are long. */
import type { helpPagesOf } from '../../src/i18n/help-pages';
import type { ofWorkbench } from '../../src/i18n/vi/of-workbench';
import type { Texts } from '../../src/i18n/texts';

type HelpPages = ReturnType<typeof helpPagesOf>;

/** Between these stands every text of the catalogue. */
export const OPENS = '⟦';
export const CLOSES = '⟧';

/** Letters that neither language has, so that nothing else can be taken for them. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'åå',
  e: 'ëë',
  i: 'ïï',
  o: 'øø',
  u: 'üü',
  A: 'ÅÅ',
  E: 'ËË',
  I: 'ÏÏ',
  O: 'ØØ',
  U: 'ÜÜ',
};

function longer(text: string): string {
  return text.replace(/[aeiou]/gi, (letter) => LETTERS[letter] ?? letter);
}

/** A text in the made-up language: its vowels twice, which makes it two fifths longer; what comes from the catalogue already stays as it is. */
export function pseudoText(text: string): string {
  if (text === '') return '';
  const parts = text.split(/(⟦.*?⟧)/u).map((part) => (part.startsWith(OPENS) ? part : longer(part)));
  return OPENS + parts.join('').replaceAll(OPENS, '').replaceAll(CLOSES, '') + CLOSES;
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === 'function') {
    return (...given: readonly unknown[]): unknown => pseudo(Reflect.apply(value, undefined, given));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
}

type OfWorkbench = typeof ofWorkbench;

/** A catalogue in the made-up language; numbers and days stay as its own language writes them. */
export function pseudoOf(texts: Texts): Texts {
  const made = pseudo(texts);
  // Built key by key from `texts`, each leaf of the kind that it was.
  return { ...(made as Texts), language: texts.language };
}

/** What only the workbench says, in the made-up language. */
export function pseudoOfWorkbench(texts: OfWorkbench): OfWorkbench {
  // Built key by key, each leaf of the kind that it was.
  return pseudo(texts) as OfWorkbench;
}

/** The pages of help, which are no part of the catalogue because they come when they are asked for. */
export function pseudoPagesOf(pages: HelpPages): HelpPages {
  // Built page by page from `pages`, a text for a text.
  return pseudo(pages) as HelpPages;
}
