import type { Finding } from '../../domain/finding';
import type { Result } from '../../domain/result';
import type { Person } from '../../domain/round/people';
import type { Rater } from '../../domain/terms';
import type { ToldRound } from '../../sheets/reading/told-round';
import type { AddedTab, ExpectedFingerprints, ReadFailure, Snapshot } from '../../workbook/port';
import type { Review, Unusable } from '../review';

/** A file that somebody sent: its name, the SHA-256 (hex) of its bytes, and what is in it. */
export interface SentFile {
  readonly name: string;
  readonly sha256: string;
  readonly content: Result<Snapshot, ReadFailure>;
}

/** Whether a tab (by its name in the file) that is another version of one collected before is to take its place. */
export type Replaces = (file: SentFile, tab: string) => boolean;

/** Why a tab is not replaced, though another one scores its people. */
export type WhyKept =
  /** It was collected, and has scores of people (their codes) whom the other leaves out: those would be lost. */
  | { readonly kind: 'left-out'; readonly people: readonly string[] }
  /** It comes from what is being collected now. */
  | { readonly kind: 'sent-now' }
  /** It is the user's own or was changed since it was collected, or there are several. */
  | { readonly kind: 'own' };

/** What becomes of a scoring tab of a sent file. */
export type TabState =
  | { readonly kind: 'added' | 'replaced'; readonly as: string }
  /** A tab of the workbook holds the very same. */
  | { readonly kind: 'same'; readonly as: string }
  /** Another version of a tab that was collected before: it replaces that one only where it is asked to. */
  | { readonly kind: 'newer'; readonly than: string }
  /** The same raters have scored the same people in tabs that are not to be replaced. */
  | { readonly kind: 'conflict'; readonly with: readonly string[]; readonly why: WhyKept }
  /** It scores nobody of the roster, or does not say who scored. */
  | { readonly kind: 'nothing' }
  /** It is like a table of scores, and cannot be read as one. */
  | { readonly kind: 'unread' };

/** A scoring tab of a sent file: who scored how many, what is wrong with it, and what becomes of it. */
export interface SentTab {
  readonly name: string;
  readonly state: TabState;
  readonly raters: readonly Rater[];
  readonly people: readonly string[];
  readonly units: readonly string[];
  /** Their tab is the sent one's, by the name that it has in its file. */
  readonly findings: readonly Finding[];
}

/** What was found in a sent file. */
export type SentState =
  /** `others` are the names of its tabs that have nothing to do with scores: they are not taken. */
  | { readonly kind: 'read'; readonly tabs: readonly SentTab[]; readonly others: readonly string[] }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure }
  | { readonly kind: 'sent-twice'; readonly as: string }
  | { readonly kind: 'collected-before'; readonly tabs: readonly string[] }
  | { readonly kind: 'other-round'; readonly part: 'campaign' | 'year' | 'period'; readonly told: ToldRound }
  | { readonly kind: 'no-scoring-tab' };

/** A sent file with what was found. */
export interface CheckedFile {
  readonly name: string;
  readonly sha256: string;
  readonly state: SentState;
}

/** A unit of the roster: how many of its people each rater has scored once all is collected, and the files that its scores came in. */
export interface UnitState {
  readonly unit: string;
  readonly people: number;
  readonly scored: Readonly<Record<Rater, number>>;
  readonly files: readonly string[];
}

/** What is to be added to the workbook, and the account of it. */
export interface Collection {
  readonly files: readonly CheckedFile[];
  readonly units: readonly UnitState[];
  /** People of the roster whom nobody has scored. */
  readonly unscored: readonly Person[];
  /** Raters who have scored anybody. */
  readonly raters: readonly Rater[];
  /** The tabs to add, with the list of what was collected last; nothing where there is nothing new. */
  readonly additions: readonly AddedTab[];
  /** The tabs that are replaced, with the fingerprints that they must have still. */
  readonly expected: ExpectedFingerprints;
  readonly review: Review;
}

/** A closed round takes no more files. */
export interface RoundClosed {
  readonly code: 'collect.round-closed';
  readonly params: Readonly<Record<string, never>>;
}

/** Why nothing can be collected. */
export type CollectFailure = Unusable | RoundClosed;
