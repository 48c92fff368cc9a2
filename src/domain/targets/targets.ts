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
 * A target with what was reached. `met` is `null` where nothing can be compared, or where somebody may belong to those it is taken of and that could
 * turn it; `stated` is what the round says of one set by hand. `reach` is what the count can still come to among those who surely belong; it and
 * `outlook` are `null` where nothing is counted or nothing can be compared.
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
  /** Those who may belong to the women or lecturers it is taken of and are not counted in it; `null` where there are none. */
  readonly unsure: Unsure | null;
}

/** How many people may belong to a set of people: the cell that would tell is empty or cannot be read. */
export interface Unsure {
  readonly of: 'women' | 'lecturers';
  readonly count: number;
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

/** Somebody with whether a word of the roster holds, as far as it can be told. */
type RosterFact = readonly [Person | Collective, Told];

/** Those of people with whether they have an initiative. */
function withInitiative(people: readonly Person[]): readonly RosterFact[] {
  return people.map((person) => [person, told(person.initiative, () => true, false)]);
}

/** Those of a set with whether a word of the roster holds for them, as far as it can be told. */
function rosterFacts(what: RosterWord, round: Round): readonly RosterFact[] {
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
      return withInitiative(people.filter(({ isLecturer }) => fieldValue(isLecturer) === true));
  }
}

/** The same of those who may belong to the set: a mark as a lecturer that cannot be read. */
function unsureFacts(what: RosterWord, { people }: Round): readonly RosterFact[] {
  return what === 'lecturers-initiative' ? withInitiative(people.filter(mayBeLecturer)) : [];
}

function mayBeLecturer({ isLecturer }: Person): boolean {
  return isLecturer.state === 'unreadable';
}

/** A column that is not there leaves nobody out by mistake: then no woman is known, and nothing is compared. */
function mayBeWoman({ gender }: Person): boolean {
  return gender.state === 'empty' || gender.state === 'unreadable';
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

/** Those who may belong to a population and are not counted in it: the cell that would tell is empty or cannot be read. */
function unsureOf(of: Parameters<typeof populationOf>[0], { people }: Round): readonly string[] {
  switch (of) {
    case 'women':
      return people.filter(mayBeWoman).map(({ id }) => id);
    case 'lecturers':
      return people.filter(mayBeLecturer).map(({ id }) => id);
    case 'staff':
    case 'units':
      return [];
  }
}

/** A target that counts something. */
export type CountedTarget = Exclude<Target, { kind: 'by-hand' | 'indicator' }>;

/** Whether so many of so many meet a target, compared exactly; `null` where there is nobody, or no unit, to count. */
export function meets(target: CountedTarget, actual: TargetActual): boolean | null {
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share':
      return meetsShare(actual, target.percent, target.comparator);
    case 'count-nominated':
      if (actual.of === 0) return null;
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

/** So many people with what the count among them can come to. */
interface Group extends Bounds {
  readonly of: number;
}

/** Those for whom a word of the roster surely holds, and those for whom it may. */
function groupOf(facts: readonly RosterFact[]): Group {
  return {
    least: facts.filter(([, holds]) => holds === true).length,
    most: facts.filter(([, holds]) => holds !== false).length,
    of: facts.length,
  };
}

type CountedShare = Extract<CountedTarget, { percent: string }>;

/**
 * The outlook of a share while some may belong to those it is taken of. The lowest share comes where of them just those belong who may not count, the
 * highest where just those belong who may; every other share lies between. An exact share between two others is left open, and so is a share of
 * what may be nobody.
 */
function outlookAmong(target: CountedShare, sure: Group, unsure: Group): Outlook {
  if (sure.of === 0) return 'open';
  const lowest: TargetActual = { count: sure.least, of: sure.of + unsure.of - unsure.least };
  const highest: TargetActual = { count: sure.most + unsure.most, of: sure.of + unsure.most };
  const alike = (comparator: ShareComparator): boolean | null => {
    const atLowest = meetsShare(lowest, target.percent, comparator);
    return atLowest === meetsShare(highest, target.percent, comparator) ? atLowest : null;
  };
  const isMet = alike(target.comparator);
  if (isMet === true) return 'met';
  return isMet === false && alike('>') !== null ? 'missed' : 'open';
}

/** The outlook of a target among those who surely belong, and those who may. */
function outlookWith(target: CountedTarget, sure: Group, unsure: Group): Outlook | null {
  return unsure.of === 0 || target.kind === 'count-nominated'
    ? outlookOf(target, sure, sure.of)
    : outlookAmong(target, sure, unsure);
}

/** An outlook as a verdict: nothing is said of what is open. */
function verdictOf(outlook: Outlook | null): boolean | null {
  return outlook === 'open' || outlook === null ? null : outlook === 'met';
}

/** What most targets do not have: a statement, and figures of an indicator. */
const UNSTATED = { stated: null, statedAt: null, indicator: NO_INDICATOR, unsure: null } as const;
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
  unsure: readonly string[],
  standing: Standing | undefined,
): TargetResult {
  if (standing === undefined) return { target, ...UNCOUNTED };
  const nominatedOf = (ids: readonly string[]): Group => {
    const among = new Set(ids);
    const count = standing.nominated.filter((id) => among.has(id)).length;
    return { least: count, most: count, of: ids.length };
  };
  const reachOf = (ids: readonly string[]): Group => ({ ...reach(standing, new Set(ids)), of: ids.length });
  const { least: count, of } = nominatedOf(population);
  const { least, most } = reachOf(population);
  return {
    ...UNSTATED,
    target,
    actual: { count, of },
    met: verdictOf(outlookWith(target, nominatedOf(population), nominatedOf(unsure))),
    reach: { least, most },
    outlook: outlookWith(target, reachOf(population), reachOf(unsure)),
    unsure: target.kind === 'share-nominated' ? unsureAmong(target.of, unsure.length) : null,
  };
}

/** How many may belong to those whom a share is taken of; of everybody and of units there is no doubt. */
function unsureAmong(of: Parameters<typeof populationOf>[0], count: number): Unsure | null {
  return count === 0 || of === 'staff' || of === 'units' ? null : { of, count };
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
      const stated = statedAnswer(target.id, round, settings, firstYear);
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
      const unsure = target.kind === 'share-nominated' ? unsureOf(target.of, round) : [];
      return judgeNominations(target, population, unsure, standings.get(target.award));
    }
    case 'roster-share': {
      const sure = groupOf(rosterFacts(target.what, round));
      const { least, most, of } = sure;
      const unsure = unsureFacts(target.what, round);
      const outlook = outlookWith(target, sure, groupOf(unsure));
      return {
        ...UNSTATED,
        target,
        actual: { count: least, of },
        met: verdictOf(outlook),
        reach: { least, most },
        outlook,
        unsure: unsureAmong('lecturers', unsure.length),
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
