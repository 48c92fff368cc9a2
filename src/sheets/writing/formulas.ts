import type { IsoDate } from '../../domain/arithmetic/date';
import type { Percent } from '../../domain/arithmetic/ratio';
import { type CellRef, cellName, parseCellName } from '../../domain/cell';
import type { Comparator, Rounding } from '../../domain/terms';

/** Parts of formulas, in English form, as every Excel since 2010 and LibreOffice understand them. Whole numbers wherever something is decided. */

/** The row and column (0-based) of a cell that was read. */
export function placeOf({ cell }: CellRef): { readonly row: number; readonly column: number } {
  const place = parseCellName(cell);
  if (place === null) throw new Error(`no cell: ${cell}`);
  return place;
}

/** A tab's name as formulas have it. */
export function tabRef(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A cell of the same tab, 0-based. */
export function here(row: number, column: number): string {
  return cellName(row, column);
}

function fixed(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** A cell of a tab, fixed. */
export function cellOf(tab: string, row: number, column: number): string {
  return `${tabRef(tab)}!${fixed(row, column)}`;
}

/** The cells of one column of a tab, from row to row, fixed. */
export function columnOf(tab: string, column: number, first: number, last: number): string {
  return `${tabRef(tab)}!${fixed(first, column)}:${fixed(last, column)}`;
}

/** A text in a formula. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Several texts in one row, for a comparison with each of them. */
export function literals(texts: readonly string[]): string {
  return `{${texts.map(literal).join(',')}}`;
}

/** A formula where a cell holds a number, else nothing: words in it are more than any number to Excel, and an error in a sum. */
export function whereNumber(cell: string, formula: string): string {
  return `IF(ISNUMBER(${cell}),${formula},"")`;
}

/** A day, whichever day the workbook counts dates from. */
export function dateOf(day: IsoDate): string {
  return `DATE(${day.split('-').map(Number).join(',')})`;
}

/** How many cells hold exactly a text; with more ranges, how many rows hold all. */
export function countIf(range: string, text: string, ...more: readonly (readonly [string, string])[]): string {
  const criteria = [[range, text] as const, ...more].flatMap(([cells, wanted]) => [cells, literal(wanted)]);
  return `${more.length === 0 ? 'COUNTIF' : 'COUNTIFS'}(${criteria.join(',')})`;
}

/** A share as two whole numbers that a workbook holds exactly, also multiplied by any count; `null` where they are too large. */
export interface WholeRatio {
  readonly numerator: string;
  readonly denominator: string;
}

const LARGEST = 1_000_000_000n;

/** The two whole numbers of a percent, as it was written (15 % is 15 of 100). */
export function wholeRatio({ ratio }: Percent): WholeRatio | null {
  return ratio.denominator > LARGEST
    ? null
    : { numerator: ratio.numerator.toString(), denominator: ratio.denominator.toString() };
}

/** A share of a base, rounded to a whole number. */
export function roundedShare(base: string, { numerator, denominator }: WholeRatio, rounding: Rounding): string {
  switch (rounding) {
    case 'floor':
      return `INT(${base}*${numerator}/${denominator})`;
    case 'half-up':
      return `INT((2*${base}*${numerator}+${denominator})/(2*${denominator}))`;
    case 'ceil':
      return `INT((${base}*${numerator}+${denominator}-1)/${denominator})`;
  }
}

/** The smallest count that reaches a share of a base, or passes it. */
export function smallestReaching(base: string, ratio: WholeRatio, comparator: Comparator): string {
  return comparator === '>=' ? roundedShare(base, ratio, 'ceil') : `${roundedShare(base, ratio, 'floor')}+1`;
}

/** Whether a count of a base compares with a share. */
export function comparesWith(
  count: string,
  base: string,
  { numerator, denominator }: WholeRatio,
  comparator: Comparator | '=',
): string {
  return `${count}*${denominator}${comparator}${base}*${numerator}`;
}

/** A share as it is shown: a percent with two decimals, rounded half up, worked out in whole numbers. */
export function shownShare(count: string, base: string): string {
  return `INT((${count}*20000+${base})/(2*${base}))/10000`;
}

/** The same share, worked out here. */
export function shownShareDecimal(count: number, base: number): string {
  const hundredths = (BigInt(count) * 20000n + BigInt(base)) / (2n * BigInt(base));
  return String(Number(hundredths) / 10000);
}
