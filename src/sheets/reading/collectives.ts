import { type Finding, finding } from '../../domain/finding';
import type { Collective, Person } from '../../domain/round/people';
import { codeKey, wordKey } from '../../domain/text/keys';
import { type ValueWords, defaultValueWords } from '../council-words';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import type { WordIndex } from '../words';
import { type Report, oneOf, plainText, readField, registration } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { namedRows, withPlaces, withoutSignatures } from './people-rows';

/** The columns of the units' tab. */
export type CollectiveColumn = HeadingMeaning<'collectiveColumns'>;
/** The header of the units' tab. */
export type CollectivesHeader = Header<CollectiveColumn, 'code' | 'name'>;

/** The header of the units' tab. */
export function findCollectivesHeader(grid: Grid, vocabulary: Vocabulary): CollectivesHeader | null {
  return findHeader(grid, vocabulary.collectiveColumns, ['code', 'name']);
}

/** Reads the units of all their tabs, each with the people of the roster whose unit bears its name; the first row of a code, and of a name, counts. */
export function readCollectives(
  tabs: readonly { readonly grid: Grid; readonly header: CollectivesHeader }[],
  people: readonly Person[],
  awards: WordIndex<string>,
  values: ValueWords = defaultValueWords,
): { readonly collectives: readonly Collective[]; readonly findings: readonly Finding[] } {
  // Where nobody lists units, nobody's unit is missing.
  if (tabs.length === 0) return { collectives: [], findings: [] };
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const membersByUnit = new Map<string, string[]>();
  for (const { id, unit } of people) {
    // Whoever has no unit is of none, not of one that has no name.
    if (unit === '') continue;
    const members = membersByUnit.get(wordKey(unit));
    if (members === undefined) membersByUnit.set(wordKey(unit), [id]);
    else members.push(id);
  }
  const collectives: Collective[] = [];
  const seen = new Set<string>();
  /** The code of the first unit of each name: people belong to a unit by its name. */
  const firstOfName = new Map<string, string>();
  for (const { grid, header } of tabs) {
    const { code: codeColumn, name: nameColumn, rating, registered } = header.columns;
    const rows = withPlaces(grid, header, namedRows(grid, header), report);
    for (const { row, code, name: typed } of withoutSignatures(grid, header, rows)) {
      const at = grid.at(row, codeColumn);
      const nameAt = grid.at(row, nameColumn);
      if (code === '') {
        if (membersByUnit.has(wordKey(typed))) report(finding('person.no-code', at, null, { name: typed }));
        continue;
      }
      if (seen.has(codeKey(code))) {
        report(finding('person.duplicate', at, code, { name: typed }));
        continue;
      }
      seen.add(codeKey(code));
      const isUnreadable = readField(grid, row, nameColumn, 'name', code, plainText, report).state === 'unreadable';
      const name = isUnreadable ? '' : typed;
      const first = firstOfName.get(wordKey(name));
      if (first !== undefined && !isUnreadable) {
        report(finding('unit.duplicate', nameAt, code, { unit: name, first }));
        continue;
      }
      if (!isUnreadable) firstOfName.set(wordKey(name), code);
      collectives.push({
        id: code,
        at,
        name,
        nameAt,
        rating: readField(grid, row, rating, 'rating', code, oneOf(values.rating), report),
        registered: readField(grid, row, registered, 'registered', code, registration(awards, code, report), report),
        memberIds: membersByUnit.get(wordKey(name)) ?? [],
      });
    }
  }
  const known = new Set(collectives.map(({ name }) => wordKey(name)).filter((name) => name !== ''));
  for (const { id, at, unit } of people) {
    if (!known.has(wordKey(unit))) report(finding('unit.unknown', at, id, { unit }));
  }
  return { collectives, findings };
}
