import type { Hundredths } from '../arithmetic/points';
import type { CellRef } from '../cell';
import type { Discipline, Gender, Group, InitiativeLevel, Rating } from '../terms';
import type { Field } from './field';

/** The awards that somebody registered for, and whether the cell also held a word that is no award. */
export interface Registration {
  readonly awards: readonly string[];
  readonly hasUnknown: boolean;
}

/** One row of the roster. Codes are as typed; months in hundredths; years in ascending order. */
export interface Person {
  readonly id: string;
  readonly at: CellRef;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly gender: Field<Gender>;
  readonly group: Field<Group>;
  readonly isLecturer: Field<boolean>;
  readonly months: Field<Hundredths>;
  readonly isRecruit: Field<boolean>;
  readonly rating: Field<Rating>;
  readonly registered: Field<Registration>;
  readonly initiative: Field<InitiativeLevel>;
  readonly discipline: Field<Discipline>;
  readonly cstdCoSoYears: Field<readonly number[]>;
  readonly cstdTinhYears: Field<readonly number[]>;
  /** Months of maternity leave in the year, in hundredths; they are not among `months`. */
  readonly maternityMonths: Field<Hundredths>;
}

/** One row of the units' tab, with the people of the roster that belong to it. */
export interface Collective {
  readonly id: string;
  readonly at: CellRef;
  readonly name: string;
  readonly nameAt: CellRef;
  readonly rating: Field<Rating>;
  readonly registered: Field<Registration>;
  readonly memberIds: readonly string[];
}
