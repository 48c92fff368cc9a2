import { type Hundredths, pointsText } from '../arithmetic/points';
import { type Ratio, checkedShare, compareRatios } from '../arithmetic/ratio';
import type { CellRef } from '../cell';
import { type Finding, finding } from '../finding';
import type { Criterion, ScoreValue } from '../round/score-sheets';
import type { SchemeItem } from '../rules/pack';
import { checkedPoints } from '../rules/parameters';
import { valueKey } from '../text/keys';
import type { ScoreLimits } from './limits';

/** Points that count (`null`: none can be made of the figure), and what is wrong with it. */
export interface JudgedFigure {
  readonly points: Hundredths | null;
  readonly findings: readonly Finding[];
}

/** What a figure is asked for: a criterion of the tab, and the scheme's item where it is known. */
export interface AskedFigure {
  /** Its cell, named only where something is wrong: nearly all of many figures are right. */
  readonly at: () => CellRef;
  readonly personId: string;
  /** `null` for the tab's own columns of bonus and penalty. */
  readonly criterion: Criterion | null;
  readonly item: SchemeItem | null;
  /** Whether an empty cell is 0 points, as for bonus and penalty; else it is missing. */
  readonly isOptional: boolean;
}

/** The points of a table for a share: those of the row that holds from a share (it included) to below another. */
function tablePoints(rows: Extract<SchemeItem, { readonly kind: 'table' }>['rows'], reached: Ratio): Hundredths | null {
  const row = rows.find(
    ({ from, below }) =>
      compareRatios(reached, checkedShare(from)) >= 0 &&
      (below === null || compareRatios(reached, checkedShare(below)) < 0),
  );
  return row === undefined ? null : checkedPoints(row.points);
}

/** The points that a scheme's item makes of a cell that holds none; `null` where it makes nothing of it. */
function pointsOfMark(
  { raw, mark }: Extract<ScoreValue, { readonly kind: 'unreadable' }>,
  item: SchemeItem | null,
  max: Hundredths,
): Hundredths | null {
  switch (item?.kind) {
    case 'max-or-nothing':
      return mark?.kind === 'all' ? max : mark?.kind === 'nothing' ? 0 : null;
    case 'table':
      return mark?.kind === 'share' ? tablePoints(item.rows, mark.ratio) : null;
    case 'grades': {
      const grade = item.grades.find(({ word }) => valueKey(word) === valueKey(raw));
      return grade === undefined ? null : checkedPoints(grade.points);
    }
    default:
      return null;
  }
}

/** The only points that an item allows; `null` where it allows any up to its maximum. */
function allowedPoints(item: SchemeItem | null, max: Hundredths): readonly Hundredths[] | null {
  switch (item?.kind) {
    case 'max-or-nothing':
      return [0, max];
    case 'table':
      return item.rows.map(({ points }) => checkedPoints(points));
    case 'grades':
      return item.grades.map(({ points }) => checkedPoints(points));
    default:
      return null;
  }
}

function stepOf(item: SchemeItem | null, { step, isStepOverridden }: ScoreLimits): Hundredths | null {
  const own = item?.kind === 'points' && item.step !== undefined ? checkedPoints(item.step) : null;
  return own === null || isStepOverridden ? step : own;
}

type WrongFigure = 'score.missing' | 'score.not-a-number' | 'score.below-zero' | 'score.above-max';

const NO_FINDINGS: readonly Finding[] = [];

/** The name of the criterion for findings, where there is one. */
function named({ criterion }: AskedFigure): Readonly<Record<string, string>> {
  return criterion === null ? {} : { criterion: criterion.name };
}

/** A figure that does not count. */
function wrong(asked: AskedFigure, code: WrongFigure, params: Readonly<Record<string, string>>): JudgedFigure {
  return { points: null, findings: [finding(code, asked.at(), asked.personId, { ...params, ...named(asked) })] };
}

function judgePoints(points: Hundredths, isRounded: boolean, asked: AskedFigure, limits: ScoreLimits): JudgedFigure {
  const { at, personId, criterion, item } = asked;
  const max = criterion === null ? null : criterion.max;
  if (points < 0) return wrong(asked, 'score.below-zero', { value: pointsText(points) });
  if (max !== null && points > max)
    return wrong(asked, 'score.above-max', { value: pointsText(points), max: pointsText(max) });
  const allowed = max === null ? null : allowedPoints(item, max);
  if (allowed !== null && !allowed.includes(points)) {
    const scale = [...new Set(allowed)].map(pointsText).join('; ');
    const params = { value: pointsText(points), scale, ...named(asked) };
    return { points, findings: [finding('score.off-scale', at(), personId, params)] };
  }
  const step = allowed === null ? stepOf(item, limits) : null;
  const isOffStep = isRounded || (step !== null && step > 0 && points % step !== 0);
  if (!isOffStep) return { points, findings: NO_FINDINGS };
  const params = { value: pointsText(points), step: step === null ? '0.01' : pointsText(step) };
  return { points, findings: [finding('score.step', at(), personId, params)] };
}

/** What is wrong with one figure, and its points where they count. Nothing is clipped. */
export function judgeFigure(value: ScoreValue, asked: AskedFigure, limits: ScoreLimits): JudgedFigure {
  const { criterion, item, isOptional } = asked;
  if (criterion?.isMaximumUnreadable === true) return { points: null, findings: NO_FINDINGS };
  switch (value.kind) {
    case 'none':
      return isOptional || item?.kind === 'max-or-nothing'
        ? { points: 0, findings: NO_FINDINGS }
        : wrong(asked, 'score.missing', {});
    case 'given':
      return judgePoints(value.points, value.isRounded, asked, limits);
    case 'unreadable': {
      const max = criterion === null ? null : criterion.max;
      const points = max === null ? null : pointsOfMark(value, item, max);
      return points === null
        ? wrong(asked, 'score.not-a-number', { value: value.raw })
        : judgePoints(points, false, asked, limits);
    }
  }
}
