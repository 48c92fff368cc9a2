import { parseDecimal } from '../../domain/arithmetic/decimal';
import { type Hundredths, pointsOf } from '../../domain/arithmetic/points';
import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Field, Registration } from '../../domain/round';
import { wordKey } from '../../domain/text/keys';
import { type WordIndex, words } from '../words';
import type { Grid } from './grid';

/** Where the readers put what they find wrong. */
export type Report = (found: Finding) => void;

const EMPTY_WORDS = new Set(words.emptyWords.map(wordKey));

/** Whether a text stands for an empty cell: `-` or `Không`. */
export function saysEmpty(text: string): boolean {
  return EMPTY_WORDS.has(wordKey(text));
}

/** Reads one cell into a field. `parse` gives `null` for what it cannot read; that is reported. An absent column is an absent field. */
export function readField<T>(
  grid: Grid,
  row: number,
  column: number | undefined,
  what: string,
  subject: string | null,
  parse: (text: string, at: CellRef) => T | null,
  report: Report,
): Field<T> {
  if (column === undefined) return { state: 'absent' };
  const at = grid.at(row, column);
  const text = grid.text(row, column);
  if (text !== null && (text === '' || saysEmpty(text))) return { state: 'empty', at };
  const value = text === null ? null : parse(text, at);
  if (value !== null) return { state: 'known', value, at };
  report(finding('value.unreadable', at, subject, { what, value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/** A parser for one of a closed set of words. */
export function oneOf<T extends string>(index: WordIndex<T>): (text: string) => T | null {
  return (text) => index.get(wordKey(text)) ?? null;
}

/** `x` is yes. */
export function flag(index: WordIndex<'yes' | 'no'>): (text: string) => boolean | null {
  return (text) => {
    const word = index.get(wordKey(text));
    return word === undefined ? null : word === 'yes';
  };
}

/** A whole number of 0 or more. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Months worked, 0 to 12, in hundredths. */
export function months(text: string): Hundredths | null {
  const decimal = parseDecimal(text);
  if (decimal === null) return null;
  const { points } = pointsOf(decimal);
  return points >= 0 && points <= 1200 ? points : null;
}

/** A year, or the second of a school year (`2021-2022`). */
export function year(text: string): number | null {
  const typed = text.replace(/\s/g, '').replace(/[–—]/g, '-');
  const parts = /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/.test(typed) ? typed.split('-').map(Number) : [];
  const [first, second] = parts;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return second === first + 1 ? second : null;
}

/** Years with `;` (or `,`) between, in ascending order. */
export function years(text: string): readonly number[] | null {
  const read = listItems(text).map(year);
  const known = read.filter((one) => one !== null);
  return known.length === read.length ? known.sort((left, right) => left - right) : null;
}

/** What stands between `;` or `,`, without empty items. */
export function listItems(text: string): readonly string[] {
  return text
    .split(/[;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The awards that a cell names, and whether it names something else too; each such word is reported. */
export function registration(
  awards: WordIndex<string>,
  subject: string,
  report: Report,
): (text: string, at: CellRef) => Registration {
  return (text, at) => {
    const found = listItems(text).map((item) => {
      const award = awards.get(wordKey(item));
      if (award === undefined) report(finding('value.unreadable', at, subject, { what: 'registered', value: item }));
      return award;
    });
    const known = found.filter((award) => award !== undefined);
    return { awards: [...new Set(known)], hasUnknown: known.length < found.length };
  };
}
