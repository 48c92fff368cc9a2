import type { CellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { Ballot, BallotBox, Mark, Nominee } from '../../domain/round';
import { codeKey, tidy, wordKey } from '../../domain/text/keys';
import { headingKey } from '../heading-words';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { namesAgree } from './people-finder';

const MARKS = wordIndex(VALUE_WORDS.mark);
const INVALID = words.invalidBallot.map(wordKey);
const SEARCHED_ROWS = 20;

/** The award whose ballots a tab holds, by the tab's name (`Phiếu CSTĐCS`); `undefined`: no ballot tab, `null`: of no award that is known. */
export function ballotAward(name: string, awards: WordIndex<string>): string | null | undefined {
  const key = wordKey(name);
  const prefix = `${wordKey(words.tabs.ballots)} `;
  if (!key.startsWith(prefix) || key.startsWith(wordKey(words.secondBallot))) return undefined;
  return awards.get(key.slice(prefix.length)) ?? null;
}

/** The award whose second ballot a tab holds (`Phiếu lần 2 CSTĐCS`), in the same way. */
export function secondBallotAward(name: string, awards: WordIndex<string>): string | null | undefined {
  const key = wordKey(name);
  const prefix = `${wordKey(words.secondBallot)} 2`;
  if (!key.startsWith(prefix)) return undefined;
  return awards.get(key.slice(prefix.length).trim()) ?? null;
}

/** The meaning of what one cell of a ballot row says; `null`: a fault or a date, which is no mark. */
export function markOf(text: string | null): Mark {
  if (text === null) return 'other';
  return text === '' ? 'unmarked' : (MARKS.get(wordKey(text)) ?? 'other');
}

/** The longest code that begins a header cell and ends where a word ends; `null` where there is none. */
export function nomineeCode(text: string, codes: ReadonlyMap<string, string>): string | null {
  const key = codeKey(text);
  for (let length = key.length; length > 0; length -= 1) {
    const code = codes.get(key.slice(0, length));
    if (code !== undefined && !/^[\p{L}\p{N}]/u.test(key.slice(length))) return code;
  }
  return null;
}

/** Who may be on a ballot: codes as typed, by their key, and the name behind each. */
export interface Nominable {
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** A warning where the name beside a code is not that of the person (or unit) whose code it is. */
function otherName(text: string, id: string, at: CellRef, names: Nominable['names']): readonly Finding[] {
  const name = names.get(id) ?? '';
  const beside = tidy(text)
    .slice(codeKey(id).length)
    .replace(/^[^\p{L}]+/u, '');
  return namesAgree(beside, name) ? [] : [finding('person.name-differs', at, id, { name: beside, roster: name })];
}

function headerRow(grid: Grid, codes: ReadonlyMap<string, string>): number | null {
  for (const row of grid.rows.slice(0, SEARCHED_ROWS)) {
    for (const column of grid.columns) {
      const text = grid.said(row, column);
      if (nomineeCode(text, codes) !== null || INVALID.includes(headingKey(text))) return row;
    }
  }
  return null;
}

/** The names of the header; a name that is nobody's, or stands there twice, is reported and has no column. */
function readNominees(
  grid: Grid,
  row: number,
  { codes, names }: Nominable,
  report: Report,
): { readonly nominees: readonly Nominee[]; readonly invalidColumn: number | null } {
  const nominees: Nominee[] = [];
  const seen = new Set<string>();
  let invalidColumn: number | null = null;
  for (const column of grid.columns) {
    const text = grid.shown(row, column);
    if (text === '') continue;
    const at = grid.at(row, column);
    const id = nomineeCode(text, codes);
    if (INVALID.includes(headingKey(text))) invalidColumn = column;
    else if (id === null) report(finding('person.unknown', at, null, { name: text, code: '' }));
    else if (seen.has(id)) report(finding('person.duplicate', at, id, { name: text }));
    else {
      seen.add(id);
      otherName(text, id, at, names).forEach(report);
      nominees.push({ id, column });
    }
  }
  return { nominees, invalidColumn };
}

/** Reads the papers of one award. Rows are kept as marks and nothing else; a wholly empty row is no paper. */
export function readBallots(
  grid: Grid,
  award: string,
  nominable: Nominable,
): { readonly box: BallotBox; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const header = headerRow(grid, nominable.codes);
  if (header === null) {
    const box = { award, sheet: grid.name, headerRow: 0, rows: null, invalidColumn: null, nominees: [], ballots: [] };
    return {
      box,
      findings: [finding('value.unreadable', { sheet: grid.name }, award, { what: 'ballot-header', value: '' })],
    };
  }
  const { nominees, invalidColumn } = readNominees(grid, header, nominable, (found) => findings.push(found));
  const headed = new Set([...nominees.map(({ column }) => column), ...(invalidColumn === null ? [] : [invalidColumn])]);
  // A header merged over several rows is no paper in those below its first.
  const isHeader = (row: number): boolean =>
    [...headed].some((column) => grid.at(row, column).cell === grid.at(header, column).cell);
  const ballots: Ballot[] = [];
  const papers: number[] = [];
  const stray = new Set<number>();
  for (const row of grid.rowsBelow(header)) {
    const filled = grid.columnsOf(row).filter((column) => grid.text(row, column) !== '');
    if (filled.length === 0 || isHeader(row)) continue;
    for (const column of filled) if (!headed.has(column) && grid.text(header, column) === '') stray.add(column);
    papers.push(row);
    const marks = nominees.map(({ column }) => markOf(grid.text(row, column)));
    const reason = invalidColumn === null ? '' : grid.text(row, invalidColumn);
    const isInvalid = reason !== '';
    // What is no text is no reason that could be told: a formula, say, that names a cell.
    ballots.push(isInvalid && reason !== null ? { marks, isInvalid, reason } : { marks, isInvalid });
  }
  for (const column of stray)
    findings.push(finding('value.unreadable', grid.at(header, column), award, { what: 'ballot-column', value: '' }));
  const rows = papers.length === 0 ? null : { first: itemAt(papers, 0), last: itemAt(papers, papers.length - 1) };
  return { box: { award, sheet: grid.name, headerRow: header, rows, invalidColumn, nominees, ballots }, findings };
}
