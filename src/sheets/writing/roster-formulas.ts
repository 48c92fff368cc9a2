import { type Field, fieldAt, fieldValue } from '../../domain/round';
import { VALUE_WORDS, words } from '../words';
import { itemAt } from '../../domain/checked';
import { type Strip, equalsOneOf, isOneOf, stripCells, textsOf } from './as-excel-sees';
import type { Writing } from './context';
import { placeOf } from './formulas';

/** Formulas that count in the tabs of people and units themselves, for targets about the roster. */

/** Texts that mean an empty cell, as the reading has it, besides nothing at all. */
const EMPTY = ['', ...words.emptyWords, '\u2014'];
const FLAG = VALUE_WORDS.flag.yes;

/** The cells of one column that some fields stand in, from the first to the last; `null` where they stand elsewhere, or one cannot be read. */
function stripOf(fields: readonly Field<unknown>[]): Strip | null {
  const places = fields.flatMap((field) => {
    const at = field.state === 'unreadable' ? null : fieldAt(field);
    return at === null ? [] : [{ sheet: at.sheet, ...placeOf(at) }];
  });
  const [first] = places;
  if (first === undefined || places.length < fields.length) return null;
  if (places.some(({ sheet, column }) => sheet !== first.sheet || column !== first.column)) return null;
  const rows = places.map(({ row }) => row);
  return { sheet: first.sheet, column: first.column, first: Math.min(...rows), last: Math.max(...rows) };
}

/** Counts the cells of a strip that are not empty; `null` where Excel would count otherwise than `expected`. */
function filledFormula({ cellValue }: Writing, fields: readonly Field<unknown>[], expected: number): string | null {
  const strip = stripOf(fields);
  const texts = strip === null ? null : textsOf(cellValue, strip);
  if (strip === null || texts === null) return null;
  if (texts.filter((text) => !isOneOf(text, EMPTY)).length !== expected) return null;
  // Every text is equal to at most one of those that mean an empty cell.
  const cells = stripCells(strip);
  return `ROWS(${cells})-SUMPRODUCT(1*${equalsOneOf(cells, EMPTY)})`;
}

/** How many people and units have registered for anything; `null` where Excel cannot count it plainly. */
export function registeredFormula(writing: Writing): string | null {
  const { people, collectives } = writing.round;
  const parts = [people, collectives]
    .filter(({ length }) => length > 0)
    .map((those) => {
      const fields = those.map(({ registered }) => registered);
      return filledFormula(writing, fields, fields.filter(({ state }) => state === 'known').length);
    });
  return parts.includes(null) ? null : parts.join('+');
}

/** How many lecturers have an initiative; `null` where Excel cannot count it plainly. */
export function lecturersFormula({ round: { people }, cellValue }: Writing): string | null {
  const lecturers = stripOf(people.map(({ isLecturer }) => isLecturer));
  const initiatives = stripOf(people.map(({ initiative }) => initiative));
  if (lecturers === null || initiatives === null) return null;
  // A merged cell is named by its first row, so one column may end before the other.
  if (lecturers.first !== initiatives.first || lecturers.last !== initiatives.last) return null;
  const flags = textsOf(cellValue, lecturers);
  const levels = textsOf(cellValue, initiatives);
  if (flags === null || levels === null) return null;
  const counted = flags.filter((flag, row) => isOneOf(flag, FLAG) && !isOneOf(itemAt(levels, row), EMPTY)).length;
  const expected = people.filter(
    ({ isLecturer, initiative }) => fieldValue(isLecturer) === true && initiative.state === 'known',
  ).length;
  if (counted !== expected) return null;
  const isLecturer = equalsOneOf(stripCells(lecturers), FLAG);
  const levelCells = stripCells(initiatives);
  const isFilled = EMPTY.map((text) => `(TRIM(${levelCells}&"")<>"${text}")`).join('*');
  return `SUMPRODUCT(${isLecturer}*${isFilled})`;
}
