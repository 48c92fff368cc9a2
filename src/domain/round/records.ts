import type { Hundredths } from '../arithmetic/points';
import type { IsoDate } from '../arithmetic/date';
import type { Decimal } from '../arithmetic/decimal';
import type { CellRef } from '../cell';
import type { InitiativeLevel, Period } from '../terms';
import type { Field } from './field';

/** What somebody got in one period of the year, as the council settled it then; `band` and `praise` are the council's own words. */
export interface PeriodResult {
  readonly personId: string;
  readonly period: Exclude<Period, 'year'>;
  readonly at: CellRef;
  /** In hundredths; never taken for 0 where it is not there. */
  readonly points: Field<Hundredths>;
  readonly band: string;
  readonly praise: string;
}

/** What became of a proposal: still with the higher council, granted, handed over, or refused. */
export type ProposalOutcome = 'pending' | 'granted' | 'received' | 'refused';

/** A line of what became of the proposals of this round. */
export interface FollowUp {
  readonly award: string;
  readonly candidateId: string;
  readonly at: CellRef;
  readonly submittedOn: Field<IsoDate>;
  readonly decisionNumber: string;
  readonly decidedOn: Field<IsoDate>;
  readonly outcome: Field<ProposalOutcome>;
}

/** An article that somebody wrote. */
export interface Article {
  readonly personId: string;
  readonly at: CellRef;
  readonly title: string;
  readonly place: string;
  readonly isApproved: Field<boolean>;
  readonly date: Field<IsoDate>;
}

/** What the council recorded on one criterion for one person; the criterion as typed. */
export interface CouncilJudgement {
  readonly personId: string;
  readonly criterion: string;
  readonly criterionAt: CellRef;
  readonly isMet: Field<boolean>;
  readonly note: string;
}

/** What was reached: a figure, a yes or no, or the day on which something was done. */
export type Reached =
  | { readonly kind: 'figure'; readonly value: Decimal }
  | { readonly kind: 'answer'; readonly isYes: boolean }
  | { readonly kind: 'day'; readonly day: IsoDate };

/** A row of what was reached: the code of a target or of a date, and the year where the row is of one year alone. */
export interface ReachedRow {
  readonly code: string;
  readonly codeAt: CellRef;
  readonly year: Field<number>;
  readonly reached: Field<Reached>;
}

/** An initiative or project of the register; `level` is the one that recognised it. */
export interface Initiative {
  readonly personIds: readonly string[];
  readonly at: CellRef;
  readonly title: string;
  readonly state: string;
  readonly level: Field<InitiativeLevel>;
  readonly decision: string;
  readonly date: Field<IsoDate>;
}
