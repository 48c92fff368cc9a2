import type { Rounding } from '../terms';
import { type Decimal, decimalText, roundDecimal } from './decimal';
import { type Ratio, roundRatio } from './ratio';

/** Points of a score in whole hundredths: `925` is 9.25 points. */
export type Hundredths = number;

/** Excel stores sums such as 0.1 + 0.2 with a tail beyond the fifteenth digit; what lies beyond nine decimals is noise. */
const NOISE_SCALE = 9;

/** Points read from a decimal, and whether more than two decimals had to be rounded (half up). */
export interface ReadPoints {
  readonly points: Hundredths;
  readonly isRounded: boolean;
}

/** Points of a decimal: noise beyond nine decimals dropped, the rest rounded half up to hundredths. */
export function pointsOf(decimal: Decimal): ReadPoints {
  if (decimal.scale <= 2) return { points: Number(roundDecimal(decimal, 2).unscaled), isRounded: false };
  const clean = roundDecimal(decimal, NOISE_SCALE);
  const hundredths = roundDecimal(clean, 2);
  return {
    points: Number(hundredths.unscaled),
    isRounded: roundDecimal(hundredths, NOISE_SCALE).unscaled !== clean.unscaled,
  };
}

/** Points as a plain decimal: `8725` → `87.25`. */
export function pointsText(points: Hundredths): string {
  return decimalText({ unscaled: BigInt(points), scale: 2 });
}

/** Points as an exact fraction. */
export function pointsRatio(points: Hundredths): Ratio {
  return { numerator: BigInt(points), denominator: 100n };
}

/** A fraction of 0 or more as points with so many decimals (0 to 2), rounded as asked. */
export function roundToPoints(ratio: Ratio, decimals: number, rounding: Rounding): Hundredths {
  const unit = 10 ** (2 - decimals);
  return unit * roundRatio({ ...ratio, numerator: ratio.numerator * BigInt(10 ** decimals) }, rounding);
}
