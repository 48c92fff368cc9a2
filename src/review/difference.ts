import type { NominationStatus } from '../domain/eligibility/evidence';
import type { Evaluation } from '../domain/evaluate';
import { changesBetween } from '../domain/trace/changes';
import type { TargetActual } from '../domain/targets/targets';
import type { Severity } from '../domain/finding';
import type { Review } from './review';

/** A figure before and after; `null` where there is none. */
export interface FigureChange<T = number | null> {
  readonly before: T;
  readonly after: T;
}

/** Somebody whose status is another one; `null` where the award is not worked out. */
export interface StatusChange {
  readonly subject: string;
  readonly before: NominationStatus | null;
  readonly after: NominationStatus | null;
}

/** What differs in one award; a figure that stays is `null`. */
export interface AwardDifference {
  readonly award: string;
  /** Places, votes needed, how many are nominated, and how many are tied at the ceiling. */
  readonly limit: FigureChange | null;
  readonly required: FigureChange | null;
  readonly nominated: FigureChange | null;
  readonly tied: FigureChange | null;
  /** Those who are nominated after and were not before, and the other way round. */
  readonly entering: readonly StatusChange[];
  readonly leaving: readonly StatusChange[];
  /** Those who are not nominated either way, and for another reason. */
  readonly others: readonly StatusChange[];
}

/** What differs in one target: the answer, or the count that it is about; at least one of them differs. */
export interface TargetDifference {
  readonly target: string;
  readonly answer: FigureChange<boolean | null>;
  readonly actual: FigureChange<TargetActual | null>;
}

/** Everything that differs between two workings-out of a round. */
export interface Difference {
  readonly awards: readonly AwardDifference[];
  readonly targets: readonly TargetDifference[];
  /** The money for awards in all, in dong; `null` where it is the same, or cannot be told either way. */
  readonly money: FigureChange | null;
  /** How many findings of a severity there are, where that differs. */
  readonly findings: readonly ({ readonly severity: Severity } & FigureChange<number>)[];
}

function changed<T>(before: T, after: T): FigureChange<T> | null {
  return before === after ? null : { before, after };
}

/** How many have a status; `null` where the award is not worked out. */
function having({ entries }: Evaluation, award: string, status: NominationStatus): number | null {
  const own = entries.get(award);
  return own === undefined ? null : [...own.values()].filter((entry) => entry.status === status).length;
}

function targetDifferences(before: Evaluation, after: Evaluation): readonly TargetDifference[] {
  const byId = (evaluation: Evaluation) => new Map(evaluation.targets.map((result) => [result.target.id, result]));
  const [old, now] = [byId(before), byId(after)];
  const same = (one: TargetActual | null, other: TargetActual | null): boolean =>
    one?.count === other?.count && one?.of === other?.of;
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((target) => {
    const [was, is] = [old.get(target), now.get(target)];
    const answer = { before: was?.met ?? was?.stated ?? null, after: is?.met ?? is?.stated ?? null };
    const actual = { before: was?.actual ?? null, after: is?.actual ?? null };
    return answer.before === answer.after && same(actual.before, actual.after) ? [] : [{ target, answer, actual }];
  });
}

/** The money in all, as far as it can be told: `null` where that of somebody cannot. */
function moneyOf({ rewards }: Evaluation): number | null {
  const amounts = rewards.rewarded.map(({ amount }) => amount);
  return amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Everything that differs between two reviews of one workbook, in the order of the later one's awards; figures first, then people. */
export function differenceBetween(
  before: Pick<Review, 'evaluation' | 'findings'>,
  after: Pick<Review, 'evaluation' | 'findings'>,
): Difference {
  const [was, is] = [before.evaluation, after.evaluation];
  const changes = changesBetween(was, is);
  const awards = [...new Set([...is.entries.keys(), ...was.entries.keys()])].map((award): AwardDifference => {
    const own = changes.filter((change) => change.kind !== 'target' && change.award === award);
    const figure = (kind: 'limit' | 'required'): FigureChange | null =>
      own.flatMap((change) => (change.kind === kind ? [{ before: change.before, after: change.after }] : []))[0] ??
      null;
    const people = own.flatMap((change) =>
      change.kind === 'status' ? [{ subject: change.subject, before: change.before, after: change.after }] : [],
    );
    return {
      award,
      limit: figure('limit'),
      required: figure('required'),
      nominated: changed(having(was, award, 'nominated'), having(is, award, 'nominated')),
      tied: changed(having(was, award, 'tied-at-ceiling'), having(is, award, 'tied-at-ceiling')),
      entering: people.filter((one) => one.after === 'nominated'),
      leaving: people.filter((one) => one.before === 'nominated'),
      others: people.filter((one) => one.before !== 'nominated' && one.after !== 'nominated'),
    };
  });
  const count = ({ findings }: Pick<Review, 'findings'>, severity: Severity): number =>
    findings.filter((found) => found.severity === severity).length;
  return {
    awards: awards.filter(({ limit, required, nominated, tied, entering, leaving, others }) =>
      [limit, required, nominated, tied, ...entering, ...leaving, ...others].some((one) => one !== null),
    ),
    targets: targetDifferences(was, is),
    money: changed(moneyOf(was), moneyOf(is)),
    findings: SEVERITIES.map((severity) => ({
      severity,
      before: count(before, severity),
      after: count(after, severity),
    })).filter((one) => one.before !== one.after),
  };
}

/** Whether nothing differs. */
export function isNothing({ awards, targets, money, findings }: Difference): boolean {
  return awards.length + targets.length + findings.length === 0 && money === null;
}
