import type { NominationStatus } from '../eligibility/evidence';
import type { Evaluation } from '../evaluate';
import type { TargetResult } from '../targets/targets';

/** One thing that differs between two workings-out of a round. */
export type Change =
  | { readonly kind: 'limit'; readonly award: string; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'required'; readonly award: string; readonly before: number | null; readonly after: number | null }
  | {
      readonly kind: 'status';
      readonly award: string;
      readonly subject: string;
      /** `null` where the award is not worked out. */
      readonly before: NominationStatus | null;
      readonly after: NominationStatus | null;
    }
  | {
      readonly kind: 'target';
      readonly target: string;
      readonly before: boolean | null;
      readonly after: boolean | null;
    };

function union(...lists: readonly Iterable<string>[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => [...list]))];
}

function answerOf(targets: readonly TargetResult[], id: string): boolean | null {
  const result = targets.find(({ target }) => target.id === id);
  return result?.met ?? result?.stated ?? null;
}

/** What differs in the figures that decide: places, votes needed, statuses, targets; in the order of the later one's awards. */
export function changesBetween(before: Evaluation, after: Evaluation): readonly Change[] {
  const awards = union(after.entries.keys(), before.entries.keys());
  const limit = ({ ceilings }: Evaluation, award: string): number | null =>
    ceilings.find((ceiling) => ceiling.award === award)?.limit ?? null;
  const required = ({ votes }: Evaluation, award: string): number | null =>
    votes.find((vote) => vote.award === award)?.threshold?.required ?? null;
  const status = ({ entries }: Evaluation, award: string, subject: string): NominationStatus | null =>
    entries.get(award)?.get(subject)?.status ?? null;
  const all = awards.flatMap((award): readonly Change[] => [
    { kind: 'limit', award, before: limit(before, award), after: limit(after, award) },
    { kind: 'required', award, before: required(before, award), after: required(after, award) },
    ...union(after.entries.get(award)?.keys() ?? [], before.entries.get(award)?.keys() ?? []).map(
      (subject): Change => ({
        kind: 'status',
        award,
        subject,
        before: status(before, award, subject),
        after: status(after, award, subject),
      }),
    ),
  ]);
  const targets = union(
    after.targets.map(({ target }) => target.id),
    before.targets.map(({ target }) => target.id),
  ).map((target): Change => ({
    kind: 'target',
    target,
    before: answerOf(before.targets, target),
    after: answerOf(after.targets, target),
  }));
  return [...all, ...targets].filter((change) => change.before !== change.after);
}
