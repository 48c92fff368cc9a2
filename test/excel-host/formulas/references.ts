import { quotedSheet } from '../model/area';
import { type Token, tokensOf } from './tokens';

function mapped(formula: string, change: (token: Token) => string): string {
  const tokens = formula.startsWith('=') ? tokensOf(formula.slice(1)) : null;
  return tokens === null ? formula : `=${tokens.map(change).join('')}`;
}

/** Whether a formula may name a sheet: only then is it taken apart. A quote in a name is written twice. */
function mayName(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.toLowerCase().replace(/'/g, "''"));
}

function isOf(token: Token, sheet: string): boolean {
  return token.kind === 'reference' && token.sheet?.toLowerCase() === sheet.toLowerCase();
}

/** A formula after a sheet got another name. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  if (!mayName(formula, before)) return formula;
  return mapped(formula, (token) =>
    token.kind === 'reference' && isOf(token, before) ? `${quotedSheet(after)}!${token.rest}` : token.text,
  );
}

/** A formula after a sheet was deleted: what pointed to it is `#REF!`. */
export function withoutSheet(formula: string, sheet: string): string {
  if (!mayName(formula, sheet)) return formula;
  return mapped(formula, (token) => (isOf(token, sheet) ? '#REF!' : token.text));
}
