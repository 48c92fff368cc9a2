import { type Finding, finding } from '../finding';
import { fieldAt, fieldValue } from '../round/field';
import type { Collective, Person } from '../round/people';
import type { Round } from '../round/round';
import type { AwardRules, RuleBook } from '../rules/rulebook';

function toldOf({ id, name, registered }: Person | Collective, others: readonly AwardRules[]): readonly Finding[] {
  const named = fieldValue(registered)?.awards ?? [];
  return others
    .filter((award) => named.includes(award.id))
    .map(({ id: award, subject }) => finding('title.other-subject', fieldAt(registered), id, { award, subject, name }));
}

/** A warning for each registration of a person for an award of units, or of a unit for one of people: nobody is considered for it. */
export function otherSubjects(
  { people, collectives }: Pick<Round, 'people' | 'collectives'>,
  { awards }: Pick<RuleBook, 'awards'>,
): readonly Finding[] {
  const ofPeople = awards.filter(({ subject }) => subject === 'person');
  const ofUnits = awards.filter(({ subject }) => subject === 'unit');
  return [
    ...people.flatMap((person) => toldOf(person, ofUnits)),
    ...collectives.flatMap((unit) => toldOf(unit, ofPeople)),
  ];
}
