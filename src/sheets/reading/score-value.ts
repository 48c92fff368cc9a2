import { pointsOf } from '../../domain/arithmetic/points';
import type { ScoreValue } from '../../domain/round/score-sheets';
import type { CellValue } from '../../workbook/port';
import { shownText } from './cells';
import { SCORE_WORDS, type ScoreWords, readScoreCell } from './values/score-rules';

const NONE: ScoreValue = { kind: 'none' };

/** What a scored cell says, by the rule of its form (see `values/score-rules`). */
export function scoreValue(value: CellValue, format: string | null, known: ScoreWords = SCORE_WORDS): ScoreValue {
  const { reading } = readScoreCell({ value, format }, known);
  switch (reading.kind) {
    case 'none':
      return NONE;
    case 'points':
      return { kind: 'given', ...pointsOf(reading.decimal), isNative: reading.isNative };
    case 'unreadable': {
      const raw = shownText(value, format);
      return reading.mark === undefined ? { kind: 'unreadable', raw } : { kind: 'unreadable', raw, mark: reading.mark };
    }
  }
}
