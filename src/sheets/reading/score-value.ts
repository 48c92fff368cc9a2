import { decimalOfNumber, parseDecimal } from '../../domain/arithmetic/decimal';
import { pointsOf } from '../../domain/arithmetic/points';
import type { ScoreValue } from '../../domain/round';
import { tidy, wordKey } from '../../domain/text/keys';
import type { CellValue } from '../../workbook/port';
import { words } from '../words';
import { numberLook, rawText } from './cells';

const NO_SCORE = new Set(words.noScore.map(wordKey));
const NONE: ScoreValue = { kind: 'none' };

/**
 * What a scored cell says. A number counts with a point or a comma, also where it is stored as text; an empty cell, `-`, `/` and `vắng` are no
 * score; a date, a percent, a fault, TRUE and any other text cannot be read.
 */
export function scoreValue(value: CellValue, format: string | null): ScoreValue {
  if (value === null) return NONE;
  if (typeof value === 'string') {
    const text = tidy(value);
    if (text === '' || NO_SCORE.has(wordKey(text))) return NONE;
    const decimal = parseDecimal(text);
    return decimal === null
      ? { kind: 'unreadable', raw: rawText(value) }
      : { kind: 'given', ...pointsOf(decimal), isNative: false };
  }
  const decimal = typeof value === 'number' && numberLook(format) === 'number' ? decimalOfNumber(value) : null;
  return decimal === null
    ? { kind: 'unreadable', raw: rawText(value) }
    : { kind: 'given', ...pointsOf(decimal), isNative: true };
}
