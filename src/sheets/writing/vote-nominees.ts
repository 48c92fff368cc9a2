import { isYetToBeHeld } from '../../domain/ballots/counting';
import type { NomineeResult, Verdict, Vote } from '../../domain/ballots/vote';
import { itemAt, valueAt } from '../../domain/checked';
import type { Comparator } from '../../domain/terms';
import { awardName } from '../../i18n/names';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { votes as words } from '../../i18n/papers/result-tabs/voting';
import type { CellPlan } from '../../workbook/port';
import type { Writing } from './context';
import {
  type WholeRatio,
  comparesWith,
  countIf,
  here,
  literal,
  shownShare,
  shownShareDecimal,
  wholeRatio,
} from './formulas';
import { figureCell, formulaCell, textCell, textFormulaCell } from './layout/cells';
import { FORMATS, LOOKS } from './layout/styles';
import type { Column } from './layout/table';
import { verdictOutcome } from './outcomes';
import { type Counted, SUMMARY, knownThreshold, readFormula, whole } from './vote-summary';

/** The columns of the figures of a nominee, 0-based. */
export const NOMINEE = {
  yes: 3,
  no: 4,
  blank: 5,
  unreadable: 6,
  sum: 7,
  difference: 8,
  share: 9,
  verdict: 10,
  short: 12,
};

/** The formulas of a nominee's totals; `null` where Excel does not work one out. */
type TotalsFormulas = Readonly<Record<'yes' | 'no' | 'blank' | 'unreadable', string | null>>;

/** A nominee with its vote, and where its figures come from. */
interface Voted {
  readonly vote: Vote;
  readonly nominee: NomineeResult;
  readonly formulas: TotalsFormulas | null;
  readonly why: string | null;
  /** The row of the award in the summary. */
  readonly summary: number;
  /** The outcomes of its lines in the chain; `null` where there is none. */
  readonly chain: ChainPlace | null;
  /** Which of the nominees of the vote it is, 0-based. */
  readonly position: number;
}

/** Where the outcomes of a vote's lines stand in the chain of its numbers. */
export interface ChainPlace {
  readonly cells: string;
  readonly count: number;
}

/** The cells in which the committee wrote somebody's totals; `null` where Excel counts the papers. */
function typedTotals(writing: Writing, { award, way }: Vote, id: string): TotalsFormulas | null {
  const rows = writing.round.voteTotals.filter((one) => one.award === award).flatMap((one) => one.rows);
  const row = way === 'papers' ? undefined : rows.find(({ candidateId }) => candidateId === id);
  if (row === undefined) return null;
  return {
    yes: readFormula(writing, row.yes),
    no: readFormula(writing, row.no),
    blank: readFormula(writing, row.blank),
    unreadable: null,
  };
}

/** The nominees of a vote; `summary` is the row of the award in the summary. */
export function votedOf(
  writing: Writing,
  { vote, formulas, why }: Counted,
  summary: number,
  chain: ChainPlace | null,
): readonly Voted[] {
  return vote.nominees.map((nominee, position) => ({
    vote,
    nominee,
    formulas: formulas === null ? typedTotals(writing, vote, nominee.id) : itemAt(formulas.nominees, position),
    why,
    summary,
    chain,
    position,
  }));
}

/** A threshold that Excel compares with exactly; `null` where the verdicts of a vote are none that follow its numbers. */
function comparedThreshold(vote: Vote): { readonly ratio: WholeRatio; readonly comparator: Comparator } | null {
  const threshold = knownThreshold(vote);
  const ratio = threshold === null ? null : wholeRatio(threshold.percent);
  if (threshold === null || ratio === null || ratio.numerator === '0') return null;
  const { quorum, quorumShare } = vote.attendance;
  const isOpen = vote.unread.length > 0 || isYetToBeHeld(vote) || (quorumShare !== null && quorum === null);
  return isOpen ? null : { ratio, comparator: threshold.comparator };
}

/** Whether the verdicts of a vote are formulas. */
export function isVerdictLive(vote: Vote): boolean {
  return comparedThreshold(vote) !== null;
}

/** What must hold before votes are compared with a threshold: the quorum, the chain of the numbers, and a number to take the share of. */
function beforeVerdict({ vote, summary, chain, position }: Voted, row: number): string {
  const first = row - position;
  const last = first + vote.nominees.length - 1;
  const differences = `${here(first, NOMINEE.difference)}:${here(last, NOMINEE.difference)}`;
  const conditions = [
    ...(vote.attendance.quorumShare === null
      ? []
      : [`${countIf(here(summary, SUMMARY.quorum), signed('good', words.quorumYes))}=1`]),
    ...(chain === null ? [] : [`${countIf(chain.cells, signed('good', words.holds))}=${String(chain.count)}`]),
    // Counted, since what is no number there is neither 0 nor more.
    `COUNTIF(${differences},0)=${String(vote.nominees.length)}`,
    `COUNTIF(${here(summary, SUMMARY.of)},">0")=1`,
  ];
  return `AND(${conditions.join(',')})`;
}

function verdictCell(writing: Writing, one: Voted, row: number): CellPlan {
  const { vote, nominee, summary } = one;
  const { text, look } = verdictOutcome(writing.texts, nominee.verdict);
  const threshold = comparedThreshold(vote);
  if (threshold === null) return textCell(text, look);
  const { ratio, comparator } = threshold;
  const said = (verdict: Verdict): string => literal(verdictOutcome(writing.texts, verdict).text);
  const compared = comparesWith(here(row, NOMINEE.yes), here(summary, SUMMARY.of), ratio, comparator);
  const decided = `IF(${compared},${said('passed')},${said('failed')})`;
  const open = `IF(${beforeVerdict(one, row)},${decided},${said('undetermined')})`;
  const isBelow = `${countIf(here(summary, SUMMARY.quorum), signed('bad', words.quorumNo))}=1`;
  const formula = vote.attendance.quorumShare === null ? open : `IF(${isBelow},${said('no-quorum')},${open})`;
  return textFormulaCell(formula, text, look);
}

/** How many votes somebody lacks who failed, by the verdict that stands there. */
function shortCell({ texts }: Writing, { vote, nominee: { short }, summary }: Voted, row: number): CellPlan {
  const lacking = `${here(summary, SUMMARY.required)}-${here(row, NOMINEE.yes)}`;
  if (!isVerdictLive(vote))
    return short === null ? textCell('', LOOKS.number) : formulaCell(lacking, short, LOOKS.number, whole);
  const failed = literal(verdictOutcome(texts, 'failed').text);
  const formula = `IF(${here(row, NOMINEE.verdict)}=${failed},${lacking},"")`;
  return short === null
    ? textFormulaCell(formula, '', LOOKS.number, whole)
    : formulaCell(formula, short, LOOKS.number, whole);
}

/** Whether the totals tell how everybody voted; raised hands were seen by all. */
function isUnanimous({ vote: { way, valid }, nominee: { yes, no } }: Voted): boolean {
  return way !== 'show-of-hands' && valid > 0 && (yes === valid || no === valid);
}

/** The columns of the nominees: one row a nominee. */
export function nomineeColumns(writing: Writing): readonly Column<Voted>[] {
  const { names, texts } = writing;
  const narrow = { least: 8, most: 10 };
  const total = (title: string, figure: keyof TotalsFormulas): Column<Voted> => ({
    title,
    width: narrow,
    cell: ({ nominee, formulas, why }) =>
      figureCell(formulas === null ? null : formulas[figure], nominee[figure], LOOKS.number, { ...whole, note: why }),
  });
  return [
    {
      title: common.award,
      width: { least: 12, most: 16 },
      cell: ({ vote }) => textCell(awardName(names, vote.award), LOOKS.label),
    },
    {
      title: words.nominee,
      width: { least: 28, most: 32 },
      cell: ({ nominee }) => textCell(valueAt(names.subjects, nominee.id), LOOKS.text),
    },
    { title: common.code, width: narrow, cell: ({ nominee }) => textCell(nominee.id, LOOKS.text) },
    total(words.yes, 'yes'),
    total(words.no, 'no'),
    total(words.blank, 'blank'),
    total(words.unreadable, 'unreadable'),
    {
      title: words.sum,
      width: narrow,
      cell: ({ nominee: { yes, no, blank, unreadable } }, row) => {
        const formula = `SUM(${here(row, NOMINEE.yes)}:${here(row, NOMINEE.unreadable)})`;
        return formulaCell(formula, yes + no + blank + unreadable, LOOKS.number, whole);
      },
    },
    {
      title: words.sumDifference,
      width: narrow,
      cell: ({ vote, nominee: { yes, no, blank, unreadable }, summary }, row) => {
        const formula = `${here(row, NOMINEE.sum)}-${here(summary, SUMMARY.valid)}`;
        return formulaCell(formula, yes + no + blank + unreadable - vote.valid, LOOKS.number, whole);
      },
    },
    {
      title: words.share,
      width: narrow,
      cell: ({ vote, nominee, summary }, row) => {
        const threshold = knownThreshold(vote);
        if (threshold === null) return textCell(common.dash, LOOKS.centred);
        const formula = shownShare(here(row, NOMINEE.yes), here(summary, SUMMARY.of));
        return formulaCell(formula, shownShareDecimal(nominee.yes, threshold.of), LOOKS.number, {
          format: FORMATS.share,
          note: words.shareNote(texts.words.voteBase[threshold.base]),
        });
      },
    },
    { title: words.verdict, width: { least: 13, most: 18 }, cell: (one, row) => verdictCell(writing, one, row) },
    {
      title: words.required,
      width: narrow,
      cell: ({ vote, summary }) => {
        const threshold = knownThreshold(vote);
        return threshold === null
          ? textCell(common.dash, LOOKS.centred)
          : formulaCell(here(summary, SUMMARY.required), threshold.required, LOOKS.number, whole);
      },
    },
    {
      title: words.short,
      width: narrow,
      cell: (one, row) => shortCell(writing, one, row),
    },
    {
      title: common.remark,
      width: { least: 18, most: 24 },
      cell: (one) => textCell(isUnanimous(one) ? words.unanimous : '', LOOKS.text),
    },
  ];
}
