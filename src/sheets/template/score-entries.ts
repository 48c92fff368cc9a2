import type { Hundredths } from '../../domain/arithmetic/points';
import type { SchemeItem } from '../../domain/rules/pack';
import { parsePoints } from '../../domain/rules/parameters';
import { VALUE_WORDS, canonical, words } from '../words';
import { nameOf } from './lists';

/** What is asked of a scored cell, as formulas that say TRUE of what reading takes. */

/** The longest formula that Excel takes here. */
const LONGEST = 255;

function anyOf(cell: string, values: readonly string[]): string {
  return `OR(${values.map((value) => `${cell}=${value}`).join(',')})`;
}

/** Points are written in a scheme as a formula writes them. */
function distinct(points: readonly string[]): readonly string[] {
  return [...new Set(points)];
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** TRUE where a cell holds a number of which a formula says so, or a word that stands for no score. */
function numberOrNone(cell: string, isRight: string, more: readonly string[] = []): string {
  return `IF(ISNUMBER(${cell}),${isRight},${anyOf(cell, [...words.noScore, ...more].map(quoted))})`;
}

/** Whether a number lies between 0 and the maximum of its column; a maximum that is not filled in yet is none. */
function isWithin(cell: string, maximum: string): string {
  return `${cell}>=0,OR(${maximum}="",${cell}<=${maximum})`;
}

/** Whether a number is a multiple of the round's step, else of the item's own; hundredths are whole numbers, which no rounding of Excel's spoils. */
function isWholeStep(cell: string, ofItem: Hundredths | null): string {
  const ofRound = `ROUND(100*${nameOf('step')},0)`;
  const step = ofItem === null ? ofRound : `IF(${nameOf('step')}>0,${ofRound},${String(ofItem)})`;
  const isMultiple = `MOD(ROUND(100*${cell},0),${step})=0`;
  return ofItem === null ? `IF(${nameOf('step')}>0,${isMultiple},TRUE)` : isMultiple;
}

/** What reading takes in a cell of an item; `maximum` is the cell of its maximum. */
export function itemFormula(item: SchemeItem | null, cell: string, maximum: string): string {
  const within = numberOrNone(cell, `AND(${isWithin(cell, maximum)})`);
  const short = (formula: string, otherwise: string): string => (formula.length <= LONGEST ? formula : otherwise);
  switch (item?.kind) {
    case 'max-or-nothing': {
      const mark = canonical(VALUE_WORDS.flag, 'yes');
      return numberOrNone(cell, anyOf(cell, ['0', maximum]), [mark]);
    }
    case 'table': {
      // A share that was reached counts, too; Excel keeps a percent as a fraction of 1.
      const points = anyOf(cell, distinct(item.rows.map((row) => row.points)));
      return short(numberOrNone(cell, `OR(AND(${cell}>=0,${cell}<=1),${points})`), within);
    }
    case 'grades': {
      const grades = item.grades.map(({ word }) => word);
      const points = distinct(item.grades.map((grade) => grade.points));
      return short(numberOrNone(cell, anyOf(cell, points), grades), within);
    }
    default: {
      const own = item?.step === undefined ? null : parsePoints(item.step);
      return numberOrNone(cell, `AND(${isWithin(cell, maximum)},${isWholeStep(cell, own)})`);
    }
  }
}

/** What reading takes in a column of bonus or penalty points. */
export function extraFormula(cell: string): string {
  return numberOrNone(cell, `${cell}>=0`);
}
