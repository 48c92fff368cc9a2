import { parseDecimal, roundDecimal } from '../../../domain/arithmetic/decimal';
import type { PaperCell } from './paper';

/** Decimals and percent sign of a number format (`#,##0.00`, `0.00%`). */
const FORMAT = /^(#,##)?0(?:\.(0+))?(%)?$/;

/** A plain decimal as a number format shows it in a Vietnamese Excel: `1234.5` in `#,##0.00` is `1.234,50`. */
function shownNumber(decimal: string, format: string): string {
  const value = parseDecimal(decimal);
  const match = FORMAT.exec(format);
  if (value === null || match === null) throw new Error(`number ${decimal} in format ${format}`);
  const [, grouped, decimals = '', percent = ''] = match;
  const scaled = percent === '' ? value : { ...value, unscaled: value.unscaled * 100n };
  const { unscaled } = roundDecimal(scaled, decimals.length);
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(decimals.length + 1, '0');
  const whole = digits.slice(0, digits.length - decimals.length);
  const fraction = digits.slice(digits.length - decimals.length);
  const inGroups = grouped === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${unscaled < 0n ? '-' : ''}${inGroups}${fraction === '' ? '' : `,${fraction}`}${percent}`;
}

/** What a cell of a paper shows where it is printed: a formula shows its result. */
export function shownInPaper({ content, format }: PaperCell): string {
  if (content === null) return '';
  const shown = content.kind === 'formula' ? content.result : content;
  if ('text' in shown) return shown.text;
  return format === undefined ? shown.decimal.replace('.', ',') : shownNumber(shown.decimal, format);
}
