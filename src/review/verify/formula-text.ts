/** A text, a quoted tab's name with its `!`, a plain one with its `!`, what says nothing, or any other character. */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|\s+|_xl(?:fn|ws)\.|[^"\s]/gu;

/**
 * A formula as one text, however programs may write the very same one: without spaces between its parts and the marks of later functions, all tabs'
 * names in quotes, and in capitals outside of texts. `renamed` are the names that tabs bear now, by those that they had.
 */
export function sameFormula(formula: string, renamed: ReadonlyMap<string, string> = new Map()): string {
  return formula.replace(TOKENS, (token: string, quoted: string | undefined, plain: string | undefined) => {
    if (token.startsWith('"')) return token;
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name !== undefined) return `'${(renamed.get(name) ?? name).toUpperCase()}'!`;
    return /^(?:\s|_xl(?:fn|ws)\.$)/.test(token) ? '' : token.toUpperCase();
  });
}
