import { type Decimal, decimalText, parseDecimal } from '../../domain/arithmetic/decimal';
import { type Hundredths, pointsOf } from '../../domain/arithmetic/points';
import { cellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import type { Finding } from '../../domain/finding';
import type { ScoreSheet } from '../../domain/round/score-sheets';
import { tidy } from '../../domain/text/keys';
import { numberLook } from '../reading/cells';
import type { Grid } from '../reading/grid';
import type { MeantForm } from '../reading/values/meant-numbers';
import { type ScoreForm, readScoreCell } from '../reading/values/score-rules';
import { type Book, cellRepair, placed, said } from './cells';
import type { CellRepair, Proposal, RepairKind } from './repair';

const KINDS: Readonly<Record<MeantForm, RepairKind>> = {
  'points-unit': 'points-unit',
  'other-digits': 'number-spelling',
  'letter-o': 'number-spelling',
  'trailing-mark': 'number-spelling',
  'inner-space': 'number-spelling',
  thousands: 'number-spelling',
  'of-scale': 'of-scale',
  range: 'range',
  date: 'date',
};

function kindOf(form: ScoreForm): RepairKind | null {
  const kinds: Readonly<Partial<Record<ScoreForm, RepairKind>>> = KINDS;
  return kinds[form] ?? null;
}

/** A number as a cell takes it. A format that would show it as a day goes with it. */
function numberIn(book: Book, at: Pick<CellRepair, 'sheet' | 'row' | 'column'>, number: Decimal): CellRepair {
  const format = book.format(at.sheet, at.row, at.column);
  const looks =
    numberLook(format) === 'number' || format === null ? {} : { look: { format: 'General' }, lookBefore: { format } };
  return cellRepair(book, at, Number(decimalText(number)), looks);
}

/** Where a figure stands, whose it is, and the most that it can be (`null`: no limit). */
interface AskedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly subject: string | null;
  readonly max: Hundredths | null;
}

/** What was probably meant by a cell that cannot be read, where a finding says that it cannot. */
function unreadable(book: Book, asked: AskedCell, found: Finding): readonly Proposal[] {
  const { sheet, row, column, subject, max } = asked;
  const cell = { value: book.value(sheet, row, column), format: book.format(sheet, row, column) };
  const { form, reading } = readScoreCell(cell);
  const kind = kindOf(form);
  if (kind === null || reading.kind !== 'unreadable') return [];
  const { of } = reading;
  // 9,5 out of 20 is no 9,5 out of 10.
  if (of !== undefined && pointsOf(of).points !== max) return [];
  const possible = reading.meant.filter((one) => one.unscaled >= 0n && (max === null || pointsOf(one).points <= max));
  if (possible.length === 0) return [];
  return [
    {
      repair: {
        kind,
        at: cellRef(sheet, row, column),
        subject,
        findings: [found],
        options: possible.map((one) => [numberIn(book, { sheet, row, column }, one)]),
        isQuestion: kind === 'date' || kind === 'range',
      },
    },
  ];
}

/** A number that stands there as text: it counts, but sums of the workbook's own pass it over. */
function storedAsText(book: Book, { sheet, row, column, subject }: AskedCell): readonly Proposal[] {
  const value = book.value(sheet, row, column);
  const format = book.format(sheet, row, column);
  if (typeof value !== 'string' || numberLook(format) !== 'number') return [];
  const decimal = parseDecimal(tidy(value));
  if (decimal === null) return [];
  return [
    {
      repair: {
        kind: value.includes(',') ? 'decimal-comma' : 'number-from-text',
        at: cellRef(sheet, row, column),
        subject,
        findings: [],
        options: [[numberIn(book, { sheet, row, column }, decimal)]],
        isQuestion: false,
      },
    },
  ];
}

/** A figure of a score sheet: `own` is the cell of its row and column, also where it is merged with others. */
interface ScoredCell extends AskedCell {
  readonly own: { readonly row: number; readonly column: number };
  readonly isRead: boolean;
}

/** The figures of a sheet, where they stand. */
function cellsOf(sheet: ScoreSheet, grid: Grid): readonly ScoredCell[] {
  const { layout, criteria, columns, rows } = sheet;
  return rows.flatMap((row) => {
    // A finding names the row's own cell, though the figure may stand in a merged one.
    const place = (index: number) =>
      layout === 'matrix' ? { row: row.index, column: index } : { row: index, column: row.index };
    const figures = [
      ...criteria.map(({ index, max }, position) => ({ index, max, value: itemAt(row.scores, position) })),
      { index: columns.bonus, max: null, value: row.bonus },
      { index: columns.penalty, max: null, value: row.penalty },
      { index: columns.total, max: null, value: row.total },
    ];
    return figures.flatMap(({ index, max, value }) => {
      if (index === null) return [];
      const own = place(index);
      const at = grid.origin(own.row, own.column);
      return [{ sheet: grid.name, ...at, own, max, subject: row.personId, isRead: value.kind === 'given' }];
    });
  });
}

/** Repairs of a sheet's scores that are no numbers: what was probably meant where they cannot be read, and numbers stored as text. */
export function scoreRepairs(book: Book, sheet: ScoreSheet, grid: Grid): readonly Proposal[] {
  return cellsOf(sheet, grid).flatMap((cell) => {
    if (cell.isRead) return storedAsText(book, cell);
    const found = book
      .findingsAt(cell.sheet, cell.own.row, cell.own.column)
      .find(({ code }) => code === 'score.not-a-number');
    return found === undefined ? [] : unreadable(book, cell, found);
  });
}

/** What is said to be unreadable where it should be a number of points. */
const FIGURES: ReadonlySet<string | undefined> = new Set(['maximum', 'points']);

/** Repairs of maxima and of points of a period that cannot be read. */
export function figureRepairs(book: Book, findings: readonly Finding[]): readonly Proposal[] {
  return placed(findings, 'value.unreadable').flatMap(({ found, place }) =>
    FIGURES.has(found.params['what']) ? unreadable(book, { ...place, subject: found.subject, max: null }, found) : [],
  );
}

/** Repairs of totals that a sheet declares and that are not what its own points come to. */
export function totalRepairs(
  book: Book,
  findings: readonly Finding[],
  gridOf: (sheet: string) => Grid,
): readonly Proposal[] {
  return placed(findings, 'score.total-mismatch', 'criterion.sum-mismatch').map(({ found, place }) => {
    const { sheet } = place;
    const { row, column } = gridOf(sheet).origin(place.row, place.column);
    const after = said(found, found.code === 'score.total-mismatch' ? 'total' : 'sum');
    return {
      repair: {
        kind: 'declared-total',
        at: cellRef(sheet, row, column),
        subject: found.subject,
        findings: [found],
        options: [[cellRepair(book, { sheet, row, column }, Number(after))]],
        isQuestion: false,
      },
    };
  });
}
