import type { CellRef } from '../../domain/cell';
import { itemAt, valueAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { Ballot, BallotBox, Mark, Nominee } from '../../domain/round/votes';
import { codeKey, nameKey, tidy, wordKey } from '../../domain/text/keys';
import { headingKey } from '../heading-words';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import type { CellValue } from '../../workbook/port';
import { namesAgree } from './people-finder';
import { codeIndex } from './people-rows';
import { isBlank } from './register-rows';

const MARKS = wordIndex(VALUE_WORDS.mark);
const INVALID = words.invalidBallot.map(wordKey);
/** The headings of a column that numbers the rows. */
const NUMBERS = new Set(words.formColumns.ordinal.map(headingKey));
const SEARCHED_ROWS = 20;
/** `(lần 2)` after the award, as the counts have it. */
const SECOND_AFTER = /\s*\(?lan 2\)?$/;
/** What stands under `Không hợp lệ` and gives no reason, though it is text. */
const NO_REASON = new Set(words.noReason.map(wordKey));

/** The key of a tab's name, with a space alone behind its first word: `Phiếu - CSTĐCS`, `Phiếu_CSTĐCS`. */
function tabKey(name: string): string {
  return wordKey(name).replace(new RegExp(`^(${wordKey(words.tabs.ballots)})[\\s_-]+`), '$1 ');
}

/** The award whose ballots a tab holds, by the tab's name (`Phiếu CSTĐCS`); `undefined`: no ballot tab, `null`: of no award that is known. */
export function ballotAward(name: string, awards: WordIndex<string>): string | null | undefined {
  const key = tabKey(name);
  const prefix = `${wordKey(words.tabs.ballots)} `;
  if (!key.startsWith(prefix) || key.startsWith(wordKey(words.secondBallot)) || SECOND_AFTER.test(key))
    return undefined;
  return awards.get(key.slice(prefix.length)) ?? null;
}

/** The award whose second ballot a tab holds (`Phiếu lần 2 CSTĐCS`, or `Phiếu CSTĐCS (lần 2)`), in the same way. */
export function secondBallotAward(name: string, awards: WordIndex<string>): string | null | undefined {
  const key = tabKey(name);
  const prefix = `${wordKey(words.secondBallot)} 2`;
  const ballots = `${wordKey(words.tabs.ballots)} `;
  if (key.startsWith(ballots) && SECOND_AFTER.test(key))
    return awards.get(key.slice(ballots.length).replace(SECOND_AFTER, '')) ?? null;
  if (!key.startsWith(prefix)) return undefined;
  return awards.get(key.slice(prefix.length).replace(/^[\s_-]+/, '')) ?? null;
}

/** The meaning of what one cell of a ballot row says; `null`: a fault or a date, which is no mark. */
export function markOf(text: string | null): Mark {
  if (text === null) return 'other';
  return text === '' ? 'unmarked' : (MARKS.get(wordKey(text)) ?? 'other');
}

/** Whether a cell holds a mark, readable or not: neither empty nor any other text. */
function isMark(text: string | null): boolean {
  return !['unmarked', 'other'].includes(markOf(text));
}

/** No code is as long as that; a cell may hold a text of 32,767 signs. */
const LONGEST_CODE = 255;

/** The longest code that begins a header cell and ends where a word ends; `null` where there is none. */
export function nomineeCode(text: string, codes: ReadonlyMap<string, string>): string | null {
  const key = codeKey(text);
  for (let length = Math.min(key.length, LONGEST_CODE); length > 0; length -= 1) {
    const code = codes.get(key.slice(0, length));
    if (code !== undefined && !/^[\p{L}\p{N}]/u.test(key.slice(length))) return code;
  }
  return null;
}

/** Who may be on a ballot: codes as typed, by their key, and the name behind each. */
export interface Nominable {
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** Codes by the key of a name that one alone bears. */
  readonly soleNames: ReadonlyMap<string, string>;
}

/** The names that one alone bears, by their key, with the code behind each. */
function soleNames(those: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string | null>();
  for (const { id, name } of those) ids.set(nameKey(name), ids.has(nameKey(name)) ? null : id);
  return new Map([...ids].flatMap(([key, id]) => (id === null || key === '' ? [] : [[key, id] as const])));
}

/** People, or units, as those who may be on a ballot. */
export function nominableOf(those: readonly { readonly id: string; readonly name: string }[]): Nominable {
  return {
    codes: codeIndex(those.map(({ id }) => id)),
    names: new Map(those.map(({ id, name }) => [id, name])),
    soleNames: soleNames(those),
  };
}

/** A number before a name, as in a list. */
const ORDINAL = /^\d{1,3}[.)]\s+/;

/** Somebody whom a header cell names, and the name that stands there, `''` where only the code does. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Who a header cell names: by the code that begins it, else by one that ends it (`Nguyễn Thị An – NV001`), else by a name that one of them alone bears;
 * `null` where it names nobody for sure.
 */
export function nomineeIn(text: string, { codes, names, soleNames: byName }: Nominable): Named | null {
  const after = (whole: string, id: string): string =>
    tidy(whole)
      .slice(codeKey(id).length)
      .replace(/^[^\p{L}]+/u, '');
  const bare = text.replace(ORDINAL, '');
  for (const whole of [text, bare]) {
    const id = nomineeCode(whole, codes);
    if (id !== null) return { id, name: after(whole, id) };
  }
  const parts = bare.split(/\s[-–—]\s|[()]/).filter((part) => part.trim() !== '');
  const atEnd = codes.get(codeKey(parts.at(-1) ?? ''));
  const name = parts.slice(0, -1).join(' – ').trim();
  if (atEnd !== undefined && nameKey(name) === nameKey(names.get(atEnd) ?? '')) return { id: atEnd, name };
  const only = byName.get(nameKey(bare));
  return only === undefined ? null : { id: only, name: bare };
}

/** The codes of those who bear a name that stands alone. */
export function namesakesOf(text: string, { names }: Nominable): readonly string[] {
  const key = nameKey(text.replace(ORDINAL, ''));
  return [...names].flatMap(([id, name]) => (nameKey(name) === key ? [id] : []));
}

/** What more is to be said of a heading that names nobody for sure: several bear that name, or it is that of numbers, which papers do not have. */
function nobody(text: string, known: Nominable): Finding['params'] {
  if (NUMBERS.has(headingKey(text))) return { header: 'ordinal' };
  const among = namesakesOf(text, known);
  return among.length === 0 ? {} : { header: 'ballot', among: among.join(', ') };
}

/** A warning where the name beside a code is not that of the person (or unit) whose code it is. */
function otherName({ id, name: beside }: Named, at: CellRef, names: Nominable['names']): readonly Finding[] {
  const name = names.get(id) ?? '';
  return namesAgree(beside, name) ? [] : [finding('person.name-differs', at, id, { name: beside, roster: name })];
}

function headerRow(grid: Grid, known: Nominable): number | null {
  for (const row of grid.rows.slice(0, SEARCHED_ROWS)) {
    for (const column of grid.columns) {
      const text = grid.said(row, column);
      if (nomineeIn(text, known) !== null || INVALID.includes(headingKey(text))) return row;
    }
  }
  return null;
}

/** The names of the header; a name that is nobody's, or stands there twice, is reported and has no column. */
function readNominees(
  grid: Grid,
  row: number,
  known: Nominable,
  report: Report,
): { readonly nominees: readonly Nominee[]; readonly invalidColumns: readonly number[] } {
  const nominees: Nominee[] = [];
  const seen = new Set<string>();
  const invalidColumns: number[] = [];
  for (const column of grid.columns) {
    const text = grid.shown(row, column);
    if (text === '') continue;
    const at = grid.at(row, column);
    const named = nomineeIn(text, known);
    if (INVALID.includes(headingKey(text))) {
      if (invalidColumns.some((other) => grid.at(row, other).cell !== at.cell))
        report(finding('value.unreadable', at, null, { what: 'ballot-invalid-twice', value: '' }));
      invalidColumns.push(column);
    }
    // A mark in the header is a paper's, and is never told.
    else if (named === null && markOf(text) !== 'other')
      report(finding('value.unreadable', at, null, { what: 'ballot-column', value: '' }));
    else if (named === null)
      report(finding('person.unknown', at, null, { name: text, code: '', ...nobody(text, known) }));
    else if (seen.has(named.id))
      report(finding('person.duplicate', at, named.id, { name: valueAt(known.names, named.id), header: 'ballot' }));
    else {
      seen.add(named.id);
      otherName(named, at, known.names).forEach(report);
      nominees.push({ id: named.id, column });
    }
  }
  return { nominees, invalidColumns };
}

/** Whether a cell under `Không hợp lệ` says that the paper is not: 0, FALSE or a dash. */
function saysNone(value: CellValue, text: string | null): boolean {
  return value === 0 || value === false || (text !== null && text !== '' && isBlank(text));
}

/** Whether a text tells why: no tick or number, and not that the paper is invalid once more. What is no text (a formula, say, that names a cell) never does. */
function isReason(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !INVALID.includes(wordKey(text)) && !MARKS.has(wordKey(text));
}

/** Whether the papers stand in columns and the names in rows: only one name in the header, more below it, and marks beside it. */
function isTransposed(grid: Grid, row: number, known: Nominable): boolean {
  const isName = (at: number, column: number | undefined): boolean => nomineeIn(grid.said(at, column), known) !== null;
  const [column, ...others] = grid.columns.filter((one) => isName(row, one));
  return others.length === 0 && grid.rowsBelow(row).some((below) => isName(below, column));
}

/** Reads the papers of one award. Rows are kept as marks and nothing else; a wholly empty row is no paper. */
export function readBallots(
  grid: Grid,
  award: string,
  known: Nominable,
): { readonly box: BallotBox; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const header = headerRow(grid, known);
  if (header === null || isTransposed(grid, header, known)) {
    const what = header === null ? 'ballot-header' : 'ballot-direction';
    const box = { award, sheet: grid.name, headerRow: 0, rows: null, invalidColumn: null, nominees: [], ballots: [] };
    return {
      box,
      findings: [finding('value.unreadable', { sheet: grid.name }, award, { what, value: '' })],
    };
  }
  const { nominees, invalidColumns } = readNominees(grid, header, known, (found) => findings.push(found));
  const headed = new Set([...nominees.map(({ column }) => column), ...invalidColumns]);
  // Marks under a heading that names nobody for sure are somebody's all the same; numbers of rows are none.
  const unknown = new Set(
    grid.columns.filter(
      (column) => !headed.has(column) && !['', ...NUMBERS].includes(headingKey(grid.shown(header, column))),
    ),
  );
  // A header merged over several rows is no paper in those below its first.
  const isHeader = (row: number): boolean =>
    [...headed].some((column) => grid.at(row, column).cell === grid.at(header, column).cell);
  const ballots: Ballot[] = [];
  const papers: number[] = [];
  const stray = new Set<number>();
  let unclear = 0;
  for (const row of grid.rowsBelow(header)) {
    const filled = grid.columnsOf(row).filter((column) => grid.text(row, column) !== '');
    if (filled.length === 0 || isHeader(row)) continue;
    for (const column of filled) if (!headed.has(column) && grid.text(header, column) === '') stray.add(column);
    papers.push(row);
    const marks = nominees.map(({ column }) => markOf(grid.text(row, column)));
    const isMarkedElsewhere = filled.some((column) => unknown.has(column) && isMark(grid.text(row, column)));
    // A number, a FALSE and a dash are no text that would make a paper invalid.
    const isNone = (column: number): boolean => saysNone(grid.value(row, column), grid.text(row, column));
    const reasons = invalidColumns.filter((column) => !isNone(column)).map((column) => grid.text(row, column));
    if (invalidColumns.some(isNone) || reasons.some((text) => text !== null && NO_REASON.has(wordKey(text))))
      unclear += 1;
    const told = reasons.filter((text) => text !== '');
    const reason = told.find((text) => text !== null && isReason(text)) ?? null;
    ballots.push({
      marks,
      isInvalid: told.length > 0,
      ...(isMarkedElsewhere ? { isMarkedElsewhere: true } : {}),
      ...(reason === null ? {} : { reason }),
    });
  }
  if (unclear > 0)
    findings.push(finding('ballot.reason-unclear', { sheet: grid.name }, award, { award, count: String(unclear) }));
  for (const column of stray)
    findings.push(finding('value.unreadable', grid.at(header, column), award, { what: 'ballot-column', value: '' }));
  const rows = papers.length === 0 ? null : { first: itemAt(papers, 0), last: itemAt(papers, papers.length - 1) };
  const invalidColumn = invalidColumns[0] ?? null;
  return { box: { award, sheet: grid.name, headerRow: header, rows, invalidColumn, nominees, ballots }, findings };
}
