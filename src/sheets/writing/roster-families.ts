import { type Field, fieldAt } from '../../domain/round/field';
import type { Collective, Person } from '../../domain/round/people';
import { familyNames } from '../../i18n/papers/families';
import type { CellValue } from '../../workbook/port';
import { canonical, words } from '../words';
import { type Strip, holdsExactly, stripCells } from './as-excel-sees';
import type { Writing } from './context';
import type { Family } from './families';
import { placeOf } from './formulas';

/** A formula takes no more than 8,192 characters. */
const LONGEST_FORMULA = 8000;

type PeopleColumn = keyof typeof words.rosterColumns;
type UnitColumn = keyof typeof words.collectiveColumns;

/** The columns of people that decide something, with what each person has in them. */
const OF_PEOPLE: readonly (readonly [PeopleColumn, (person: Person) => Field<unknown>])[] = [
  ['group', ({ group }) => group],
  ['lecturer', ({ isLecturer }) => isLecturer],
  ['months', ({ months }) => months],
  ['recruit', ({ isRecruit }) => isRecruit],
  ['rating', ({ rating }) => rating],
  ['registered', ({ registered }) => registered],
  ['initiative', ({ initiative }) => initiative],
  ['discipline', ({ discipline }) => discipline],
  ['cstdCoSoYears', ({ cstdCoSoYears }) => cstdCoSoYears],
  ['cstdTinhYears', ({ cstdTinhYears }) => cstdTinhYears],
  ['maternityMonths', ({ maternityMonths }) => maternityMonths],
];

const OF_UNITS: readonly (readonly [UnitColumn, (unit: Collective) => Field<unknown>])[] = [
  ['rating', ({ rating }) => rating],
  ['registered', ({ registered }) => registered],
];

/** The parts of columns that some fields stand in, from the first to the last of each tab and column. */
function stripsOf(fields: readonly Field<unknown>[]): readonly Strip[] {
  const strips = new Map<string, Strip>();
  for (const field of fields) {
    const at = fieldAt(field);
    if (at === null) continue;
    const { row, column } = placeOf(at);
    const key = `${at.sheet}!${String(column)}`;
    const { first = row, last = row } = strips.get(key) ?? {};
    strips.set(key, { sheet: at.sheet, column, first: Math.min(first, row), last: Math.max(last, row) });
  }
  return [...strips.values()];
}

/** Whether each value of a strip is still there as often as when it was read; `null` where one formula cannot tell. */
function familyOf({ cellValue }: Writing, strip: Strip, column: string): Family | null {
  const { sheet, first, last } = strip;
  const times = new Map<CellValue, number>();
  for (let row = first; row <= last; row += 1) {
    const held = cellValue(sheet, row, strip.column);
    const value = held === '' ? null : held;
    times.set(value, (times.get(value) ?? 0) + 1);
  }
  const cells = stripCells(strip);
  const counts = [...times].map(([value, count]) => {
    const formula = holdsExactly(cells, value);
    return formula === null ? null : `1*(SUMPRODUCT(${formula})=${String(count)})`;
  });
  if (counts.includes(null)) return null;
  const formula = counts.join('+');
  return formula.length > LONGEST_FORMULA
    ? null
    : { tab: sheet, name: familyNames.rosterColumn(column), formula, ours: String(times.size) };
}

/**
 * How many values of each column that decides something are still there as often as when it was read: papers made before a rating or a discipline was
 * changed say so. In whatever order the rows lie.
 */
export function rosterFamilies(writing: Writing): readonly Family[] {
  const { people, collectives } = writing.round;
  const families = <One, Column extends string>(
    of: readonly One[],
    columns: readonly (readonly [Column, (one: One) => Field<unknown>])[],
    nameOf: (column: Column) => string,
  ): readonly Family[] =>
    columns.flatMap(([column, field]) =>
      stripsOf(of.map(field)).flatMap((strip) => familyOf(writing, strip, nameOf(column)) ?? []),
    );
  return [
    ...families(people, OF_PEOPLE, (column) => canonical(words.rosterColumns, column)),
    ...families(collectives, OF_UNITS, (column) => canonical(words.collectiveColumns, column)),
  ];
}
