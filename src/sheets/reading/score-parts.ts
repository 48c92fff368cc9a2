import type { Hundredths } from '../../domain/arithmetic/points';
import type { CellRef } from '../../domain/cell';
import { finding } from '../../domain/finding';
import type { ColumnReasonCode } from '../../domain/recognition';
import type { Field } from '../../domain/round/field';
import type { Criterion, ScoreColumns } from '../../domain/round/score-sheets';
import type { Rater } from '../../domain/terms';
import type { Vocabulary } from '../vocabulary';
import type { Report } from './fields';
import { isNamedPenalty } from './form-extras';
import type { Grid } from './grid';
import { type RaterRow, ratersOf } from './rater-columns';
import { type Extra, type TableColumns, tableColumns } from './score-columns';
import { type Doubts, addedUp, criteriaDoubts, unknownRaters } from './score-doubts';
import type { ScoreHeader } from './score-header';
import { withoutSubTotals } from './sub-totals';

/** One rater's part of a table of scores, before its rows are read. */
export interface RaterPart {
  readonly rater: Rater;
  readonly criteria: readonly Criterion[];
  /** The columns that are sums of criteria. */
  readonly subTotals: readonly number[];
  readonly columns: ScoreColumns;
  /** Columns of points that belong to no rater in particular: with such a figure no total can be made. None beside an own one. */
  readonly shared: ScoreColumns;
}

/** A table of scores by its columns. */
export interface ScoreParts {
  readonly parts: readonly RaterPart[];
  /** The total that the table declares for the maxima. */
  readonly declaredTotal: Field<Hundredths>;
  /** Columns that may be something else than they were taken for. */
  readonly unclear: ReadonlySet<number>;
  /** Why, for those of them whose headings say nothing of it. */
  readonly doubts: Doubts;
}

/** A table of scores, and the rows in it that are about somebody. */
export interface ScoreTable {
  readonly grid: Grid;
  readonly header: ScoreHeader;
  readonly rows: readonly number[];
}

const NO_COLUMNS: ScoreColumns = { bonus: null, penalty: null, total: null };

/** Whether in every row in which a column and some others hold figures, it holds their sum; some row must. */
function addsUpInRows({ grid, rows }: ScoreTable, sum: number, of: readonly number[]): boolean {
  const points = (row: number, column: number): Hundredths | null => {
    const value = grid.score(row, column);
    return value.kind === 'given' ? value.points : null;
  };
  const compared = rows.flatMap((row): readonly boolean[] => {
    const stated = points(row, sum);
    const parts = of.flatMap((column) => points(row, column) ?? []);
    if (stated === null || parts.length < of.length) return [];
    return [parts.reduce((total, part) => total + part, 0) === stated];
  });
  return compared.length > 0 && compared.every(Boolean);
}

/** The columns that belong to nothing but scores: of those the extra figures, and what may be criteria. */
function sorted(
  own: readonly number[],
  table: TableColumns,
  unclear: Set<number>,
): { readonly columns: ScoreColumns; readonly counted: readonly number[] } {
  const called = (extra: Extra): readonly number[] => own.filter((column) => table.extraOf(column) === extra);
  const totals = called('total');
  const isWord = (column: number): boolean => table.isTold(column) || table.guess(column)?.confidence === 'certain';
  const columns: ScoreColumns = {
    bonus: called('bonus')[0] ?? null,
    penalty: called('penalty')[0] ?? null,
    // Sub-totals may be called so, too: the grand total stands last.
    total: totals.filter(isWord).at(-1) ?? totals.at(-1) ?? null,
  };
  const sides = [...called('bonus'), ...called('penalty')];
  for (const column of sides) if (column !== columns.bonus && column !== columns.penalty) unclear.add(column);
  return { columns, counted: own.filter((column) => column !== columns.total && !sides.includes(column)) };
}

/** The criteria in some columns, and the sums among them. */
function criteriaIn(
  scores: ScoreTable,
  counted: readonly number[],
  {
    columns,
    table,
    seen,
  }: { readonly columns: ScoreColumns; readonly table: TableColumns; readonly seen: ReadonlyMap<string, number> },
  unclear: Set<number>,
  report: Report,
): {
  readonly criteria: readonly Criterion[];
  readonly subTotals: readonly number[];
  readonly added: ReadonlySet<number>;
} {
  const { grid, header } = scores;
  const firsts = new Map(seen);
  const cellOf = (column: number): string => grid.at(header.maximumRow, column).cell;
  // Of columns with one maximum the one that is headed `Điểm` has the points, wherever it stands.
  const points = counted.filter((column) => table.isPoints(column));
  const ofPoints = new Set(points.map(cellOf));
  const isBeside = (column: number): boolean => !points.includes(column) && ofPoints.has(cellOf(column));
  const all = counted
    .filter((column) => !isBeside(column))
    .flatMap((index): readonly Criterion[] => {
      const cell = cellOf(index);
      const first = firsts.get(cell);
      if (first !== undefined && !table.isTold(index, 'criterion')) {
        const hasMaximum = table.maximum(index, () => undefined).state === 'known';
        const isScored = scores.rows.some((row) => grid.score(row, index).kind === 'given');
        if (hasMaximum && isScored && !table.isUnderSame(first, index)) unclear.add(index);
        return [];
      }
      firsts.set(cell, index);
      const max = table.maximum(index, report);
      const like = table.extraLike(index);
      if (max.state === 'known') {
        if (table.guess(index)?.reason === 'near-spelling' && like !== null) unclear.add(index);
        const criterion: Criterion = { name: table.heading(index), max: max.value, index, maxAt: max.at };
        return [isNamedPenalty(criterion.name) ? { ...criterion, isNamedPenalty: true } : criterion];
      }
      if (max.state === 'unreadable' && like === null)
        return [{ name: table.heading(index), max: 0, index, maxAt: max.at, isMaximumUnreadable: true }];
      const isMissed = max.state === 'absent' && table.heading(index) !== '';
      if (isMissed || table.isUnderExtra(index) || (like !== null && columns[like] === null)) unclear.add(index);
      return [];
    });
  const split = withoutSubTotals(
    all,
    ({ index }) => table.says(index),
    (sum, of) =>
      table.isTold(sum.index, 'subTotal') ||
      addsUpInRows(
        scores,
        sum.index,
        of.map(({ index }) => index),
      ),
  );
  for (const { index } of split.unclear) unclear.add(index);
  const total = columns.total ?? header.columns.total;
  const declared: Field<Hundredths> = total === undefined ? { state: 'absent' } : table.maximum(total, () => undefined);
  const added = addedUp(
    scores,
    split.criteria.filter(({ index }) => !table.isTold(index, 'criterion')),
    declared,
  );
  // What bears the total's own word, or was said to be a sum, is no criterion, whatever it is the sum of.
  const isSum = ({ index }: Criterion): boolean => table.extraOf(index) === 'total' || table.isTold(index, 'subTotal');
  const isCounted = (criterion: Criterion): boolean => !isSum(criterion) && !added.has(criterion.index);
  return {
    criteria: split.criteria.filter(isCounted),
    subTotals: [...split.subTotals, ...split.criteria.filter((one) => !isCounted(one))].map(({ index }) => index),
    added,
  };
}

/**
 * The columns with points of a rater for whom there is not one maximum: left out, the total would be bonus and penalty alone. As criteria of an
 * unknown maximum they give none, and the first of them is told.
 */
function withoutMaxima(
  { grid, header, rows }: ScoreTable,
  counted: readonly number[],
  table: TableColumns,
  report: Report,
): readonly Criterion[] {
  const scored = counted.filter(
    (column) => table.heading(column) !== '' && rows.some((row) => grid.score(row, column).kind === 'given'),
  );
  const maxAt = (column: number): CellRef => grid.at(header.maximumRow, column);
  const [first] = scored;
  if (first === undefined) return [];
  report(finding('value.unreadable', maxAt(first), null, { what: 'maximum', value: '' }));
  return scored.map((index) => ({
    name: table.heading(index),
    max: 0,
    index,
    maxAt: maxAt(index),
    isMaximumUnreadable: true,
  }));
}

/**
 * Tells what each column of a table of scores is, by its headings, its maxima, the raters that it names, and what the secretary said. `rater` is the
 * one whose the whole table is, or the row of several.
 */
export function scoreParts(
  scores: ScoreTable,
  rater: Rater | RaterRow,
  vocabulary: Vocabulary,
  report: Report,
): ScoreParts {
  const { grid, header } = scores;
  const raters = typeof rater === 'string' ? null : rater;
  const table = tableColumns(grid, header, raters, vocabulary);
  const { name, code, ordinal, unit, position, note, bonus, penalty } = header.columns;
  // A criterion may be called `Chức danh` or `Minh chứng`: what has a maximum counts, unless the secretary said otherwise. Under `Ghi chú` itself
  // it is somebody's note of the sum.
  const isCounted = (column: number): boolean =>
    !table.isTold(column) && table.maximum(column, () => undefined).state === 'known';
  const isNote = (column: number): boolean => column === note && table.guess(column)?.reason === 'word';
  const about = [unit, position, note]
    .filter((column) => column !== undefined)
    .filter((column) => isNote(column) || !isCounted(column));
  const taken = new Set([...[name, code, ordinal].filter((column) => column !== undefined), ...about]);
  const unclear = new Set<number>();
  const doubts = new Map<number, ColumnReasonCode>();
  const isFree = (column: number): boolean => !taken.has(table.headingOf(column)) && !table.isTold(column, 'notUsed');
  const every = grid.columns;

  const partOf = (who: Rater, own: readonly number[], tell: Report): RaterPart => {
    const { columns, counted } = sorted(own.filter(isFree), table, unclear);
    const extras = Object.values(columns).filter((column: number | null) => column !== null);
    // A maximum (or without any a heading) merged over several columns is one, at its first; the words `Điểm tối đa` may be merged, too.
    const seen = new Map([...taken, ...extras].map((column) => [grid.at(header.maximumRow, column).cell, column]));
    const { added, ...found } = criteriaIn(scores, counted, { columns, table, seen }, unclear, tell);
    for (const column of added) doubts.set(column, 'adds-up');
    const isGiven = (column: number | null): boolean =>
      column !== null && scores.rows.some((row) => grid.score(row, column).kind === 'given');
    // Where only totals were kept there is nothing to add up; a bonus alone is no total.
    const isTotalAlone = isGiven(columns.total) && !isGiven(columns.bonus) && !isGiven(columns.penalty);
    const hasMaxima = found.criteria.length > 0 || found.subTotals.length > 0;
    const criteria = hasMaxima || isTotalAlone ? found.criteria : withoutMaxima(scores, counted, table, tell);
    return { rater: who, ...found, criteria, columns, shared: NO_COLUMNS };
  };
  const withDoubts = (more: Doubts): void => {
    for (const [column, reason] of more) if (!table.isTold(column)) doubts.set(column, reason);
    for (const column of doubts.keys()) unclear.add(column);
  };
  const declared = ({ columns: { total } }: RaterPart): Field<Hundredths> =>
    total === null ? { state: 'absent' } : table.maximum(total, report);
  if (typeof rater === 'string') {
    const whole = partOf(rater, every, report);
    const total = declared(whole);
    withDoubts(criteriaDoubts(scores, whole.criteria, true, total));
    return { parts: [whole], declaredTotal: total, unclear, doubts };
  }
  const ruled = new Set([...rater.columns.keys()].map(table.headingOf));
  const forAll = (column: number | undefined): number | null =>
    column === undefined || ruled.has(column) ? null : column;
  const together = { bonus: forAll(bonus), penalty: forAll(penalty) };
  const parts = ratersOf(rater.columns).map((who, index): RaterPart => {
    const own = every.filter((column) => rater.columns.get(column) === who);
    // What is wrong with a maximum is wrong for all raters, and said once.
    const part = partOf(who, own, index === 0 ? report : () => undefined);
    // A rater with a bonus of the rater's own has none together with the others.
    const shared = (extra: keyof typeof together): number | null =>
      part.columns[extra] === null ? together[extra] : null;
    return { ...part, shared: { ...NO_COLUMNS, bonus: shared('bonus'), penalty: shared('penalty') } };
  });
  const isNobodys = (column: number): boolean => !parts.some(({ shared }) => Object.values(shared).includes(column));
  for (const column of Object.values(together)) if (column !== null && isNobodys(column)) unclear.add(column);
  withDoubts(unknownRaters(scores, rater, isFree, table.headingOf));
  const total = header.columns.total;
  const declaredTotal: Field<Hundredths> = total === undefined ? { state: 'absent' } : table.maximum(total, report);
  for (const { criteria } of parts) withDoubts(criteriaDoubts(scores, criteria, false, declaredTotal));
  return {
    parts,
    declaredTotal,
    unclear,
    doubts,
  };
}
