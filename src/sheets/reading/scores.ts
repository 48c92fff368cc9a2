import { type Finding, finding } from '../../domain/finding';
import type { Criterion, Field, ScoreColumns, ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round';
import type { Hundredths } from '../../domain/arithmetic/points';
import { isScored } from '../../domain/scoring/row-figures';
import { type Progress, type Steps, complete } from '../../domain/steps';
import type { Rater } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import { headingKey } from '../heading-words';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { type Spellings, VALUE_WORDS, words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { type FindPerson, findOrReport } from './people-finder';
import { type NamedRow, namedRows } from './people-rows';
import { type RaterColumns, extrasOf, headingOf, ratersOf, sharedExtras } from './rater-columns';

/** The columns of a scoring tab that are no criteria. */
export type ScoreColumn = HeadingMeaning<'scoreColumns'>;

/** The header of a scoring tab, and the row of the maxima below it. */
export interface ScoreHeader extends Header<ScoreColumn, 'name'> {
  readonly maximumRow: number;
}

const MAXIMUM = words.maximum.map(wordKey);
const ROWS_TO_MAXIMUM = 4;
/** A tab of the council's scores may name the unit too, so the council is looked for first. */
const ORDER = ['council', 'self', 'unit'] as const;
const UNIT_SCORED = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.unitKinds.map(wordKey).join('|')}) .*${wordKey(words.scored)}(?:$|[^\\p{L}\\s])`,
  'u',
);

/** The header of a scoring tab in the matrix layout: names, and below them a row whose name cell says that it gives the maxima. */
export function findScoreHeader(grid: Grid, vocabulary: Vocabulary): ScoreHeader | null {
  const header = findHeader(grid, vocabulary.scoreColumns, ['name']);
  if (header === null) return null;
  const { name, code } = header.columns;
  for (let row = header.row + 1; row <= header.row + ROWS_TO_MAXIMUM; row += 1) {
    const labels = [name, code].map((column) => headingKey(column === undefined ? null : grid.text(row, column)));
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
  const value = grid.score(row, column);
  if (value.kind === 'none') return { state: 'empty', at };
  if (value.kind === 'given' && value.points >= 0) return { state: 'known', value: value.points, at };
  report(finding('value.unreadable', at, null, { what: 'maximum', value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/** The columns that may be criteria of one rater's tab: all that have no other meaning; a maximum merged over several columns is one, at its first. */
function criterionColumns(grid: Grid, header: ScoreHeader): readonly number[] {
  const taken = Object.values<number | undefined>(header.columns).filter((column) => column !== undefined);
  // The words `Điểm tối đa` may be merged, too.
  const seen = new Set(taken.map((column) => grid.at(header.maximumRow, column).cell));
  return Array.from({ length: grid.columnCount }, (_, column) => column).filter((column) => {
    const { cell } = grid.at(header.maximumRow, column);
    const isFirst = !seen.has(cell);
    seen.add(cell);
    return isFirst;
  });
}

/** The criteria in some columns: those with a maximum, which may stand under the heading's first column alone. */
function readCriteria(
  grid: Grid,
  header: ScoreHeader,
  columns: readonly { readonly column: number; readonly heading: number }[],
  report: Report,
): readonly Criterion[] {
  return columns.flatMap(({ column, heading }): readonly Criterion[] => {
    const own = readMaximum(grid, header, column, report);
    const max = own.state === 'empty' && heading !== column ? readMaximum(grid, header, heading, report) : own;
    if (max.state !== 'known') return [];
    return [{ name: grid.text(header.row, heading) ?? '', max: max.value, index: column, maxAt: max.at }];
  });
}

/** Whether a row holds any figure or mark: without one, and without a code, it is a signature. */
function hasFigure({ scores, bonus, penalty }: ScoreRow): boolean {
  return [...scores, bonus, penalty].some(
    (value) => value.kind === 'given' || (value.kind === 'unreadable' && value.mark !== undefined),
  );
}

/** One rater's part of a scoring tab, before its rows are read. */
interface RaterPart {
  readonly rater: Rater;
  readonly criteria: readonly Criterion[];
  readonly columns: ScoreColumns;
  /** Columns of points that belong to no rater in particular: with such a figure no total can be made. */
  readonly shared: ScoreColumns;
}

const NO_COLUMNS: ScoreColumns = { bonus: null, penalty: null, total: null };

/** The whole tab as one rater's. */
function wholeTab(grid: Grid, header: ScoreHeader, rater: Rater, report: Report): RaterPart {
  const { bonus, penalty, total } = header.columns;
  const columns = criterionColumns(grid, header).map((column) => ({ column, heading: column }));
  return {
    rater,
    criteria: readCriteria(grid, header, columns, report),
    columns: { bonus: bonus ?? null, penalty: penalty ?? null, total: total ?? null },
    shared: NO_COLUMNS,
  };
}

/** The parts of a tab that carries several raters side by side. */
function partsOf(grid: Grid, header: ScoreHeader, raters: RaterColumns, report: Report): readonly RaterPart[] {
  const taken = new Set(Object.values<number | undefined>(header.columns));
  const shared = new Set(sharedExtras(grid, header, raters));
  const isShared = (column: number | undefined): number | null =>
    column !== undefined && shared.has(column) ? column : null;
  return ratersOf(raters).map((rater, index) => {
    const columns = [...raters]
      .filter(([, whose]) => whose === rater)
      .map(([column]) => ({ column, heading: headingOf(grid, header, column) }))
      .filter(({ heading }) => !taken.has(heading));
    return {
      rater,
      // What is wrong with a maximum is wrong for all raters, and said once.
      criteria: readCriteria(grid, header, columns, index === 0 ? report : () => undefined),
      columns: extrasOf(grid, header, raters, rater),
      shared: { ...NO_COLUMNS, bonus: isShared(header.columns.bonus), penalty: isShared(header.columns.penalty) },
    };
  });
}

/** The figures of one row for one rater. */
function readRow(grid: Grid, row: number, { criteria, columns, shared }: RaterPart): ScoreRow {
  const read = (column: number | null): ScoreValue => (column === null ? { kind: 'none' } : grid.score(row, column));
  const extra = (own: number | null, together: number | null): ScoreValue => {
    if (own !== null || together === null) return read(own);
    const value = read(together);
    return value.kind === 'given' ? { kind: 'unreadable', raw: grid.raw(row, together) } : value;
  };
  return {
    personId: '',
    index: row,
    scores: criteria.map(({ index }) => read(index)),
    bonus: extra(columns.bonus, shared.bonus),
    penalty: extra(columns.penalty, shared.penalty),
    total: read(columns.total),
  };
}

/** The rows about somebody, below the maxima. */
function peopleRows(grid: Grid, header: ScoreHeader): readonly NamedRow[] {
  return namedRows(grid, header).filter(({ row }) => row > header.maximumRow);
}

/** Whether any row of a scoring tab is about somebody. */
export function hasPeople(grid: Grid, header: ScoreHeader): boolean {
  return peopleRows(grid, header).length > 0;
}

/** What a scoring tab gives. */
export interface ReadScores {
  readonly scoreSheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Reads one scoring tab: a sheet for each rater whose scores it carries (`rater` where it is one rater's). A row about nobody in the roster, or
 * about somebody whom the rater has scored before, is reported and left out.
 */
export function readScoreSheets(
  grid: Grid,
  header: ScoreHeader,
  rater: Rater | RaterColumns,
  findPerson: FindPerson,
  alreadyScored: Readonly<Record<Rater, Set<string>>>,
): ReadScores {
  const rowsDone = (done: number): Progress => ({ doing: 'reading-scores', done, of: grid.rowCount });
  return complete(readScoresInSteps(grid, header, rater, findPerson, alreadyScored, rowsDone));
}

/** The same, with a step after each row; `rowsDone` tells how far the whole has come when so many rows of this tab are read. */
export function* readScoresInSteps(
  grid: Grid,
  header: ScoreHeader,
  rater: Rater | RaterColumns,
  findPerson: FindPerson,
  alreadyScored: Readonly<Record<Rater, Set<string>>>,
  rowsDone: (rows: number) => Progress,
): Steps<ReadScores> {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { total, code: codeColumn, name: nameColumn, unit: unitColumn } = header.columns;
  const parts =
    typeof rater === 'string' ? [wholeTab(grid, header, rater, report)] : partsOf(grid, header, rater, report);
  const read = parts.map((part): { readonly part: RaterPart; readonly rows: ScoreRow[] } => ({ part, rows: [] }));
  const readPerson = ({ row, code, name }: NamedRow): void => {
    const given = read
      .map(({ part, rows }) => ({ part, rows, scoreRow: readRow(grid, row, part) }))
      .filter(({ scoreRow }) => isScored(scoreRow));
    if (given.length === 0) return;
    if (code === '' && codeColumn !== undefined && !given.some(({ scoreRow }) => hasFigure(scoreRow))) return;
    const at = grid.at(row, codeColumn ?? nameColumn);
    const unit = unitColumn === undefined ? '' : (grid.text(row, unitColumn) ?? '');
    const person = findOrReport(findPerson, { code, name, unit }, at, report);
    if (person === null) return;
    for (const { part, rows, scoreRow } of given) {
      if (alreadyScored[part.rater].has(person.id)) {
        report(finding('person.duplicate', at, person.id, { name }));
      } else {
        alreadyScored[part.rater].add(person.id);
        rows.push({ ...scoreRow, personId: person.id });
      }
    }
  };
  for (const named of peopleRows(grid, header)) {
    readPerson(named);
    yield rowsDone(named.row + 1);
  }
  const declaredTotal: Field<Hundredths> =
    total === undefined ? { state: 'absent' } : readMaximum(grid, header, total, report);
  const scoreSheets = read.map(({ part, rows }, index): ScoreSheet => {
    const { criteria, columns, shared } = part;
    return {
      sheet: grid.name,
      layout: 'matrix',
      rater: part.rater,
      criteria,
      columns: {
        ...columns,
        bonus: columns.bonus ?? shared.bonus,
        penalty: columns.penalty ?? shared.penalty,
      },
      // The maxima are the tab's, not a rater's: what they declare is checked once.
      declaredTotal: index === 0 ? declaredTotal : { state: 'absent' },
      rows,
    };
  });
  return { scoreSheets, findings };
}
