import type { Decimal } from '../domain/arithmetic/decimal';
import type { Ratio } from '../domain/arithmetic/ratio';
import type { Language } from './language';

const PLAIN = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/** From five digits on, whole numbers are written in groups of three; below that a point could be taken for a decimal mark. */
const GROUPED_FROM = 5;

/** How a language writes numbers. */
interface NumberForm {
  readonly grouped: Intl.NumberFormat;
  readonly decimalMark: string;
}

function numberForm(locale: string): NumberForm {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return {
    grouped: new Intl.NumberFormat(locale),
    decimalMark: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
  };
}

/** English is written as in Britain: days before months. */
const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

const NUMBER_FORMS: Readonly<Record<Language, NumberForm>> = {
  vi: numberForm(LOCALES.vi),
  en: numberForm(LOCALES.en),
};

const ENGLISH_DAY = new Intl.DateTimeFormat(LOCALES.en, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const LIST_FORMS: Readonly<Record<Language, Intl.ListFormat>> = {
  vi: new Intl.ListFormat(LOCALES.vi, { style: 'long', type: 'conjunction' }),
  en: new Intl.ListFormat(LOCALES.en, { style: 'long', type: 'conjunction' }),
};

/**
 * A plain decimal (`87.25`) in the form of a language (`87,25`). The whole part goes through `Intl` as a big integer and the fraction stays the text
 * it is, so that no figure passes through a float. What is no plain decimal (a fraction `2/3`, a word, a code `007`) stays as it is.
 */
export function decimalText(language: Language, plain: string): string {
  const match = PLAIN.exec(plain);
  if (match === null) return plain;
  const [, sign = '', whole = '', fraction] = match;
  const { grouped, decimalMark } = NUMBER_FORMS[language];
  // The true minus sign, as wide as the digits.
  const minus = sign === '' ? '' : '\u2212';
  const shown = whole.length < GROUPED_FROM ? whole : grouped.format(BigInt(whole));
  return `${minus}${shown}${fraction === undefined ? '' : decimalMark + fraction}`;
}

/** A whole number, such as how many there are. */
export function countText(language: Language, count: number): string {
  return decimalText(language, String(count));
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

/**
 * A day `YYYY-MM-DD` as offices write it: `05/3/2022`, `01/02/2022`; in English `5 Mar 2022`. What is no day stays as it is. A zero stands before the days
 * under ten and before the months 1 and 2 (Decree 30/2020, annex I, part I).
 */
export function dayText(language: Language, isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (match === null) return isoDay;
  const [, year = '', month = '', day = ''] = match;
  if (language === 'en') return ENGLISH_DAY.format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

/** Several texts in one, with "and" before the last: `A, B và C`. */
export function listText(language: Language, items: readonly string[]): string {
  return LIST_FORMS[language].format(items);
}

/** The year of a review, a school year with both its halves: `2021-2022` counts as its second year. */
export function yearText({ year, isSchoolYear }: { readonly year: number; readonly isSchoolYear: boolean }): string {
  return isSchoolYear ? `${String(year - 1)}-${String(year)}` : String(year);
}
