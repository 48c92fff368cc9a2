import type { IsoDate } from '../arithmetic/date';
import type { Receiver } from '../terms';
import type { Field } from './field';

/** The texts of `Đợt xét` that go into documents; empty where nothing is set. */
export interface RoundTexts {
  readonly parentOrganisation: string;
  readonly organisation: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly tellerChief: string;
  /** When the council met, and where, as typed. */
  readonly meetingFrom: string;
  readonly meetingTo: string;
  readonly meetingPlace: string;
  /** Number, place and times of the counting minutes, as typed. */
  readonly countingNumber: string;
  readonly countingPlace: string;
  readonly countingFrom: string;
  readonly countingTo: string;
  /** What the ballot papers are called at their head; empty where they are called by how they are marked. */
  readonly ballotTitle: string;
}

/** Whom a submission is for and its number, as typed. */
export interface SubmissionTexts {
  readonly name: string;
  readonly number: string;
}

/** What the round says of the papers that go out under the organisation's own name, as typed; empty where it says nothing. */
export interface OfficeTexts {
  /** Number and symbol of the decision: `15/QĐ-TCT`. */
  readonly decisionNumber: string;
  /** The day of the decision, and of the papers that go with it. */
  readonly decisionDate: Field<IsoDate>;
  readonly signer: string;
  /** What the signer is: `Hiệu trưởng`, `Phó Hiệu trưởng`. */
  readonly signerTitle: string;
  /** In whose place: `KT. Hiệu trưởng`. */
  readonly signsFor: string;
  /** Who gets the decision, `;` between. */
  readonly recipients: string;
  /** Codes, `;` between, of those whom the council proposes further, to one above who settles the award. */
  readonly proposedFurther: string;
  readonly submissions: Readonly<Record<Receiver, SubmissionTexts>>;
}
