import { type Hundredths, pointsText } from '../arithmetic/points';
import { type CellRef, cellRef } from '../cell';
import { itemAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { ScoreRow, ScoreSheet, ScoreValue } from '../round';
import { pointsSetting, type Settings } from '../rules/settings';

/** The limits of a total; `null` where there is none. */
export interface ScoreLimits {
  readonly step: Hundredths | null;
  readonly bonusCap: Hundredths | null;
  readonly penaltyCap: Hundredths | null;
  readonly totalCap: Hundredths | null;
}

/** The limits that the round's parameters set. */
export function scoreLimits(settings: Settings): ScoreLimits {
  return {
    step: pointsSetting(settings, 'score.step'),
    bonusCap: pointsSetting(settings, 'score.bonus-cap'),
    penaltyCap: pointsSetting(settings, 'score.penalty-cap'),
    totalCap: pointsSetting(settings, 'score.total-cap'),
  };
}

/** A rater's total for one person (`null`: scored, but no total can be made), and what is wrong in the row. */
export interface RowTotal {
  readonly total: Hundredths | null;
  readonly findings: readonly Finding[];
}

function capped(points: Hundredths, cap: Hundredths | null): Hundredths {
  return cap === null ? points : Math.min(points, cap);
}

/** Σ criteria + min(bonus, cap) − min(penalty, cap), held within 0 and the total cap. */
export function combine(
  criteria: readonly Hundredths[],
  bonus: Hundredths,
  penalty: Hundredths,
  limits: ScoreLimits,
): Hundredths {
  const sum = criteria.reduce((total, points) => total + points, 0);
  const raw = sum + capped(bonus, limits.bonusCap) - capped(penalty, limits.penaltyCap);
  return capped(Math.max(0, raw), limits.totalCap);
}

/** Whether a rater gave anything in a row; a total that the sheet works out by itself is nothing given. */
export function isScored(row: ScoreRow): boolean {
  return [...row.scores, row.bonus, row.penalty].some(({ kind }) => kind !== 'none');
}

/** The cell of a row's figure, in either layout. */
export function scoreCell(sheet: ScoreSheet, row: ScoreRow, index: number): CellRef {
  return sheet.layout === 'matrix' ? cellRef(sheet.sheet, row.index, index) : cellRef(sheet.sheet, index, row.index);
}

/** What is wrong with one given figure, and its points where they count. `max` is `null` for bonus and penalty. */
function judge(
  value: ScoreValue,
  at: CellRef,
  personId: string,
  criterion: { readonly name: string; readonly max: Hundredths } | null,
  limits: ScoreLimits,
): { readonly points: Hundredths | null; readonly findings: readonly Finding[] } {
  const wrong = (
    code: 'score.missing' | 'score.not-a-number' | 'score.below-zero' | 'score.above-max',
    params: Readonly<Record<string, string>>,
  ) => ({
    points: null,
    findings: [
      finding(code, at, personId, { ...params, ...(criterion === null ? {} : { criterion: criterion.name }) }),
    ],
  });
  switch (value.kind) {
    case 'none':
      return criterion === null ? { points: 0, findings: [] } : wrong('score.missing', {});
    case 'unreadable':
      return wrong('score.not-a-number', { value: value.raw });
    case 'given': {
      const { points } = value;
      if (points < 0) return wrong('score.below-zero', { value: pointsText(points) });
      if (criterion !== null && points > criterion.max) {
        return wrong('score.above-max', { value: pointsText(points), max: pointsText(criterion.max) });
      }
      const isOffStep = limits.step !== null && limits.step > 0 && points % limits.step !== 0;
      const findings =
        value.isRounded || isOffStep ? [finding('score.step', at, personId, stepParams(points, limits))] : [];
      return { points, findings };
    }
  }
}

function stepParams(points: Hundredths, limits: ScoreLimits): Readonly<Record<string, string>> {
  return { value: pointsText(points), step: limits.step === null ? '0.01' : pointsText(limits.step) };
}

/**
 * The total of one row by the contract's rule, with a finding for each score that is missing, unreadable or out of range (the row then has no
 * total; nothing is clipped) and for a stated total that differs.
 */
export function totalOfRow(sheet: ScoreSheet, row: ScoreRow, limits: ScoreLimits): RowTotal {
  const judged = sheet.criteria.map((criterion, position) =>
    judge(itemAt(row.scores, position), scoreCell(sheet, row, criterion.index), row.personId, criterion, limits),
  );
  const extra = (value: ScoreValue, index: number | null) =>
    index === null
      ? { points: 0, findings: [] }
      : judge(value, scoreCell(sheet, row, index), row.personId, null, limits);
  const bonus = extra(row.bonus, sheet.columns.bonus);
  const penalty = extra(row.penalty, sheet.columns.penalty);
  const findings = [...judged, bonus, penalty].flatMap((figure) => figure.findings);
  const criteria = judged.flatMap(({ points }) => (points === null ? [] : [points]));
  if (criteria.length < judged.length || bonus.points === null || penalty.points === null)
    return { total: null, findings };

  const total = combine(criteria, bonus.points, penalty.points, limits);
  if (sheet.columns.total !== null && row.total.kind === 'given' && row.total.points !== total) {
    const params = { stated: pointsText(row.total.points), total: pointsText(total) };
    return {
      total,
      findings: [
        ...findings,
        finding('score.total-mismatch', scoreCell(sheet, row, sheet.columns.total), row.personId, params),
      ],
    };
  }
  return { total, findings };
}
