import { isDateFormat } from '../../workbook/number-format';
import type { CellValue } from '../../workbook/port';

/** What people should be told about how their text was understood. */
export type TypedNote =
  /** Kept as text: as a number it could mean two things (`1.234`). */
  | 'two-meanings'
  /** Kept as text: a date needs day, month and a year of four figures. */
  | 'incomplete-date'
  /** Kept as text: more figures than a number in a workbook holds, or zeros in front that a number would lose. */
  | 'long-number'
  /** Taken for a date, day before month. */
  | 'date';

/** What typed text comes to: a value with the number format that it needs, or a formula, which the page does not work out. */
export type Typed =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean | null;
      readonly format?: string;
      readonly note?: TypedNote;
    }
  | { readonly kind: 'formula' };

/** How many figures a number in a workbook holds exactly. */
const MOST_FIGURES = 15;
const DATE_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';
const DAY = 86_400_000;
/** The day before the first that Excel counts, as far as days after February 1900 go. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 1901;

/**
 * What typed or pasted text means in a cell of a number format, as in an Excel set to Vietnamese: `8,5` is a number, `1.490.000` and `12,5%` too,
 * `12/3/2026` is 12 March. Where text can mean two things it stays text, and the note says why. In a cell formatted as text everything is text, and
 * so is what stands behind an apostrophe. Text is kept in composed Unicode (NFC).
 */
export function typedValue(typed: string, format: string | null): Typed {
  const text = typed.normalize('NFC');
  if (text.trim() === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.length === 1 ? null : text.slice(1) };
  if (format === TEXT_FORMAT) return { kind: 'value', value: text };
  const plain = text.trim();
  if (/^[=@]./.test(plain)) return { kind: 'formula' };
  if (/^(?:true|false)$/i.test(plain)) return { kind: 'value', value: /^true$/i.test(plain) };
  return dateOf(plain, text, format) ?? numberOf(plain, text, format) ?? { kind: 'value', value: text };
}

/** The plain decimal of a number as people write it, `null` where it is none, or a note where it can mean two things. */
function decimalOf(written: string): { readonly decimal: string } | 'two-meanings' | null {
  const sign = /^[-−]/.test(written) ? '-' : '';
  const digits = written.replace(/^[-−+]/, '');
  if (/^\d+$/.test(digits)) return { decimal: sign + digits };
  if (/^\d*,\d+$/.test(digits))
    return { decimal: `${sign}${digits.startsWith(',') ? '0' : ''}${digits.replace(',', '.')}` };
  // One point before three figures: thousands to a Vietnamese, a decimal mark to an English Excel.
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return 'two-meanings';
  if (/^\d+\.\d+$/.test(digits)) return { decimal: sign + digits };
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(digits))
    return { decimal: sign + digits.replaceAll('.', '').replace(',', '.') };
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits)) return { decimal: sign + digits.replaceAll('.', '') };
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(digits)) return { decimal: sign + digits.replaceAll(',', '') };
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(digits)) return { decimal: sign + digits.replaceAll(',', '') };
  return null;
}

/** A plain decimal divided by 100, by moving its point: nothing is rounded. */
function hundredthOf(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const padded = whole.padStart(3, '0');
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
}

/** Whether a number would lose something of a decimal: figures beyond those that it holds, or the zeros of a code. */
function losesFigures(decimal: string): boolean {
  const digits = decimal.replace(/[-.]/g, '').replace(/^0+/, '');
  const figures = decimal.includes('.') ? digits : digits.replace(/0+$/, '');
  return figures.length > MOST_FIGURES || /^-?0\d/.test(decimal);
}

function numberOf(plain: string, text: string, format: string | null): Typed | null {
  const isPercent = plain.endsWith('%');
  const written = decimalOf(isPercent ? plain.slice(0, -1).trim() : plain);
  if (written === null) return null;
  if (written === 'two-meanings') return { kind: 'value', value: text, note: 'two-meanings' };
  const { decimal } = written;
  if (losesFigures(decimal)) return { kind: 'value', value: text, note: 'long-number' };
  const isPercentCell = format?.includes('%') === true;
  // In a cell of percents a plain number is so many percent, as it is shown.
  const value = Number(isPercent || isPercentCell ? hundredthOf(decimal) : decimal);
  if (!isPercent || isPercentCell) return { kind: 'value', value };
  return { kind: 'value', value, format: decimal.includes('.') ? '0.00%' : '0%' };
}

function dateOf(plain: string, text: string, format: string | null): Typed | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const ours = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(plain);
  const [year, month, day] =
    iso === null
      ? [Number(ours?.[4]), Number(ours?.[3]), Number(ours?.[1])]
      : [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  if (iso === null && ours === null) {
    return /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2})?$/.test(plain)
      ? { kind: 'value', value: text, note: 'incomplete-date' }
      : null;
  }
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= FIRST_YEAR;
  if (!isReal) return { kind: 'value', value: text, note: 'incomplete-date' };
  const value = (at.getTime() - EPOCH) / DAY;
  return { kind: 'value', value, note: 'date', ...(isDateFormat(format) ? {} : { format: DATE_FORMAT }) };
}

/** The shortest decimal of a double, never with an exponent where it is of a usual size. */
function decimalDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** The text to begin with when a cell's value is edited: typed again as it is, it gives the same value. Dates with a time are the exception. */
export function editedText(value: CellValue, format: string | null, shown: string): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    if (isDateFormat(format)) return shown;
    if (format?.includes('%') === true) return `${hundredfold(value)}%`;
    return decimalDigits(value).replace('.', ',');
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return shown;
  const again = typedValue(value, format);
  const isSame = again.kind === 'value' && again.value === value.normalize('NFC');
  return isSame ? value : `'${value}`;
}

/** A number times 100 as text, by moving the point of its decimal. */
function hundredfold(value: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalDigits(value)) ?? [];
  const moved = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return `${sign}${moved}${rest === '' ? '' : `,${rest}`}`;
}
