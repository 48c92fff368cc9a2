import { pointsText } from '../arithmetic/points';
import { type Finding, finding } from '../finding';
import { fieldValue } from '../round/field';
import type { Person } from '../round/people';
import type { Round } from '../round/round';
import type { RatingDecree } from '../rules/pack';
import type { RuleBook } from '../rules/rulebook';
import { RATINGS, type Rating, isAtLeast } from '../terms';

/** A rule of a decree that a rating goes against. */
interface Fault {
  readonly reason: 'short-service' | 'absence' | 'disciplined';
  readonly rule: Pick<RatingDecree, 'citation' | 'status'>;
}

function shortService({ months, maternityMonths }: Person, { unratedBelow: rule }: RatingDecree): readonly Fault[] {
  const worked = fieldValue(months);
  const isOnLeave = fieldValue(maternityMonths) !== null;
  return rule === null || worked === null || isOnLeave || worked >= rule.months * 100
    ? []
    : [{ reason: 'short-service', rule }];
}

/** Somebody recruited in the year was not away in the months before; maternity leave is no absence either. */
function absence(person: Person, rating: Rating, { absence: rule }: RatingDecree): readonly Fault[] {
  const worked = fieldValue(person.months);
  const isRecruit = fieldValue(person.isRecruit) === true;
  if (rule === null || worked === null || isRecruit || !isAtLeast(RATINGS, rating, rule.lowerThan)) return [];
  const away = 1200 - worked - (fieldValue(person.maternityMonths) ?? 0);
  return away >= rule.from * 100 && away < rule.below * 100 ? [{ reason: 'absence', rule }] : [];
}

function disciplined({ discipline }: Person, rating: Rating, { disciplined: rule }: RatingDecree): readonly Fault[] {
  return rule === null || fieldValue(discipline) === null || !isAtLeast(RATINGS, rating, rule.lowerThan)
    ? []
    : [{ reason: 'disciplined', rule }];
}

/** Whether some award leaves discipline to the rating; where every one rules out the disciplined itself, their rating changes nothing. */
function leavesDisciplineToRating({ awards }: RuleBook): boolean {
  return awards.some(
    ({ subject, conditions }) =>
      subject === 'person' &&
      conditions.some(({ rule }) => rule === 'rating.at-least') &&
      conditions.every((condition) => condition.rule !== 'discipline.none-from' || condition.level === 'none'),
  );
}

/** A warning for each rating that the decree in force does not allow, as far as the roster tells: a look, never a verdict. */
export function ratingFindings({ people, period }: Round, rules: RuleBook): readonly Finding[] {
  const decree = rules.rating;
  if (decree === null || period !== 'year') return [];
  const isDisciplineLeft = leavesDisciplineToRating(rules);
  return people.flatMap((person) => {
    const { id, name, rating, months } = person;
    if (rating.state !== 'known') return [];
    const faults = [
      ...shortService(person, decree),
      ...absence(person, rating.value, decree),
      ...(isDisciplineLeft ? disciplined(person, rating.value, decree) : []),
    ];
    const worked = fieldValue(months);
    return faults.map(({ reason, rule: { citation, status } }) =>
      finding('rating.not-possible', rating.at, id, {
        name,
        reason,
        rating: rating.value,
        months: worked === null ? '' : pointsText(worked),
        citation,
        status,
      }),
    );
  });
}
