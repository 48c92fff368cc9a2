import type { Language } from './language';
import { helpEn } from './help/en';
import { helpVi } from './help/vi';

/** The pages of help in a language, each its paragraphs. Too much for the first load: import it when help is asked for. */
export function helpPagesOf(language: Language): typeof helpVi {
  return language === 'vi' ? helpVi : helpEn;
}
