import { itemAt } from '../checked';

/** A calendar day as `YYYY-MM-DD`; days compare as texts. */
export type IsoDate = string;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/** Days from 1/1/1 to 30/12/1899, which is day 0 of Excel. */
const DAY_BEFORE_0 = 693_594;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  const length = itemAt(DAYS_BEFORE_MONTH, month) - itemAt(DAYS_BEFORE_MONTH, month - 1);
  return month === 2 && isLeap(year) ? length + 1 : length;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The day of a year (1900–9999), month (1–12) and day; `null` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A day typed as `d/m/yyyy`, `d-m-yyyy`, `d.m.yyyy` or `yyyy-mm-dd`; `null` for anything else. */
export function parseDate(text: string): IsoDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  return typed === null ? null : isoDate(Number(typed[3]), Number(typed[2]), Number(typed[1]));
}

/** The serial number of the last day before a year. */
function serialBefore(year: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps - DAY_BEFORE_0;
}

/** The day of an Excel serial number in the 1900 system (times of day dropped); `null` before 1/3/1900 or after 9999. */
export function dateOfSerial(serial: number): IsoDate | null {
  const days = Math.floor(serial);
  // Excel counts a 29 February 1900 that never was; from 1 March on, day 0 is 30 December 1899.
  if (days < 61 || days > 2_958_465) return null;
  let year = 1900 + Math.floor((days - 2) / 366);
  while (serialBefore(year + 1) < days) year += 1;
  let rest = days - serialBefore(year);
  let month = 1;
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return isoDate(year, month, rest);
}

/** The Excel serial number of a day from 1/3/1900 on; a day before that, or a text that is no day, is a fault of the program. */
export function serialOfDate(day: IsoDate): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const before = itemAt(DAYS_BEFORE_MONTH, month - 1) + Number(month > 2 && isLeap(year));
  const serial = serialBefore(year) + before + date;
  if (dateOfSerial(serial) !== day) throw new Error(`no day: ${day}`);
  return serial;
}

/** The day before a day (from 2/3/1900 on). */
export function dayBefore(day: IsoDate): IsoDate {
  const before = dateOfSerial(serialOfDate(day) - 1);
  if (before === null) throw new Error(`no day before ${day}`);
  return before;
}

/** How many days lie from one day to the other; below 0 where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return serialOfDate(to) - serialOfDate(from);
}
