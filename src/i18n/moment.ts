import type { Language } from './language';

/** A moment (milliseconds since 1970) as the clock on this computer's wall has it: `14:05 26/11/2026`. Only ever shown, never in a document. */
export function momentText(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
}
