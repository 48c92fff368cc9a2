import type { Hundredths } from '../arithmetic/points';
import { itemAt, valueAt } from '../checked';
import type { Person } from '../round/people';
import type { ScoreValue } from '../round/score-sheets';
import type { Round } from '../round/round';
import type { PersonScores } from '../scoring/scores';
import { RATERS, type Rater } from '../terms';
import { wordKey } from '../text/keys';

/**
 * What a rater gave to one person: the total, every figure, as one text that is the same only where they are for the same, and whether every criterion
 * has its maximum.
 */
export interface GivenTo {
  readonly person: Person;
  readonly total: Hundredths;
  readonly figures: string;
  readonly isAtMaximum: boolean;
}

/** What each rater gave, to everybody of whom a total could be made. */
export type Given = ReadonlyMap<Rater, readonly GivenTo[]>;

function figureText(value: ScoreValue): string {
  if (value.kind === 'given') return String(value.points);
  return value.kind === 'none' ? '' : value.raw;
}

/** Whether a figure is a maximum; a mark for everything reached is one, too. */
function isMaximum(value: ScoreValue, max: Hundredths): boolean {
  if (value.kind === 'given') return value.points === max;
  return value.kind === 'unreadable' && value.mark?.kind === 'all';
}

/** Gathers what was given; of two rows for one person the first counts, as for the totals. */
export function gatherGiven(
  { people, scoreSheets }: Pick<Round, 'people' | 'scoreSheets'>,
  scores: ReadonlyMap<string, PersonScores>,
): Given {
  const byId = new Map(people.map((person) => [person.id, person]));
  const given = new Map<Rater, Map<string, GivenTo>>(RATERS.map((rater) => [rater, new Map()]));
  // Which criteria a tab asks for is told by a number: tabs that ask for the same have the same one.
  const kinds = new Map<string, number>();
  for (const { rater, criteria, rows } of scoreSheets) {
    // In the order of their names, as columns may stand in any. A criterion that gives nothing this year tells nothing.
    const asked = criteria
      .map(({ name, max, best, under }, index) => ({ key: wordKey(name), most: best ?? max, under, index }))
      .filter(({ most }) => most > 0)
      .sort((left, right) => left.key.localeCompare(right.key, 'vi'));
    const keys = JSON.stringify(asked.map(({ key }) => key));
    const kind = kinds.get(keys) ?? kinds.size;
    kinds.set(keys, kind);
    const held = asked.filter(({ under }) => under === undefined);
    const own = valueAt(given, rater);
    for (const row of rows) {
      const total = valueAt(scores, row.personId).byRater[rater];
      if (total.kind !== 'total' || own.has(row.personId)) continue;
      const values = [...asked.map(({ index }) => itemAt(row.scores, index)), row.bonus, row.penalty];
      own.set(row.personId, {
        person: valueAt(byId, row.personId),
        total: total.points,
        figures: `${String(kind)}: ${values.map(figureText).join('; ')}`,
        isAtMaximum: held.length > 0 && held.every(({ most, index }) => isMaximum(itemAt(row.scores, index), most)),
      });
    }
  }
  return new Map([...given].map(([rater, own]) => [rater, [...own.values()]]));
}
