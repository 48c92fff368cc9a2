/**
 * More marks on one letter than any script writes (UAX #15, stream-safe text: 30). Bringing such a stack into its order takes time that grows with its
 * square, so a cell full of them could stop everything; it says nothing, and stays as it is.
 */
const STACK = /\p{M}{31}/u;

/** The text with each letter and its marks in one character where there is one (NFC). */
export function composed(text: string): string {
  return STACK.test(text) ? text : text.normalize('NFC');
}

/** The text with letters and marks apart (NFD). */
export function decomposed(text: string): string {
  return STACK.test(text) ? text : text.normalize('NFD');
}
