import { isDateFormat } from '../../workbook/number-format';
import type { CellValue } from '../../workbook/port';

/** How a cell is shown: its text, and the side that it stands at. */
export interface ShownCell {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly isFault: boolean;
}

const DAY = 86_400_000;
/** The day before the first that Excel counts, as far as days after February 1900 go. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Sheets are shown as a Vietnamese Excel shows them, whatever the language of the page. */
const LOCALE = 'vi-VN';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dateText(serial: number, format: string): string {
  const day = new Date(EPOCH + Math.round(serial * DAY));
  const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
  return /h/i.test(format) ? `${date} ${two(day.getUTCHours())}:${two(day.getUTCMinutes())}` : date;
}

function decimalsOf(format: string): { readonly least: number; readonly most: number } {
  const places = /\.([0#?]+)/.exec(format)?.[1] ?? '';
  return { least: places.replace(/[^0]/g, '').length, most: places.length };
}

function numberText(value: number, format: string | null): string {
  if (format === null || !/[0#?]/.test(format)) {
    return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 9, useGrouping: false }).format(value);
  }
  const code = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const { least, most } = decimalsOf(code);
  return new Intl.NumberFormat(LOCALE, {
    style: code.includes('%') ? 'percent' : 'decimal',
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    minimumIntegerDigits: Math.max(1, /^0+/.exec(code)?.[0].length ?? 1),
    useGrouping: code.includes(','),
  }).format(value);
}

/** What a cell shows, roughly as Excel does: dates, percents and decimals by their format. */
export function shownCell(value: CellValue, format: string | null): ShownCell {
  if (value === null) return { text: '', align: 'left', isFault: false };
  if (typeof value === 'string') return { text: value, align: 'left', isFault: false };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', align: 'center', isFault: false };
  if (typeof value === 'number') {
    const text = isDateFormat(format) ? dateText(value, format ?? '') : numberText(value, format);
    return { text, align: 'right', isFault: false };
  }
  return { text: value.fault === 'error' ? value.code : `=${value.formula}`, align: 'center', isFault: true };
}
