import { familyNames } from '../../i18n/papers/families';
import { signed } from '../../i18n/papers/result-tabs/common';
import { votes as words } from '../../i18n/papers/result-tabs/voting';
import type { Writing } from './context';
import type { Family } from './families';
import { columnOf, countIf } from './formulas';
import type { TablePlace } from './layout/table';
import { verdictOutcome } from './outcomes';
import { CHAIN_OUTCOME, type ChainLine } from './vote-chain';
import { knownThreshold } from './vote-summary';
import type { NomineeFigure, VotePlace } from './votes';

/** The figures of one vote, its names added up: totals alone, as everywhere. */
export function voteFamilies({ texts, tabNames }: Writing, place: VotePlace): readonly Family[] {
  const { award, vote, columns } = place;
  const { short } = award;
  const line = (name: (award: string) => string, formula: string, ours: number | null): readonly Family[] =>
    ours === null ? [] : [{ tab: tabNames.KqKiemPhieu, name: name(short), formula, ours: String(ours) }];
  const added = (figure: NomineeFigure): readonly Family[] =>
    columns === null
      ? []
      : line(
          familyNames[figure],
          `SUM(${columns[figure]})`,
          vote.nominees.reduce((sum, nominee) => sum + nominee[figure], 0),
        );
  const passed = vote.nominees.filter(({ verdict }) => verdict === 'passed').length;
  return [
    ...line(familyNames.papers, place.read, vote.read),
    ...line(familyNames.invalid, place.invalid, vote.invalid),
    ...line(familyNames.valid, place.valid, vote.valid),
    ...line(familyNames.required, place.required, knownThreshold(vote)?.required ?? null),
    ...added('yes'),
    ...added('no'),
    ...added('blank'),
    ...added('unreadable'),
    ...(columns === null
      ? []
      : line(familyNames.passed, countIf(columns.verdict, verdictOutcome(texts, 'passed').text), passed)),
  ];
}

/** How many lines of the chain of numbers hold. */
export function chainFamilies(
  tab: string,
  chain: readonly ChainLine[],
  { first, last }: TablePlace,
): readonly Family[] {
  if (chain.length === 0) return [];
  const formula = countIf(columnOf(tab, CHAIN_OUTCOME, first, last), signed('good', words.holds));
  const ours = chain.filter(({ line }) => line.holds).length;
  return [{ tab, name: familyNames.linesHold, formula, ours: String(ours) }];
}
