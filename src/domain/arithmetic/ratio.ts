import type { Comparator, Rounding } from '../terms';
import { itemAt } from '../checked';
import { decimalText, parseDecimal } from './decimal';

/** An exact fraction; the denominator is above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A share as somebody wrote it (`70`, `66.67`, `2/3`) and as the exact fraction it means (`70` → 70/100, `2/3` → 2/3). */
export interface Percent {
  readonly text: string;
  readonly ratio: Ratio;
}

const FRACTION = /^(\d{1,6})\s*\/\s*(\d{1,6})$/;

/** A fraction such as `2/3`; `null` for anything else or a denominator of 0. */
export function parseFraction(text: string): Percent | null {
  const parts = FRACTION.exec(text.trim());
  if (parts === null) return null;
  const numerator = itemAt(parts, 1);
  const denominator = itemAt(parts, 2);
  if (BigInt(denominator) === 0n) return null;
  return {
    text: `${numerator}/${denominator}`,
    ratio: { numerator: BigInt(numerator), denominator: BigInt(denominator) },
  };
}

/** A share of 0 or more, also over the whole: a percent (`95`, `103.5 %`) or a fraction (`29/30`); `null` for anything else. */
export function parseShare(text: string): Percent | null {
  const fraction = parseFraction(text);
  if (fraction !== null) return fraction;
  const decimal = parseDecimal(text.replace(/\s*%$/, ''));
  return decimal === null || decimal.unscaled < 0n
    ? null
    : {
        text: decimalText(decimal),
        ratio: { numerator: decimal.unscaled, denominator: 100n * 10n ** BigInt(decimal.scale) },
      };
}

/** A percent from 0 to 100, or a fraction from 0 to 1 that stays as typed; `null` for anything else. */
export function parsePercent(text: string): Percent | null {
  const share = parseShare(text);
  return share !== null && share.ratio.numerator <= share.ratio.denominator ? share : null;
}

/** A share that a pack's schema has let through; a fault of the program where it is none. */
export function checkedShare(text: string): Ratio {
  const share = parseShare(text);
  if (share === null) throw new Error(`${text} is no share`);
  return share.ratio;
}

/** A percent that a pack's schema has let through; a fault of the program where it is none. */
export function checkedPercent(text: string): Percent {
  const percent = parsePercent(text);
  if (percent === null) throw new Error(`${text} is no percent`);
  return percent;
}

/** Whether `count ÷ base` compares with the share as asked, in whole numbers. */
export function reaches(count: number, base: number, share: Ratio, comparator: Comparator): boolean {
  const left = BigInt(count) * share.denominator;
  const right = BigInt(base) * share.numerator;
  switch (comparator) {
    case '>=':
      return left >= right;
    case '>':
      return left > right;
  }
}

/** The share times a count, exactly. */
export function shareOf(share: Ratio, base: number): Ratio {
  return { numerator: share.numerator * BigInt(base), denominator: share.denominator };
}

/** The smallest count that reaches the share of the base; it may lie above the base. */
export function smallestReaching(base: number, share: Ratio, comparator: Comparator): number {
  const exact = shareOf(share, base);
  const below = roundRatio(exact, 'floor');
  return reaches(below, base, share, comparator) ? below : below + 1;
}

/** A fraction of 0 or more as a whole number, rounded as asked. */
export function roundRatio(ratio: Ratio, rounding: Rounding): number {
  const { numerator, denominator } = ratio;
  switch (rounding) {
    case 'floor':
      return Number(numerator / denominator);
    case 'half-up':
      return Number((2n * numerator + denominator) / (2n * denominator));
    case 'ceil':
      return Number((numerator + denominator - 1n) / denominator);
  }
}

/** Which of two fractions is larger: below 0, 0 or above 0, as a comparison for sorting. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The sum of two fractions, exactly. */
export function addRatios(left: Ratio, right: Ratio): Ratio {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** The fraction in plain decimal where it ends (`4.95`), else in lowest terms (`20/3`): never rounded. */
export function ratioText(ratio: Ratio): string {
  const common = divisor(ratio.numerator, ratio.denominator);
  const numerator = ratio.numerator / common;
  const denominator = ratio.denominator / common;
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return `${numerator.toString()}/${denominator.toString()}`;
  const scale = Math.max(twos, fives);
  return decimalText({ unscaled: (numerator * 10n ** BigInt(scale)) / denominator, scale });
}
