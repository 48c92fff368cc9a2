import { dateOfSerial, parseDate } from '../../../domain/arithmetic/date';
import {
  type Decimal,
  compareDecimals,
  decimalOfNumber,
  decimalText,
  parseDecimal,
} from '../../../domain/arithmetic/decimal';
import { itemAt } from '../../../domain/checked';
import { tidy, wordKey } from '../../../domain/text/keys';
import { words } from '../../words';

/**
 * Texts and days that are no number, and the number that was probably meant. Nothing is ever counted by these rules: they only say what a repair
 * may propose.
 */

/** How a cell can be written that is no number but was probably meant as one. */
export type MeantForm =
  | 'other-digits'
  | 'letter-o'
  | 'points-unit'
  | 'trailing-mark'
  | 'inner-space'
  | 'thousands'
  | 'of-scale'
  | 'range'
  | 'date';

/** What was probably meant: one number, or several among which somebody has to choose. */
export interface MeantNumbers {
  readonly form: MeantForm;
  readonly numbers: readonly Decimal[];
  /** What the number is out of, where the cell says so (`9,5/10`). */
  readonly of: Decimal | null;
}

interface Spelling {
  readonly form: MeantForm;
  /** The text without what the rule is about; the same text where that is not in it. */
  readonly plain: (text: string) => string;
}

const UNITS = new Set(words.pointUnits.map(wordKey));
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const THOUSANDS = /^(\d{1,3})((?:([ .,])\d{3})(?:\3\d{3})*)([.,]\d+)?$/;

/** `1,234.5` → `1234.5`: groups of three with one sign between them, and another before the decimals. */
function withoutGroups(text: string): string {
  const found = THOUSANDS.exec(text);
  if (found === null) return text;
  const sign = itemAt(found, 3);
  const rest = found[4] ?? '';
  return rest.startsWith(sign) ? text : `${itemAt(found, 1)}${itemAt(found, 2).split(sign).join('')}${rest}`;
}

/** What can stand around the digits of a number, each rule after the one before it. */
const SPELLINGS: readonly Spelling[] = [
  {
    form: 'other-digits',
    plain: (text) => text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  },
  { form: 'letter-o', plain: (text) => (/^[oO.,]*\d[\doO.,]*$/.test(text) ? text.replace(/o/gi, '0') : text) },
  {
    form: 'points-unit',
    plain: (text) => {
      const found = /^(.*\d[.,]?)\s*(\p{L}+)\.?$/su.exec(text);
      return found !== null && UNITS.has(wordKey(itemAt(found, 2))) ? itemAt(found, 1) : text;
    },
  },
  { form: 'trailing-mark', plain: (text) => text.replace(/(\d)\s*[.,;:]$/, '$1') },
  {
    form: 'inner-space',
    plain: (text) => (/^[\d\s.,]+$/.test(text) ? text.replace(/\s*([.,])\s*/g, '$1') : text),
  },
  { form: 'thousands', plain: withoutGroups },
];

const NUMBER = String.raw`\d{1,15}(?:[.,]\d{1,9})?`;
const OF_SCALE = new RegExp(String.raw`^(${NUMBER})\s*/\s*(${NUMBER})$`);
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:${words.rangeWords.join('|')})\s*(${NUMBER})$`, 'iu');

function distinct(numbers: readonly Decimal[]): readonly Decimal[] {
  return numbers.filter((one, index) => numbers.findIndex((other) => compareDecimals(one, other) === 0) === index);
}

function numbersIn(texts: readonly string[]): readonly Decimal[] {
  return distinct(texts.map(parseDecimal).filter((number) => number !== null));
}

/** What somebody may have typed that a program took for this day: its day, its month, or both around a decimal sign. */
function behindDay(iso: string): readonly Decimal[] {
  const [month, day] = [String(Number(iso.slice(5, 7))), String(Number(iso.slice(8)))];
  return numbersIn([day, month, `${day}.${month}`, `${month}.${day}`]);
}

/** The numbers that a text was probably meant as; `null` where it is none of the known forms, or a number as it is. */
export function numbersMeant(typed: string): MeantNumbers | null {
  const text = tidy(typed);
  if (parseDecimal(text) !== null) return null;
  const iso = parseDate(text);
  if (iso !== null) return { form: 'date', numbers: behindDay(iso), of: null };
  const applied: MeantForm[] = [];
  let plain = text;
  for (const { form, plain: without } of SPELLINGS) {
    const left = without(plain);
    if (left !== plain) applied.push(form);
    plain = left;
  }
  const [form] = applied;
  const number = parseDecimal(plain);
  if (form !== undefined && number !== null) return { form, numbers: [number], of: null };
  const scaled = OF_SCALE.exec(plain);
  if (scaled !== null) {
    return { form: 'of-scale', numbers: numbersIn([itemAt(scaled, 1)]), of: parseDecimal(itemAt(scaled, 2)) };
  }
  const range = RANGE.exec(plain);
  return range === null ? null : { form: 'range', numbers: numbersIn([itemAt(range, 1), itemAt(range, 2)]), of: null };
}

/** No score is so high, and no day that anybody types is so early: a number that only looks like a day. */
const FIRST_DAY = 1000;

/** The numbers that a day of a workbook (its serial number) was probably typed as. */
export function numbersMeantByDay(serial: number): MeantNumbers {
  const iso = serial < FIRST_DAY ? null : dateOfSerial(serial);
  const itself = decimalOfNumber(serial);
  const numbers = iso === null ? (itself === null ? [] : numbersIn([decimalText(itself)])) : behindDay(iso);
  return { form: 'date', numbers, of: null };
}
