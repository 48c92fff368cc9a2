import { type Field, fieldAt, fieldValue } from '../../domain/round/field';
import { VALUE_WORDS, words } from '../words';
import { itemAt } from '../../domain/checked';
import { type Strip, equalsOneOf, isOneOf, stripCells, textsOf } from './as-excel-sees';
import type { Writing } from './context';
import { literal, placeOf } from './formulas';
import type { Group, Rating } from '../../domain/terms';

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

/** Two columns of the roster in the same rows, as texts; `null` where they cannot be counted together. */
function sideBySide(
  { cellValue }: Writing,
  left: readonly Field<unknown>[],
  right: readonly Field<unknown>[],
): { readonly strips: readonly [Strip, Strip]; readonly texts: readonly [string, string][] } | null {
  const strips = [stripOf(left), stripOf(right)] as const;
  const [first, second] = strips;
  if (first === null || second === null) return null;
  // A merged cell is named by its first row, so one column may end before the other.
  if (first.first !== second.first || first.last !== second.last) return null;
  const texts = textsOf(cellValue, first);
  const others = textsOf(cellValue, second);
  if (texts === null || others === null) return null;
  return { strips: [first, second], texts: texts.map((text, row) => [text, itemAt(others, row)]) };
}

/** How many people of a group (`null`: of the whole roster) have one of these ratings; `null` where Excel cannot count it plainly. */
export function ratedFormula(
  writing: Writing,
  ratings: readonly Rating[],
  group: Group | null,
  expected: number,
): string | null {
  const { people } = writing.round;
  const words = ratings.flatMap((rating) => VALUE_WORDS.rating[rating]);
  const isRated = (cells: string): string =>
    `(${words.map((word) => `(TRIM(${cells}&"")=${literal(word)})`).join('+')})`;
  const ratingFields = people.map(({ rating }) => rating);
  if (group === null) {
    const strip = stripOf(ratingFields);
    if (strip === null) return null;
    const counted = textsOf(writing.cellValue, strip)?.filter((text) => isOneOf(text, words)).length;
    if (counted !== expected) return null;
    return `SUMPRODUCT(1*${isRated(stripCells(strip))})`;
  }
  const groups = VALUE_WORDS.group[group];
  const both = sideBySide(
    writing,
    ratingFields,
    people.map((person) => person.group),
  );
  if (both === null) return null;
  const counted = both.texts.filter(([rating, own]) => isOneOf(rating, words) && isOneOf(own, groups)).length;
  const [ratingCells, groupCells] = both.strips;
  return counted === expected
    ? `SUMPRODUCT(${isRated(stripCells(ratingCells))}*${equalsOneOf(stripCells(groupCells), groups)})`
    : null;
}

/** How many people are of a group; `null` where Excel would not count so many. */
export function groupFormula(writing: Writing, group: Group, expected: number | null): string | null {
  const strip = stripOf(writing.round.people.map((person) => person.group));
  if (strip === null) return null;
  const words = VALUE_WORDS.group[group];
  const counted = textsOf(writing.cellValue, strip)?.filter((text) => isOneOf(text, words)).length;
  return counted === expected ? `SUMPRODUCT(1*${equalsOneOf(stripCells(strip), words)})` : null;
}

/** How many lecturers have an initiative; `null` where Excel cannot count it plainly. */
export function lecturersFormula(writing: Writing): string | null {
  const { people } = writing.round;
  const both = sideBySide(
    writing,
    people.map(({ isLecturer }) => isLecturer),
    people.map(({ initiative }) => initiative),
  );
  if (both === null) return null;
  const counted = both.texts.filter(([flag, level]) => isOneOf(flag, FLAG) && !isOneOf(level, EMPTY)).length;
  const expected = people.filter(
    ({ isLecturer, initiative }) => fieldValue(isLecturer) === true && initiative.state === 'known',
  ).length;
  if (counted !== expected) return null;
  const [lecturers, initiatives] = both.strips;
  const isLecturer = equalsOneOf(stripCells(lecturers), FLAG);
  const levelCells = stripCells(initiatives);
  const isFilled = EMPTY.map((text) => `(TRIM(${levelCells}&"")<>"${text}")`).join('*');
  return `SUMPRODUCT(${isLecturer}*${isFilled})`;
}
