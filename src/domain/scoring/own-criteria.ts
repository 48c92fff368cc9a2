import type { Hundredths } from '../arithmetic/points';
import type { Round } from '../round/round';
import type { ScoreSheet } from '../round/score-sheets';

/** A criterion that a council names itself; its maximum is `null` where it cannot be told. */
export interface OwnCriterion {
  readonly name: string;
  readonly max: Hundredths | null;
}

/** The criteria of a tab, but for the parts of its bonus and penalty. */
function criteriaOf({ criteria }: ScoreSheet): readonly OwnCriterion[] {
  return criteria
    .filter(({ under }) => under === undefined)
    .map(({ name, max, isMaximumUnreadable }) => ({ name, max: isMaximumUnreadable === true ? null : max }));
}

/** The criteria of the council's tabs of everybody's scores; none where its tabs differ, as nobody says then which are to go on. */
export function ownCriteria({ scoreSheets }: Pick<Round, 'scoreSheets'>): readonly OwnCriterion[] {
  const [first = [], ...others] = scoreSheets
    .filter(({ rater, layout }) => rater === 'council' && layout === 'matrix')
    .map(criteriaOf);
  const told = (list: readonly OwnCriterion[]): string => JSON.stringify(list.map(({ name, max }) => [name, max]));
  return others.every((other) => told(other) === told(first)) ? first : [];
}
