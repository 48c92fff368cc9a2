import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Person } from '../../domain/round';
import type { Steps } from '../../domain/steps';
import { codeKey, nameKey } from '../../domain/text/keys';
import { type ValueWords, defaultValueWords } from '../council-words';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../words';
import { type Report, flag, months, oneOf, readField, registration, saysEmpty, years } from './fields';
import type { Grid } from './grid';
import {
  type Header,
  filledCells,
  findHeader,
  isMergedDown,
  laterHeaders,
  repeatsHeader,
  titleStart,
  withLowerHeadings,
} from './header';
import { type NamedRow, namedRows, withoutSignatures } from './people-rows';

/** The columns of the roster. */
export type RosterColumn = HeadingMeaning<'rosterColumns'>;
/** The header of a roster. */
export type RosterHeader = Header<RosterColumn, 'code' | 'name'>;

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

function readPerson(
  grid: Grid,
  header: RosterHeader,
  { row, code, name }: NamedRow,
  awards: WordIndex<string>,
  values: ValueWords,
  report: Report,
): Person {
  const { columns } = header;
  const text = (column: number | undefined): string => {
    const typed = grid.said(row, column);
    return saysEmpty(typed) ? '' : typed;
  };
  const field = <T>(what: RosterColumn, parse: (value: string, at: CellRef) => T | null) =>
    readField(grid, row, columns[what], what, code, parse, report);
  return {
    id: code,
    at: grid.at(row, columns.code),
    name,
    unit: text(columns.unit),
    position: text(columns.position),
    gender: field('gender', oneOf(INDEX.gender)),
    group: field('group', oneOf(values.group)),
    isLecturer: field('lecturer', flag(values.flag)),
    months: field('months', months),
    isRecruit: field('recruit', flag(values.flag)),
    rating: field('rating', oneOf(values.rating)),
    registered: field('registered', registration(awards, code, report)),
    initiative: field('initiative', oneOf(INDEX.initiative)),
    discipline: field('discipline', oneOf(INDEX.discipline)),
    cstdCoSoYears: field('cstdCoSoYears', years),
    cstdTinhYears: field('cstdTinhYears', years),
    maternityMonths: field('maternityMonths', months),
  };
}

/** Whether a row without a code still says something of a person, and is not a signature: it stands among people, or has more than a name. */
function isPersonWithoutCode(
  grid: Grid,
  header: RosterHeader,
  row: number,
  lastCoded: number,
  values: ValueWords,
): boolean {
  if (row < lastCoded) return true;
  const { gender, group, rating } = header.columns;
  const read = [
    [gender, INDEX.gender],
    [group, values.group],
    [rating, values.rating],
  ] as const;
  return read.some(([column, index]) => oneOf<string>(index)(grid.said(row, column)) !== null);
}

const UNIT_HEADINGS = words.unitHeadings.map(nameKey);

/** Whether a row only says which unit those below it belong to: nothing stands in it but `II` and `Khoa Lý luận`. */
function isUnitHeading(grid: Grid, row: number): boolean {
  let only: string | null = null;
  for (const column of filledCells(grid, row)) {
    const text = grid.said(row, column);
    if (/^\(?(?:[ivxlc]+|\d+|[a-h])[.)]*$/i.test(text)) continue;
    if (only !== null) return false;
    only = text;
  }
  if (only === null) return false;
  const name = nameKey(only.replace(/^(?:[IVXLC]+|\d+|[A-H])\s*[.):-]\s*/, ''));
  return UNIT_HEADINGS.some((kind) => name.startsWith(`${kind} `));
}

/** Who is in the roster, and what could not be read of them. */
export interface ReadRoster {
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
}

/** Reads the roster table by table, with a step after each row: one person a row, the first row of a code counting. */
export function* readRoster(
  grid: Grid,
  headers: readonly RosterHeader[],
  awards: WordIndex<string>,
  values: ValueWords = defaultValueWords,
): Steps<ReadRoster> {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const rows = headers.flatMap((header) =>
    withoutSignatures(grid, header, namedRows(grid, header)).map((named) => ({ ...named, header })),
  );
  const lastCoded = rows.reduce((last, { row, code }) => (code === '' ? last : row), -1);
  const people: Person[] = [];
  const seen = new Set<string>();
  for (const { header, ...named } of rows) {
    yield null;
    if (isUnitHeading(grid, named.row)) continue;
    const at = grid.at(named.row, header.columns.code);
    if (named.code === '') {
      if (isPersonWithoutCode(grid, header, named.row, lastCoded, values))
        report(finding('person.no-code', at, null, { name: named.name }));
    } else if (seen.has(codeKey(named.code))) {
      report(finding('person.duplicate', at, named.code, { name: named.name }));
    } else {
      seen.add(codeKey(named.code));
      people.push(readPerson(grid, header, named, awards, values, report));
    }
  }
  for (const column of JUDGED) {
    if (headers.some(({ columns }) => columns[column] === undefined)) {
      report(finding('column.missing', { sheet: grid.name }, null, { column }));
    }
  }
  return { people, findings };
}
