import { MAX_TEXT } from '../limits';
import { escapeText, withoutUnwritable } from '../xml/escape';

/** Text as a cell can hold it: without what XML cannot hold, and cut with an ellipsis at what Excel allows. */
export function cellText(text: string): string {
  const writable = withoutUnwritable(text.replace(/\r\n?/g, '\n'));
  if (writable.length <= MAX_TEXT) return writable;
  // Never half of a pair of surrogates.
  return `${withoutUnwritable(writable.slice(0, MAX_TEXT - 1))}…`;
}

/** Cell text as XML; what looks like Excel's own escape (`_x000D_`) is escaped, so that it is read as it was written. */
export function cellTextXml(text: string): string {
  return escapeText(cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** A `<t>` whose outer spaces are kept. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${cellTextXml(text)}</t>`;
}
