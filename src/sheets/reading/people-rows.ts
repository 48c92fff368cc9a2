import { cellRef } from '../../domain/cell';
import { finding } from '../../domain/finding';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
import { headingKey } from '../heading-words';
import { words } from '../words';
import { type Report, isFaultText, saysEmpty } from './fields';
import type { Grid } from './grid';
import { type Header, isMergedDown, numbersColumns, repeatsHeader } from './header';

/** Any of some words as a pattern for a name's key: with its marks, or typed without a single one. */
function anyOf(list: readonly string[]): string {
  return `(?:${[...new Set(list.flatMap((word) => [nameKey(word), wordKey(word)]))].join('|')})`;
}

const NOT_PEOPLE = new RegExp(`^${anyOf([...words.notPeople, ...words.maximum])}$`);
/** `Cộng Khoa Lý luận`, `Tổng tổ Văn`: a sum over a unit. */
const SUM_OF_UNIT = new RegExp(`^${anyOf(words.subTotals.sums)} ${anyOf(words.unitHeadings)}(?: |$)`);
/** `Trung bình đơn vị`, `Điểm bình quân toàn trường`: an average over some of them, by its words and by the marks of the first of them. */
const AVERAGE =
  /^(?:diem )?(?:trung binh|binh quan)(?: (?:cong|chung|diem|don vi|toan|cac|cua|khoa|phong|to|truong|ca|nhom)(?: |$)|$)/;
const AVERAGE_WORD = new RegExp(`^${anyOf(words.averages)}(?: |$)`);
const EXAMPLE = wordKey(words.example);

/** A row that may be about somebody: its code and name as typed (either may be empty, not both). */
export interface NamedRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/**
 * Whether a text is what a row without a person says: a total, a role that signs. It stands where a name does, so its marks count: `Tống Công` and
 * `Cao Nhật` are people, and would be lost as `Tổng cộng` and `Cao nhất`; only what bears no mark at all is read without them.
 */
export function isNoPerson(text: string): boolean {
  const said = text.replace(/\s*[:(].*/s, '');
  const key = nameKey(said);
  return NOT_PEOPLE.test(key) || SUM_OF_UNIT.test(key) || (AVERAGE.test(wordKey(said)) && AVERAGE_WORD.test(key));
}

/** Whether a text is such as stands beside a name where people sign: an office, several words that all begin with a capital, a note in brackets. */
export function isSigning(text: string): boolean {
  return isNoPerson(text) || /^(?:\p{Lu}\S*(?: \p{Lu}\S*)+$|\(\p{L})/u.test(text);
}

/** Whether a code is that of the example row. */
export function isExample(code: string): boolean {
  return wordKey(code) === EXAMPLE;
}

/** Whether a cell of codes holds a fault, or a formula without a result. */
function hasFaultyCode(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return (typeof value === 'object' && value !== null) || isFaultText(grid.said(row, column));
}

/** The code of a row about somebody: `''` also where it cannot be read, for the same fault may stand beside anybody. */
export function readableCode(grid: Grid, row: number, column: number): string {
  return hasFaultyCode(grid, row, column) ? '' : codeIn(grid, row, column);
}

/** The code in a cell, `''` where it is empty or says so (`-`). */
export function codeIn(grid: Grid, row: number, column: number): string {
  const code = grid.shown(row, column);
  return saysEmpty(code) ? '' : code;
}

const GIVEN_NAME = words.givenNames.map(headingKey);
const FAMILY_NAME = words.familyNames.map(headingKey);

/** The columns over which a name is written: those under a merged heading, or `Họ đệm` and `Tên` beside each other. */
function nameColumns(
  grid: Grid,
  { row, columns: { name } }: Pick<Header<'name', 'name'>, 'row' | 'columns'>,
): readonly [number, ...number[]] {
  const heading = (column: number): string => headingKey(grid.said(row, column));
  if (FAMILY_NAME.includes(heading(name)) && GIVEN_NAME.includes(heading(name + 1))) return [name, name + 1];
  const isUnder = (column: number): boolean => column > name && grid.at(row, column).cell === grid.at(row, name).cell;
  return [name, ...grid.columns.filter(isUnder)];
}

/** Whether a text may be a part of a name: letters and no figure. */
function isNamePart(text: string): boolean {
  return /\p{L}/u.test(text) && !/\d/.test(text);
}

/** The name in a row, whole where it stands in several cells. */
function nameIn(grid: Grid, row: number, [first, ...others]: readonly [number, ...number[]]): string {
  const name = grid.said(row, first);
  if (others.length === 0) return name;
  const { cell } = grid.at(row, first);
  const further = others.filter((column) => grid.at(row, column).cell !== cell).map((column) => grid.said(row, column));
  return [name, ...further.filter(isNamePart)].filter((part) => part !== '').join(' ');
}

/**
 * The rows below a header that are about somebody. The example row, repeated headers, the numbering of columns, and rows without a code that are
 * totals or signatures are passed over.
 */
export function namedRows(grid: Grid, header: Header<'code' | 'name', 'name'>): readonly NamedRow[] {
  const { code: codeColumn, name: nameColumn } = header.columns;
  const telling = codeColumn === undefined ? [nameColumn] : [codeColumn, nameColumn];
  const parts = nameColumns(grid, header);
  const rows: NamedRow[] = [];
  for (let row = header.row + 1; row < (header.end ?? grid.rowCount); row += 1) {
    const code = codeColumn === undefined ? '' : readableCode(grid, row, codeColumn);
    const name = nameIn(grid, row, parts);
    // Whoever has nothing but a code that cannot be read is to be told.
    const isFaulty = codeColumn !== undefined && hasFaultyCode(grid, row, codeColumn);
    if ((code === '' && name === '' && !isFaulty) || isExample(code)) continue;
    if (numbersColumns(grid, row, nameColumn) || repeatsHeader(grid, row, header.row, telling)) continue;
    // A second row of the header: what stands below its merged headings is theirs.
    if (codeColumn !== undefined && isMergedDown(grid, header.row, row, codeColumn)) continue;
    // One cell merged over both columns is a heading, a note or a signature.
    if (codeColumn !== undefined && grid.at(row, codeColumn).cell === grid.at(row, nameColumn).cell) continue;
    if (isNoPerson(code) || (code === '' && isNoPerson(name))) continue;
    rows.push({ row, code, name });
  }
  return rows;
}

/**
 * Rows of a list of people (or units) without those below the last whole one that have several words where codes stand and nothing else: a place and
 * date, or who signs.
 */
export function withoutSignatures(
  grid: Grid,
  { columns }: Header<'code', 'code'>,
  rows: readonly NamedRow[],
): readonly NamedRow[] {
  const lastWhole = rows.reduce((last, { row, code, name }) => (code === '' || name === '' ? last : row), -1);
  const others = Object.values<number | undefined>(columns).filter((column) => column !== columns.code);
  const isAlone = (row: number): boolean =>
    others.every((column) => column === undefined || grid.text(row, column) === '');
  // Two who sign beside each other: somebody of the list has a name of their own, or a code with a figure in it.
  const isSigner = ({ row, code, name }: NamedRow): boolean =>
    code.includes(' ') && (isAlone(row) || (name === '' && !/\d/.test(code)));
  return rows.filter((one) => one.row <= lastWhole || !isSigner(one));
}

/**
 * The rows of a list that gives codes, where one that cannot be read is told: whoever has it stays in the list, called by the place of the cell, which
 * is nobody's code.
 */
export function withPlaces(
  grid: Grid,
  { columns: { code: column } }: Header<'code', 'code'>,
  rows: readonly NamedRow[],
  report: Report,
): readonly NamedRow[] {
  return rows.map((named) => {
    if (!hasFaultyCode(grid, named.row, column)) return named;
    const code = `?${cellRef(grid.name, named.row, column).cell}`;
    const params = { what: 'code', value: grid.raw(named.row, column) };
    report(finding('value.unreadable', grid.at(named.row, column), code, params));
    return { ...named, code };
  });
}

/** A look-up of codes as typed, by their key. */
export function codeIndex(codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [codeKey(code), code]));
}
