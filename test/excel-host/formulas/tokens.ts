/** A piece of a formula. */
export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  /** A reference: a sheet's name or `null`, and cells or a defined name. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly rest: string; readonly text: string }
  | { readonly kind: 'function'; readonly name: string; readonly text: string }
  | { readonly kind: 'sign' | 'space'; readonly text: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(])`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token])[] = [
  [/^\s+/u, ([text]) => ({ kind: 'space', text })],
  [/^"((?:[^"]|"")*)"/u, ([text, inner = '']) => ({ kind: 'text', value: inner.replace(/""/g, '"'), text })],
  [/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/u, ([text]) => ({ kind: 'error', text })],
  [
    new RegExp(`^(${SHEET})(${AREA}|${NAME}|#REF!)`, 'u'),
    ([text, sheet = '', rest = '']) => ({ kind: 'reference', sheet: plainSheet(sheet), rest, text }),
  ],
  [new RegExp(`^${AREA}`, 'u'), ([text]) => ({ kind: 'reference', sheet: null, rest: text, text })],
  [/^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/u, ([text]) => ({ kind: 'number', text })],
  [
    /^(?:_xlfn\.)?([\p{L}_][\p{L}\p{N}_.]*)\(/u,
    ([text, name = '']) => ({ kind: 'function', name: name.toUpperCase(), text }),
  ],
  [new RegExp(`^${NAME}`, 'u'), ([text]) => ({ kind: 'reference', sheet: null, rest: text, text })],
  [/^(?:<=|>=|<>|[-+*/^&=<>%(){},;@])/u, ([text]) => ({ kind: 'sign', text })],
];

function plainSheet(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The pieces of a formula without its `=`; `null` where it is none. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let rest = formula; rest !== '';) {
    let taken = 0;
    for (const [pattern, make] of PATTERNS) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      tokens.push(make(match));
      taken = match[0].length;
      break;
    }
    if (taken === 0) return null;
    rest = rest.slice(taken);
  }
  return tokens;
}
