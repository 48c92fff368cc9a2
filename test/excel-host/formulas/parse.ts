import { type Token, tokensOf } from './tokens';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly rest: string }
  | { readonly kind: 'prefix' | 'percent'; readonly sign: string; readonly of: Node }
  | { readonly kind: 'infix'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const STRENGTH: Readonly<Record<string, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 },
};

class NoFormula extends Error {}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens.filter(({ kind }) => kind !== 'space');
  }

  whole(): Node {
    const node = this.#expression(0);
    if (this.#at < this.#tokens.length) throw new NoFormula();
    return node;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new NoFormula();
    this.#at += 1;
    return token;
  }

  #sees(sign: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' && token.text === sign;
  }

  #skip(sign: string): boolean {
    const seen = this.#sees(sign);
    if (seen) this.#at += 1;
    return seen;
  }

  #expect(sign: string): void {
    if (!this.#skip(sign)) throw new NoFormula();
  }

  #expression(least: number): Node {
    let left = this.#operand();
    for (;;) {
      if (this.#skip('%')) {
        left = { kind: 'percent', sign: '%', of: left };
        continue;
      }
      const token = this.#tokens[this.#at];
      const strength = token?.kind === 'sign' ? (STRENGTH[token.text] ?? 0) : 0;
      if (token === undefined || strength <= least) return left;
      this.#at += 1;
      left = { kind: 'infix', sign: token.text, left, right: this.#expression(strength) };
    }
  }

  #operand(): Node {
    const token = this.#next();
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.value };
      case 'error':
        return { kind: 'error', error: token.text };
      case 'function':
        return { kind: 'call', name: token.name, args: this.#args() };
      case 'reference':
        if (token.sheet === null && /^(true|false)$/i.test(token.rest)) {
          return { kind: 'literal', value: token.rest.toLowerCase() === 'true' };
        }
        return token.rest === '#REF!'
          ? { kind: 'error', error: '#REF!' }
          : { kind: 'reference', sheet: token.sheet, rest: token.rest };
      case 'space':
      case 'sign':
        return this.#signed(token.text);
    }
  }

  #signed(sign: string): Node {
    switch (sign) {
      case '(': {
        const inner = this.#expression(0);
        this.#expect(')');
        return inner;
      }
      case '{':
        return this.#array();
      case '-':
      case '+':
      case '@':
        // In Excel a minus sign binds tighter than ^.
        return { kind: 'prefix', sign, of: this.#expression(5) };
      default:
        throw new NoFormula();
    }
  }

  #array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      const negative = this.#skip('-');
      const item = this.#operand();
      rows.at(-1)?.push(negative ? { kind: 'prefix', sign: '-', of: item } : item);
      if (this.#skip('}')) return { kind: 'array', rows };
      if (this.#skip(';')) rows.push([]);
      else this.#expect(',');
    }
  }

  #args(): readonly Node[] {
    const args: Node[] = [];
    if (this.#skip(')')) return args;
    for (;;) {
      args.push(this.#sees(',') || this.#sees(')') ? { kind: 'missing' } : this.#expression(0));
      if (this.#skip(')')) return args;
      this.#expect(',');
    }
  }
}

const known = new Map<string, Node | null>();

/** The tree of a formula (with its `=`), or `null` where it is none. */
export function parseFormula(formula: string): Node | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const node = parsed(formula);
  known.set(formula, node);
  return node;
}

function parsed(formula: string): Node | null {
  const tokens = tokensOf(formula.slice(1));
  if (tokens === null) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof NoFormula) return null;
    throw error;
  }
}

/** Whether a text that begins with `=` is a formula. */
export function isFormula(text: string): boolean {
  return parseFormula(text) !== null;
}
