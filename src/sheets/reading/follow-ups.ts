import { valueAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { FollowUp } from '../../domain/round/records';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../words';
import type { Nominable } from './ballots';
import { readDateField } from './dates';
import { type Report, oneOf, readField, saysEmpty } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { bareName, namesAgree } from './people-finder';

/** The columns of the tab of what became of the proposals. */
export type FollowUpColumn = HeadingMeaning<'followUpColumns'>;
/** The header of that tab. */
export type FollowUpsHeader = Header<FollowUpColumn, 'award' | 'code' | 'outcome'>;

const OUTCOMES = wordIndex(VALUE_WORDS.outcome);
const EXAMPLE = wordKey(words.example);

/** The header of the tab of what became of the proposals. */
export function findFollowUpsHeader(grid: Grid, vocabulary: Vocabulary): FollowUpsHeader | null {
  const header = findHeader(grid, vocabulary.followUpColumns, ['award', 'code', 'outcome']);
  return header !== null && (header.columns.decisionNumber ?? header.columns.submittedOn) !== undefined ? header : null;
}

/**
 * Reads what became of each proposal, one row an award and somebody, by code, else by a name that one alone bears; the first row of both counts.
 * `known` are the people of the roster and the units.
 */
export function readFollowUps(
  grid: Grid,
  { row: headerRow, columns }: FollowUpsHeader,
  awards: WordIndex<string>,
  known: Nominable,
  seen: Set<string>,
): { readonly followUps: readonly FollowUp[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const followUps: FollowUp[] = [];
  const text = (row: number, column: number | undefined): string => {
    const typed = grid.shown(row, column);
    return saysEmpty(typed) ? '' : typed;
  };
  for (const row of grid.rowsBelow(headerRow)) {
    const typed = text(row, columns.award);
    const code = text(row, columns.code);
    const name = text(row, columns.name);
    // A heading or a total names nobody.
    if (typed === '' || (code === '' && name === '') || wordKey(code) === EXAMPLE) continue;
    const award = awards.get(wordKey(typed));
    if (award === undefined && code === '') continue;
    const at = grid.at(row, columns.code);
    const candidateId =
      (code === '' ? known.soleNames.get(nameKey(bareName(name))) : known.codes.get(codeKey(code))) ?? null;
    if (award === undefined) {
      if (wordKey(typed) !== wordKey(text(headerRow, columns.award)))
        report(finding('value.unreadable', grid.at(row, columns.award), null, { what: 'award', value: typed }));
    } else if (candidateId === null) {
      report(finding('person.unknown', at, code === '' ? null : code, { name, code }));
    } else if (seen.has(`${award} ${codeKey(candidateId)}`)) {
      report(finding('person.duplicate', at, candidateId, { name }));
    } else {
      seen.add(`${award} ${codeKey(candidateId)}`);
      const own = valueAt(known.names, candidateId);
      // The name of a unit may be written in short: `Khoa`.
      if (!namesAgree(name, own) && !wordKey(own).startsWith(wordKey(name)))
        report(finding('person.name-differs', at, candidateId, { name, roster: own }));
      followUps.push({
        award,
        candidateId,
        at,
        submittedOn: readDateField(grid, row, columns.submittedOn, 'submittedOn', candidateId, report),
        decisionNumber: text(row, columns.decisionNumber),
        decidedOn: readDateField(grid, row, columns.decidedOn, 'decidedOn', candidateId, report),
        outcome: readField(grid, row, columns.outcome, 'outcome', candidateId, oneOf(OUTCOMES), report),
      });
    }
  }
  return { followUps, findings };
}
