import { type Finding, finding } from '../finding';
import { type Field, fieldAt, fieldValue } from '../round/field';
import type { Person } from '../round/people';
import type { Round } from '../round/round';
import type { NominationStatus } from './evidence';

/** The titles of past years that the roster lists, by the award. */
const LISTED = [
  ['cstd-co-so', (person: Person) => person.cstdCoSoYears],
  ['cstd-tinh', (person: Person) => person.cstdTinhYears],
] as const satisfies readonly (readonly [string, (person: Person) => Field<readonly number[]>])[];

/** How each candidate of an award stands, by the award; an award that this round does not work out is not there. */
type Statuses = ReadonlyMap<string, ReadonlyMap<string, { readonly status: NominationStatus }>>;

/**
 * Years of titles that cannot be past ones: this round's own year where the round works the title out and does not nominate for it (a chain of years
 * counts it all the same, as the roster says so), and years after it.
 */
export function titleYearFindings(round: Pick<Round, 'people' | 'year'>, entries: Statuses): readonly Finding[] {
  return round.people.flatMap((person) =>
    LISTED.flatMap(([award, yearsOf]) => {
      const field = yearsOf(person);
      const years = fieldValue(field) ?? [];
      const status = entries.get(award)?.get(person.id)?.status;
      const isDoubtful = years.includes(round.year) && status !== undefined && status !== 'nominated';
      const ahead = years.filter((year) => year > round.year);
      const facts = { name: person.name, award };
      return [
        ...(isDoubtful
          ? [finding('title.year-not-proposed', fieldAt(field), person.id, { ...facts, year: String(round.year) })]
          : []),
        ...(ahead.length > 0
          ? [finding('title.year-ahead', fieldAt(field), person.id, { ...facts, years: ahead.join('; ') })]
          : []),
      ];
    }),
  );
}
