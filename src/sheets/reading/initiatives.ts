import type { Finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { Person } from '../../domain/round/people';
import type { Initiative } from '../../domain/round/records';
import type { InitiativeLevel } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { readDateField } from './dates';
import { type Report, oneOf, readField, saysEmpty } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import type { FindPerson } from './people-finder';
import { type RegisterRow, peopleListed, personOf, registerRows, saysNothing } from './register-rows';

/** The columns of the register of initiatives. */
export type InitiativeColumn = HeadingMeaning<'initiativeColumns'>;
/** The header of the register of initiatives. */
export type InitiativesHeader = Header<InitiativeColumn, 'code' | 'title'>;

const LEVEL = wordIndex(VALUE_WORDS.initiative);
const NOT_RECOGNISED = new Set(words.notRecognised.map(wordKey));

/** The header of the register of initiatives. */
export function findInitiativesHeader(grid: Grid, vocabulary: Vocabulary): InitiativesHeader | null {
  return findHeader(grid, vocabulary.initiativeColumns, ['code', 'title']);
}

/** Reads the register of initiatives, one a row; several authors are listed with `;` between. A row about nobody is reported and left out. */
export function readInitiatives(
  grid: Grid,
  header: InitiativesHeader,
  findPerson: FindPerson,
): { readonly initiatives: readonly Initiative[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { code: codeColumn, title, state, level, decision, date } = header.columns;
  const authorsOf = (one: RegisterRow): readonly Person[] => {
    if (one.code.includes(';')) return peopleListed(one.code, findPerson, grid.at(one.row, codeColumn), report);
    const person = personOf(grid, header, one, findPerson, report);
    return person === null ? [] : [person];
  };
  const initiatives = registerRows(grid, header, title).flatMap((one): readonly Initiative[] => {
    const { row, said } = one;
    const authors = authorsOf(one);
    const [first] = authors;
    if (first === undefined) return [];
    const progress = grid.said(row, state);
    const typedLevel = readField(grid, row, level, 'level', first.id, oneOf(LEVEL), report);
    // A level that was applied for counts for nothing where the state says that it was not recognised.
    const recognised: Field<InitiativeLevel> =
      typedLevel.state === 'known' && NOT_RECOGNISED.has(wordKey(progress))
        ? { state: 'empty', at: typedLevel.at }
        : typedLevel;
    if (said === '' && saysNothing(recognised)) return [];
    const typed = grid.shown(row, decision);
    return [
      {
        personIds: authors.map(({ id }) => id),
        at: grid.at(row, title),
        title: said,
        state: progress,
        level: recognised,
        decision: saysEmpty(typed) ? '' : typed,
        date: readDateField(grid, row, date, 'date', first.id, report),
      },
    ];
  });
  return { initiatives, findings };
}
