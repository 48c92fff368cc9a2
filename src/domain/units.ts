import type { Collective, Person } from './round/people';
import type { Round } from './round/round';
import { wordKey } from './text/keys';

/** The people of one unit, with the unit's own row where it has one. The name is as the units' tab has it, else as the roster first has it. */
export interface UnitOfPeople {
  /** Empty for people who belong to no unit. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly collective: Collective | null;
}

/** Everybody by unit: the units' tab first, in its order, then units that only the roster names, then people without one. */
export function unitsOf({ people, collectives }: Pick<Round, 'people' | 'collectives'>): readonly UnitOfPeople[] {
  const byKey = new Map<
    string,
    { readonly name: string; readonly people: Person[]; readonly collective: Collective | null }
  >(collectives.map((collective) => [wordKey(collective.name), { name: collective.name, people: [], collective }]));
  const without: Person[] = [];
  for (const person of people) {
    const key = wordKey(person.unit);
    const unit = byKey.get(key);
    if (key === '') without.push(person);
    else if (unit === undefined) byKey.set(key, { name: person.unit, people: [person], collective: null });
    else unit.people.push(person);
  }
  return [...byKey.values(), ...(without.length === 0 ? [] : [{ name: '', people: without, collective: null }])];
}
