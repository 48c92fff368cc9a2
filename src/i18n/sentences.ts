import type { Texts } from './texts';

/** The first letter as a capital, as a sentence begins. */
export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** A person or unit by name and code, as far as they are known. */
export function whoText(texts: Texts, name: string, id: string | null): string {
  if (id === null || id === '' || id === name) return name === '' ? (id ?? '') : name;
  return name === '' ? texts.places.unnamed(id) : texts.places.who(name, id);
}
