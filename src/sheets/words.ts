import { itemAt } from '../domain/checked';
import { wordKey } from '../domain/text/keys';
import type { NominationStatus } from '../domain/eligibility/evidence';
import type { VoteTotals } from '../domain/round/votes';
import type { Presence } from '../domain/round/council';
import type { ProposalOutcome } from '../domain/round/records';
import type {
  CouncilOffice,
  Discipline,
  Gender,
  Group,
  InitiativeLevel,
  Period,
  Rater,
  Rating,
  RuleStatus,
} from '../domain/terms';
import type { RepairKind } from './repairs/repair';
import type { RepairState } from './repairs/log';
import words from './words.json';

/** The words of the tabs, as data: what a header, a label or a cell may say, each with its canonical spelling first. */
export { words };

/** The stable words among the figures of a closed round: nomination statuses, verdicts, and whether a target was reached. */
export type FrozenWord = NominationStatus | 'passed' | 'failed';

/** Spellings of each meaning, the canonical one first. */
export type Spellings<T extends string> = Readonly<Record<T, readonly string[]>>;

const values: {
  readonly gender: Spellings<Gender>;
  readonly group: Spellings<Group>;
  readonly rating: Spellings<Rating>;
  readonly discipline: Spellings<Discipline>;
  readonly initiative: Spellings<InitiativeLevel>;
  readonly flag: Spellings<'yes' | 'no'>;
  readonly reached: Spellings<'all' | 'nothing'>;
  readonly approved: Spellings<'yes' | 'no'>;
  readonly judged: Spellings<'yes' | 'no'>;
  readonly done: Spellings<'yes' | 'no'>;
  readonly decision: Spellings<'chosen' | 'not-chosen'>;
  readonly presence: Spellings<Presence>;
  readonly councilOffice: Spellings<CouncilOffice>;
  readonly mark: Spellings<'yes' | 'no' | 'unmarked' | 'unreadable'>;
  readonly voteForm: Spellings<VoteTotals['form']>;
  readonly ruleStatus: Spellings<RuleStatus>;
  readonly period: Spellings<Period>;
  readonly rater: Spellings<Rater>;
  readonly outcome: Spellings<ProposalOutcome>;
  readonly repairKind: Spellings<RepairKind>;
  readonly repairState: Spellings<RepairState>;
  readonly closingEvent: Spellings<'closed' | 'reopened'>;
  readonly frozen: Spellings<FrozenWord>;
} = words.values;

/** Spellings of the closed sets of values. */
export const VALUE_WORDS = values;

/** A look-up from any spelling to its meaning, without regard to case, spacing, diacritics and Unicode form. */
export type WordIndex<T extends string> = ReadonlyMap<string, T>;

/** Makes a look-up of spellings. */
export function wordIndex<T extends string>(spellings: Spellings<T>): WordIndex<T> {
  const index = new Map<string, T>();
  for (const meaning in spellings) for (const spelling of spellings[meaning]) index.set(wordKey(spelling), meaning);
  return index;
}

/** The canonical spelling of a meaning. */
export function canonical<T extends string>(spellings: Spellings<T>, meaning: T): string {
  return itemAt(spellings[meaning], 0);
}
