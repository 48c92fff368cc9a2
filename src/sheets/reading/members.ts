import { type Finding, finding } from '../../domain/finding';
import type { Council, CouncilMember } from '../../domain/round/council';
import { wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex } from '../words';
import { flag, oneOf, readField } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { type FindPerson, findInList } from './people-finder';
import { type NamedRow, namedRows } from './people-rows';

/** The columns of the council's tab. */
export type MemberColumn = HeadingMeaning<'memberColumns'>;
/** The header of the council's tab. */
export type MembersHeader = Header<MemberColumn, 'name' | 'present' | 'teller'>;

const PRESENCE = oneOf(wordIndex(VALUE_WORDS.presence));
const OFFICE = wordIndex(VALUE_WORDS.councilOffice);
const FLAG = flag(wordIndex(VALUE_WORDS.flag));

/** The header of the council's tab. */
export function findMembersHeader(grid: Grid, vocabulary: Vocabulary): MembersHeader | null {
  return findHeader(grid, vocabulary.memberColumns, ['name', 'present', 'teller']);
}

/**
 * Reads the council, one member a row; a form that nobody has filled in is no council (`null`). A code that is nobody's is reported, and a member's
 * second row is reported and left out. Without a code a member is the one person of the roster who bears that name, else nobody of it.
 */
export function readCouncil(
  grid: Grid,
  header: MembersHeader,
  findPerson: FindPerson,
): { readonly council: Council | null; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (found: Finding): void => void findings.push(found);
  const { code: codeColumn, name: nameColumn, position, role, present, teller } = header.columns;
  const codeAt = codeColumn ?? nameColumn;
  const seen = new Set<string>();
  const personIdOf = ({ row, code, name }: NamedRow): string | null => {
    const named = { code, name, unit: '' };
    if (code !== '' || name === '') return findInList(findPerson, named, grid.at(row, codeAt), report)?.id ?? null;
    const found = findPerson(named);
    return found.kind === 'person' ? found.person.id : null;
  };
  const members = namedRows(grid, header).flatMap((one): readonly CouncilMember[] => {
    const { row, name } = one;
    const at = grid.at(row, nameColumn);
    const personId = personIdOf(one);
    if (personId !== null) {
      if (seen.has(personId)) {
        report(finding('person.duplicate', at, personId, { name }));
        return [];
      }
      seen.add(personId);
    }
    return [
      {
        name,
        at,
        personId,
        position: grid.said(row, position),
        role: grid.said(row, role),
        office: OFFICE.get(wordKey(grid.said(row, role))) ?? null,
        presence: readField(grid, row, present, 'presence', null, PRESENCE, report),
        isTeller: readField(grid, row, teller, 'teller', null, FLAG, report),
      },
    ];
  });
  return { council: members.length === 0 ? null : { sheet: grid.name, members }, findings };
}
