import { dateOfSerial } from '../../domain/arithmetic/date';
import { type Decimal, decimalOfNumber, decimalText, roundDecimal } from '../../domain/arithmetic/decimal';
import type { CellValue, TabSnapshot } from '../../workbook/port';

/** What a number format shows a number as. */
export type NumberLook = 'number' | 'percent' | 'date';

/** A number format without texts, colours and spaces; nothing where there is none. */
function bare(format: string | null): string {
  return (format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
}

/** Whether a number format (English form) shows a date or time, a percent, or a plain number. */
export function numberLook(format: string | null): NumberLook {
  const code = bare(format);
  if (code.includes('%')) return 'percent';
  return /[dmyhs]/i.test(code) ? 'date' : 'number';
}

function shownDecimals(format: string | null): number {
  return /(?<=\.)0+/.exec(bare(format))?.[0].length ?? 0;
}

/** How many digits a format such as `0000` shows at least; 0 where it is another. */
function leastDigits(format: string | null): number {
  return format?.match(/^0{2,}$/)?.[0].length ?? 0;
}

/** The denominators that a format such as `# ?/?` or `# ?/8` shows; none where it shows no fraction. */
function shownDenominators(format: string | null): readonly bigint[] {
  const denominator = /[?#0]\/(\?+|#+|[1-9]\d{0,2})$/.exec(bare(format).trim())?.[1];
  if (denominator === undefined) return [];
  if (/\d/.test(denominator)) return [BigInt(denominator)];
  return Array.from({ length: 10 ** Math.min(denominator.length, 3) - 1 }, (_, index) => BigInt(index + 1));
}

/** A number between 0 and 1 as the fraction that its format shows (0.666… in `# ?/?` is `2/3`), the nearest of the smallest denominator; else `null`. */
function shownFraction({ unscaled, scale }: Decimal, format: string | null): string | null {
  const one = 10n ** BigInt(scale);
  if (unscaled <= 0n || unscaled >= one) return null;
  const nearest = shownDenominators(format)
    .map((denominator) => {
      const numerator = (2n * unscaled * denominator + one) / (2n * one);
      const error = unscaled * denominator - numerator * one;
      return { numerator, denominator, error: error < 0n ? -error : error };
    })
    .reduce<{ readonly numerator: bigint; readonly denominator: bigint; readonly error: bigint } | null>(
      (best, next) => (best === null || next.error * best.denominator < best.error * next.denominator ? next : best),
      null,
    );
  // What shows as 0 or 1 is told as it is stored: as a threshold either would mean something else.
  if (nearest === null || nearest.numerator === 0n || nearest.numerator === nearest.denominator) return null;
  return `${String(nearest.numerator)}/${String(nearest.denominator)}`;
}

/** A number as text: a percent as it shows (0.7 in `0%` is 70), a fraction of 1 as it shows (`2/3`), zeros of a format such as `0000` kept; `null` for a date or beyond 15 digits. */
export function numberText(value: number, format: string | null): string | null {
  const decimal = decimalOfNumber(value);
  const look = numberLook(format);
  if (decimal === null || look === 'date') return null;
  if (look === 'percent') {
    const percent = { unscaled: decimal.unscaled * 100n, scale: decimal.scale };
    return decimalText(roundDecimal(percent, shownDecimals(format)));
  }
  const fraction = shownFraction(decimal, format);
  if (fraction !== null) return fraction;
  const text = decimalText(decimal);
  return /^\d+$/.test(text) ? text.padStart(leastDigits(format), '0') : text;
}

/** What a cell says as text: `''` where it is empty, `null` where it cannot be read as text (a fault, a date). */
export function cellText(value: CellValue, format: string | null): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return null;
}

/** What a cell holds, for a message: a fault's code, a number as stored, a text cut to a length that a message bears. */
export function rawText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.fault === 'error' ? value.code : `=${value.formula.slice(0, 60)}`;
  return String(value).slice(0, 60);
}

/** What a cell shows, for a message: a day as `dd/mm/yyyy`, a percent with its sign, else what it holds. */
export function shownText(value: CellValue, format: string | null): string {
  if (typeof value !== 'number') return rawText(value);
  const look = numberLook(format);
  const day = look === 'date' ? dateOfSerial(value) : null;
  if (day !== null) return day.split('-').reverse().join('/');
  return look === 'percent' ? `${numberText(value, format) ?? rawText(value)}%` : rawText(value);
}

/** Whether a cell (0-based) of a tab is merged with others. */
export function isMerged({ merges }: Pick<TabSnapshot, 'merges'>, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
