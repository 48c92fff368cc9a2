import type { Finding } from '../../domain/finding';
import type { CouncilJudgement } from '../../domain/round/records';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, wordIndex } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import type { FindPerson } from './people-finder';
import { personOf, readAnswer, registerRows, saysNothing } from './register-rows';

/** The columns of the tab of the council's judgements. */
export type JudgementColumn = HeadingMeaning<'judgementColumns'>;
/** The header of the tab of the council's judgements. */
export type JudgementsHeader = Header<JudgementColumn, 'code' | 'criterion' | 'met'>;

const JUDGED = wordIndex(VALUE_WORDS.judged);

/** The header of the tab of the council's judgements. */
export function findJudgementsHeader(grid: Grid, vocabulary: Vocabulary): JudgementsHeader | null {
  return findHeader(grid, vocabulary.judgementColumns, ['code', 'criterion', 'met']);
}

/** Reads the council's judgements, one a row; a row about nobody in the roster is reported and left out. */
export function readJudgements(
  grid: Grid,
  header: JudgementsHeader,
  findPerson: FindPerson,
): { readonly judgements: readonly CouncilJudgement[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { criterion, met, note } = header.columns;
  const judgements = registerRows(grid, header, criterion).flatMap((one): readonly CouncilJudgement[] => {
    const { row, said } = one;
    const person = personOf(grid, header, one, findPerson, report);
    if (person === null) return [];
    const isMet = readAnswer(grid, row, met, JUDGED, 'judgement', person.id, report);
    if (said === '' && saysNothing(isMet)) return [];
    return [
      {
        personId: person.id,
        criterion: said,
        criterionAt: grid.at(row, criterion),
        isMet,
        note: grid.said(row, note),
      },
    ];
  });
  return { judgements, findings };
}
