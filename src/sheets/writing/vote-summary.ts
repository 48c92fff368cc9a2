import type { Threshold } from '../../domain/ballots/threshold';
import type { Vote } from '../../domain/ballots/vote';
import type { Field } from '../../domain/round/field';
import type { AwardRules } from '../../domain/rules/rulebook';
import type { VoteBase } from '../../domain/terms';
import { awardName } from '../../i18n/names';
import { percentText } from '../../i18n/numbers';
import { common } from '../../i18n/papers/result-tabs/common';
import { votes as words } from '../../i18n/papers/result-tabs/voting';
import type { CellPlan } from '../../workbook/port';
import { type BallotFormulas, ballotFormulas } from './ballot-formulas';
import type { Writing } from './context';
import { cellOf, comparesWith, here, literal, placeOf, smallestReaching, wholeRatio } from './formulas';
import { figureCell, formulaCell, textCell, textFormulaCell } from './layout/cells';
import { FORMATS, LOOKS } from './layout/styles';
import type { Column } from './layout/table';
import { joinNotes, ruleNote } from './notes';
import { answerOutcome } from './outcomes';

/** The columns of the figures of the summary, 0-based. */
export const SUMMARY = {
  members: 2,
  present: 3,
  written: 4,
  quorum: 5,
  issued: 6,
  returned: 7,
  read: 8,
  invalid: 9,
  valid: 10,
  of: 11,
  required: 12,
};
/** Counts. */
export const whole = { format: FORMATS.whole };
const VOTE_KEYS = ['vote.percent', 'vote.comparator', 'vote.base', 'vote.required'];
const COUNT_KEYS = ['ballot.all-blank', 'ballot.unmarked-name'];

/** A vote with the formulas that count its papers. */
export interface Counted {
  readonly award: AwardRules;
  readonly vote: Vote;
  readonly formulas: BallotFormulas | null;
  /** Why Excel does not count these papers. */
  readonly why: string | null;
}

/** How the papers of a vote are counted: by formulas over its tab, or why not. */
export function counted(writing: Writing, award: AwardRules, vote: Vote): Counted {
  const formulas = ballotFormulas(writing, vote);
  if (formulas === 'totals') return { award, vote, formulas: null, why: words.totalsWhy };
  if (formulas === 'marks') return { award, vote, formulas: null, why: words.notCountable };
  return { award, vote, formulas, why: null };
}

/** The cell of a number that the user's tabs tell, as formulas name it; `null` where it is no plain number there. */
export function readFormula({ cellValue }: Writing, field: Field<number> | undefined): string | null {
  if (field?.state !== 'known') return null;
  const { value, at } = field;
  const { row, column } = placeOf(at);
  return cellValue(at.sheet, row, column) === value ? cellOf(at.sheet, row, column) : null;
}

/** A number that the user's tabs tell, by its cell where it is a plain number there; what is not known is a dash. */
function readCell(writing: Writing, field: Field<number> | undefined): CellPlan {
  return field?.state === 'known'
    ? figureCell(readFormula(writing, field), field.value, LOOKS.number, whole)
    : textCell(common.dash, LOOKS.centred);
}

/** A number of papers, which Excel counts where there is a formula for it; what is not known is a dash. */
function countedCell(formula: string | null, value: number | null, note: string | null): CellPlan {
  return value === null
    ? textCell(common.dash, LOOKS.centred, { note })
    : figureCell(formula, value, LOOKS.number, { ...whole, note });
}

/** What a nominee must reach, in words. */
export function thresholdText({ texts }: Writing, { threshold }: Vote): string {
  if (threshold === null) return words.thresholdNone;
  const { percent, comparator, base } = threshold;
  if (percent.ratio.numerator === 0n) return words.thresholdZero;
  return words.thresholdText(percentText('vi', percent.text), comparator === '>', texts.words.voteBase[base]);
}

function quorumCell(
  { texts }: Writing,
  { attendance: { quorum, quorumShare } }: Vote,
  row: number,
  note: string | null,
): CellPlan {
  if (quorumShare === null) return textCell(words.quorumNone, LOOKS.quiet);
  const { text, look } = answerOutcome(quorum, words.quorumYes, words.quorumNo, words.quorumUnknown);
  const extras = { note: joinNotes(note, words.quorumNote(texts.words.voteBase.members)) };
  const ratio = wholeRatio(quorumShare);
  if (quorum === null || ratio === null) return textCell(text, look, extras);
  const compared = comparesWith(here(row, SUMMARY.present), here(row, SUMMARY.members), ratio, '>=');
  const answers = ([true, false] as const).map((isReached) =>
    literal(answerOutcome(isReached, words.quorumYes, words.quorumNo, '').text),
  );
  return textFormulaCell(`IF(${compared},${answers.join(',')})`, text, look, extras);
}

/** The number that a threshold is taken of, over the cells of the summary. */
function baseFormula(base: VoteBase, row: number): string {
  switch (base) {
    case 'members':
    case 'present':
    case 'issued':
    case 'returned':
    case 'valid':
      return here(row, SUMMARY[base]);
    case 'present-and-written':
      return `${here(row, SUMMARY.present)}+${here(row, SUMMARY.written)}`;
  }
}

/** A threshold whose base is known. */
interface KnownThreshold extends Threshold {
  readonly of: number;
  readonly required: number;
}

/** The threshold of a vote, where its base is known. */
export function knownThreshold({ threshold }: Vote): KnownThreshold | null {
  if (threshold === null) return null;
  const { of, required } = threshold;
  return of === null || required === null ? null : { ...threshold, of, required };
}

function requiredCell(vote: Vote, row: number): CellPlan {
  const threshold = knownThreshold(vote);
  if (threshold === null) return textCell(common.dash, LOOKS.centred);
  const ratio = wholeRatio(threshold.percent);
  const formula =
    ratio === null || ratio.numerator === '0'
      ? null
      : smallestReaching(here(row, SUMMARY.of), ratio, threshold.comparator);
  return figureCell(formula, threshold.required, LOOKS.total, whole);
}

/** The columns of the summary: one row a vote. */
export function summaryColumns(writing: Writing): readonly Column<Counted>[] {
  const { round, names } = writing;
  const countOf = ({ vote }: Counted) => round.ballotCounts.find(({ award }) => award === vote.award);
  const narrow = { least: 8, most: 10 };
  const note = (award: string, keys: readonly string[]): string | null =>
    ruleNote(
      writing,
      keys.map((key) => `${award}.${key}`),
    );
  return [
    {
      title: common.award,
      width: { least: 12, most: 16 },
      cell: ({ vote }) => textCell(awardName(names, vote.award), LOOKS.label),
    },
    {
      title: words.threshold,
      width: { least: 28, most: 32 },
      cell: ({ vote }) => textCell(thresholdText(writing, vote), LOOKS.text, { note: note(vote.award, VOTE_KEYS) }),
    },
    {
      title: words.members,
      width: narrow,
      cell: () => readCell(writing, round.members),
    },
    {
      title: words.present,
      width: narrow,
      cell: () => readCell(writing, round.present),
    },
    {
      title: words.written,
      width: narrow,
      cell: () => readCell(writing, round.written),
    },
    {
      title: words.quorum,
      width: narrow,
      cell: ({ vote }, row) => quorumCell(writing, vote, row, ruleNote(writing, ['council.quorum'])),
    },
    { title: words.issued, width: narrow, cell: (one) => readCell(writing, countOf(one)?.issued) },
    {
      title: words.returned,
      width: narrow,
      cell: (one) => readCell(writing, countOf(one)?.returned),
    },
    {
      title: words.read,
      width: narrow,
      cell: ({ vote, formulas, why }) => countedCell(formulas?.read ?? null, vote.read, why),
    },
    {
      title: words.invalid,
      width: narrow,
      cell: ({ vote, formulas, why }) =>
        countedCell(formulas?.invalid ?? null, vote.invalid, joinNotes(why, ruleNote(writing, COUNT_KEYS))),
    },
    {
      title: words.valid,
      width: narrow,
      cell: ({ vote }, row) => {
        const formula = vote.read === null ? null : `${here(row, SUMMARY.read)}-${here(row, SUMMARY.invalid)}`;
        return figureCell(formula, vote.valid, LOOKS.total, whole);
      },
    },
    {
      title: words.of,
      width: narrow,
      cell: ({ vote }, row) => {
        const threshold = knownThreshold(vote);
        return threshold === null
          ? textCell(common.dash, LOOKS.centred)
          : formulaCell(baseFormula(threshold.base, row), threshold.of, LOOKS.number, whole);
      },
    },
    { title: words.required, width: narrow, cell: ({ vote }, row) => requiredCell(vote, row) },
  ];
}
