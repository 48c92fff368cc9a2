import { type CliTexts, cliTextsOf } from '../../src/i18n/cli-texts';
import type { Language } from '../../src/i18n/language';
import { type WorkbenchTexts, workbenchTextsOf } from '../../src/i18n/workbench-texts';

/** Everything that is said in a language, wherever it is said. */
export function allTextsOf(language: Language): CliTexts & WorkbenchTexts {
  return { ...workbenchTextsOf(language), ...cliTextsOf(language) };
}
