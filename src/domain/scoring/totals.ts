import { type Hundredths, pointsText } from '../arithmetic/points';
import { valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { ScoreRow, ScoreSheet } from '../round/score-sheets';
import type { SchemeForm } from '../rules/pack';
import { isWhole } from './form-match';
import { type PartPoints, type PointsByPart, pointsByPart, scoredTwice } from './form-score';
import type { ScoreLimits } from './limits';
import { type RowExtra, type RowFigures, type SchemedSheet, judgeRow, scoreCell, sidesOf } from './row-figures';

/** A tab's points by the parts of a form. */
export interface FormPoints {
  readonly form: SchemeForm;
  readonly byPart: PointsByPart;
  /** Whether the tab has every criterion of the form and no other: else no class can be told. */
  readonly isWhole: boolean;
}

/** What a row comes to. */
export interface RowPoints {
  /** The total that counts. */
  readonly points: Hundredths;
  /** What it would be if nothing were held within any limit: it may lie below 0 or above a cap. */
  readonly raw: Hundredths;
  /** Bonus less penalty, each within its cap; it may be below 0. */
  readonly extras: Hundredths;
  /** The penalty as given, before its cap. */
  readonly penalty: Hundredths;
  /** `null` where there is no scheme, or the tab is none of its forms. */
  readonly form: FormPoints | null;
}

/** A rater's total for one person (`null`: scored, but no total can be made), and what is wrong in the row. */
export interface RowTotal {
  readonly total: RowPoints | null;
  readonly findings: readonly Finding[];
}

function capped(points: Hundredths, cap: Hundredths | null): Hundredths {
  return cap === null ? points : Math.min(points, cap);
}

/** Base + criteria + min(bonus, cap) − min(penalty, cap), held within 0 and the total cap. */
export function combine(criteria: Hundredths, bonus: Hundredths, penalty: Hundredths, limits: ScoreLimits): Hundredths {
  return capped(Math.max(0, limits.base + criteria + cappedExtras(bonus, penalty, limits)), limits.totalCap);
}

/** min(bonus, cap) − min(penalty, cap). */
function cappedExtras(bonus: Hundredths, penalty: Hundredths, { bonusCap, penaltyCap }: ScoreLimits): Hundredths {
  return capped(bonus, bonusCap) - capped(penalty, penaltyCap);
}

/** Where two alternatives have points, of which only one can count: an error at the second. */
function bothAlternatives(
  { criteria }: RowFigures,
  schemed: SchemedSheet | null,
  points: ReadonlyMap<string, Hundredths>,
  personId: string,
): readonly Finding[] {
  if (schemed === null) return [];
  const cells = new Map(criteria.flatMap(({ placed, at }) => (placed === null ? [] : [[placed.item.id, at] as const])));
  return Object.values(sidesOf(schemed))
    .flatMap((parts) => scoredTwice(parts, points))
    .map(({ part, second }) =>
      finding('value.unreadable', valueAt(cells, second)(), personId, { what: 'alternatives', value: part.name }),
    );
}

/** Bonus or penalty: item by item where the row has any, else as its own column says. A column beside items can only repeat their sum. */
function extraPoints(
  items: PartPoints | null,
  column: RowExtra,
  points: Hundredths,
  personId: string,
): { readonly total: PartPoints; readonly findings: readonly Finding[] } {
  if (items === null) return { total: { points, raw: points }, findings: [] };
  const isRepeated = column.value.kind === 'none' || points === items.points;
  const params = { stated: pointsText(points), total: pointsText(items.points) };
  return {
    total: items,
    findings: isRepeated ? [] : [finding('score.total-mismatch', column.at, personId, params)],
  };
}

/** A warning where the total that the row states is not the one worked out; a sheet may state it without the points for articles. */
function statedTotal(
  sheet: ScoreSheet,
  row: ScoreRow,
  total: Hundredths,
  withoutArticles: Hundredths,
): readonly Finding[] {
  if (sheet.columns.total === null || row.total.kind !== 'given') return [];
  if (row.total.points === total || row.total.points === withoutArticles) return [];
  const params = { stated: pointsText(row.total.points), total: pointsText(total) };
  return [finding('score.total-mismatch', scoreCell(sheet, row, sheet.columns.total), row.personId, params)];
}

/**
 * The total of one row by the contract's rule and the scheme, with a finding for each score that is missing, unreadable or out of range, or given in
 * two alternatives (the row then has no total; nothing is clipped) and for a stated total that differs. Points for articles join the bonus, before
 * its cap.
 */
export function totalOfRow(
  sheet: ScoreSheet,
  row: ScoreRow,
  schemed: SchemedSheet | null,
  limits: ScoreLimits,
  articlePoints: Hundredths = 0,
): RowTotal {
  const figures = judgeRow(sheet, row, schemed, limits);
  const { criteria, bonus: bonusColumn, penalty: penaltyColumn } = figures;
  const findings = [...criteria, bonusColumn, penaltyColumn].flatMap((figure) => figure.findings);
  const byItem = new Map<string, Hundredths>();
  const others = { criterion: 0, bonus: 0, penalty: 0 };
  for (const { points, placed, side } of criteria) {
    if (points === null) continue;
    if (placed === null) others[side] += points;
    else byItem.set(placed.item.id, points);
  }
  const twice = bothAlternatives(figures, schemed, byItem, row.personId);
  if (
    criteria.some(({ points }) => points === null) ||
    bonusColumn.points === null ||
    penaltyColumn.points === null ||
    twice.length > 0
  )
    return { total: null, findings: [...findings, ...twice] };

  const sides = sidesOf(schemed);
  const own = pointsByPart(sides.criterion, byItem);
  const extras = { bonus: pointsByPart(sides.bonus, byItem), penalty: pointsByPart(sides.penalty, byItem) };
  const itemsOfSide = (side: 'bonus' | 'penalty'): PartPoints | null => {
    if (!criteria.some((one) => one.side === side && one.value.kind !== 'none')) return null;
    const { points, raw } = extras[side].total;
    return { points: points + others[side], raw: raw + others[side] };
  };
  const bonus = extraPoints(itemsOfSide('bonus'), bonusColumn, bonusColumn.points, row.personId);
  const penalty = extraPoints(itemsOfSide('penalty'), penaltyColumn, penaltyColumn.points, row.personId);
  const totalWith = (articles: Hundredths): Hundredths =>
    combine(own.total.points + others.criterion, bonus.total.points + articles, penalty.total.points, limits);
  const total = totalWith(articlePoints);
  const byPart = new Map([...own.byPart, ...extras.bonus.byPart, ...extras.penalty.byPart]);
  return {
    total: {
      points: total,
      raw: limits.base + own.total.raw + others.criterion + bonus.total.raw + articlePoints - penalty.total.raw,
      extras: cappedExtras(bonus.total.points + articlePoints, penalty.total.points, limits),
      penalty: penalty.total.raw,
      form: schemed === null ? null : { form: schemed.match.form, byPart, isWhole: isWhole(schemed.match) },
    },
    findings: [...findings, ...bonus.findings, ...penalty.findings, ...statedTotal(sheet, row, total, totalWith(0))],
  };
}
