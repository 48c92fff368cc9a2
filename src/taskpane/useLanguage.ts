import { useCallback, useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../i18n/language';

const KEY = 'binh-xet.language';

function chosenBefore(): Language | null {
  try {
    const stored = window.localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? null;
  } catch {
    // Some browsers forbid storage to pages inside others; then nothing is remembered.
    return null;
  }
}

/**
 * The language of the interface, and the way to choose it. What somebody chose holds for all workbooks on this machine, and does not travel with one
 * to another person; who has not chosen gets `otherwise`.
 */
export function useLanguage(otherwise: Language = 'vi'): readonly [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(chosenBefore);
  const language = chosen ?? otherwise;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((wanted: Language) => {
    setChosen(wanted);
    try {
      window.localStorage.setItem(KEY, wanted);
    } catch {
      // As above: it holds for this visit.
    }
  }, []);
  return [language, choose];
}
