import type { Hundredths } from '../arithmetic/points';
import type { Ratio } from '../arithmetic/ratio';
import type { CellRef } from '../cell';
import type { Rater } from '../terms';
import type { Field } from './field';

/** A criterion of a scoring tab; `index` is its 0-based column in a matrix, its row in a form, `maxAt` the cell of its maximum. */
export interface Criterion {
  readonly name: string;
  readonly max: Hundredths;
  readonly index: number;
  readonly maxAt?: CellRef;
  /** Of one of several ways to choose from: the most that any of them gives, which is what counts in a sum of maxima. */
  readonly best?: Hundredths;
  /** What it counts as where no scheme says otherwise: a part of the bonus or the penalty that it stands under. */
  readonly under?: 'bonus' | 'penalty';
  /** Its maximum cannot be read, which is told: no points can be made of what is given for it. */
  readonly isMaximumUnreadable?: boolean;
  /** Its name begins as that of a penalty does, and yet it has a maximum and stands under none. */
  readonly isNamedPenalty?: boolean;
}

/** What a cell says that holds no points: that all or nothing was reached, or what share was. Only a scheme can make points of it. */
export type ScoreMark =
  { readonly kind: 'all' } | { readonly kind: 'nothing' } | { readonly kind: 'share'; readonly ratio: Ratio };

/**
 * One scored cell. `isNative` tells a number from a text that reads as one; `none` is an empty cell, `-`, `/` or `vắng`; what is unreadable as
 * points may still be a mark, or a word (`raw`), that the scheme gives points for.
 */
export type ScoreValue =
  | { readonly kind: 'given'; readonly points: Hundredths; readonly isRounded: boolean; readonly isNative: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly raw: string; readonly mark?: ScoreMark };

/** What a rater gave to one person; `scores` in the order of the sheet's criteria. `index` is its row in a matrix, its column in a form. */
export interface ScoreRow {
  readonly personId: string;
  readonly index: number;
  readonly scores: readonly ScoreValue[];
  readonly bonus: ScoreValue;
  readonly penalty: ScoreValue;
  /** The total that the sheet itself states. */
  readonly total: ScoreValue;
}

/** Where the extra figures of a scoring tab stand, by the same kind of index as the criteria; `null` where the tab has none. */
export interface ScoreColumns {
  readonly bonus: number | null;
  readonly penalty: number | null;
  readonly total: number | null;
}

/** One scoring tab of one rater. */
export interface ScoreSheet {
  readonly sheet: string;
  readonly layout: 'matrix' | 'form';
  readonly rater: Rater;
  readonly criteria: readonly Criterion[];
  readonly columns: ScoreColumns;
  /** The total that the tab declares for the maxima. */
  readonly declaredTotal: Field<Hundredths>;
  readonly rows: readonly ScoreRow[];
}

/** A rater's sheet of scores that could not be read, and the people (by code) that it names. */
export interface UnreadScores {
  readonly rater: Rater;
  readonly people: ReadonlySet<string>;
}
