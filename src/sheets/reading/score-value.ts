import { decimalOfNumber, parseDecimal, roundDecimal } from '../../domain/arithmetic/decimal';
import { pointsOf } from '../../domain/arithmetic/points';
import { type Ratio, parseShare } from '../../domain/arithmetic/ratio';
import type { ScoreValue } from '../../domain/round';
import { tidy, wordKey } from '../../domain/text/keys';
import type { CellValue } from '../../workbook/port';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { numberLook, rawText } from './cells';

const NO_SCORE = new Set(words.noScore.map(wordKey));
const NONE: ScoreValue = { kind: 'none' };
const REACHED = wordIndex(VALUE_WORDS.reached);
/** Percents that a formula works out have a tail beyond the fifteenth digit; what lies beyond nine decimals is noise. */
const NOISE_SCALE = 9;

/** What share a percent cell holds, exactly, or a text such as `95%` and `29/30`; `null` where it is none. */
function shareIn(value: CellValue, format: string | null): Ratio | null {
  if (typeof value === 'string') return /[%/]/.test(value) ? (parseShare(value)?.ratio ?? null) : null;
  const decimal = typeof value === 'number' && numberLook(format) === 'percent' ? decimalOfNumber(value) : null;
  if (decimal === null || decimal.unscaled < 0n) return null;
  return { numerator: roundDecimal(decimal, NOISE_SCALE).unscaled, denominator: 10n ** BigInt(NOISE_SCALE) };
}

/** A cell that holds no points, with what a scheme may make of it. */
function withoutPoints(value: CellValue, format: string | null): ScoreValue {
  const raw = rawText(value);
  const word = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  const reached = REACHED.get(wordKey(word));
  if (reached !== undefined) return { kind: 'unreadable', raw, mark: { kind: reached } };
  const ratio = shareIn(value, format);
  return ratio === null ? { kind: 'unreadable', raw } : { kind: 'unreadable', raw, mark: { kind: 'share', ratio } };
}

/**
 * What a scored cell says. A number counts with a point or a comma, also where it is stored as text; an empty cell, `-`, `/` and `vắng` are no
 * score; a date, a percent, a fault, TRUE and any other text are no points, though a scheme may make some of a mark, a share or a word.
 */
export function scoreValue(value: CellValue, format: string | null): ScoreValue {
  if (value === null) return NONE;
  if (typeof value === 'string') {
    const text = tidy(value);
    if (text === '' || NO_SCORE.has(wordKey(text))) return NONE;
    const decimal = parseDecimal(text);
    return decimal === null ? withoutPoints(value, format) : { kind: 'given', ...pointsOf(decimal), isNative: false };
  }
  const decimal = typeof value === 'number' && numberLook(format) === 'number' ? decimalOfNumber(value) : null;
  return decimal === null ? withoutPoints(value, format) : { kind: 'given', ...pointsOf(decimal), isNative: true };
}
