import { cellText } from '../../cell-text';
import { escapeText } from '../xml/escape';

/** Cell text as XML; what looks like Excel's own escape (`_x000D_`) is escaped, so that it is read as it was written. */
export function cellTextXml(text: string): string {
  return escapeText(cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** A `<t>` whose outer spaces are kept. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${cellTextXml(text)}</t>`;
}
