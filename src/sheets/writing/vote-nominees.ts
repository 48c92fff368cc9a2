import type { NomineeResult, Vote } from '../../domain/ballots/vote';
import { itemAt, valueAt } from '../../domain/checked';
import { awardName } from '../../i18n/names';
import { common } from '../../i18n/papers/result-tabs/common';
import { votes as words } from '../../i18n/papers/result-tabs/voting';
import type { CellPlan } from '../../workbook/port';
import type { Writing } from './context';
import { comparesWith, here, literal, shownShare, shownShareDecimal, wholeRatio } from './formulas';
import { figureCell, formulaCell, textCell, textFormulaCell } from './layout/cells';
import { FORMATS, LOOKS } from './layout/styles';
import type { Column } from './layout/table';
import { verdictOutcome } from './outcomes';
import { type Counted, SUMMARY, knownThreshold, readFormula, whole } from './vote-summary';

/** The columns of the figures of a nominee, 0-based. */
export const NOMINEE = { yes: 3, no: 4, blank: 5, unreadable: 6, sum: 7, share: 9, verdict: 10 };

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
export function votedOf(writing: Writing, { vote, formulas, why }: Counted, summary: number): readonly Voted[] {
  return vote.nominees.map((nominee, position) => ({
    vote,
    nominee,
    formulas: formulas === null ? typedTotals(writing, vote, nominee.id) : itemAt(formulas.nominees, position),
    why,
    summary,
  }));
}

function verdictCell(writing: Writing, { vote, nominee, summary }: Voted, row: number): CellPlan {
  const { text, look } = verdictOutcome(writing.texts, nominee.verdict);
  const threshold = knownThreshold(vote);
  const isDecided = nominee.verdict === 'passed' || nominee.verdict === 'failed';
  if (!isDecided || threshold === null) return textCell(text, look);
  const ratio = wholeRatio(threshold.percent);
  if (ratio === null || ratio.numerator === '0') return textCell(text, look);
  const compared = comparesWith(here(row, NOMINEE.yes), here(summary, SUMMARY.of), ratio, threshold.comparator);
  const answers = (['passed', 'failed'] as const).map((verdict) =>
    literal(verdictOutcome(writing.texts, verdict).text),
  );
  return textFormulaCell(`IF(${compared},${answers.join(',')})`, text, look);
}

function isUnanimous({ vote: { valid }, nominee: { yes, no } }: Voted): boolean {
  return valid > 0 && (yes === valid || no === valid);
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
      cell: ({ nominee, summary }, row) =>
        nominee.short === null
          ? textCell('', LOOKS.number)
          : formulaCell(
              `${here(summary, SUMMARY.required)}-${here(row, NOMINEE.yes)}`,
              nominee.short,
              LOOKS.number,
              whole,
            ),
    },
    {
      title: common.remark,
      width: { least: 18, most: 24 },
      cell: (one) => textCell(isUnanimous(one) ? words.unanimous : '', LOOKS.text),
    },
  ];
}
