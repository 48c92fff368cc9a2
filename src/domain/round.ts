import type { Hundredths } from './arithmetic/points';
import type { IsoDate } from './arithmetic/date';
import type { Ratio } from './arithmetic/ratio';
import type { Decimal } from './arithmetic/decimal';
import type { CellRef } from './cell';
import type { Statute } from './rules/statute';
import type {
  CouncilOffice,
  Discipline,
  Gender,
  Group,
  InitiativeLevel,
  Period,
  Rater,
  Rating,
  Receiver,
} from './terms';

/** What the tabs of a review workbook say, read and placed, but not yet judged. */

/** A value with its cell: known, an empty cell, a cell that cannot be read, or a column (or label) that is not there. */
export type Field<T> =
  | { readonly state: 'known'; readonly value: T; readonly at: CellRef }
  | { readonly state: 'empty'; readonly at: CellRef }
  | { readonly state: 'unreadable'; readonly at: CellRef }
  | { readonly state: 'absent' };

/** The cell of a field, where it has one. */
export function fieldAt(field: Field<unknown>): CellRef | null {
  return field.state === 'absent' ? null : field.at;
}

/** The value of a field, where it is known. */
export function fieldValue<T>(field: Field<T>): T | null {
  return field.state === 'known' ? field.value : null;
}

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

/** A mark on a ballot, by meaning. `unmarked` is an empty cell or `-`; `other` is a text that is no mark. */
export type Mark = 'yes' | 'no' | 'unmarked' | 'unreadable' | 'other';

/** One paper: a mark for each name of the header, and whether it was declared invalid, with the reason as typed. Nothing else is kept of it. */
export interface Ballot {
  readonly marks: readonly Mark[];
  readonly isInvalid: boolean;
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

/** How a member took part in a meeting: there, by an opinion in writing, or not at all. */
export type Presence = 'present' | 'written' | 'absent';

/** A member of the council. An empty cell under `Có mặt` is an absence, one under `Kiểm phiếu` nobody who counts. */
export interface CouncilMember {
  readonly name: string;
  readonly at: CellRef;
  /** The code in the roster; `null` for somebody who is not in it, or of whom it cannot be told. */
  readonly personId: string | null;
  readonly position: string;
  readonly role: string;
  /** The office that `role` names; `null` where it names neither. */
  readonly office: CouncilOffice | null;
  readonly presence: Field<Presence>;
  readonly isTeller: Field<boolean>;
}

/** The council, as its tab has it. */
export interface Council {
  readonly sheet: string;
  readonly members: readonly CouncilMember[];
}

/** What `Đợt xét` says of closing the round, or of opening it again. */
export interface ClosingWish {
  /** The day on which the papers were signed. */
  readonly closedOn: Field<IsoDate>;
  /** Who closes or reopens; empty where nobody is named. */
  readonly by: string;
  /** Why a closed round is opened again; empty where it is not. */
  readonly reason: string;
  readonly reasonAt: CellRef | null;
  readonly reopenedOn: Field<IsoDate>;
}

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

/** A parameter that the round sets, as typed. */
export interface RoundParameter {
  readonly key: string;
  readonly text: string;
  /** `null` for one that is tried out and does not stand in the workbook. */
  readonly at: CellRef | null;
}

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

/** A rater's sheet of scores that could not be read, and the people (by code) that it names. */
export interface UnreadScores {
  readonly rater: Rater;
  readonly people: ReadonlySet<string>;
}

/** A whole review round, as read. */
export interface Round {
  /** The tab that says all this of the round. */
  readonly sheet: string;
  /** The campaign's id as typed, in lower case; `null` where the round does not say. */
  readonly campaign: string | null;
  readonly year: number;
  readonly isSchoolYear: boolean;
  /** `null` where it is missing or cannot be read: then no award is worked out. */
  readonly period: Period | null;
  readonly meetingDate: Field<IsoDate>;
  readonly texts: RoundTexts;
  readonly office: OfficeTexts;
  readonly members: Field<number>;
  readonly present: Field<number>;
  readonly written: Field<number>;
  /** `null` where the workbook does not name the members. */
  readonly council: Council | null;
  readonly parameters: readonly RoundParameter[];
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly scoreSheets: readonly ScoreSheet[];
  readonly unreadScores: readonly UnreadScores[];
  readonly ballotBoxes: readonly BallotBox[];
  readonly ballotCounts: readonly BallotCount[];
  /** Awards of which only totals were kept. */
  readonly voteTotals: readonly VoteTotals[];
  readonly secondBallots: SecondBallots;
  readonly decisions: readonly Decision[];
  /** What the secretary wishes of closing the round or opening it again. */
  readonly closing: ClosingWish;
  readonly periodResults: readonly PeriodResult[];
  /** `null` where the workbook has no tab for it, which is not the same as an empty one. */
  readonly followUps: readonly FollowUp[] | null;
  /** The council's own statutes, in the order of the tabs: a later one overrides an earlier. */
  readonly statutes: readonly Statute[];
  readonly articles: readonly Article[];
  readonly judgements: readonly CouncilJudgement[];
  readonly reached: readonly ReachedRow[];
  readonly initiatives: readonly Initiative[];
}
