/** How many UTF-16 units a cell holds. */
export const MAX_TEXT = 32_767;

/** What stands in few texts: what cannot be written, and halves of pairs, which can where both are there. */
// eslint-disable-next-line no-control-regex -- these are the very characters that are looked for
const RARE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text without what a workbook's XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
export function withoutUnwritable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters that must not go in
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** Text as a cell can hold it: without what cannot be kept, and cut with an ellipsis at what Excel allows. */
export function cellText(text: string): string {
  if (text.length <= MAX_TEXT && !RARE.test(text)) return text;
  const writable = withoutUnwritable(text.replace(/\r\n?/g, '\n'));
  if (writable.length <= MAX_TEXT) return writable;
  // A cut through a pair of units would leave half a character.
  return `${withoutUnwritable(writable.slice(0, MAX_TEXT - 1))}…`;
}

/** Text that Excel would take for something else also when somebody edits the cell and presses Enter: it is marked as text. */
export function isQuoted(text: string): boolean {
  return /^[=+\-@'\t\n\r]/.test(text);
}
