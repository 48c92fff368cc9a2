import { cli as en } from './en/cli';
import type { Language } from './language';
import { type Texts, textsOf } from './texts';
import { cli as vi } from './vi/cli';

/** The texts of the command line: those that all share, and its own, which no page has to load. */
export interface CliTexts extends Texts {
  readonly cli: typeof vi;
}

/** The texts of the command line in a language. */
export function cliTextsOf(language: Language): CliTexts {
  return { ...textsOf(language), cli: language === 'vi' ? vi : en };
}
