import { checkedPercent, reaches } from '../arithmetic/ratio';
import type { CellRef } from '../cell';
import { valueAt } from '../checked';
import { type IndicatorResult, NO_INDICATOR, judgeIndicator, statedAnswer } from '../indicators/indicators';
import { type Field, fieldValue } from '../round/field';
import type { Collective, Person } from '../round/people';
import type { Round } from '../round/round';
import type { Target } from '../rules/pack';
import type { Settings } from '../rules/settings';
import { type Bounds, type Standing, reach } from './reach';
import type { Standings } from './standings';

/** How far a target is reached: so many of so many. */
export interface TargetActual {
  readonly count: number;
  readonly of: number;
}

/**
 * What a target can still come to: `met` and `missed` whatever is still open, `open` where that may turn it.
 */
export type Outlook = 'met' | 'missed' | 'open';

/**
 * A target with what was reached. `met` is `null` where nothing can be compared; `stated` is what the round says of one set by hand. `reach` is
 * what the count can still come to; it and `outlook` are `null` where nothing is counted or nothing can be compared.
 */
export interface TargetResult {
  readonly target: Target;
  readonly actual: TargetActual | null;
  readonly met: boolean | null;
  readonly stated: boolean | null;
  readonly reach: Bounds | null;
  readonly outlook: Outlook | null;
  /** The cell in which one set by hand is stated. */
  readonly statedAt: CellRef | null;
  /** The figures of one whose figure the organisation writes down. */
  readonly indicator: IndicatorResult;
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

/** What a target about the roster asks of each person or unit. */
export type RosterWord = Extract<Target, { kind: 'roster-share' }>['what'];

/** Those of a set with whether a word of the roster holds for them, as far as it can be told. */
function rosterFacts(what: RosterWord, round: Round): readonly (readonly [Person | Collective, Told])[] {
  const { people, collectives } = round;
  switch (what) {
    case 'discipline': {
      const clean = new Map(people.map((person) => [person.id, told(person.discipline, () => false, true)]));
      const unit = ({ memberIds }: Collective): Told => {
        const members = memberIds.map((id) => clean.get(id));
        if (members.includes(false)) return false;
        return members.every((isClean) => isClean === true) ? true : null;
      };
      return [
        ...people.map((person) => [person, valueAt(clean, person.id)] as const),
        ...collectives.map((collective) => [collective, unit(collective)] as const),
      ];
    }
    case 'registered':
      return [...people, ...collectives].map((one) => [
        one,
        told(one.registered, ({ awards, hasUnknown }) => awards.length > 0 || hasUnknown, false),
      ]);
    case 'lecturers-initiative':
      return people
        .filter(({ isLecturer }) => fieldValue(isLecturer) === true)
        .map((person) => [person, told(person.initiative, () => true, false)]);
  }
}

/** The people and units for whom a word of the roster surely holds: those that a target about it counts. */
export function holdersOf(what: RosterWord, round: Round): ReadonlySet<Person | Collective> {
  return new Set(rosterFacts(what, round).flatMap(([one, holds]) => (holds === true ? [one] : [])));
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

/** A target that counts something. */
export type CountedTarget = Exclude<Target, { kind: 'by-hand' | 'indicator' }>;

/** Whether so many of so many meet a target, compared exactly; `null` for a share of nobody. */
export function meets(target: CountedTarget, actual: TargetActual): boolean | null {
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share':
      return meetsShare(actual, target.percent, target.comparator);
    case 'count-nominated':
      return actual.count >= target.min && (target.max === undefined || actual.count <= target.max);
  }
}

/** Every count from `least` to `most` meets the target, or none does, or it is open. */
function outlookOf(target: CountedTarget, { least, most }: Bounds, of: number): Outlook | null {
  const counts = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  const judged = counts.map((count) => meets(target, { count, of }));
  if (judged.includes(null)) return null;
  if (judged.every((met) => met === true)) return 'met';
  return judged.includes(true) ? 'open' : 'missed';
}

/** What most targets do not have: a statement, and figures of an indicator. */
const UNSTATED = { stated: null, statedAt: null, indicator: NO_INDICATOR } as const;
const UNCOUNTED = { ...UNSTATED, actual: null, met: null, reach: null, outlook: null } as const;

/** Those whom a target about nominations is taken of. */
export function populationOfTarget(
  target: Extract<Target, { award: string }>,
  round: Round,
  isUnitAward: boolean,
): readonly string[] {
  if (target.kind === 'share-nominated') return populationOf(target.of, round);
  return populationOf(isUnitAward ? 'units' : 'staff', round);
}

function judgeNominations(
  target: Extract<Target, { award: string }>,
  population: readonly string[],
  standing: Standing | undefined,
): TargetResult {
  if (standing === undefined) return { target, ...UNCOUNTED };
  const counted = new Set(population);
  const of = population.length;
  const actual = { count: standing.nominated.filter((id) => counted.has(id)).length, of };
  const bounds = reach(standing, counted);
  return {
    ...UNSTATED,
    target,
    actual,
    met: meets(target, actual),
    reach: bounds,
    outlook: outlookOf(target, bounds, of),
  };
}

/** What can be said of one target. Reached means nominated; comparisons are exact. */
function judgeTarget(
  target: Target,
  round: Round,
  standings: Standings,
  settings: Settings,
  unitAwards: ReadonlySet<string>,
  firstYear: number,
): TargetResult {
  switch (target.kind) {
    case 'by-hand': {
      const stated = statedAnswer(target.id, round, settings);
      return {
        target,
        ...UNCOUNTED,
        ...(stated === null ? {} : { stated: stated.isYes, statedAt: stated.at }),
      };
    }
    case 'indicator': {
      const indicator = judgeIndicator(target, round, settings, firstYear);
      return { ...UNCOUNTED, target, met: indicator.met, indicator };
    }
    case 'share-nominated':
    case 'count-nominated': {
      const population = populationOfTarget(target, round, unitAwards.has(target.award));
      return judgeNominations(target, population, standings.get(target.award));
    }
    case 'roster-share': {
      const facts = rosterFacts(target.what, round).map(([, holds]) => holds);
      const bounds: Bounds = {
        least: facts.filter((fact) => fact === true).length,
        most: facts.filter((fact) => fact !== false).length,
      };
      const actual: TargetActual = { count: bounds.least, of: facts.length };
      const outlook = outlookOf(target, bounds, facts.length);
      return {
        ...UNSTATED,
        target,
        actual,
        met: outlook === 'open' || outlook === null ? null : outlook === 'met',
        reach: bounds,
        outlook,
      };
    }
  }
}

/** All targets of a campaign that began in `firstYear`, in its order. */
export function judgeTargets(
  targets: readonly Target[],
  round: Round,
  standings: Standings,
  settings: Settings,
  unitAwards: ReadonlySet<string>,
  firstYear: number,
): readonly TargetResult[] {
  return targets.map((target) => judgeTarget(target, round, standings, settings, unitAwards, firstYear));
}
