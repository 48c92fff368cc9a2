import type { Person } from '../../domain/round/people';
import { RATERS, type Rater } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import type { CollectedTab } from '../../sheets/reading/collected';
import type { Review } from '../review';
import type { Collection, UnitState } from './sent';

/** Who was scored by whom in a tab, each as `rater person`. */
export type Coverage = ReadonlySet<string>;

/** The person of an item of it. */
export function personOf(item: string): string {
  return item.slice(item.indexOf(' ') + 1);
}

/** Who was scored by whom in each tab, by the tab's name. */
export function coverageOf(review: Review): ReadonlyMap<string, Coverage> {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, rater, rows } of review.round.scoreSheets) {
    const covered = bySheet.get(sheet) ?? new Set();
    for (const { personId } of rows) covered.add(`${rater} ${personId}`);
    bySheet.set(sheet, covered);
  }
  return bySheet;
}

/** Whether somebody was scored by the same rater in both. */
export function overlaps(one: Coverage, other: Coverage): boolean {
  return [...one].some((item) => other.has(item));
}

/** The people whose scores by some rater are in the other and not in the one. */
export function leftOut(one: Coverage, other: Coverage): readonly string[] {
  const missing = [...other].filter((item) => !one.has(item));
  return [...new Set(missing.map(personOf))];
}

/** Which units and people are still without scores, once all is collected. */
export function gapsOf(
  people: readonly Person[],
  coverage: ReadonlyMap<string, Coverage>,
  collected: readonly CollectedTab[],
): Pick<Collection, 'units' | 'unscored' | 'raters'> {
  const all = new Set([...coverage.values()].flatMap((covered) => [...covered]));
  const raters = RATERS.filter((rater) => [...all].some((item) => item.startsWith(`${rater} `)));
  const isScored = (rater: Rater, { id }: Person): boolean => all.has(`${rater} ${id}`);
  const byUnit = new Map<string, Person[]>();
  for (const person of people) {
    const key = wordKey(person.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), person]);
  }
  const units = [...byUnit.values()].map((members): UnitState => {
    const covers = (covered: Coverage): boolean =>
      members.some(({ id }) => RATERS.some((rater) => covered.has(`${rater} ${id}`)));
    const count = (rater: Rater): number => members.filter((person) => isScored(rater, person)).length;
    return {
      unit: members[0]?.unit ?? '',
      people: members.length,
      scored: { self: count('self'), unit: count('unit'), council: count('council') },
      files: [
        ...new Set(collected.filter(({ tab }) => covers(coverage.get(tab) ?? new Set())).map(({ file }) => file)),
      ],
    };
  });
  const unscored = people.filter((person) => !RATERS.some((rater) => isScored(rater, person)));
  return { units, unscored, raters };
}
