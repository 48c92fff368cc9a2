import { type Decimal, addDecimals, compareDecimals, decimalText, parseDecimal } from '../arithmetic/decimal';
import type { CellRef } from '../cell';
import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { ReachedRow } from '../round/records';
import type { Round } from '../round/round';
import type { CampaignPack, Target } from '../rules/pack';
import { type Settings, settingText } from '../rules/settings';
import { codeKey } from '../text/keys';
import { answerRow, isOtherYear, isUndated, rowsOf, taskRow, whyUnused } from './rows';

/** A target whose figure the organisation writes down. */
export type IndicatorTarget = Extract<Target, { kind: 'indicator' }>;

/** What one year contributed. */
export interface YearFigure {
  readonly year: number;
  readonly value: Decimal;
  readonly at: CellRef | null;
}

/** How far an indicator is reached. */
export interface IndicatorResult {
  /** What must be reached; `null` while the organisation has not set it. */
  readonly wanted: Decimal | null;
  readonly reached: Decimal | null;
  /** The cell of what was reached, where it is one. */
  readonly at: CellRef | null;
  /** The years told apart, the earliest first. */
  readonly byYear: readonly YearFigure[];
  /** `null` where either figure is missing, and where a figure whose year cannot be read could turn it. */
  readonly met: boolean | null;
}

/** What there is of a target that is no indicator. */
export const NO_INDICATOR: IndicatorResult = { wanted: null, reached: null, at: null, byYear: [], met: null };

/** What the round says of a target set by hand; the cell that says it. */
export interface StatedAnswer {
  readonly isYes: boolean;
  readonly at: CellRef | null;
}

/** The parameter by which an organisation sets the figure that a plan leaves open, or changes it. */
export function figureKey(target: string): string {
  return `target.${target}.figure`;
}

const HUNDRED: Decimal = { unscaled: 100n, scale: 0 };

/** Whether a figure can be one of that measure: whole things, a percent of at most 100, any number; none below 0. */
function fits(value: Decimal, measure: IndicatorTarget['measure']): boolean {
  if (value.unscaled < 0n) return false;
  switch (measure) {
    case 'count':
      return !decimalText(value).includes('.');
    case 'percent':
      return compareDecimals(value, HUNDRED) <= 0;
    case 'number':
      return true;
  }
}

/** The figure in a row, `null` where it is none of that measure. */
function figureIn({ reached }: ReachedRow, measure: IndicatorTarget['measure']): Decimal | null {
  const value = fieldValue(reached);
  return value?.kind === 'figure' && fits(value.value, measure) ? value.value : null;
}

/** The rows of an indicator with a figure of its measure. */
function figureRows(target: IndicatorTarget, round: Round): readonly ReachedRow[] {
  return rowsOf(round, target.id).filter((row) => figureIn(row, target.measure) !== null);
}

/** The rows of an indicator that count: one without a year, which is the figure so far, else the first of each year up to the round's. */
function countedRows(target: IndicatorTarget, round: Round, firstYear: number): readonly ReachedRow[] {
  const rows = figureRows(target, round);
  const undated = rows.find(isUndated);
  if (undated !== undefined) return [undated];
  const years = new Set<number>();
  return rows.filter(({ year }) => {
    const own = fieldValue(year);
    if (own === null || own < firstYear || own > round.year || years.has(own)) return false;
    years.add(own);
    return true;
  });
}

function sumOf(figures: readonly Decimal[]): Decimal {
  return figures.reduce(addDecimals, { unscaled: 0n, scale: 0 });
}

/**
 * What else may have been reached, besides what was: a figure whose year cannot be read may be one more of a count, or the latest of others, or none
 * that counts. Nothing else where a figure up to now stands.
 */
function otherwise(target: IndicatorTarget, round: Round, reached: Decimal | null): readonly Decimal[] {
  const rows = figureRows(target, round);
  if (rows.some(isUndated)) return [];
  const lost = rows.flatMap((row): readonly Decimal[] => {
    const value = row.year.state === 'unreadable' ? figureIn(row, target.measure) : null;
    return value === null ? [] : [value];
  });
  return target.measure === 'count' && reached !== null ? [sumOf([reached, ...lost])] : lost;
}

/** Whether a figure is what is wanted; `null` where either is missing. */
function compares(
  reached: Decimal | null,
  wanted: Decimal | null,
  direction: IndicatorTarget['direction'],
): boolean | null {
  if (reached === null || wanted === null) return null;
  const compared = compareDecimals(reached, wanted);
  return direction === 'higher' ? compared >= 0 : compared <= 0;
}

/**
 * How far an indicator is reached: whole things of all years so far are added up; of percents and other numbers the latest year counts. The
 * comparison is exact.
 */
export function judgeIndicator(
  target: IndicatorTarget,
  round: Round,
  settings: Settings,
  firstYear: number,
): IndicatorResult {
  const text = settingText(settings, figureKey(target.id)) ?? target.figure;
  const wanted = text === null ? null : parseDecimal(text);
  const counted = countedRows(target, round, firstYear);
  const byYear = counted
    .flatMap((row): readonly YearFigure[] => {
      const year = fieldValue(row.year);
      const value = figureIn(row, target.measure);
      return year === null || value === null ? [] : [{ year, value, at: fieldAt(row.reached) }];
    })
    .sort((left, right) => left.year - right.year);
  const [single] = counted;
  const latest = byYear.at(-1);
  let reached = single === undefined ? null : figureIn(single, target.measure);
  if (latest !== undefined) {
    reached = target.measure === 'count' ? sumOf(byYear.map(({ value }) => value)) : latest.value;
  }
  const at = single !== undefined && counted.length === 1 ? fieldAt(single.reached) : null;
  const met = compares(reached, wanted, target.direction);
  const isSure = otherwise(target, round, reached).every((one) => compares(one, wanted, target.direction) === met);
  return { wanted, reached, at, byYear, met: isSure ? met : null };
}

/** What a row says in yes or no; 1 and 0 are marks, too. `null` where it says neither. */
function answerIn({ reached }: ReachedRow): boolean | null {
  const value = fieldValue(reached);
  if (value?.kind === 'answer') return value.isYes;
  const mark = value?.kind === 'figure' ? decimalText(value.value) : '';
  return mark === '1' || mark === '0' ? mark === '1' : null;
}

/** The row that stands for a target set by hand, whatever it says. */
function standingAnswer(target: string, round: Round, firstYear: number): ReachedRow | null {
  return answerRow(target, round, firstYear, (row) => answerIn(row) !== null);
}

/** What the round says of a target set by hand: the parameter, else the row of that code which is of this round's time. */
export function statedAnswer(target: string, round: Round, settings: Settings, firstYear: number): StatedAnswer | null {
  const setting = settings.get(`target.${target}`);
  if (setting !== undefined) return { isYes: setting.text === 'yes', at: setting.at };
  const row = standingAnswer(target, round, firstYear);
  const isYes = row === null ? null : answerIn(row);
  return row === null || isYes === null ? null : { isYes, at: fieldAt(row.reached) };
}

/** What is wrong with a row of an indicator, or `null`. */
function rowFault(row: ReachedRow, target: IndicatorTarget, round: Round, firstYear: number): Finding | null {
  const value = fieldValue(row.reached);
  if (value === null) return null;
  if (figureIn(row, target.measure) === null)
    return finding('value.unreadable', fieldAt(row.reached), target.id, { what: target.measure, value: shown(row) });
  // Of a year that cannot be read its own cell is told of.
  if (row.year.state === 'unreadable' || countedRows(target, round, firstYear).includes(row)) return null;
  return finding('indicator.not-used', row.codeAt, target.id, {
    code: row.code,
    reason: isOtherYear(row, round, firstYear) ? 'other-year' : 'repeated',
  });
}

function shown({ reached }: ReachedRow): string {
  const value = fieldValue(reached);
  switch (value?.kind) {
    case 'figure':
      return decimalText(value.value);
    case 'day':
      return value.day;
    default:
      return '';
  }
}

/** The year in which a campaign begins. */
export function firstYearOf({ from }: Pick<CampaignPack, 'from'>): number {
  return Number(from.slice(0, 4));
}

type UnusedReason = 'unknown' | 'worked-out' | 'set-elsewhere' | 'repeated' | 'other-year';

/** A row that is not used, and why; nothing where there is no reason. */
function notUsed(row: ReachedRow, target: string | null, reason: UnusedReason | null): readonly Finding[] {
  return reason === null ? [] : [finding('indicator.not-used', row.codeAt, target, { code: row.code, reason })];
}

/** What is wrong with a row of a task: that another stands in its place, or that its code is of nothing. */
function taskFaults(row: ReachedRow, round: Round, campaign: CampaignPack): readonly Finding[] {
  const item = campaign.calendar.find(({ id }) => codeKey(id) === codeKey(row.code));
  if (item === undefined) return notUsed(row, null, 'unknown');
  const standing = taskRow(item, round);
  if (item.every === 'once') return notUsed(row, null, row === standing ? null : 'repeated');
  return notUsed(row, null, whyUnused(row, standing, round, firstYearOf(campaign)));
}

/** What is wrong with a row of a target set by hand. */
function answerFaults(
  row: ReachedRow,
  target: string,
  round: Round,
  settings: Settings,
  firstYear: number,
): readonly Finding[] {
  const isYes = answerIn(row);
  const set = settings.get(`target.${target}`);
  if (fieldValue(row.reached) !== null && isYes === null)
    return [finding('value.unreadable', fieldAt(row.reached), target, { what: 'answer', value: shown(row) })];
  const standing = standingAnswer(target, round, firstYear);
  if (row === standing && isYes !== null && set !== undefined && (set.text === 'yes') !== isYes)
    return notUsed(row, target, 'set-elsewhere');
  return notUsed(row, target, whyUnused(row, standing, round, firstYear));
}

/** Findings about the rows of what was reached; the codes of the calendar may stand there, too. */
export function reachedFaults(round: Round, campaign: CampaignPack, settings: Settings): readonly Finding[] {
  const firstYear = firstYearOf(campaign);
  return round.reached.flatMap((row): readonly Finding[] => {
    const target = campaign.targets.find(({ id }) => codeKey(id) === codeKey(row.code));
    if (target === undefined) return taskFaults(row, round, campaign);
    switch (target.kind) {
      case 'indicator': {
        const fault = rowFault(row, target, round, firstYear);
        return fault === null ? [] : [fault];
      }
      case 'by-hand':
        return answerFaults(row, target.id, round, settings, firstYear);
      default:
        return notUsed(row, target.id, 'worked-out');
    }
  });
}
