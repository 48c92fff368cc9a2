import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import { itemAt, valueAt } from '../../domain/checked';
import { type Field, fieldValue } from '../../domain/round/field';
import type { Person, Registration } from '../../domain/round/people';
import type { Round } from '../../domain/round/round';
import type { Steps } from '../../domain/steps';
import { INITIATIVE_LEVELS } from '../../domain/terms';
import { codeKey, wordKey } from '../../domain/text/keys';
import { type ValueWords, defaultValueWords } from '../council-words';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex } from '../words';
import { isDitto } from './award-rows';
import {
  type Report,
  discipline,
  flag,
  highestLevel,
  months,
  oneOf,
  plainText,
  readField,
  registration,
  saysEmpty,
  saysNoDiscipline,
  saysOtherYear,
  takesBack,
  years,
} from './fields';
import type { Grid } from './grid';
import {
  type Header,
  findHeader,
  isMergedDown,
  laterHeaders,
  repeatsHeader,
  titleStart,
  withLowerHeadings,
} from './header';
import { type NamedRow, namedRows, withPlaces, withoutSignatures } from './people-rows';
import { isPersonWithoutCode } from './roster-signatures';
import { isHeading, unitsByHeading } from './unit-headings';

/** The columns of the roster. */
export type RosterColumn = HeadingMeaning<'rosterColumns'>;
/** The header of a roster. */
export type RosterHeader = Header<RosterColumn, 'code' | 'name'>;

/** What a roster is read by of its round. */
type RoundYear = Pick<Round, 'year' | 'isSchoolYear'>;

const INDEX = {
  gender: wordIndex(VALUE_WORDS.gender),
  discipline: wordIndex(VALUE_WORDS.discipline),
  initiative: wordIndex(VALUE_WORDS.initiative),
};

/** The columns that conditions and targets look at; a roster without one of them leaves those unknown. */
const JUDGED: readonly RosterColumn[] = [
  'gender',
  'unit',
  'lecturer',
  'months',
  'recruit',
  'rating',
  'registered',
  'initiative',
  'discipline',
  'cstdCoSoYears',
];

/** The headers of the tables of a roster, from the top: one may stand below the other, each with its own order of columns. */
export function findRosterTables(grid: Grid, vocabulary: Vocabulary): readonly RosterHeader[] {
  const first = findRosterHeader(grid, vocabulary);
  if (first === null) return [];
  const tables: RosterHeader[] = [];
  let table = first;
  for (const found of laterHeaders(grid, first, vocabulary.rosterColumns, ['code', 'name'])) {
    // On the next page the same header stands again.
    if (repeatsHeader(grid, found.row, table.row, grid.columns)) continue;
    if (isMergedDown(grid, table.row, found.row, table.columns.name)) continue;
    tables.push({ ...table, end: titleStart(grid, found.row) });
    table = withLowerHeadings(grid, found, vocabulary.rosterColumns, ['code', 'name']);
  }
  return [...tables, table];
}

/** The header of a roster: codes, names, and something that only a roster says of people. */
export function findRosterHeader(grid: Grid, vocabulary: Vocabulary): RosterHeader | null {
  const header = findHeader(grid, vocabulary.rosterColumns, ['code', 'name']);
  if (header === null) return null;
  const { rating, registered, discipline, initiative, group, recruit, months: worked } = header.columns;
  const telling = [rating, registered, discipline, initiative, group, recruit, worked].filter(
    (column) => column !== undefined,
  );
  return telling.length >= 2 ? header : null;
}

/** The columns (0-based) of awards that stand side by side under the heading of registrations; none where it is a single column of words. */
type AwardColumns = ReadonlyMap<number, string>;

const ROWS_BELOW_HEADING = 2;

function awardColumnsOf(
  grid: Grid,
  { row, columns: { registered } }: RosterHeader,
  awards: WordIndex<string>,
): AwardColumns {
  const found = new Map<number, string>();
  if (registered === undefined) return found;
  for (const column of grid.columns) {
    if (grid.at(row, column).cell !== grid.at(row, registered).cell) continue;
    for (let below = row + 1; below <= row + ROWS_BELOW_HEADING; below += 1) {
      const award = awards.get(wordKey(grid.said(below, column)));
      if (award !== undefined) found.set(column, award);
    }
  }
  // One column alone holds the names of awards themselves.
  return found.size > 1 ? found : new Map();
}

/** The registrations of a row that has a mark for each award. */
function registeredByColumns(
  grid: Grid,
  row: number,
  columns: AwardColumns,
  subject: string,
  values: ValueWords,
  report: Report,
): Field<Registration> {
  const marks = [...columns].map(([column, award]) => ({
    award,
    mark: readField(grid, row, column, 'registered', subject, flag(values.flag), report),
  }));
  const at = grid.at(row, itemAt([...columns.keys()], 0));
  if (marks.every(({ mark }) => mark.state === 'empty')) return { state: 'empty', at };
  return {
    state: 'known',
    at,
    value: {
      awards: marks.flatMap(({ award, mark }) => (mark.state === 'known' && mark.value ? [award] : [])),
      hasUnknown: marks.some(({ mark }) => mark.state === 'unreadable'),
    },
  };
}

function readPerson(
  grid: Grid,
  header: RosterHeader,
  { row, code, name }: NamedRow,
  awards: WordIndex<string>,
  values: ValueWords,
  round: RoundYear,
  awardColumns: AwardColumns,
  report: Report,
): Person {
  const { columns } = header;
  const field = <T>(what: RosterColumn, parse: (value: string, at: CellRef) => T | null) =>
    readField(grid, row, columns[what], what, code, parse, report);
  const text = (what: RosterColumn): string => fieldValue(field(what, plainText)) ?? '';
  return {
    id: code,
    at: grid.at(row, columns.code),
    name,
    unit: text('unit'),
    position: text('position'),
    gender: field('gender', oneOf(INDEX.gender)),
    group: field('group', oneOf(values.group)),
    isLecturer: field('lecturer', flag(values.flag)),
    months: field('months', months),
    isRecruit: field('recruit', flag(values.flag)),
    rating: field('rating', oneOf(values.rating)),
    registered:
      awardColumns.size === 0
        ? field('registered', registration(awards, code, report))
        : registeredByColumns(grid, row, awardColumns, code, values, report),
    initiative: field(
      'initiative',
      highestLevel(INDEX.initiative, INITIATIVE_LEVELS, (note) => !takesBack(note) && !saysOtherYear(note, round)),
    ),
    discipline: readField(
      grid,
      row,
      columns.discipline,
      'discipline',
      code,
      discipline(INDEX.discipline, (note) => !takesBack(note)),
      report,
      saysNoDiscipline,
    ),
    cstdCoSoYears: field('cstdCoSoYears', years(round.isSchoolYear)),
    cstdTinhYears: field('cstdTinhYears', years(round.isSchoolYear)),
    maternityMonths: field('maternityMonths', months),
  };
}

/** What is to be said of somebody who has a code and no name: papers have nothing to call them by but the code. */
function withoutName(grid: Grid, { columns }: RosterHeader, { row, code }: NamedRow): Finding {
  const at = grid.at(row, columns.name);
  return grid.text(row, columns.name) === null
    ? finding('value.unreadable', at, code, { what: 'name', value: grid.raw(row, columns.name) })
    : finding('person.no-name', at, code);
}

/** Who is in the roster, and what could not be read of them. */
export interface ReadRoster {
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the roster table by table, with a step after each row: one person a row, the first row of a code counting. `unitNames` are those of the tab of
 * units: they head their people also where nothing else tells that they are units.
 */
export function* readRoster(
  grid: Grid,
  headers: readonly RosterHeader[],
  awards: WordIndex<string>,
  round: RoundYear,
  values: ValueWords = defaultValueWords,
  unitNames: readonly string[] = [],
): Steps<ReadRoster> {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const rows = headers.flatMap((header) => {
    const named = withPlaces(grid, header, namedRows(grid, header), report);
    return withoutSignatures(grid, header, named).map((one) => ({ ...one, header }));
  });
  const columnsOf = new Map(headers.map((header) => [header, awardColumnsOf(grid, header, awards)]));
  const lastCoded = rows.reduce((last, { row, code }) => (code === '' ? last : row), -1);
  const people: Person[] = [];
  const seen = new Set<string>();
  const known = new Set(unitNames.map(wordKey));
  const codedRows = new Set(rows.flatMap(({ row, code }) => (code === '' ? [] : [row])));
  const unitsOf = new Map(headers.map((header) => [header, unitsByHeading(grid, header, codedRows, known)]));
  const unclear = new Map([...unitsOf.values()].flatMap((of) => of.unclear).map((heading) => [heading.row, heading]));
  for (const { at, text } of unclear.values()) {
    report(finding('value.unreadable', at, null, { what: 'unit', value: text }));
  }
  let lastUnit = '';
  for (const { header, ...named } of rows) {
    yield null;
    if (unclear.has(named.row) || isHeading(grid, named.row, known)) continue;
    const at = grid.at(named.row, header.columns.code);
    if (named.code === '') {
      const awardColumns = [...valueAt(columnsOf, header).keys()];
      const units = new Set(people.map(({ unit }) => unit));
      if (isPersonWithoutCode(grid, header, named, { lastCoded, units, awards, awardColumns, values }))
        report(finding('person.no-code', at, null, { name: named.name }));
    } else if (seen.has(codeKey(named.code))) {
      report(finding('person.duplicate', at, named.code, { name: named.name }));
    } else {
      seen.add(codeKey(named.code));
      if (saysEmpty(named.name) || named.name === '') report(withoutName(grid, header, named));
      const read = readPerson(grid, header, named, awards, values, round, valueAt(columnsOf, header), report);
      const unit = valueAt(unitsOf, header).units.get(named.row) ?? (isDitto(read.unit) ? lastUnit : read.unit);
      lastUnit = unit;
      people.push({ ...read, unit });
    }
  }
  for (const column of JUDGED) {
    const isTold = (header: RosterHeader): boolean => column === 'unit' && valueAt(unitsOf, header).units.size > 0;
    if (headers.some((header) => header.columns[column] === undefined && !isTold(header))) {
      report(finding('column.missing', { sheet: grid.name }, null, { column }));
    }
  }
  return { people, findings };
}
