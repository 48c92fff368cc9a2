import { itemAt } from '../domain/checked';
import { valueKey, wordKey } from '../domain/text/keys';
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

/** A look-up by `wordKey` from any spelling to its meaning, without regard to case, spacing (beside signs, too), diacritics and Unicode form. */
export type WordIndex<T extends string> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** A look-up that can be added to. */
export interface GrowingIndex<T extends string> extends WordIndex<T> {
  readonly set: (key: string, meaning: T) => void;
}

/** Makes a look-up of keys. Where two words differ in spaces beside their signs alone, only their own spelling tells which of them is meant. */
export function indexOfKeys<T extends string>(keys: Iterable<readonly [string, T]>): GrowingIndex<T> {
  const asSpelt = new Map<string, T>();
  const asValue = new Map<string, T | null>();
  const get = (key: string): T | undefined => asSpelt.get(key) ?? asValue.get(valueKey(key)) ?? undefined;
  const set = (key: string, meaning: T): void => {
    const value = valueKey(key);
    const there = asValue.get(value);
    asSpelt.set(key, meaning);
    asValue.set(value, there === undefined || there === meaning ? meaning : null);
  };
  for (const [key, meaning] of keys) set(key, meaning);
  return { get, set, has: (key) => get(key) !== undefined };
}

/** Makes a look-up of spellings. */
export function wordIndex<T extends string>(spellings: Spellings<T>): GrowingIndex<T> {
  const index = indexOfKeys<T>([]);
  for (const meaning in spellings) for (const spelling of spellings[meaning]) index.set(wordKey(spelling), meaning);
  return index;
}

/** The canonical spelling of a meaning. */
export function canonical<T extends string>(spellings: Spellings<T>, meaning: T): string {
  return itemAt(spellings[meaning], 0);
}
