import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../i18n/language';

const KEY = 'binh-xet.language';

function remembered(): Language {
  try {
    const stored = window.localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? 'vi';
  } catch {
    // Some browsers forbid storage to pages inside others; then nothing is remembered.
    return 'vi';
  }
}

/** The language of the interface, Vietnamese unless somebody chose otherwise, and the way to change it. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
    try {
      window.localStorage.setItem(KEY, language);
    } catch {
      // As above: it holds for this visit.
    }
  }, [language]);
  return [language, setLanguage];
}
