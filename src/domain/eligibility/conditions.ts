import { checkedPercent, reaches } from '../arithmetic/ratio';
import { itemAt, valueAt } from '../checked';
import { type Field, fieldAt } from '../round/field';
import type { Collective, Person, Registration } from '../round/people';
import type { Condition } from '../rules/pack';
import type { RuledCondition } from '../rules/figures';
import {
  DISCIPLINES,
  type DISCIPLINE_FLOORS,
  INITIATIVE_LEVELS,
  type InitiativeLevel,
  RATINGS,
  type Rating,
  isAtLeast,
  isWeak,
} from '../terms';
import { type Candidate, type Evidence, isPending } from './evidence';
import { type ConditionResult, type Judgement, judgeField, settled, told } from './judgement';
import { recruitMonths } from './recruit-months';

function registered(field: Field<Registration>, award: string): Judgement {
  return judgeField(field, 'unmet', ({ awards, hasUnknown }) => {
    if (awards.includes(award)) return 'met';
    return hasUnknown ? 'unknown' : 'unmet';
  });
}

function ratingAtLeast(rating: Field<Rating>, level: Rating): Judgement {
  return judgeField(rating, 'unknown', (value) => told(isAtLeast(RATINGS, value, level)));
}

function initiativeAtLeast(initiative: Field<InitiativeLevel>, level: InitiativeLevel): Judgement {
  return judgeField(initiative, 'unmet', (reached) => told(isAtLeast(INITIATIVE_LEVELS, reached, level)));
}

function personRating(person: Person, condition: Extract<Condition, { rule: 'rating.at-least' }>): Judgement {
  const { byGroup, level } = condition;
  if (byGroup === undefined) return ratingAtLeast(person.rating, level);
  // Without a group, only what holds for every group can be told.
  const levels =
    person.group.state === 'known' ? [byGroup[person.group.value] ?? level] : [level, ...Object.values(byGroup)];
  const results = levels.map((needed) => ratingAtLeast(person.rating, needed).result);
  const first = itemAt(results, 0);
  return { result: results.every((result) => result === first) ? first : 'unknown', at: fieldAt(person.rating) };
}

/** Whether the years hold an unbroken run that ends in the last year given. */
function hasRun(years: ReadonlySet<number>, last: number, length: number): boolean {
  return Array.from({ length }, (_, back) => last - back).every((year) => years.has(year));
}

function titleYears(person: Person, award: 'cstd-co-so' | 'cstd-tinh'): Field<readonly number[]> {
  return award === 'cstd-co-so' ? person.cstdCoSoYears : person.cstdTinhYears;
}

function consecutiveYears(
  person: Person,
  condition: Extract<Condition, { rule: 'title.consecutive-years' }>,
  evidence: Evidence,
): Judgement {
  const field = titleYears(person, condition.award);
  const judgeYears = (past: readonly number[]): ConditionResult => {
    const { year, chainEnds } = evidence;
    const runs = (years: ReadonlySet<number>): boolean =>
      (chainEnds !== 'year-before' && hasRun(years, year, condition.years)) ||
      (chainEnds !== 'this-year' && hasRun(years, year - 1, condition.years));
    const status = evidence.nominations.get(condition.award)?.get(person.id);
    const withThisYear = new Set([...past, year]);
    if (runs(new Set(past)) || (status === 'nominated' && runs(withThisYear))) return 'met';
    return status !== undefined && isPending(status) && runs(withThisYear) ? 'unknown' : 'unmet';
  };
  return judgeField(field, judgeYears([]), judgeYears);
}

function latestTwoApart(
  person: Person,
  condition: Extract<Condition, { rule: 'title.latest-two-apart' }>,
  year: number,
): Judgement {
  return judgeField(titleYears(person, condition.award), 'unmet', (years) => {
    const [before, latest] = years.filter((awarded) => awarded <= year).slice(-2);
    return told(before !== undefined && latest !== undefined && latest - before === condition.years);
  });
}

/** The best and the worst that a unit's count can still become. */
function nominatedIn(
  unit: Collective,
  award: string,
  evidence: Evidence,
): { readonly least: number; readonly most: number } {
  const nominations = evidence.nominations.get(award);
  // An award that this round does not work out may be anybody's.
  if (nominations === undefined) return { least: 0, most: unit.memberIds.length };
  const statuses = unit.memberIds.map((id) => valueAt(nominations, id));
  const least = statuses.filter((status) => status === 'nominated').length;
  return { least, most: least + statuses.filter(isPending).length };
}

function everyMember(
  unit: Collective,
  evidence: Evidence,
  judge: (person: Person) => ConditionResult,
): ConditionResult {
  const results = unit.memberIds.map((id) => judge(valueAt(evidence.peopleById, id)));
  if (results.includes('unmet')) return 'unmet';
  return results.length === 0 || results.includes('unknown') ? 'unknown' : 'met';
}

function noneDisciplinedFrom(person: Person, level: (typeof DISCIPLINE_FLOORS)[number]): Judgement {
  return judgeField(person.discipline, 'met', (measure) =>
    told(level === 'none' || !isAtLeast(DISCIPLINES, measure, level)),
  );
}

/** Either is enough; where no law says which is needed, nothing can be told. */
function ratingOrInitiative(
  { rating, initiative }: Person,
  condition: Extract<Condition, { rule: 'rating-or-initiative' }>,
): Judgement {
  if (condition.mode === null) return { result: 'unknown', at: fieldAt(initiative) };
  const byRating = ratingAtLeast(rating, condition.rating);
  const byInitiative = initiativeAtLeast(initiative, condition.initiative);
  if (byInitiative.result === 'met') return byInitiative;
  return byRating.result === 'unmet' ? byInitiative : byRating;
}

function judgePerson(condition: Condition, person: Person, award: string, evidence: Evidence): Judgement | null {
  switch (condition.rule) {
    case 'rating.at-least':
      return personRating(person, condition);
    case 'discipline.none-from':
      return noneDisciplinedFrom(person, condition.level);
    case 'registered':
      return registered(person.registered, award);
    case 'recruit.months':
      return recruitMonths(person, condition.months, evidence.maternityCounts);
    case 'initiative.at-least':
      return initiativeAtLeast(person.initiative, condition.level);
    case 'rating-or-initiative':
      return ratingOrInitiative(person, condition);
    case 'title.consecutive-years':
      return consecutiveYears(person, condition, evidence);
    case 'title.latest-two-apart':
      return latestTwoApart(person, condition, evidence.year);
    case 'judgement.met':
      return evidence.judgements.get(person.id)?.get(condition.code) ?? { result: 'unknown', at: null };
    case 'gender.is':
      return judgeField(person.gender, 'unknown', (gender) => told(gender === condition.gender));
    default:
      return null;
  }
}

function judgeUnit(condition: Condition, unit: Collective, award: string, evidence: Evidence): Judgement | null {
  const ofMembers = (result: ConditionResult): Judgement => ({ result, at: unit.nameAt });
  switch (condition.rule) {
    case 'rating.at-least':
      return ratingAtLeast(unit.rating, condition.level);
    case 'registered':
      return registered(unit.registered, award);
    case 'unit.share-nominated': {
      const { ratio } = checkedPercent(condition.percent);
      const of = unit.memberIds.length;
      if (of === 0) return ofMembers('unknown');
      const { least, most } = nominatedIn(unit, condition.award, evidence);
      return ofMembers(
        settled(reaches(least, of, ratio, condition.comparator), reaches(most, of, ratio, condition.comparator)),
      );
    }
    case 'unit.count-nominated': {
      if (unit.memberIds.length === 0) return ofMembers('unknown');
      const { least, most } = nominatedIn(unit, condition.award, evidence);
      return ofMembers(settled(least >= condition.count, most >= condition.count));
    }
    case 'unit.discipline.none-from':
      return ofMembers(everyMember(unit, evidence, (person) => noneDisciplinedFrom(person, condition.level).result));
    case 'unit.everybody-rated-at-least':
      return ofMembers(everyMember(unit, evidence, (person) => ratingAtLeast(person.rating, condition.level).result));
    default:
      return null;
  }
}

/**
 * What a rule with a weak source gives until the round confirms it or sets its figure: it never shuts anybody out, and where as recalled it shuts
 * out nobody at all, it lets in only those of whom it would not ask anything.
 */
function unconfirmed(condition: RuledCondition, judgement: Judgement, candidate: Candidate): Judgement {
  const isRecalledAsNone = condition.rule === 'discipline.none-from' && condition.level === 'none';
  const isMet =
    isRecalledAsNone && candidate.subject === 'person'
      ? noneDisciplinedFrom(candidate.person, 'khien-trach').result === 'met'
      : judgement.result === 'met';
  return isMet ? judgement : { ...judgement, result: 'unknown' };
}

/**
 * Whether a candidate meets a condition of an award, and the cell that says so. A condition that makes no sense for a candidate of that kind
 * (a person's initiative for a unit) is a fault of the pack.
 */
export function judgeCondition(
  condition: RuledCondition,
  candidate: Candidate,
  award: string,
  evidence: Evidence,
): Judgement {
  const isConfirmed = evidence.isConfirmed(award);
  if (condition.rule === 'rule.confirmed')
    return { result: isConfirmed ? 'met' : 'unknown', at: evidence.confirmedAt(award) };
  const judgement =
    candidate.subject === 'person'
      ? judgePerson(condition, candidate.person, award, evidence)
      : judgeUnit(condition, candidate.unit, award, evidence);
  if (judgement === null) throw new Error(`${condition.rule} is no condition for a ${candidate.subject}`);
  const isOpen = isWeak(condition.status) && condition.setBy === undefined && !isConfirmed;
  return isOpen ? unconfirmed(condition, judgement, candidate) : judgement;
}
