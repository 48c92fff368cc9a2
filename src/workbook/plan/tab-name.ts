const LONGEST_NAME = 31;

/** A name that Excel takes for a tab, made from any text; with a number behind it where it is taken. */
export function tabName(wanted: string, isTaken: (name: string) => boolean): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain;
  let name = base.slice(0, LONGEST_NAME).trim();
  for (let count = 2; isTaken(name); count += 1) {
    const ending = ` (${String(count)})`;
    name = base.slice(0, LONGEST_NAME - ending.length).trim() + ending;
  }
  return name;
}
