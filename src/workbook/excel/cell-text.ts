/** How many UTF-16 units a cell holds. */
const MAX_TEXT = 32_767;

/** Text as the file adapter writes it: without what a workbook cannot hold, and cut with an ellipsis at what Excel allows. */
export function cellText(text: string): string {
  const writable = withoutUnwritable(text.replace(/\r\n?/g, '\n'));
  // Never half of a pair of surrogates.
  return writable.length <= MAX_TEXT ? writable : `${withoutUnwritable(writable.slice(0, MAX_TEXT - 1))}…`;
}

/** Control characters, halves of surrogate pairs and non-characters cannot be kept in a file. */
function withoutUnwritable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters that must not go in
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** Text that Excel would take for something else also when somebody edits the cell and presses Enter: it goes in behind an apostrophe. */
export function isQuoted(text: string): boolean {
  return /^[=+\-@'\t\n\r]/.test(text);
}
