/** A dotted line of so many dots: what is not known, to fill in by hand. */
export const dots = (length: number): string => '…'.repeat(length);

/** What somebody typed, as it goes on in a sentence that has a stop of its own. */
export function withoutStop(typed: string): string {
  return typed.replace(/[.;\s]+$/, '');
}

/** What somebody typed, in brackets after a word; nothing where nothing was typed. */
export function inBrackets(typed: string): string {
  const text = withoutStop(typed);
  return text === '' ? '' : ` (${text})`;
}
