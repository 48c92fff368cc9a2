import { type Finding, finding } from '../../domain/finding';
import type { FollowUp } from '../../domain/round';
import { codeKey, wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex, words } from '../words';
import { readDateField } from './dates';
import { type Report, oneOf, readField, saysEmpty } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';

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
 * Reads what became of each proposal, one row an award and a code; the first row of both counts. `canonicalCode` gives the code as the roster
 * or the units have it, `null` for one that is in neither.
 */
export function readFollowUps(
  grid: Grid,
  { row: headerRow, columns }: FollowUpsHeader,
  awards: WordIndex<string>,
  canonicalCode: (code: string) => string | null,
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
    // A heading or a total names no code.
    if (typed === '' || code === '' || wordKey(code) === EXAMPLE) continue;
    const award = awards.get(wordKey(typed));
    const at = grid.at(row, columns.code);
    const candidateId = canonicalCode(code);
    if (award === undefined) {
      if (wordKey(typed) !== wordKey(text(headerRow, columns.award)))
        report(finding('value.unreadable', grid.at(row, columns.award), null, { what: 'award', value: typed }));
    } else if (candidateId === null) {
      report(finding('person.unknown', at, code, { name: text(row, columns.name), code }));
    } else if (seen.has(`${award} ${codeKey(candidateId)}`)) {
      report(finding('person.duplicate', at, candidateId, { name: text(row, columns.name) }));
    } else {
      seen.add(`${award} ${codeKey(candidateId)}`);
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
