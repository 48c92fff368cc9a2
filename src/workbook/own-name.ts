/** What the names begin with by which our tabs are known: `BinhXet_KEY` points to the tab of that key. */
export const OWN_NAME = 'BinhXet_';

/** The name under which a workbook that we made from another format says which: `="xls"`. No tab is meant, so it is not one of the above. */
export const CAME_AS = 'BinhXetCameAs';

/** The tab of a reference to one cell or block (`'A b'!$A$1`, with or without `=`); `null` for anything else, as `#REF!`. */
export function pointedTab(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#=]+))!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/.exec(
    reference,
  );
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}
