import { type Finding, finding } from '../../domain/finding';
import type { BallotCount, Decision } from '../../domain/round';
import { wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex } from '../words';
import { type Report, readField, wholeNumber } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';

/** The columns of the tab of issued and returned papers. */
export type CountColumn = HeadingMeaning<'countColumns'>;
/** The columns of the tab of recorded decisions. */
export type DecisionColumn = HeadingMeaning<'decisionColumns'>;
/** The header of the tab of issued and returned papers. */
export type CountsHeader = Header<CountColumn, 'award' | 'issued' | 'returned'>;
/** The header of the tab of recorded decisions. */
export type DecisionsHeader = Header<DecisionColumn, 'award' | 'code' | 'decision'>;

const DECISIONS = wordIndex(VALUE_WORDS.decision);

/** The header of the tab of issued and returned papers. */
export function findCountsHeader(grid: Grid, vocabulary: Vocabulary): CountsHeader | null {
  return findHeader(grid, vocabulary.countColumns, ['award', 'issued', 'returned']);
}

/** The header of the tab of recorded decisions. */
export function findDecisionsHeader(grid: Grid, vocabulary: Vocabulary): DecisionsHeader | null {
  return findHeader(grid, vocabulary.decisionColumns, ['award', 'code', 'decision']);
}

/** Rows below a header that name an award; one that names something else is reported. A second ballot's row is passed over. */
function awardRows(
  grid: Grid,
  header: Header<'award', 'award'>,
  awards: WordIndex<string>,
  report: Report,
): readonly { readonly row: number; readonly award: string }[] {
  const { award: column } = header.columns;
  const rows: { readonly row: number; readonly award: string }[] = [];
  for (let row = header.row + 1; row < grid.rowCount; row += 1) {
    const text = grid.text(row, column) ?? grid.raw(row, column);
    if (text === '' || /\(lan \d+\)$/.test(wordKey(text))) continue;
    const award = awards.get(wordKey(text));
    if (award === undefined)
      report(finding('value.unreadable', grid.at(row, column), null, { what: 'award', value: text }));
    else rows.push({ row, award });
  }
  return rows;
}

/** Reads how many papers were issued and came back; the first row of an award counts. */
export function readCounts(
  grid: Grid,
  header: CountsHeader,
  awards: WordIndex<string>,
): { readonly counts: readonly BallotCount[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const counts: BallotCount[] = [];
  for (const { row, award } of awardRows(grid, header, awards, report)) {
    if (counts.some((count) => count.award === award)) {
      report(finding('round.label-repeated', grid.at(row, header.columns.award), award, { label: award }));
      continue;
    }
    const field = (what: 'issued' | 'returned') =>
      readField(grid, row, header.columns[what], what, award, wholeNumber, report);
    counts.push({ award, issued: field('issued'), returned: field('returned') });
  }
  return { counts, findings };
}

/** Reads the council's recorded decisions, passing over rows that wait for one; codes are matched to those of the roster and the units, and kept as typed where they match none. */
export function readDecisions(
  grid: Grid,
  header: DecisionsHeader,
  awards: WordIndex<string>,
  canonicalCode: (code: string) => string,
): { readonly decisions: readonly Decision[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { code, decision, basis } = header.columns;
  const decisions = awardRows(grid, header, awards, report).flatMap(({ row, award }): readonly Decision[] => {
    const at = grid.at(row, decision);
    const typed = grid.text(row, code) ?? grid.raw(row, code);
    const decided = grid.text(row, decision) ?? grid.raw(row, decision);
    if (decided === '') return [];
    const word = DECISIONS.get(wordKey(decided));
    if (word === undefined) {
      report(
        finding('value.unreadable', at, typed === '' ? null : typed, {
          what: 'decision',
          value: decided,
        }),
      );
      return [];
    }
    return [
      {
        award,
        candidateId: canonicalCode(typed),
        isChosen: word === 'chosen',
        basis: basis === undefined ? '' : (grid.text(row, basis) ?? ''),
        at,
      },
    ];
  });
  return { decisions, findings };
}
