import type { CellRef } from '../cell';
import type { Field } from './field';

/** A mark on a ballot, by meaning. `unmarked` is an empty cell or `-`; `other` is a text that is no mark. */
export type Mark = 'yes' | 'no' | 'unmarked' | 'unreadable' | 'other';

/** One paper: a mark for each name of the header, and whether it was declared invalid, with the reason as typed. Nothing else is kept of it. */
export interface Ballot {
  readonly marks: readonly Mark[];
  readonly isInvalid: boolean;
  /** Only where a mark stands in a column of the tab that is no known name's: it counts for nobody, but the paper is not blank. */
  readonly isMarkedElsewhere?: true;
  /** Only where the paper is invalid and a reason stands there that is text and names nobody. */
  readonly reason?: string;
  /** Only where a reason stands there that names somebody: it is not kept. */
  readonly isReasonWithheld?: true;
}

/** A name in the header of a ballot tab; `column` is 0-based. */
export interface Nominee {
  readonly id: string;
  readonly column: number;
}

/** The papers of one award, as the ballot tab holds them. */
export interface BallotBox {
  readonly award: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** First and last row in which papers stand, 0-based; `null` where there is none. */
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly invalidColumn: number | null;
  readonly nominees: readonly Nominee[];
  readonly ballots: readonly Ballot[];
}

/** How many papers of one award were issued and came back. */
export interface BallotCount {
  readonly award: string;
  readonly issued: Field<number>;
  readonly returned: Field<number>;
  /** Papers declared invalid, where only totals were kept; the papers themselves say it where they are there. */
  readonly invalid: Field<number>;
  /** What the committee says of numbers that do not agree; empty where it says nothing. */
  readonly note: string;
}

/** What was counted of one name without keeping the papers. */
export interface TotalsRow {
  readonly candidateId: string;
  readonly at: CellRef;
  readonly yes: Field<number>;
  readonly no: Field<number>;
  readonly blank: Field<number>;
}

/** The totals of one award, counted by hand: of papers, or of raised hands. */
export interface VoteTotals {
  readonly award: string;
  readonly sheet: string;
  readonly form: 'papers' | 'hands';
  /** Whether the tab says that the papers were secret: without a word for how it was voted they are papers, and nobody knows more. */
  readonly isSaidSecret: boolean;
  readonly rows: readonly TotalsRow[];
}

/** What the workbook has of second ballots, among the tied of an award. */
export interface SecondBallots {
  readonly boxes: readonly BallotBox[];
  readonly totals: readonly VoteTotals[];
  readonly counts: readonly BallotCount[];
}

/** A line of the council's recorded decisions. */
export interface Decision {
  readonly award: string;
  readonly candidateId: string;
  readonly isChosen: boolean;
  readonly basis: string;
  readonly at: CellRef;
}
