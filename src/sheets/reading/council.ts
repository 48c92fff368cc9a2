import { valueAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import type { BallotCount, Decision } from '../../domain/round/votes';
import { codeKey, wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, wordIndex } from '../words';
import { awardRows, holdsFigure } from './award-rows';
import { type Nominable, namesakesOf, nomineeIn } from './ballots';
import { type Report, readField, wholeNumber } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { isExample } from './people-rows';

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

/** Reads how many papers were issued and came back, in first and in second ballots, from all tabs that tell it; the first row of each counts. */
export function readCounts(
  tabs: readonly { readonly grid: Grid; readonly header: CountsHeader }[],
  awards: WordIndex<string>,
): {
  readonly counts: readonly BallotCount[];
  readonly second: readonly BallotCount[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const counts: Readonly<Record<1 | 2, BallotCount[]>> = { 1: [], 2: [] };
  for (const { grid, header } of tabs) {
    const { columns } = header;
    const isFilled = (row: number): boolean => holdsFigure(grid, row, [columns.issued, columns.returned]);
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
  }
  return { counts: counts[1], second: counts[2], findings };
}

/** Why a code as typed is not one of a decision; `null` where it is. */
function codeFault(typed: string, known: Nominable): Pick<Finding, 'subject' | 'params'> | null {
  if (typed === '') return { subject: null, params: { reason: 'no-code' } };
  if (known.codes.has(codeKey(typed))) return null;
  const named = nomineeIn(typed, known);
  if (named !== null) {
    return { subject: named.id, params: { reason: 'by-name', name: valueAt(known.names, named.id) } };
  }
  const namesakes = namesakesOf(typed, known);
  return namesakes.length === 0
    ? { subject: typed, params: { reason: 'unknown', typed } }
    : { subject: null, params: { reason: 'namesakes', typed, among: namesakes.join(', ') } };
}

/**
 * Reads the council's recorded decisions. A row that waits for one is told, and so is one that does not say of which award or of whom, or names somebody
 * who is neither in the roster nor a unit: none of them decides anything.
 */
export function readDecisions(
  grid: Grid,
  header: DecisionsHeader,
  awards: WordIndex<string>,
  known: Nominable,
): { readonly decisions: readonly Decision[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { code, decision, basis } = header.columns;
  const idOf = (typed: string): string => known.codes.get(codeKey(typed)) ?? typed;
  const wordIn = (row: number): 'chosen' | 'not-chosen' | undefined =>
    DECISIONS.get(decisionKey(grid.shown(row, decision)));
  const isLine = (row: number): boolean => grid.shown(row, code) !== '' && wordIn(row) !== undefined;
  const isFilled = (row: number): boolean => grid.shown(row, code) !== '' || wordIn(row) !== undefined;
  const whenWithout = (row: number): void => {
    if (!isLine(row)) return;
    const id = idOf(grid.shown(row, code));
    report(finding('decision.not-applicable', grid.at(row, decision), id, { award: '', reason: 'no-award' }));
  };
  const awarded = awardRows(grid, header, awards, report, { isLine, isFilled, whenWithout });
  const decisions = awarded.flatMap(({ row, award }): readonly Decision[] => {
    const at = grid.at(row, decision);
    const typed = grid.shown(row, code);
    const decided = grid.shown(row, decision);
    if (isExample(typed)) return [];
    if (decided === '') {
      if (typed !== '') report(finding('decision.open', at, idOf(typed), { award }));
      return [];
    }
    const word = wordIn(row);
    if (word === undefined) {
      report(
        finding('value.unreadable', at, typed === '' ? null : typed, {
          what: 'decision',
          value: decided,
        }),
      );
      return [];
    }
    const fault = codeFault(typed, known);
    if (fault !== null) {
      report(finding('decision.not-applicable', at, fault.subject, { award, ...fault.params }));
      return [];
    }
    return [{ award, candidateId: idOf(typed), isChosen: word === 'chosen', basis: grid.said(row, basis), at }];
  });
  return { decisions, findings };
}
