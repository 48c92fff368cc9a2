import { type Decimal, decimalOfNumber, parseDecimal, roundDecimal } from '../../../domain/arithmetic/decimal';
import { type Ratio, parseShare } from '../../../domain/arithmetic/ratio';
import { itemAt } from '../../../domain/checked';
import type { ScoreMark } from '../../../domain/round/score-sheets';
import { tidy, valueKey, wordKey } from '../../../domain/text/keys';
import type { CellValue } from '../../../workbook/port';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../../words';
import { numberLook } from '../cells';
import { type MeantForm, numbersMeant, numbersMeantByDay } from './meant-numbers';

/**
 * What a cell may hold where points are asked for, form by form. A form counts as points, or as no score, or not at all: then it may be a mark, of
 * which a scheme makes points, or something that was probably meant as a number, which only a repair can make of it. Nothing is ever taken for 0.
 */

/** A cell where points are asked for. */
export interface ScoreCell {
  readonly value: CellValue;
  /** The number format (English form). */
  readonly format: string | null;
}

/** The form that a cell has. */
export type ScoreForm =
  | MeantForm
  | 'empty'
  | 'number'
  | 'number-beyond'
  | 'percent'
  | 'truth'
  | 'fault'
  | 'no-score-word'
  | 'number-text'
  | 'council-unit'
  | 'mark-word'
  | 'share-text'
  | 'other-text';

/** What a form says. */
export type ScoreReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'points'; readonly decimal: Decimal; readonly isNative: boolean }
  | {
      readonly kind: 'unreadable';
      /** What a scheme may make points of. */
      readonly mark?: ScoreMark;
      /** What was probably meant; several where somebody has to choose, none where nothing can be said. */
      readonly meant: readonly Decimal[];
      /** What the number is out of, where the cell says so. */
      readonly of?: Decimal;
    };

/** The words that a council reads in scored cells. */
export interface ScoreWords {
  /** Keys of what says that there is no score. */
  readonly noScore: ReadonlySet<string>;
  /** What says that all or nothing was reached. */
  readonly reached: WordIndex<'all' | 'nothing'>;
  /** Keys of units behind a number that a council's statute allows; the usual ones are repaired, not read. */
  readonly units: ReadonlySet<string>;
}

/** The words that every council reads. */
export const SCORE_WORDS: ScoreWords = {
  noScore: new Set(words.noScore.map(valueKey)),
  reached: wordIndex(VALUE_WORDS.reached),
  units: new Set(),
};

/** Gives what a cell of its form says; `null` where the cell has another form. */
interface ScoreRule {
  readonly form: ScoreForm;
  readonly read: (cell: ScoreCell, known: ScoreWords) => ScoreReading | null;
}

const NOTHING_MEANT: ScoreReading = { kind: 'unreadable', meant: [] };
/** Percents that a formula works out have a tail beyond the fifteenth digit; what lies beyond nine decimals is noise. */
const NOISE_SCALE = 9;

function ofText(read: (text: string, known: ScoreWords) => ScoreReading | null): ScoreRule['read'] {
  return ({ value }, known) => (typeof value === 'string' ? read(tidy(value), known) : null);
}

function ofNumber(
  look: ReturnType<typeof numberLook>,
  read: (value: number) => ScoreReading | null,
): ScoreRule['read'] {
  return ({ value, format }) => (typeof value === 'number' && numberLook(format) === look ? read(value) : null);
}

function marked(mark: ScoreMark): ScoreReading {
  return { kind: 'unreadable', mark, meant: [] };
}

/** The share that a percent cell holds, exactly; `null` below 0. */
function shareOfPercent(value: number): Ratio | null {
  const decimal = decimalOfNumber(value);
  if (decimal === null || decimal.unscaled < 0n) return null;
  return { numerator: roundDecimal(decimal, NOISE_SCALE).unscaled, denominator: 10n ** BigInt(NOISE_SCALE) };
}

/** `9,25 đ` where the council's statute allows that unit. */
function withCouncilUnit(text: string, { units }: ScoreWords): Decimal | null {
  const found = /^(.*\d)\s*(\D+)$/su.exec(text);
  return found !== null && units.has(wordKey(itemAt(found, 2))) ? parseDecimal(itemAt(found, 1)) : null;
}

/** The share that a text says which is no number: `95%`, `29/30`. */
function shareIn(text: string): Ratio | null {
  return parseShare(text)?.ratio ?? null;
}

/** A text of one of the forms that were probably meant as a number. */
function meantAs(form: MeantForm): ScoreRule {
  return {
    form,
    read: ofText((text) => {
      const meant = numbersMeant(text);
      if (meant?.form !== form) return null;
      const { numbers, of } = meant;
      const share = shareIn(text);
      return {
        kind: 'unreadable',
        ...(share === null ? {} : { mark: { kind: 'share', ratio: share } }),
        meant: numbers,
        ...(of === null ? {} : { of }),
      };
    }),
  };
}

/** Every form, the first that fits counting; what fits none is a fault. */
export const SCORE_RULES: readonly ScoreRule[] = [
  { form: 'empty', read: ({ value }) => (value === null ? { kind: 'none' } : null) },
  {
    form: 'number',
    read: ofNumber('number', (value) => {
      const decimal = decimalOfNumber(value);
      return decimal === null ? null : { kind: 'points', decimal, isNative: true };
    }),
  },
  { form: 'number-beyond', read: ofNumber('number', () => NOTHING_MEANT) },
  {
    form: 'date',
    read: ofNumber('date', (value) => ({ kind: 'unreadable', meant: numbersMeantByDay(value).numbers })),
  },
  {
    form: 'percent',
    read: ofNumber('percent', (value) => {
      const ratio = shareOfPercent(value);
      return ratio === null ? NOTHING_MEANT : marked({ kind: 'share', ratio });
    }),
  },
  { form: 'empty', read: ofText((text) => (text === '' ? { kind: 'none' } : null)) },
  {
    form: 'no-score-word',
    read: ofText((text, { noScore }) => (noScore.has(valueKey(text)) ? { kind: 'none' } : null)),
  },
  {
    form: 'number-text',
    read: ofText((text) => {
      const decimal = parseDecimal(text);
      return decimal === null ? null : { kind: 'points', decimal, isNative: false };
    }),
  },
  {
    form: 'council-unit',
    read: ofText((text, known) => {
      const decimal = withCouncilUnit(text, known);
      return decimal === null ? null : { kind: 'points', decimal, isNative: false };
    }),
  },
  {
    form: 'mark-word',
    read: ofText((text, { reached }) => {
      const kind = reached.get(wordKey(text));
      return kind === undefined ? null : marked({ kind });
    }),
  },
  {
    form: 'truth',
    read: ({ value }, { reached }) => {
      const kind = typeof value === 'boolean' ? reached.get(wordKey(String(value))) : undefined;
      return kind === undefined ? null : marked({ kind });
    },
  },
  meantAs('date'),
  meantAs('other-digits'),
  meantAs('letter-o'),
  meantAs('points-unit'),
  meantAs('trailing-mark'),
  meantAs('inner-space'),
  meantAs('thousands'),
  meantAs('of-scale'),
  meantAs('range'),
  {
    form: 'share-text',
    read: ofText((text) => {
      const ratio = shareIn(text);
      return ratio === null ? null : marked({ kind: 'share', ratio });
    }),
  },
  { form: 'other-text', read: ofText(() => NOTHING_MEANT) },
];

/** The form of a cell, and what it says. */
export function readScoreCell(
  cell: ScoreCell,
  known: ScoreWords = SCORE_WORDS,
): { readonly form: ScoreForm; readonly reading: ScoreReading } {
  for (const { form, read } of SCORE_RULES) {
    const reading = read(cell, known);
    if (reading !== null) return { form, reading };
  }
  return { form: 'fault', reading: NOTHING_MEANT };
}
