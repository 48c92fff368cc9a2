import type { ScoreValue } from '../../domain/round/score-sheets';
import { nameKey, wordKey } from '../../domain/text/keys';
import { looseKey } from '../heading-words';
import { wordIndex, words } from '../words';
import { type Numbering, isNextOf, isWithin, withoutNumber } from './form-numbering';
import type { Grid } from './grid';

/** A figure that is no criterion. */
export type FormExtra = 'bonus' | 'penalty' | 'total';

const EXTRAS = wordIndex<FormExtra>({
  bonus: words.scoreColumns.bonus,
  penalty: words.scoreColumns.penalty,
  total: words.scoreColumns.total,
});

const PENALTIES = words.scoreColumns.penalty.map((word) => `${looseKey(word)} `);

/** The figure that a row is by its name, `III. Điểm trừ:` as `Điểm trừ`; `null` where it is none. */
export function extraIn(name: string): FormExtra | null {
  const keyOf = (text: string): string => wordKey(text).replace(/\s*[:*(].*$/, '');
  return EXTRAS.get(keyOf(name)) ?? EXTRAS.get(keyOf(withoutNumber(name))) ?? null;
}

/** `Trừ`, with its mark: `Trụ sở` takes nothing off. */
const TAKEN = `${nameKey(words.taken)} `;

/** Whether a name begins as that of a penalty does: `Điểm trừ do đi muộn`, `Trừ vi phạm`. */
export function isNamedPenalty(name: string): boolean {
  const loose = looseKey(withoutNumber(name));
  return PENALTIES.some((begin) => loose.startsWith(begin)) || nameKey(withoutNumber(name)).startsWith(TAKEN);
}

/** A row of a form's table by its name and its number. */
export interface FormRow {
  readonly index: number;
  readonly name: string;
  readonly numbering: Numbering | null;
  readonly extra: FormExtra | null;
}

/**
 * How many of the rows below one for bonus or penalty points tell what these are for: below a group those that are numbered, up to the next group; below `3`
 * those numbered `3.1`, `a)` or `-`; below one without a number those numbered `a)` or `-`, or from `1` on.
 */
export function partsOfExtra({ numbering: outer }: FormRow, below: readonly FormRow[]): number {
  const isPart = ({ extra, numbering }: FormRow, before: number): boolean => {
    if (extra !== null || numbering === null) return false;
    if (outer === null)
      return numbering.by === 'dash' || numbering.by === 'small-letter' || isNextOf(numbering, before);
    if (outer.by === 'letter' || outer.by === 'roman') return numbering.by !== 'letter' && numbering.by !== 'roman';
    return isWithin(numbering, outer);
  };
  const end = below.findIndex((row, index) => !isPart(row, index));
  return end < 0 ? below.length : end;
}

/** A row for bonus or penalty points, and those below it without a maximum that tell what they are for. */
export interface ExtraRow {
  readonly row: number;
  readonly parts: readonly number[];
}

/** Bonus or penalty as one rater gave it: where it stands (`null` where the form has none), and its points. */
export interface ExtraGiven {
  readonly row: number | null;
  readonly value: ScoreValue;
}

/** Reads the bonus or the penalty of a rater: of several rows their sum, at the first of them; what cannot be read goes before. */
export function extraGiven(grid: Grid, column: number, rows: readonly ExtraRow[]): ExtraGiven {
  const valueIn = (row: number): ScoreValue => grid.score(row, column);
  const isFilled = (row: number): boolean => valueIn(row).kind !== 'none';
  const filled = rows.flatMap(({ row, parts }) => (isFilled(row) ? [row] : parts.filter(isFilled)));
  const seen = new Set<string>();
  let sum: ExtraGiven = { row: rows[0]?.row ?? null, value: { kind: 'none' } };
  for (const row of filled) {
    // A cell merged over several rows is one figure.
    const { cell } = grid.at(row, column);
    if (seen.has(cell)) continue;
    seen.add(cell);
    const value = valueIn(row);
    if (value.kind !== 'given') return { row, value };
    const { value: before } = sum;
    sum =
      before.kind === 'given'
        ? {
            ...sum,
            value: {
              kind: 'given',
              points: before.points + value.points,
              isRounded: before.isRounded || value.isRounded,
              isNative: before.isNative && value.isNative,
            },
          }
        : { row, value };
  }
  return sum;
}
