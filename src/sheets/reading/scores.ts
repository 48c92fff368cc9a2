import { type Finding, finding } from '../../domain/finding';
import type { Criterion, Field, Person, ScoreColumns, ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round';
import type { Hundredths } from '../../domain/arithmetic/points';
import { isScored } from '../../domain/scoring/totals';
import type { Rater } from '../../domain/terms';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
import { type Spellings, VALUE_WORDS, wordIndex, words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { type NamedRow, namedRows } from './people-rows';
import { scoreValue } from './score-value';

/** The columns of a scoring tab that are no criteria. */
export type ScoreColumn = keyof typeof words.scoreColumns;

/** The header of a scoring tab, and the row of the maxima below it. */
export interface ScoreHeader extends Header<ScoreColumn, 'name'> {
  readonly maximumRow: number;
}

const COLUMNS = wordIndex<ScoreColumn>(words.scoreColumns);
const MAXIMUM = words.maximum.map(wordKey);
const ROWS_TO_MAXIMUM = 4;
/** A tab of the council's scores may name the unit too, so the council is looked for first. */
const ORDER = ['council', 'self', 'unit'] as const;
const UNIT_SCORED = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.unitKinds.map(wordKey).join('|')}) .*${wordKey(words.scored)}(?:$|[^\\p{L}\\s])`,
  'u',
);

/** The header of a scoring tab in the matrix layout: names, and below them a row whose name cell says that it gives the maxima. */
export function findScoreHeader(grid: Grid): ScoreHeader | null {
  const header = findHeader(grid, COLUMNS, ['name']);
  if (header === null) return null;
  const { name, code } = header.columns;
  for (let row = header.row + 1; row <= header.row + ROWS_TO_MAXIMUM; row += 1) {
    const labels = [name, code].map((column) => wordKey(column === undefined ? '' : (grid.text(row, column) ?? '')));
    if (labels.some((label) => MAXIMUM.includes(label))) return { ...header, maximumRow: row };
  }
  return null;
}

function raterIn(text: string, spellings: Spellings<Rater>): Rater | null {
  const key = wordKey(text);
  return ORDER.find((rater) => spellings[rater].some((word) => key.includes(wordKey(word)))) ?? null;
}

/** Who scored, by the words for it, or by a unit that is named: `Khoa Lý luận chấm`. */
function scorerIn(text: string): Rater | null {
  return raterIn(text, VALUE_WORDS.rater) ?? (UNIT_SCORED.test(wordKey(text)) ? 'unit' : null);
}

/**
 * Who scored in a tab: its name says, else the rows above the header, else a name such as `Cá nhân`; `null` where nothing does. A council that is
 * only named above the header (as in a letterhead) has not scored.
 */
export function raterOf(grid: Grid, header: ScoreHeader): Rater | null {
  const titles = Array.from({ length: header.row }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_unused, column) => grid.text(row, column) ?? '').join(' '),
  );
  const scorer = [grid.name, ...titles].map(scorerIn).find((rater) => rater !== null);
  return scorer ?? raterIn(grid.name, words.ratersInNames);
}

/** The figure that stands under a heading; a heading that is merged down to there says nothing of its own. */
function readMaximum(grid: Grid, header: ScoreHeader, column: number, report: Report): Field<Hundredths> {
  const row = header.maximumRow;
  const at = grid.at(row, column);
  if (at.cell === grid.at(header.row, column).cell) return { state: 'empty', at };
  const value = scoreValue(grid.value(row, column), grid.format(row, column));
  if (value.kind === 'none') return { state: 'empty', at };
  if (value.kind === 'given' && value.points >= 0) return { state: 'known', value: value.points, at };
  report(finding('value.unreadable', at, null, { what: 'maximum', value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

function readCriteria(grid: Grid, header: ScoreHeader, report: Report): readonly Criterion[] {
  const taken = Object.values<number | undefined>(header.columns).filter((column) => column !== undefined);
  const criteria: Criterion[] = [];
  // A maximum merged over several columns is one criterion, at its first; the words `Điểm tối đa` may be merged, too.
  const seen = new Set(taken.map((column) => grid.at(header.maximumRow, column).cell));
  for (let column = 0; column < grid.columnCount; column += 1) {
    const { cell } = grid.at(header.maximumRow, column);
    if (seen.has(cell)) continue;
    seen.add(cell);
    const max = readMaximum(grid, header, column, report);
    if (max.state === 'known')
      criteria.push({ name: grid.text(header.row, column) ?? '', max: max.value, index: column });
  }
  return criteria;
}

/** Finds the person that a row is about: by code, else by a name that only one person bears. */
export function personFinder(people: readonly Person[]): (code: string, name: string) => Person | null {
  const byCode = new Map(people.map((person) => [codeKey(person.id), person]));
  const byName = new Map<string, Person | null>();
  for (const person of people) byName.set(nameKey(person.name), byName.has(nameKey(person.name)) ? null : person);
  return (code, name) => (code === '' ? byName.get(nameKey(name)) : byCode.get(codeKey(code))) ?? null;
}

/** Whether a row holds any figure: without one, and without a code, it is a signature. */
function hasNumber({ scores, bonus, penalty }: ScoreRow): boolean {
  return [...scores, bonus, penalty].some(({ kind }) => kind === 'given');
}

/** Reads one scoring tab; a row about nobody in the roster, or about somebody whom the rater has scored before, is reported and left out. */
export function readScoreSheet(
  grid: Grid,
  header: ScoreHeader,
  rater: Rater,
  findPerson: (code: string, name: string) => Person | null,
  alreadyScored: Set<string>,
): { readonly scoreSheet: ScoreSheet; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { bonus, penalty, total, code: codeColumn, name: nameColumn } = header.columns;
  const columns: ScoreColumns = { bonus: bonus ?? null, penalty: penalty ?? null, total: total ?? null };
  const criteria = readCriteria(grid, header, report);
  const read = (row: number, column: number | null): ScoreValue =>
    column === null ? { kind: 'none' } : scoreValue(grid.value(row, column), grid.format(row, column));
  const rows: ScoreRow[] = [];
  const readRow = ({ row, code, name }: NamedRow): void => {
    const scoreRow: ScoreRow = {
      personId: '',
      index: row,
      scores: criteria.map(({ index }) => read(row, index)),
      bonus: read(row, columns.bonus),
      penalty: read(row, columns.penalty),
      total: read(row, columns.total),
    };
    if (!isScored(scoreRow) || (code === '' && codeColumn !== undefined && !hasNumber(scoreRow))) return;
    const at = grid.at(row, codeColumn ?? nameColumn);
    const person = findPerson(code, name);
    if (person === null) {
      report(finding('person.unknown', at, code === '' ? null : code, { name, code }));
    } else if (alreadyScored.has(person.id)) {
      report(finding('person.duplicate', at, person.id, { name }));
    } else {
      alreadyScored.add(person.id);
      rows.push({ ...scoreRow, personId: person.id });
    }
  };
  namedRows(grid, header)
    .filter(({ row }) => row > header.maximumRow)
    .forEach(readRow);
  return {
    scoreSheet: {
      sheet: grid.name,
      layout: 'matrix',
      rater,
      criteria,
      columns,
      declaredTotal: total === undefined ? { state: 'absent' } : readMaximum(grid, header, total, report),
      rows,
    },
    findings,
  };
}
