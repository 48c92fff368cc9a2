import { type Finding, finding } from '../../domain/finding';
import type { BallotCount, Decision } from '../../domain/round/votes';
import { wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex } from '../words';
import { awardRows, holdsFigure } from './award-rows';
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

/** The key of a decision, without a full stop after it. */
function decisionKey(text: string): string {
  return wordKey(text).replace(/[.!]+$/, '');
}

/** The header of the tab of issued and returned papers. */
export function findCountsHeader(grid: Grid, vocabulary: Vocabulary): CountsHeader | null {
  return findHeader(grid, vocabulary.countColumns, ['award', 'issued', 'returned']);
}

/** The header of the tab of recorded decisions. */
export function findDecisionsHeader(grid: Grid, vocabulary: Vocabulary): DecisionsHeader | null {
  return findHeader(grid, vocabulary.decisionColumns, ['award', 'code', 'decision']);
}

/** Reads how many papers were issued and came back, in first and in second ballots; the first row of each counts. */
export function readCounts(
  grid: Grid,
  header: CountsHeader,
  awards: WordIndex<string>,
): {
  readonly counts: readonly BallotCount[];
  readonly second: readonly BallotCount[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { columns } = header;
  const isFilled = (row: number): boolean => holdsFigure(grid, row, [columns.issued, columns.returned]);
  const counts: Readonly<Record<1 | 2, BallotCount[]>> = { 1: [], 2: [] };
  for (const { row, award, ballot } of awardRows(grid, header, awards, report, { isFilled })) {
    if (counts[ballot].some((count) => count.award === award)) {
      report(finding('round.label-repeated', grid.at(row, columns.award), award, { label: award }));
      continue;
    }
    const field = (what: 'issued' | 'returned' | 'invalid') =>
      readField(grid, row, columns[what], what, award, wholeNumber, report);
    counts[ballot].push({
      award,
      issued: field('issued'),
      returned: field('returned'),
      invalid: field('invalid'),
      note: grid.said(row, columns.note),
    });
  }
  return { counts: counts[1], second: counts[2], findings };
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
  const isLine = (row: number): boolean =>
    grid.shown(row, code) !== '' && DECISIONS.has(decisionKey(grid.shown(row, decision)));
  const isFilled = (row: number): boolean =>
    grid.shown(row, code) !== '' || DECISIONS.has(decisionKey(grid.shown(row, decision)));
  const decisions = awardRows(grid, header, awards, report, { isLine, isFilled }).flatMap(
    ({ row, award }): readonly Decision[] => {
      const at = grid.at(row, decision);
      const typed = grid.shown(row, code);
      const decided = grid.shown(row, decision);
      if (decided === '') return [];
      const word = DECISIONS.get(decisionKey(decided));
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
          basis: grid.said(row, basis),
          at,
        },
      ];
    },
  );
  return { decisions, findings };
}
