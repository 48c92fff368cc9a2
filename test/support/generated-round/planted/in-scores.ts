import type { FindingCode } from '../../../../src/domain/finding';
import type { CellValue } from '../../../../src/workbook/port';
import type { Book, BookCell, Planted } from '../book';
import type { Chance } from '../chance';
import type { MadeRound } from '../round';
import { FAULTS, type Plant, replaceCell, spots } from './spots';

/** Tabs with figures of people. */
export const SCORE_TABS = ['scores', 'forms'] as const;
const SCORE = /^score\/(self|unit|council)\/(.+)\/(\d+|bonus|penalty|total)$/;

/** Who was scored in a cell, and under which column. */
function scored({ mark }: BookCell): { readonly rater: string; readonly code: string; readonly column: string } | null {
  const [, rater, code, column] = SCORE.exec(mark ?? '') ?? [];
  return rater === undefined || code === undefined || column === undefined ? null : { rater, code, column };
}

const MAXIMUM = /^max\/\d+$/;

/** Whether a figure of the same person and rater is planted already, or a maximum: a second error might say the same, or hide. */
function isTouched(book: Book, { mark }: BookCell): boolean {
  const row = (mark ?? '').replace(/\/[^/]+$/, '/');
  const hides = (other: string): boolean => other.startsWith(row) || MAXIMUM.test(other);
  return spots(book, SCORE_TABS, (one) => one.planted !== undefined && hides(one.mark ?? '')).length > 0;
}

/** Another value in a cell of somebody's figures. */
export function inScore(
  code: FindingCode,
  isColumn: (column: string) => boolean,
  next: (cell: BookCell, chance: Chance, column: string, round: MadeRound) => Partial<BookCell>,
): Plant {
  return (book, chance, round) => {
    const all = spots(book, SCORE_TABS, (one) => {
      const about = scored(one);
      return about !== null && isColumn(about.column) && typeof one.value === 'number' && one.planted === undefined;
    }).filter((spot) => !isTouched(book, spot.cell));
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const about = scored(spot.cell);
    if (about === null) return null;
    const planted: Planted = { code, subject: about.code };
    const { column } = about;
    const changed = { ...spot.cell, ...next(spot.cell, chance, column, round), planted };
    return { book: replaceCell(book, spot, changed), touches: [about.code] };
  };
}

/** Whether a column is a criterion. */
export function isCriterion(column: string): boolean {
  return /^\d+$/.test(column);
}

/** Whether a figure is given, not worked out. */
export function isGiven(column: string): boolean {
  return column !== 'total';
}

/** What is no score. */
export const WORDS_FOR_POINTS: readonly CellValue[] = ['chín', '9 điểm', 'x', 'đạt', '9,5đ', 'O', '8;5', true];
/** Numbers that do not look like scores. */
export const LOOKS: readonly Partial<BookCell>[] = [
  { value: 45209, format: 'd/m' },
  { value: 0.9, format: '0%' },
];

/** A maximum that is none: its column is no criterion any more. */
export const strangeMaximum: Plant = (book, chance) => {
  const all = spots(book, ['scores'], ({ mark }) => MAXIMUM.test(mark ?? ''));
  const isPlantedThere = spots(book, SCORE_TABS, ({ planted }) => planted !== undefined).length > 0;
  if (all.length === 0 || isPlantedThere) return null;
  const spot = chance.pick(all);
  const value = chance.pick<CellValue>(['mười', -5, '10 điểm', ...FAULTS]);
  const next: BookCell = { ...spot.cell, role: 'free', value, planted: { code: 'value.unreadable', subject: null } };
  return { book: replaceCell(book, spot, next), touches: null };
};
