import { en } from './en';
import type { Language } from './language';
import { vi } from './vi';

/** All texts of one language; the Vietnamese catalogue says which there are. */
export type Texts = typeof vi;

const CATALOGUES: Readonly<Record<Language, Texts>> = { vi, en };

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return CATALOGUES[language];
}
