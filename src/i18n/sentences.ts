import type { Texts } from './texts';

/** The first letter as a capital, as a sentence begins. */
export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** How much of a text is told that somebody typed: a cell holds up to 32,767 letters, and a message is to be read. */
const LONGEST_TOLD = 100;

/** A text that somebody typed, as far as it has room in a sentence. */
export function inShort(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST_TOLD ? `${letters.slice(0, LONGEST_TOLD).join('')}…` : text;
}

/** How many texts of a list are told. */
const MOST_TOLD = 8;

/** A list of such texts, parted by semicolons: each as far as it has room, so that none hides the next; of a long list the beginning. */
export function eachInShort(list: string): string {
  const texts = list.split('; ');
  const told = texts.slice(0, MOST_TOLD).map(inShort);
  return [...told, ...(texts.length > MOST_TOLD ? ['…'] : [])].join('; ');
}

/** A person or unit by name and code, as far as they are known. */
export function whoText(texts: Texts, name: string, id: string | null): string {
  if (id === null || id === '' || id === name) return name === '' ? (id ?? '') : name;
  return name === '' ? texts.places.unnamed(id) : texts.places.who(name, id);
}
