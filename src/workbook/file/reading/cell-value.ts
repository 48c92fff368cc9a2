import type { CellValue } from '../../port';
import { type RichText, unescapeText } from './shared-strings';

/** A cell as it stands in the file, before its meaning is worked out. */
export interface RawCell {
  /** The attribute `t`: how the value is written. */
  readonly type: string;
  /** What `<v>` holds, or `null` where there is none. */
  readonly value: string | null;
  /** What `<f>` holds, or `null` where the cell has no formula; a formula that is shared may be empty. */
  readonly formula: string | null;
  /** The text of `<is>`, or `null`. */
  readonly inline: RichText | null;
}

/** What a cell holds, `undefined` where the file is damaged at this place. */
export function cellValue(raw: RawCell, sharedStrings: readonly RichText[]): CellValue | undefined {
  const { type, value, formula } = raw;
  // Text may be empty; a number, a truth value or an error that is missing was never worked out.
  if (formula !== null && (value === null || (value === '' && type !== 'str'))) {
    return { fault: 'formula-without-result', formula };
  }
  switch (type) {
    case 'inlineStr':
      return textOrNull(raw.inline?.text ?? '');
    case 'str':
      return textOrNull(unescapeText(value ?? ''));
    case 's':
      return value === null || value === '' ? null : sharedText(value, sharedStrings);
    case 'b':
      return value === null || value === '' ? null : /^(1|true)$/i.test(value.trim());
    case 'e':
      return value === null || value === '' ? null : { fault: 'error', code: value.trim() };
    case 'd':
      return value === null || value === '' ? null : dateSerial(value.trim());
    default:
      return value === null || value === '' ? null : number(value.trim());
  }
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function sharedText(index: string, sharedStrings: readonly RichText[]): string | null | undefined {
  const text = /^\s*\d+\s*$/.test(index) ? sharedStrings[Number(index)]?.text : undefined;
  return text === undefined ? undefined : textOrNull(text);
}

function number(text: string): number | undefined {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** The serial number (1900 system) of a date in ISO form, as some programs write it: `2022-12-20`, `2022-12-20T08:00:00`. */
export function dateSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = daysFrom1900(year, month, day);
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Days since 31 December 1899, with the 29 February 1900 that Excel counts and that never was. */
function daysFrom1900(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day at the end; 1900-03-01 is 61.
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  const days =
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
  const serial = days - MARCH_1900 + 61;
  return serial < 61 ? serial - 1 : serial;
}

/** What the sum in `daysFrom1900` gives for 1 March 1900. */
const MARCH_1900 = 693_961;
