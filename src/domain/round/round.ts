import type { IsoDate } from '../arithmetic/date';
import type { CellRef } from '../cell';
import type { Statute } from '../rules/statute';
import type { Period } from '../terms';
import type { Field } from './field';
import type { Collective, Person } from './people';
import type { ScoreSheet, UnreadScores } from './score-sheets';
import type { BallotBox, BallotCount, Decision, SecondBallots, VoteTotals } from './votes';
import type { Council } from './council';
import type { OfficeTexts, RoundTexts } from './texts';
import type { Article, CouncilJudgement, FollowUp, Initiative, PeriodResult, ReachedRow } from './records';

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

/** A parameter that the round sets, as typed. */
export interface RoundParameter {
  readonly key: string;
  readonly text: string;
  /** `null` for one that is tried out and does not stand in the workbook. */
  readonly at: CellRef | null;
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
