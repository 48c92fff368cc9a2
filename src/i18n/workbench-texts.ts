import { ofWorkbench as en } from './en/of-workbench';
import type { Language } from './language';
import { type Texts, textsOf } from './texts';
import { ofWorkbench as vi } from './vi/of-workbench';

/** The texts of the workbench: those that all share, and its own, which the pane in Excel need not load. */
export type WorkbenchTexts = Texts & typeof vi;

const OWN: Readonly<Record<Language, typeof vi>> = { vi, en };

/** The texts of the workbench in a language. */
export function workbenchTextsOf(language: Language): WorkbenchTexts {
  return { ...textsOf(language), ...OWN[language] };
}
