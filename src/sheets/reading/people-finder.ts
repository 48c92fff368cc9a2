import type { CellRef } from '../../domain/cell';
import { finding } from '../../domain/finding';
import type { Person } from '../../domain/round/people';
import { codeKey, nameKey, tidy, wordKey } from '../../domain/text/keys';
import { words } from '../words';
import type { Report } from './fields';
import { composed } from '../../domain/text/unicode-form';

/** The longest first: `Cô giáo` is not `Cô` with a name that begins with `giáo`. */
const TITLES = [...words.personTitles].sort((left, right) => right.length - left.length);
const TITLE = new RegExp(`^(?:${TITLES.join('|')})(?:\\s*[.,]\\s*|\\s+)(?=.)`, 'iu');

/** A name without the titles before it (`PGS.TS. `, `Đ/c `), in one Unicode form. */
export function bareName(name: string): string {
  const text = composed(tidy(name));
  const bare = text.replace(TITLE, '');
  return bare === text ? text : bareName(bare);
}

/** Where a name ends and something else is added: `… (Khoa A)`, `…, Trưởng khoa`, `… – Khoa A`. */
const ADDED = /(?:\s*[(,;/]|\s[-–—]\s).*/su;

function nameWords(name: string): string {
  const own = wordKey(bareName(name).replace(ADDED, '')).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${own.trim()} `;
}

/**
 * Whether a name that stands beside a code can be that of the person: without regard to diacritics, titles and what is added to it; a short form
 * (`Bình`) counts too. An empty one says nothing.
 */
export function namesAgree(typed: string, name: string): boolean {
  if (typed === name) return true;
  const beside = nameWords(typed);
  return beside.trim() === '' || name === '' || nameWords(name).endsWith(beside);
}

/** What a row says of the person that it is about, as typed; any of it may be empty. */
export interface PersonNamed {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

/** Who a row is about: one person, nobody of the roster, or one of several of that name. */
export type PersonFound =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several'; readonly people: readonly Person[] };

/** Finds people of the roster: by code, else by a name that only one bears, at least within the unit that the row names. */
export type FindPerson = (named: PersonNamed) => PersonFound;

function onePerson(people: readonly Person[]): PersonFound {
  const [person] = people;
  if (person === undefined) return { kind: 'nobody' };
  return people.length === 1 ? { kind: 'person', person } : { kind: 'several', people };
}

/** A look-up over the roster. Names are compared by the place of tone marks, case, spacing and titles aside; letters and tones count. */
export function personFinder(people: readonly Person[]): FindPerson {
  const byCode = new Map(people.map((person) => [codeKey(person.id), person]));
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const key = nameKey(bareName(person.name));
    // A row that names nobody is not about whoever has no name.
    if (key === '') continue;
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [person]);
    else namesakes.push(person);
  }
  return ({ code, name, unit }) => {
    if (code !== '') {
      const person = byCode.get(codeKey(code));
      return person === undefined ? { kind: 'nobody' } : { kind: 'person', person };
    }
    const namesakes = byName.get(nameKey(bareName(name))) ?? [];
    const inUnit = namesakes.filter((person) => unit !== '' && wordKey(person.unit) === wordKey(unit));
    return onePerson(inUnit.length === 1 ? inUnit : namesakes);
  };
}

/** Finds a person, and reports where it is nobody, where it may be several, and where the name beside the code is another's. */
export function findOrReport(find: FindPerson, named: PersonNamed, at: CellRef, report: Report): Person | null {
  const { code, name } = named;
  const found = find(named);
  switch (found.kind) {
    case 'person':
      if (!namesAgree(name, found.person.name)) {
        report(finding('person.name-differs', at, found.person.id, { name, roster: found.person.name }));
      }
      return found.person;
    case 'nobody':
      report(finding('person.unknown', at, code === '' ? null : code, { name, code }));
      return null;
    case 'several': {
      const among = found.people.map(({ id }) => id).join(', ');
      report(finding('person.unknown', at, null, { name, code, among }));
      return null;
    }
  }
}

/** The same for a row of a list: one without a name and a code is there for its code, which cannot be read. */
export function findInList(find: FindPerson, named: PersonNamed, at: CellRef, report: Report): Person | null {
  if (named.code !== '' || named.name !== '') return findOrReport(find, named, at, report);
  report(finding('value.unreadable', at, null, { what: 'code', value: '' }));
  return null;
}
