import { checkedPercent, reaches } from '../arithmetic/ratio';
import type { Nominations } from '../eligibility/evidence';
import { type Field, type Round, fieldValue } from '../round';
import type { Target } from '../rules/pack';
import { type Settings, settingText } from '../rules/settings';

/** How far a target is reached: so many of so many. */
export interface TargetActual {
  readonly count: number;
  readonly of: number;
}

/** A target with what was reached. `met` is `null` where nothing can be compared; `stated` is what the round says of one set by hand. */
export interface TargetResult {
  readonly target: Target;
  readonly actual: TargetActual | null;
  readonly met: boolean | null;
  readonly stated: boolean | null;
}

type ShareComparator = '>=' | '>' | '=';

function meetsShare({ count, of }: TargetActual, percent: string, comparator: ShareComparator): boolean | null {
  const { ratio } = checkedPercent(percent);
  if (of === 0) return null;
  return comparator === '='
    ? reaches(count, of, ratio, '>=') && !reaches(count, of, ratio, '>')
    : reaches(count, of, ratio, comparator);
}

/** Three-valued: whether it is so, or `null` where the cell cannot be read. */
type Told = boolean | null;

function told<T>(field: Field<T>, judge: (value: T) => boolean, whenEmpty: boolean): Told {
  switch (field.state) {
    case 'known':
      return judge(field.value);
    case 'empty':
      return whenEmpty;
    case 'unreadable':
    case 'absent':
      return null;
  }
}

/** Those of a set for whom a word of the roster holds, as far as it can be told. */
function rosterFacts(what: Extract<Target, { kind: 'roster-share' }>['what'], round: Round): readonly Told[] {
  const { people, collectives } = round;
  switch (what) {
    case 'discipline': {
      const clean = new Map(people.map((person) => [person.id, told(person.discipline, () => false, true)]));
      const units = collectives.map(({ memberIds }): Told => {
        const members = memberIds.map((id) => clean.get(id));
        if (members.includes(false)) return false;
        return members.every((isClean) => isClean === true) ? true : null;
      });
      return [...clean.values(), ...units];
    }
    case 'registered':
      return [...people, ...collectives].map(({ registered }) =>
        told(registered, ({ awards, hasUnknown }) => awards.length > 0 || hasUnknown, false),
      );
    case 'lecturers-initiative':
      return people
        .filter(({ isLecturer }) => fieldValue(isLecturer) === true)
        .map(({ initiative }) => told(initiative, () => true, false));
  }
}

/** How many people or units a nomination target is taken of. */
export function populationOf(of: 'staff' | 'women' | 'lecturers' | 'units', round: Round): readonly string[] {
  switch (of) {
    case 'staff':
      return round.people.map(({ id }) => id);
    case 'women':
      return round.people.filter(({ gender }) => fieldValue(gender) === 'female').map(({ id }) => id);
    case 'lecturers':
      return round.people.filter(({ isLecturer }) => fieldValue(isLecturer) === true).map(({ id }) => id);
    case 'units':
      return round.collectives.map(({ id }) => id);
  }
}

function nominatedAmong(award: string, population: readonly string[], nominations: Nominations): TargetActual | null {
  const statuses = nominations.get(award);
  if (statuses === undefined) return null;
  return { count: population.filter((id) => statuses.get(id) === 'nominated').length, of: population.length };
}

/** What can be said of one target. Reached means nominated; comparisons are exact. */
function judgeTarget(
  target: Target,
  round: Round,
  nominations: Nominations,
  settings: Settings,
  unitAwards: ReadonlySet<string>,
): TargetResult {
  switch (target.kind) {
    case 'by-hand': {
      const text = settingText(settings, `target.${target.id}`);
      return { target, actual: null, met: null, stated: text === null ? null : text === 'yes' };
    }
    case 'share-nominated': {
      const actual = nominatedAmong(target.award, populationOf(target.of, round), nominations);
      return {
        target,
        actual,
        met: actual === null ? null : meetsShare(actual, target.percent, target.comparator),
        stated: null,
      };
    }
    case 'count-nominated': {
      const population = populationOf(unitAwards.has(target.award) ? 'units' : 'staff', round);
      const actual = nominatedAmong(target.award, population, nominations);
      const met =
        actual === null ? null : actual.count >= target.min && (target.max === undefined || actual.count <= target.max);
      return { target, actual, met, stated: null };
    }
    case 'roster-share': {
      const facts = rosterFacts(target.what, round);
      const least: TargetActual = { count: facts.filter((fact) => fact === true).length, of: facts.length };
      const most: TargetActual = { count: facts.filter((fact) => fact !== false).length, of: facts.length };
      const met = meetsShare(least, target.percent, target.comparator);
      const isSettled = met === meetsShare(most, target.percent, target.comparator);
      return { target, actual: least, met: isSettled ? met : null, stated: null };
    }
  }
}

/** All targets of the campaign, in its order. */
export function judgeTargets(
  targets: readonly Target[],
  round: Round,
  nominations: Nominations,
  settings: Settings,
  unitAwards: ReadonlySet<string>,
): readonly TargetResult[] {
  return targets.map((target) => judgeTarget(target, round, nominations, settings, unitAwards));
}
