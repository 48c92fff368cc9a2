/** A text, a quoted tab's name with its `!`, a plain one with its `!`, or what is between. */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula with other names for some tabs (by their names in small letters): while they are written, tabs do not bear their last names yet. */
export function withTabsNamed(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(TOKENS, (token: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const other = name === undefined ? undefined : names.get(name.toLowerCase());
    return other === undefined ? token : `'${other.replaceAll("'", "''")}'!`;
  });
}
