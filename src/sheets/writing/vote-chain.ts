import { itemAt } from '../../domain/checked';
import type { CouncilLine, Reconciliation } from '../../domain/ballots/reconciliation';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { votes as words } from '../../i18n/papers/result-tabs/voting';
import type { Writing } from './context';
import { councilFormula } from './council-formulas';
import { here, literal } from './formulas';
import { figureCell, formulaCell, textCell, textFormulaCell } from './layout/cells';
import { LOOKS } from './layout/styles';
import type { Column } from './layout/table';
import { answerOutcome } from './outcomes';
import { SUMMARY, whole } from './vote-summary';

/** A line of the chain of numbers, with the formulas of its two sides; `null` where Excel cannot count one. `award` in words. */
export interface ChainLine {
  readonly award: string;
  readonly line: Reconciliation;
  readonly left: string | null;
  readonly right: string | null;
}

/** A number of a vote that the chain compares. */
export type ChainFigure = Exclude<keyof typeof SUMMARY, 'of' | 'required' | 'quorum'>;

type MeetingFigure = 'members' | 'present' | 'written';

/** Where the numbers of a vote stand, as formulas name the cells; `null` for one of the meeting that is no plain number anywhere. */
export interface ChainCells {
  readonly own: (figure: Exclude<ChainFigure, MeetingFigure>) => string;
  readonly meeting: (figure: MeetingFigure) => string | null;
}

/** The two sides of a line over the cells of its numbers; `null` for the line that stands beside each nominee. */
function sides(
  writing: Writing,
  { line, left }: Reconciliation,
  { own: cell, meeting }: ChainCells,
): Pick<ChainLine, 'left' | 'right'> | null {
  const [present, written] = [meeting('present'), meeting('written')];
  // A dash where nobody wrote.
  const attending = present === null || written === null ? null : `${present}+N(${written})`;
  // There are such lines only where there is a council.
  const ofCouncil = (name: CouncilLine): string | null => {
    const council = itemAt(
      [writing.round.council].filter((one) => one !== null),
      0,
    );
    return councilFormula(writing, council, name, left);
  };
  switch (line) {
    case 'council-members':
      return { left: ofCouncil(line), right: meeting('members') };
    case 'council-present':
      return { left: ofCouncil(line), right: meeting('present') };
    case 'council-written':
      return { left: ofCouncil(line), right: meeting('written') };
    case 'present-within-members':
      return { left: attending, right: meeting('members') };
    case 'issued-within-attendance':
      return { left: cell('issued'), right: attending };
    case 'returned-within-issued':
      return { left: cell('returned'), right: cell('issued') };
    case 'returned-equals-read':
      return { left: cell('returned'), right: cell('read') };
    case 'valid-within-returned':
      return { left: cell('valid'), right: cell('returned') };
    case 'valid-and-invalid-equal-returned':
      return { left: `${cell('valid')}+${cell('invalid')}`, right: cell('returned') };
    case 'votes-within-attendance':
      return { left: cell('valid'), right: attending };
    case 'marks-equal-valid':
      return null;
  }
}

/** The lines of a vote that is called `award`, over the cells of its numbers. */
export function linesOf(
  writing: Writing,
  award: string,
  lines: readonly Reconciliation[],
  cells: ChainCells,
): readonly ChainLine[] {
  return lines.flatMap((line) => {
    const formulas = sides(writing, line, cells);
    return formulas === null ? [] : [{ award, line, ...formulas }];
  });
}

/** The numbers of a vote in its row of the summary. */
export function summaryCells(row: number): ChainCells {
  const cell = (figure: ChainFigure): string => here(row, SUMMARY[figure]);
  return { own: cell, meeting: cell };
}

/** The column of the outcome of a line, 0-based. */
export const CHAIN_OUTCOME = 6;

/** The columns of the chain: one row a line. */
export function lineColumns({ texts }: Pick<Writing, 'texts'>): readonly Column<ChainLine>[] {
  const narrow = { least: 8, most: 10 };
  const [left, right] = [2, 4];
  return [
    {
      title: common.award,
      width: { least: 12, most: 16 },
      cell: ({ award }) => textCell(award, LOOKS.label),
    },
    {
      title: words.line,
      width: { least: 28, most: 32 },
      cell: ({ line }) => textCell(texts.words.line[line.line], LOOKS.text),
    },
    {
      title: words.left,
      width: narrow,
      cell: (one) => figureCell(one.left, one.line.left, LOOKS.number, whole),
    },
    {
      title: words.comparator,
      width: narrow,
      cell: ({ line }) => textCell(words.comparators[line.comparator], LOOKS.centred),
    },
    {
      title: words.right,
      width: narrow,
      cell: (one) => figureCell(one.right, one.line.right, LOOKS.number, whole),
    },
    {
      title: words.difference,
      width: narrow,
      cell: ({ line }, row) =>
        formulaCell(`${here(row, left)}-${here(row, right)}`, line.left - line.right, LOOKS.number, whole),
    },
    {
      title: words.outcome,
      width: narrow,
      cell: ({ line }, row) => {
        const { text, look } = answerOutcome(line.holds, words.holds, words.broken, '');
        const compared = `${here(row, left)}${line.comparator}${here(row, right)}`;
        const answers = [signed('good', words.holds), signed('bad', words.broken)].map(literal);
        return textFormulaCell(`IF(${compared},${answers.join(',')})`, text, look);
      },
    },
  ];
}
