import { invalidArgument, notPlayed } from '../wire/errors';
import { unplayedFunctions } from '../formulas/evaluate';
import { isFormula } from '../formulas/parse';
import { type Content, ERRORS, errorValue, typed, type Value } from './cell';

/** What becomes of something written to a cell: its content, and the number format that it brings along. */
export interface Entry {
  readonly content: Content | null;
  readonly format?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days since 1899-12-30, with the 29 February 1900 that Excel believes in; `null` where there is no such day. */
export function serialDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  if (year < 1900 || year > 9999) return null;
  return serial > 60 ? serial : serial - 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayOf(text: string, thisYear: number): Entry | null {
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  let serial: number | null = null;
  let format = 'm/d/yyyy';
  if (slashed !== null) {
    const [, month, day, year] = slashed;
    serial = serialDay(year === undefined ? thisYear : fullYear(year), Number(month), Number(day));
    if (year === undefined) format = 'd-mmm';
  } else if (iso !== null) {
    const [, year, month, day] = iso;
    serial = serialDay(Number(year), Number(month), Number(day));
  } else if (named !== null) {
    const [, day, name = '', year] = named;
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
    if (month < 0) return null;
    serial = serialDay(year === undefined ? thisYear : fullYear(year), month + 1, Number(day));
    format = year === undefined ? 'd-mmm' : 'd-mmm-yy';
  }
  return serial === null ? null : { content: typed(serial), format };
}

function timeOf(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(AM|PM))?$/i.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds, half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { content: typed(value), format: half === undefined ? clock : `${clock} AM/PM` };
}

function numberOf(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const inner = bracketed?.[1] ?? text;
  const match = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:([eE][+-]?\d{1,3}))?(%?)$/.exec(inner.trim());
  if (match === null) return null;
  const [, sign = '', dollar = '', digits = '', exponent = '', percent = ''] = match;
  if (!/\d/.test(digits) || (bracketed !== null && sign !== '')) return null;
  const exact = Number(`${digits.replace(/,/g, '')}${exponent}`);
  if (!Number.isFinite(exact)) return null;
  // Excel keeps 15 digits of what is typed.
  const kept = Number(exact.toPrecision(15));
  const signed = sign === '-' || bracketed !== null ? -kept : kept;
  const value = percent === '' ? signed : Number((signed / 100).toPrecision(15));
  const decimals = digits.includes('.') && !digits.endsWith('.');
  const content = typed(value === 0 ? 0 : value);
  if (percent !== '') return { content, format: decimals ? '0.00%' : '0%' };
  if (dollar !== '') return { content, format: decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  if (digits.includes(',')) return { content, format: decimals ? '#,##0.00' : '#,##0' };
  return exponent === '' ? { content } : { content, format: '0.00E+00' };
}

const LONGEST = 32_767;

/** A text as Excel takes it in by American rules, in a cell with a number format. */
export function textEntry(text: string, format: string, thisYear: number): Entry {
  if (text === '') return { content: null };
  if (text.length > LONGEST) throw invalidArgument('A cell holds at most 32,767 characters.');
  if (format === '@') return { content: typed(text) };
  if (text.startsWith("'")) return { content: typed(text.slice(1)) };
  if (/^[=+@-]./s.test(text)) {
    const plain = numberOf(text);
    if (plain !== null && !text.startsWith('=')) return plain;
    return { content: formulaContent(text.startsWith('=') ? text : `=${text}`) };
  }
  if (/^(true|false)$/i.test(text)) return { content: typed(text.toLowerCase() === 'true') };
  const error = ERRORS.find((code) => code === text.toUpperCase());
  if (error !== undefined) return { content: typed(errorValue(error)) };
  const trimmed = text.trim();
  const dated = /^(\S+) (\d{1,2}:.*)$/.exec(trimmed);
  if (dated !== null) {
    const day = dayOf(dated[1] ?? '', thisYear)?.content?.value;
    const time = timeOf(dated[2] ?? '')?.content?.value;
    if (typeof day === 'number' && typeof time === 'number')
      return { content: typed(day + time), format: 'm/d/yyyy h:mm' };
  }
  return numberOf(trimmed) ?? dayOf(trimmed, thisYear) ?? timeOf(trimmed) ?? { content: typed(text) };
}

/** A formula, with its `=`; one that does not parse is refused, as Excel does. */
export function formulaContent(formula: string): Content {
  if (formula.length > 8192) throw invalidArgument('A formula has at most 8,192 characters.');
  if (!isFormula(formula)) throw invalidArgument(`${formula} is no formula.`);
  const [unplayed] = unplayedFunctions(formula);
  if (unplayed !== undefined) throw notPlayed(`the function ${unplayed}`);
  return { formula, value: 0, calculated: 0 };
}

/** Anything written to `values` or `formulas`: `undefined` leaves the cell alone. */
export function entryOf(input: unknown, format: string, thisYear: number): Entry | undefined {
  switch (typeof input) {
    case 'undefined':
      return undefined;
    case 'string':
      return textEntry(input, format, thisYear);
    case 'number':
      return { content: typed(asFormat(input, format)) };
    case 'boolean':
      return { content: typed(format === '@' ? String(input).toUpperCase() : input) };
    default:
      if (input === null) return undefined;
      throw invalidArgument('A cell takes text, numbers, truth values and null.');
  }
}

function asFormat(input: number, format: string): Value {
  return format === '@' ? String(input) : input;
}
