import type { Decimal } from '../domain/arithmetic/decimal';
import type { Ratio } from '../domain/arithmetic/ratio';
import type { Language } from './language';

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** From five digits on, whole numbers are written in groups of three; below that a point could be taken for a decimal mark. */
const GROUPED_FROM = 5;

function grouped(digits: string, mark: string): string {
  return digits.length < GROUPED_FROM ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/**
 * A plain decimal (`87.25`) in the form of a language (`87,25`). Works on the text, so that no figure passes through a float. What is no plain
 * decimal (a fraction `2/3`, a word) stays as it is.
 */
export function decimalText(language: Language, plain: string): string {
  const match = PLAIN.exec(plain);
  if (match === null) return plain;
  const [, sign = '', whole = '', fraction] = match;
  const marks = language === 'vi' ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };
  // The true minus sign, as wide as the digits.
  const minus = sign === '' ? '' : '\u2212';
  return `${minus}${grouped(whole, marks.group)}${fraction === undefined ? '' : marks.decimal + fraction}`;
}

/** Points in hundredths: `8725` → `87,25`. */
export function pointsText(language: Language, hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  const plain = `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}`;
  return decimalText(language, plain);
}

/** Beyond so many places an exact share is told as a fraction. */
const DECIMALS = 6;

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** An exact share: in decimal where it ends soon (`4,65`), else as a fraction in lowest terms (`20/3`); never rounded. */
export function ratioText(language: Language, { numerator, denominator }: Ratio): string {
  for (let scale = 0; scale <= DECIMALS; scale += 1) {
    const scaled = numerator * 10n ** BigInt(scale);
    if (scaled % denominator !== 0n) continue;
    const digits = (scaled / denominator).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    return decimalText(language, scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`);
  }
  const common = divisor(numerator, denominator);
  return `${(numerator / common).toString()}/${(denominator / common).toString()}`;
}

/** A percent as somebody wrote it: `66.67` → `66,67%`; a fraction such as `2/3` stays one. */
export function percentText(language: Language, plain: string): string {
  return PLAIN.test(plain) ? `${decimalText(language, plain)}%` : plain;
}

/** An exact figure, with a percent sign where it is a percent. */
export function figureText(language: Language, { unscaled, scale }: Decimal, isPercent: boolean): string {
  const text = ratioText(language, { numerator: unscaled, denominator: 10n ** BigInt(scale) });
  return isPercent ? `${text}%` : text;
}

/** A day `YYYY-MM-DD` as offices write it: `28/12/2022`; in English `28 Dec 2022`. What is no day stays as it is. */
export function dayText(language: Language, isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (match === null) return isoDay;
  const [, year = '', month = '', day = ''] = match;
  if (language === 'vi') return `${day}/${month}/${year}`;
  const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
  return `${String(Number(day))} ${name} ${year}`;
}

/** Several texts in one, with "and" before the last: `A, B và C`. */
export function listText(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(items);
}

/** The year of a review, a school year with both its halves: `2021-2022` counts as its second year. */
export function yearText({ year, isSchoolYear }: { readonly year: number; readonly isSchoolYear: boolean }): string {
  return isSchoolYear ? `${String(year - 1)}-${String(year)}` : String(year);
}
