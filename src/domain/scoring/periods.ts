import { type Hundredths, pointsRatio, roundToPoints } from '../arithmetic/points';
import { type Ratio, addRatios, compareRatios } from '../arithmetic/ratio';
import type { PeriodCombination, Scheme } from '../rules/pack';
import type { Period } from '../terms';
import { isUsable } from './bands';

/** What the periods of somebody's year came to. */
export interface PeriodFigures {
  /** The total that counts of each period that was scored. */
  readonly totals: ReadonlyMap<Period, Ratio>;
  /** Bonus less penalty, after their caps, of a longer period's own sheet; it may be below 0. */
  readonly ownExtras: ReadonlyMap<Period, Hundredths>;
  /** What a total is at most; `null` where there is no limit. */
  readonly totalCap: Hundredths | null;
}

/** The total of a longer period. */
export type CombinedTotal =
  | {
      readonly kind: 'combined';
      /** The total that counts: rounded as the scheme says, and held within 0 and the cap. */
      readonly total: Ratio;
      /** The exact figure before that. */
      readonly exact: Ratio;
      readonly combination: PeriodCombination;
    }
  /** Periods without a total: nothing is made of the others. */
  | { readonly kind: 'incomplete'; readonly missing: readonly Period[] }
  /** Its source is weak, and the round has not confirmed it. */
  | { readonly kind: 'unconfirmed'; readonly combination: PeriodCombination };

const ZERO: Ratio = { numerator: 0n, denominator: 1n };

/** The mean of totals by weights, exactly: (HK1 + 2 × HK2) / 3. The weights are whole numbers above 0. */
export function weightedMean(parts: readonly { readonly total: Ratio; readonly weight: number }[]): Ratio {
  const weights = parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const sum = parts.reduce(
    (all, { total, weight }) => addRatios(all, { ...total, numerator: total.numerator * BigInt(weight) }),
    ZERO,
  );
  return { numerator: sum.numerator, denominator: sum.denominator * weights };
}

function held(exact: Ratio, { rounding }: PeriodCombination, cap: Hundredths | null): Ratio {
  const atLeast = compareRatios(exact, ZERO) < 0 ? ZERO : exact;
  const rounded = rounding === null ? atLeast : pointsRatio(roundToPoints(atLeast, rounding.decimals, rounding.mode));
  const limit = cap === null ? null : pointsRatio(cap);
  return limit !== null && compareRatios(rounded, limit) > 0 ? limit : rounded;
}

/**
 * The total of a longer period from those of its parts, as the scheme says (quarters to a year, months to a semester, semesters to a year): each
 * part's own total, or what its own parts make of it. `null` where the scheme says nothing of that period. A sheet of the longer period itself does
 * not count, but for its bonus and penalty where the scheme says so.
 */
export function combinePeriods(
  { periods = [] }: Pick<Scheme, 'periods'>,
  into: Period,
  figures: PeriodFigures,
  isConfirmed: boolean,
): CombinedTotal | null {
  const combination = periods.find((one) => one.into === into);
  if (combination === undefined) return null;
  if (!isUsable(combination, isConfirmed)) return { kind: 'unconfirmed', combination };
  const parts: { readonly total: Ratio; readonly weight: number }[] = [];
  const missing: Period[] = [];
  for (const { period, weight } of combination.of) {
    const own = figures.totals.get(period);
    if (own !== undefined) {
      parts.push({ total: own, weight });
      continue;
    }
    const made = combinePeriods({ periods }, period, figures, isConfirmed);
    if (made === null) missing.push(period);
    else if (made.kind === 'combined') parts.push({ total: made.total, weight });
    else if (made.kind === 'incomplete') missing.push(...made.missing);
    else return made;
  }
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const extras = combination.plusOwnExtras ? (figures.ownExtras.get(into) ?? 0) : 0;
  const exact = addRatios(weightedMean(parts), pointsRatio(extras));
  return { kind: 'combined', total: held(exact, combination, figures.totalCap), exact, combination };
}
