import { type IsoDate, dateOfSerial, parseDate } from '../../domain/arithmetic/date';
import { finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { CellValue } from '../../workbook/port';
import { numberLook } from './cells';
import { type Report, saysEmpty } from './fields';
import type { Grid } from './grid';

/** The day in a cell: a date of Excel's, or one typed as text; `null` for anything else. */
export function readDate(grid: Grid, row: number, column: number): IsoDate | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') return numberLook(grid.format(row, column)) === 'date' ? dateOfSerial(value) : null;
  return typeof value === 'string' ? parseDate(value) : null;
}

const MINUTES_A_DAY = 1440;

/** The time (`HH:MM`) in a cell that holds one of Excel's; `null` for anything else. */
export function timeText(value: CellValue, format: string | null): string | null {
  if (typeof value !== 'number' || numberLook(format) !== 'date') return null;
  const minutes = Math.round((value - Math.floor(value)) * MINUTES_A_DAY) % MINUTES_A_DAY;
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Reads a cell that may hold a day; one that holds something else is reported. An absent column is an absent field. */
export function readDateField(
  grid: Grid,
  row: number,
  column: number | undefined,
  what: string,
  subject: string | null,
  report: Report,
): Field<IsoDate> {
  if (column === undefined) return { state: 'absent' };
  const at = grid.at(row, column);
  const text = grid.text(row, column);
  if (text !== null && (text === '' || saysEmpty(text))) return { state: 'empty', at };
  const value = readDate(grid, row, column);
  if (value !== null) return { state: 'known', value, at };
  report(finding('value.unreadable', at, subject, { what, value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}
