import { itemAt } from '../checked';

/** A decimal number held exactly: `unscaled / 10^scale`. */
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

const PLAIN = /^[+-]?\d{1,15}(?:[.,]\d{1,40})?$/;

/** A decimal written with a point or a comma, outer spaces aside (`9.25`, `9,25`, `-3`); `null` for anything else or more than 15 whole digits. */
export function parseDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  if (!PLAIN.test(trimmed)) return null;
  const mark = trimmed.search(/[.,]/);
  const magnitude = BigInt(trimmed.replace(/[^\d]/g, ''));
  return {
    unscaled: trimmed.startsWith('-') ? -magnitude : magnitude,
    scale: mark === -1 ? 0 : trimmed.length - mark - 1,
  };
}

/** The decimal that a workbook's number stands for: its shortest spelling; `null` beyond 15 whole digits. */
export function decimalOfNumber(value: number): Decimal | null {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return { unscaled: BigInt(value), scale: 0 };
  // Most scores. No two decimals of 15 digits are one number, so what gives the number back is its shortest spelling.
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 === value && Math.abs(hundredths) < 1e15) {
    const isShorter = hundredths % 10 === 0;
    return { unscaled: BigInt(isShorter ? hundredths / 10 : hundredths), scale: isShorter ? 1 : 2 };
  }
  const shortest = String(value).split('e-');
  const decimal = parseDecimal(itemAt(shortest, 0));
  return decimal === null ? null : { ...decimal, scale: decimal.scale + Number(shortest[1] ?? 0) };
}

/** Rounds half away from zero to that many decimals; exact where the decimal has no more. */
export function roundDecimal(value: Decimal, scale: number): Decimal {
  if (value.scale === scale) return value;
  if (value.scale < scale) return { unscaled: value.unscaled * 10n ** BigInt(scale - value.scale), scale };
  const unit = 10n ** BigInt(value.scale - scale);
  const half = value.unscaled < 0n ? -unit / 2n : unit / 2n;
  return { unscaled: (value.unscaled + half) / unit, scale };
}

/** Plain spelling with a point and without needless zeros: `4.95`, `91`, `-0.5`. */
export function decimalText(value: Decimal): string {
  const sign = value.unscaled < 0n ? '-' : '';
  const digits = (value.unscaled < 0n ? -value.unscaled : value.unscaled).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** The sum of two decimals, exactly. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { unscaled: roundDecimal(left, scale).unscaled + roundDecimal(right, scale).unscaled, scale };
}

/** Below 0, 0 or above 0 where the first is less than, equal to or greater than the second. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = roundDecimal(left, scale).unscaled - roundDecimal(right, scale).unscaled;
  return difference < 0n ? -1 : Number(difference > 0n);
}
