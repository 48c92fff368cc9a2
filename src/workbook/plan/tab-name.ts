import { withoutUnwritable } from '../cell-text';

const LONGEST_NAME = 31;

/** What may stand at the ends of a name. */
function trimmed(name: string): string {
  return name
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim();
}

/** The beginning of a name, as long as there is room. Where one letter takes two units and is cut in half, that half goes too: no file can hold it. */
function cut(name: string, length: number): string {
  return trimmed(withoutUnwritable(name.slice(0, length)));
}

/** A name that Excel takes for a tab, made from any text; with a number behind it where it is taken. */
export function tabName(wanted: string, isTaken: (name: string) => boolean): string {
  const inLine = wanted
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const plain = trimmed(withoutUnwritable(inLine));
  const base = plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain;
  let name = cut(base, LONGEST_NAME);
  for (let count = 2; isTaken(name); count += 1) {
    const ending = ` (${String(count)})`;
    name = cut(base, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
