import { INITIATIVE_LEVELS } from '../../domain/terms';
import type { ValueWords } from '../council-words';
import { headingKey } from '../heading-words';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../words';
import { type IsMereNote, discipline, flag, highestLevel, oneOf, registration, saysEmpty } from './fields';
import type { Grid } from './grid';
import { bareName } from './people-finder';
import { type NamedRow, isSigning } from './people-rows';
import type { RosterColumn, RosterHeader } from './roster';

/** What is known of a roster when a row without a code is looked at. */
export interface RosterSoFar {
  /** The last row that has a code. */
  readonly lastCoded: number;
  readonly units: ReadonlySet<string>;
  readonly awards: WordIndex<string>;
  /** The columns of awards side by side. */
  readonly awardColumns: readonly number[];
  readonly values: ValueWords;
}

const INDEX = {
  gender: wordIndex(VALUE_WORDS.gender),
  discipline: wordIndex(VALUE_WORDS.discipline),
  initiative: wordIndex(VALUE_WORDS.initiative),
};
/** Whatever is noted behind a word, the row is somebody's. */
const anyNote: IsMereNote = () => true;
const ORDINAL = new Set(words.scoreColumns.ordinal.map(headingKey));

/** Whether a text is written as a name is: each word with a capital, titles before it and a note behind it aside. */
export function isLikeName(text: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(bareName(text).replace(/\s*[(,;].*$/, ''));
}

/** What a cell tells of whether its row is about somebody. */
type Sign = 'word' | 'text' | 'figure' | 'none';

/** The number that a row bears in the columns headed `TT`; 0 where it bears none. */
function numberOf(grid: Grid, header: RosterHeader, row: number): number {
  const column = grid.columns.find((one) => ORDINAL.has(headingKey(grid.said(header.row, one))));
  const typed = /^(\d+)\.?$/.exec(grid.said(row, column));
  return Number(typed?.[1] ?? 0);
}

/** Whether a text is one of the words of its column. */
function isWordOf(
  column: RosterColumn,
  text: string,
  { units, awards, values }: Pick<RosterSoFar, 'units' | 'awards' | 'values'>,
): boolean {
  switch (column) {
    case 'unit':
      return units.has(text);
    case 'gender':
      return oneOf(INDEX.gender)(text) !== null;
    case 'group':
      return oneOf(values.group)(text) !== null;
    case 'rating':
      return oneOf(values.rating)(text) !== null;
    case 'lecturer':
    case 'recruit':
      return flag(values.flag)(text) !== null;
    case 'initiative':
      return highestLevel(INDEX.initiative, INITIATIVE_LEVELS, anyNote)(text) !== null;
    case 'discipline':
      return discipline(INDEX.discipline, anyNote)(text) !== null;
    case 'registered':
      return registration(awards, '', () => undefined)(text, { sheet: '', cell: '' }).awards.length > 0;
    default:
      return false;
  }
}

/** What each known column says in a row, a merged cell once; what the name's own cell covers is left out. */
function signsIn(grid: Grid, { columns }: RosterHeader, row: number, known: RosterSoFar): readonly Sign[] {
  const signOf = (text: string | null, isWord: (said: string) => boolean): Sign => {
    if (text === null || /^\d/.test(text)) return 'figure';
    if (text === '' || saysEmpty(text)) return 'none';
    if (isWord(text)) return 'word';
    return isSigning(text) ? 'none' : 'text';
  };
  const isMark = (text: string): boolean => flag(known.values.flag)(text) !== null;
  const { code, name, ...others } = columns;
  const taken = new Set([code, name].map((column) => grid.at(row, column).cell));
  const signs = new Map<string, Sign>();
  for (const column of known.awardColumns) signs.set(grid.at(row, column).cell, signOf(grid.text(row, column), isMark));
  for (const meaning in others) {
    const column = others[meaning as keyof typeof others];
    if (column === undefined || signs.has(grid.at(row, column).cell)) continue;
    const isWord = (text: string): boolean => isWordOf(meaning as RosterColumn, text, known);
    signs.set(grid.at(row, column).cell, signOf(grid.text(row, column), isWord));
  }
  return [...signs].flatMap(([cell, sign]) => (taken.has(cell) ? [] : [sign]));
}

/**
 * Whether a row with a name and without a code is about somebody, and not of those who sign. It is where it stands among people; below them, where a
 * gender, a group or a rating can be read in it. With a text that is written as a name is, it is also somebody's where its number goes on from the
 * last one's, where another column holds one of its words (a unit of others in the list, a mark, an award), or where two of these are there: a
 * number, figures (however many: a row of sums has several), a text in a column that neither is an office nor could be another name. Titles, names
 * and dates side by side, as below a list, have none of these, whatever columns they happen to stand under; nor has a name alone.
 */
export function isPersonWithoutCode(
  grid: Grid,
  header: RosterHeader,
  { row, name }: NamedRow,
  known: RosterSoFar,
): boolean {
  if (row < known.lastCoded) return true;
  const { gender, group, rating } = header.columns;
  const surest = { gender, group, rating } as const;
  const isRead = (meaning: keyof typeof surest): boolean => isWordOf(meaning, grid.said(row, surest[meaning]), known);
  if (isRead('gender') || isRead('group') || isRead('rating')) return true;
  if (!isLikeName(name)) return false;
  const number = numberOf(grid, header, row);
  const signs = signsIn(grid, header, row, known);
  if (signs.includes('word') || number > numberOf(grid, header, known.lastCoded)) return true;
  const texts = signs.filter((sign) => sign === 'text').length;
  return texts + Number(signs.includes('figure')) + Number(number > 0) >= 2;
}
