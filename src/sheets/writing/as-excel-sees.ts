import type { CellValue } from '../../workbook/port';
import { columnOf, literal, literals } from './formulas';

/** Cells as formulas see them, to know beforehand what a formula will count. */

/** What `TRIM(cell&"")` gives; `null` for a fault, which no formula gets over. */
export function trimmed(value: CellValue): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : null;
}

/** Whether `=` finds a text equal to one of some: case makes no difference to it, marks do, and there are no wildcards. */
export function isOneOf(text: string, texts: readonly string[]): boolean {
  return texts.some((one) => one.toLowerCase() === text.toLowerCase());
}

/** Part of a column of a tab, 0-based. */
export interface Strip {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** The texts of a strip as formulas see them; `null` where one is a fault. */
export function textsOf(
  cellValue: (sheet: string, row: number, column: number) => CellValue,
  { sheet, column, first, last }: Strip,
): readonly string[] | null {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const texts = rows.flatMap((row) => trimmed(cellValue(sheet, row, column)) ?? []);
  return texts.length < rows.length ? null : texts;
}

/** The cells of a strip in a formula. */
export function stripCells({ sheet, column, first, last }: Strip): string {
  return columnOf(sheet, column, first, last);
}

/** One or nothing for each cell of a strip, by whether it is equal to none of some texts. */
export function equalsNoneOf(cells: string, texts: readonly string[]): string {
  return texts.map((text) => `(TRIM(${cells}&"")<>${literal(text)})`).join('*');
}

/** One or nothing for each cell of a strip and each of some texts, by whether they are equal. */
export function equalsOneOf(cells: string, texts: readonly string[]): string {
  return `(TRIM(${cells}&"")=${literals(texts)})`;
}

/** A text in a formula takes no more than 255 characters. */
const LONGEST_TEXT = 255;
/** A number with more digits may be told otherwise by the program that works the formula out. */
const MOST_DIGITS = 12;

/** One or nothing for each of some cells, by whether it holds exactly a value (a number is no text of the same digits); `null` where no formula can tell. */
export function holdsExactly(cells: string, value: CellValue): string | null {
  if (value === null) return `1*(${cells}="")`;
  if (typeof value === 'boolean') return `1*(${cells}=${value ? 'TRUE' : 'FALSE'})`;
  if (typeof value === 'number') {
    const digits = String(value);
    return digits.length > MOST_DIGITS ? null : `1*(${cells}=${digits})`;
  }
  const isPlain = typeof value === 'string' && value.length <= LONGEST_TEXT && !/\p{Cc}/u.test(value);
  return isPlain ? `ISTEXT(${cells})*EXACT(${cells},${literal(value)})` : null;
}
