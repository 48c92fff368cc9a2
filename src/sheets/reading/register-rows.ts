import type { CellRef } from '../../domain/cell';
import { finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { Person } from '../../domain/round/people';
import { wordKey } from '../../domain/text/keys';
import { type WordIndex, words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, numbersColumns, repeatsHeader } from './header';
import { type FindPerson, type PersonNamed, findOrReport } from './people-finder';
import { isExample, isNoPerson, readableCode } from './people-rows';

/** A row of a tab in which every row has a code and says something (a title, a criterion, a figure). */
export interface RegisterRow {
  readonly row: number;
  readonly code: string;
  readonly said: string;
}

/**
 * The rows below a header that say something: the example row, repeated headers, the numbering of columns and signatures without a code are passed
 * over. `said` is the text of the column that makes a row one.
 */
export function registerRows(
  grid: Grid,
  { row: headerRow, columns: { code: codeColumn } }: Header<'code', 'code'>,
  saying: number,
): readonly RegisterRow[] {
  const rows: RegisterRow[] = [];
  for (const row of grid.rowsBelow(headerRow)) {
    const code = readableCode(grid, row, codeColumn);
    const text = grid.shown(row, saying);
    const said = isBlank(text) ? '' : text;
    if ((code === '' && said === '') || isExample(code)) continue;
    if (numbersColumns(grid, row, saying) && numbersColumns(grid, row, codeColumn)) continue;
    if (repeatsHeader(grid, row, headerRow, [codeColumn, saying])) continue;
    // One cell merged over both columns is a heading, a note or a signature.
    if (grid.at(row, codeColumn).cell === grid.at(row, saying).cell) continue;
    if (isNoPerson(code) || (code === '' && isNoPerson(said))) continue;
    rows.push({ row, code, said });
  }
  return rows;
}

/** How many of the columns that are known say something in a row. */
function saidIn(grid: Grid, row: number, columns: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(columns).filter((column) => column !== undefined && grid.text(row, column) !== '').length;
}

/**
 * The person of a row. Somebody who is not in the roster is reported, and so is a row that names nobody but says more than one thing: one text alone
 * is a note or a signature.
 */
export function personOf(
  grid: Grid,
  { columns }: Header<'code' | 'name', 'code'>,
  { row, code }: RegisterRow,
  findPerson: FindPerson,
  report: Report,
): Person | null {
  const { code: codeColumn, name: nameColumn } = columns;
  const name = grid.said(row, nameColumn);
  const at = grid.at(row, codeColumn);
  if (code !== '' || name !== '') return findOrReport(findPerson, { code, name, unit: '' }, at, report);
  if (saidIn(grid, row, columns) > 1) report(finding('value.unreadable', at, null, { what: 'code', value: '' }));
  return null;
}

const DASHES = words.dashes.map(wordKey);

/** Reads a mark of yes or no, where `Không` is an answer; an empty cell and `-` are none. What is no mark is reported. */
export function readAnswer(
  grid: Grid,
  row: number,
  column: number | undefined,
  index: WordIndex<'yes' | 'no'>,
  what: string,
  subject: string,
  report: Report,
): Field<boolean> {
  if (column === undefined) return { state: 'absent' };
  const at = grid.at(row, column);
  const text = grid.text(row, column);
  if (text !== null && isBlank(text)) return { state: 'empty', at };
  const word = text === null ? undefined : index.get(wordKey(text));
  if (word !== undefined) return { state: 'known', value: word === 'yes', at };
  report(finding('value.unreadable', at, subject, { what, value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/** Whether a field holds nothing, not even something that cannot be read. */
export function saysNothing({ state }: Field<unknown>): boolean {
  return state === 'empty' || state === 'absent';
}

/** Whether a text is empty or a dash. */
export function isBlank(text: string): boolean {
  return text === '' || DASHES.includes(wordKey(text));
}

/** The people whose codes a cell lists with `;` between, each once; a code that is nobody's is reported. */
export function peopleListed(codes: string, findPerson: FindPerson, at: CellRef, report: Report): readonly Person[] {
  const named = (code: string): PersonNamed => ({ code, name: '', unit: '' });
  const whole = findPerson(named(codes));
  if (whole.kind === 'person') return [whole.person];
  const found = codes
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => findOrReport(findPerson, named(part), at, report) ?? []);
  return [...new Map(found.map((person) => [person.id, person])).values()];
}
