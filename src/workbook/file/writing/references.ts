import { escapeText } from '../xml/escape';

/** Gives a test for XML text: whether something in it points to a tab by its name (a formula, a chart, a pivot table). */
export function pointerTo(tab: string): (xml: string) => boolean {
  const quoted = escapeText(tab.replaceAll("'", "''"));
  // A reference over several tabs has the last one's name behind a colon.
  const marks = [`'${quoted}'!`, `:${quoted}'!`, `sheet="${escapeText(tab)}"`];
  const isBare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(tab);
  const bare = isBare ? new RegExp(`(?<![\\p{L}\\p{N}_.])${tab.replaceAll('.', '\\.')}!`, 'u') : null;
  return (xml) => {
    const text = xml.replaceAll('&apos;', "'");
    return marks.some((mark) => text.includes(mark)) || bare?.test(text) === true;
  };
}
