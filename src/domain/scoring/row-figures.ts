import type { Hundredths } from '../arithmetic/points';
import { type CellRef, cellRef } from '../cell';
import { itemAt } from '../checked';
import type { Finding } from '../finding';
import type { Criterion, ScoreRow, ScoreSheet, ScoreValue } from '../round/score-sheets';
import type { Scheme, SchemePart } from '../rules/pack';
import { judgeFigure } from './figures';
import type { FormMatch, PlacedItem } from './form-match';
import { emptyAlternatives } from './form-score';
import type { ScoreLimits } from './limits';

/** A scoring tab as a form of a scheme. */
export interface SchemedSheet {
  readonly scheme: Scheme;
  readonly match: FormMatch;
}

/** The parts that a tab can have: criteria, and bonus and penalty one by one. */
export type Sides = Readonly<Record<PlacedItem['side'], readonly SchemePart[]>>;

/** The parts of a tab's form; none where it follows no scheme. */
export function sidesOf(schemed: SchemedSheet | null): Sides {
  return {
    criterion: schemed?.match.form.parts ?? [],
    bonus: schemed?.scheme.bonus?.parts ?? [],
    penalty: schemed?.scheme.penalty?.parts ?? [],
  };
}

/** Whether a rater gave anything in a row; a total that the sheet works out by itself is nothing given. */
export function isScored(row: ScoreRow): boolean {
  return [...row.scores, row.bonus, row.penalty].some(({ kind }) => kind !== 'none');
}

/** Whether a row holds a total above 0 and nothing that it could be the sum of: no figure comes of it. */
export function isOnlyTotal(row: ScoreRow): boolean {
  return !isScored(row) && row.total.kind === 'given' && row.total.points > 0;
}

/** The cell of a row's figure, in either layout. */
export function scoreCell(sheet: ScoreSheet, row: ScoreRow, index: number): CellRef {
  return sheet.layout === 'matrix' ? cellRef(sheet.sheet, row.index, index) : cellRef(sheet.sheet, index, row.index);
}

/** A judged figure of a row: its points where any can be made of it. */
export interface RowFigure {
  readonly value: ScoreValue;
  readonly points: Hundredths | null;
  readonly findings: readonly Finding[];
}

/** A figure of the tab's own column of bonus or penalty. */
export interface RowExtra extends RowFigure {
  /** `null` where the tab has no such column. */
  readonly at: CellRef | null;
}

/** A judged criterion, with the scheme's item that it is, and what it counts as. */
export interface RowCriterion extends RowFigure {
  readonly placed: PlacedItem | null;
  readonly side: PlacedItem['side'];
  /** Its cell, named when it is asked for. */
  readonly at: () => CellRef;
}

/** Everything that a rater gave to one person, judged one by one. */
export interface RowFigures {
  readonly criteria: readonly RowCriterion[];
  /** The tab's own columns of bonus and penalty. */
  readonly bonus: RowExtra;
  readonly penalty: RowExtra;
}

/** What a criterion counts as: what the scheme says, else what it stands under in the tab. */
export function sideOf({ under }: Criterion, placed: PlacedItem | null): PlacedItem['side'] {
  return placed === null ? (under ?? 'criterion') : placed.side;
}

/** Judges every figure of a row. */
export function judgeRow(
  sheet: ScoreSheet,
  row: ScoreRow,
  schemed: SchemedSheet | null,
  limits: ScoreLimits,
): RowFigures {
  const { personId } = row;
  const placedAt = (position: number): PlacedItem | null =>
    schemed === null ? null : itemAt(schemed.match.items, position);
  const given = new Set(
    row.scores.flatMap(({ kind }, position) => (kind === 'none' ? [] : (placedAt(position)?.item.id ?? []))),
  );
  const mayBeEmpty = emptyAlternatives(sidesOf(schemed).criterion, (id) => given.has(id));
  const column = (value: ScoreValue, index: number | null): RowExtra => {
    if (index === null) return { value: { kind: 'none' }, points: 0, findings: [], at: null };
    const at = scoreCell(sheet, row, index);
    const asked = { at: () => at, personId, criterion: null, item: null, isOptional: true };
    return { value, at, ...judgeFigure(value, asked, limits) };
  };
  return {
    criteria: sheet.criteria.map((criterion, position) => {
      const value = itemAt(row.scores, position);
      const placed = placedAt(position);
      const at = (): CellRef => scoreCell(sheet, row, criterion.index);
      const side = sideOf(criterion, placed);
      const isOptional = side !== 'criterion' || (placed !== null && mayBeEmpty.has(placed.item.id));
      const asked = { at, personId, criterion, item: placed === null ? null : placed.item, isOptional };
      const { points, findings } = judgeFigure(value, asked, limits);
      return { value, placed, side, at, points, findings };
    }),
    bonus: column(row.bonus, sheet.columns.bonus),
    penalty: column(row.penalty, sheet.columns.penalty),
  };
}
