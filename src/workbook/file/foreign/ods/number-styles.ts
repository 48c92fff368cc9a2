import type { XmlElement } from '../../xml/tree';
import { childrenOf, prefixedAttributeOf } from '../../xml/tree';
import { wholeNumber } from '../whole-number';

/** Characters that a number format shows as they are, without quotes. */
const PLAIN = /^[ \-/:.,()%+]$/;
/** The conditions of the parts of a format, as Excel's `positive;negative;zero` has them. */
const USUAL_CONDITIONS = ['value()>=0', 'value()>0', 'value()<0'];

/** The number format codes (English form) of some data styles, by their names; `null` is General. */
export function numberFormats(styles: readonly XmlElement[]): ReadonlyMap<string, string | null> {
  const named = styles.flatMap((style) => {
    const name = prefixedAttributeOf(style, 'name');
    return name === null || !style.name.endsWith('-style') ? [] : [{ name, style, code: codeOf(style) }];
  });
  const own = new Map(named.map(({ name, code }) => [name, code]));
  return new Map(named.map(({ name, style, code }) => [name, withParts(style, code, own)]));
}

/** A format whose parts for other signs stand in styles of their own. */
function withParts(style: XmlElement, own: string | null, all: ReadonlyMap<string, string | null>): string | null {
  const parts = childrenOf(style, 'map').map((map) => ({
    condition: (prefixedAttributeOf(map, 'condition') ?? '').replaceAll(' ', ''),
    code: all.get(prefixedAttributeOf(map, 'apply-style-name') ?? '') ?? null,
  }));
  const areUsual = parts.every(({ condition, code }) => USUAL_CONDITIONS.includes(condition) && code !== null);
  return own === null || parts.length === 0 || !areUsual ? own : [...parts.map(({ code }) => code), own].join(';');
}

function codeOf(style: XmlElement): string | null {
  if (style.name === 'boolean-style') return null;
  if (style.name === 'text-style') return '@';
  const isDuration = prefixedAttributeOf(style, 'truncate-on-overflow') === 'false';
  const parts = style.children.map((part) => partOf(part)).join('');
  if (parts === '' || parts === GENERAL) return null;
  const code = parts.replaceAll(GENERAL, '0');
  return isDuration ? code.replace(/^(h+|m+|s+)/, '[$1]') : code;
}

/** A number that is shown with as many decimals as it has. */
const GENERAL = '\u0000';

function partOf(part: XmlElement): string {
  const isLong = prefixedAttributeOf(part, 'style') === 'long';
  const either = (long: string, short: string): string => (isLong ? long : short);
  switch (part.name) {
    case 'number':
      return numberCode(part);
    case 'scientific-number':
      return '0.00E+00';
    case 'fraction':
      return '# ?/?';
    case 'currency-symbol':
    case 'text':
      return Array.from(part.text, (letter) => (PLAIN.test(letter) ? letter : `"${letter.replace('"', '')}"`))
        .join('')
        .replaceAll('""', '');
    case 'year':
      return either('yyyy', 'yy');
    case 'month':
      return prefixedAttributeOf(part, 'textual') === 'true' ? either('mmmm', 'mmm') : either('mm', 'm');
    case 'day':
      return either('dd', 'd');
    case 'day-of-week':
      return either('dddd', 'ddd');
    case 'hours':
      return either('hh', 'h');
    case 'minutes':
      return either('mm', 'm');
    case 'seconds':
      return either('ss', 's');
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

const MOST_DIGITS = 30;

function numberCode(part: XmlElement): string {
  const count = (name: string): number | null => {
    const written = prefixedAttributeOf(part, name);
    return written === null ? null : wholeNumber(written, 0, MOST_DIGITS, 0);
  };
  const decimals = count('decimal-places');
  const digits = count('min-integer-digits') ?? 1;
  const isGrouped = prefixedAttributeOf(part, 'grouping') === 'true';
  if (decimals === null && digits <= 1 && !isGrouped) return GENERAL;
  const least = Math.min(count('min-decimal-places') ?? decimals ?? 0, decimals ?? 0);
  const whole = isGrouped ? `#,##${'0'.repeat(Math.max(1, digits))}` : digits === 0 ? '#' : '0'.repeat(digits);
  const fraction = '0'.repeat(least) + '#'.repeat((decimals ?? 0) - least);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
