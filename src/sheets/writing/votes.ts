import type { Reconciliation, ReconciliationLine } from '../../domain/ballots/reconciliation';
import type { Threshold } from '../../domain/ballots/threshold';
import type { NomineeResult, Vote } from '../../domain/ballots/vote';
import { itemAt, valueAt } from '../../domain/checked';
import type { Field } from '../../domain/round';
import type { AwardRules } from '../../domain/rules/rulebook';
import type { VoteBase } from '../../domain/terms';
import { awardName } from '../../i18n/names';
import { percentText } from '../../i18n/numbers';
import { common, signed, votes as words } from '../../i18n/papers/result-tabs';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { type BallotFormulas, ballotFormulas } from './ballot-formulas';
import type { Writing } from './context';
import {
  cellOf,
  comparesWith,
  here,
  literal,
  placeOf,
  shownShare,
  shownShareDecimal,
  smallestReaching,
  wholeRatio,
} from './formulas';
import { addHead, addRemark } from './head';
import { figureCell, formulaCell, textCell, textFormulaCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, resultPage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import { joinNotes, ruleNote } from './notes';
import { answerOutcome, verdictOutcome } from './outcomes';

/** Where the figures of a nominee stand, as formulas name the cells. */
export interface NomineePlace {
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly unreadable: string;
  readonly share: string;
}

/** Where the figures of an award's vote stand. */
export interface VotePlace {
  readonly award: AwardRules;
  readonly vote: Vote;
  readonly issued: string;
  readonly returned: string;
  readonly read: string;
  readonly invalid: string;
  readonly valid: string;
  readonly nominees: readonly NomineePlace[];
}

/** `KQ - Kiểm phiếu` with the places of its figures. */
export interface VotesTab {
  readonly plan: TabPlan;
  readonly places: readonly VotePlace[];
}

const SUMMARY = {
  members: 2,
  present: 3,
  written: 4,
  issued: 6,
  returned: 7,
  read: 8,
  invalid: 9,
  valid: 10,
  of: 11,
  required: 12,
};
const NOMINEE = { yes: 3, no: 4, blank: 5, unreadable: 6, sum: 7, share: 9 };
const whole = { format: FORMATS.whole };
const VOTE_KEYS = ['vote.percent', 'vote.comparator', 'vote.base', 'vote.required'];
const COUNT_KEYS = ['ballot.all-blank', 'ballot.unmarked-name'];

/** A vote with the formulas that count its papers. */
interface Counted {
  readonly award: AwardRules;
  readonly vote: Vote;
  readonly formulas: BallotFormulas | null;
  /** Why Excel does not count these papers. */
  readonly why: string | null;
}

function counted(writing: Writing, award: AwardRules, vote: Vote): Counted {
  const formulas = ballotFormulas(writing, vote);
  if (formulas === 'unmarked-rule') return { award, vote, formulas: null, why: words.unmarkedRule };
  if (formulas === 'marks') return { award, vote, formulas: null, why: words.notCountable };
  return { award, vote, formulas, why: null };
}

/** A number that the user's tabs tell, by its cell where it is a plain number there; what is not known is a dash. */
function readCell({ cellValue }: Writing, field: Field<number> | undefined): CellPlan {
  if (field?.state !== 'known') return textCell(common.dash, LOOKS.centred);
  const { value, at } = field;
  const { row, column } = placeOf(at);
  const isNumber = cellValue(at.sheet, row, column) === value;
  return figureCell(isNumber ? cellOf(at.sheet, row, column) : null, value, LOOKS.number, whole);
}

/** What a nominee must reach, in words. */
export function thresholdText({ texts }: Writing, { threshold }: Vote): string {
  if (threshold === null) return words.thresholdNone;
  const { percent, comparator, base } = threshold;
  if (percent.ratio.numerator === 0n) return words.thresholdZero;
  return words.thresholdText(percentText('vi', percent.text), comparator === '>', texts.words.voteBase[base]);
}

function quorumCell({ texts }: Writing, { attendance: { quorum, quorumShare } }: Vote, note: string | null): CellPlan {
  if (quorumShare === null) return textCell(words.quorumNone, LOOKS.quiet);
  const { text, look } = answerOutcome(quorum, words.quorumYes, words.quorumNo, words.quorumUnknown);
  return textCell(text, look, { note: joinNotes(note, texts.words.voteBase.members) });
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

function knownThreshold({ threshold }: Vote): KnownThreshold | null {
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

function summaryColumns(writing: Writing): readonly Column<Counted>[] {
  const { round, names } = writing;
  const countOf = ({ vote }: Counted) => round.ballotCounts.find(({ award }) => award === vote.award);
  const narrow = { least: 10, most: 12 };
  const note = (award: string, keys: readonly string[]): string | null =>
    ruleNote(
      writing,
      keys.map((key) => `${award}.${key}`),
    );
  return [
    {
      title: common.award,
      width: { least: 12, most: 18 },
      cell: ({ vote }) => textCell(awardName(names, vote.award), LOOKS.label),
    },
    {
      title: words.threshold,
      width: { least: 30, most: 40 },
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
      cell: ({ vote }) => quorumCell(writing, vote, ruleNote(writing, ['council.quorum'])),
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
      cell: ({ vote, formulas, why }) =>
        figureCell(formulas?.read ?? null, vote.valid + vote.invalid, LOOKS.number, { ...whole, note: why }),
    },
    {
      title: words.invalid,
      width: narrow,
      cell: ({ vote, formulas, why }) =>
        figureCell(formulas?.invalid ?? null, vote.invalid, LOOKS.number, {
          ...whole,
          note: joinNotes(why, ruleNote(writing, COUNT_KEYS)),
        }),
    },
    {
      title: words.valid,
      width: narrow,
      cell: ({ vote }, row) =>
        formulaCell(`${here(row, SUMMARY.read)}-${here(row, SUMMARY.invalid)}`, vote.valid, LOOKS.total, whole),
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

/** A line of the chain of numbers, with the formulas of its two sides. */
interface Line {
  readonly award: string;
  readonly line: Reconciliation;
  readonly left: string;
  readonly right: string;
}

/** The two sides of a line over the cells of the summary; `null` for the line that stands beside each nominee. */
function sides(line: ReconciliationLine, row: number): readonly [string, string] | null {
  const cell = (figure: keyof typeof SUMMARY): string => here(row, SUMMARY[figure]);
  const attending = `${cell('present')}+N(${cell('written')})`;
  switch (line) {
    case 'present-within-members':
      return [attending, cell('members')];
    case 'issued-within-attendance':
      return [cell('issued'), attending];
    case 'returned-within-issued':
      return [cell('returned'), cell('issued')];
    case 'returned-equals-read':
      return [cell('returned'), cell('read')];
    case 'marks-equal-valid':
      return null;
  }
}

function linesOf({ vote }: Counted, row: number): readonly Line[] {
  return vote.lines.flatMap((line) => {
    const formulas = sides(line.line, row);
    return formulas === null ? [] : [{ award: vote.award, line, left: formulas[0], right: formulas[1] }];
  });
}

function lineColumns({ names, texts }: Writing): readonly Column<Line>[] {
  const narrow = { least: 10, most: 12 };
  const [left, right] = [2, 4];
  return [
    {
      title: common.award,
      width: { least: 12, most: 18 },
      cell: ({ award }) => textCell(awardName(names, award), LOOKS.label),
    },
    {
      title: words.line,
      width: { least: 30, most: 40 },
      cell: ({ line }) => textCell(texts.words.line[line.line], LOOKS.text),
    },
    {
      title: words.left,
      width: narrow,
      cell: (one) => formulaCell(one.left, one.line.left, LOOKS.number, whole),
    },
    {
      title: words.comparator,
      width: narrow,
      cell: ({ line }) => textCell(words.comparators[line.comparator], LOOKS.centred),
    },
    {
      title: words.right,
      width: narrow,
      cell: (one) => formulaCell(one.right, one.line.right, LOOKS.number, whole),
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

/** A nominee with its vote, and where its figures come from. */
interface Voted {
  readonly vote: Vote;
  readonly nominee: NomineeResult;
  readonly formulas: BallotFormulas['nominees'][number] | null;
  readonly why: string | null;
  /** The row of the award in the summary. */
  readonly summary: number;
}

function votedOf({ vote, formulas, why }: Counted, summary: number): readonly Voted[] {
  return vote.nominees.map((nominee, position) => ({
    vote,
    nominee,
    formulas: formulas === null ? null : itemAt(formulas.nominees, position),
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

function nomineeColumns(writing: Writing): readonly Column<Voted>[] {
  const { names, texts } = writing;
  const narrow = { least: 10, most: 12 };
  const total = (title: string, figure: 'yes' | 'no' | 'blank'): Column<Voted> => ({
    title,
    width: narrow,
    cell: ({ nominee, formulas, why }) =>
      figureCell(formulas === null ? null : formulas[figure], nominee[figure], LOOKS.number, { ...whole, note: why }),
  });
  return [
    {
      title: common.award,
      width: { least: 12, most: 18 },
      cell: ({ vote }) => textCell(awardName(names, vote.award), LOOKS.label),
    },
    {
      title: words.nominee,
      width: { least: 30, most: 40 },
      cell: ({ nominee }) => textCell(valueAt(names.subjects, nominee.id), LOOKS.text),
    },
    { title: common.code, width: narrow, cell: ({ nominee }) => textCell(nominee.id, LOOKS.text) },
    total(words.yes, 'yes'),
    total(words.no, 'no'),
    total(words.blank, 'blank'),
    {
      title: words.unreadable,
      width: narrow,
      cell: ({ nominee, formulas, why, summary }, row) => {
        const others = [NOMINEE.yes, NOMINEE.no, NOMINEE.blank].map((column) => here(row, column));
        const rest = formulas === null ? null : [here(summary, SUMMARY.valid), ...others].join('-');
        return figureCell(rest, nominee.unreadable, LOOKS.number, { ...whole, note: why });
      },
    },
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
    { title: words.verdict, width: { least: 13, most: 26 }, cell: (one, row) => verdictCell(writing, one, row) },
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
      width: { least: 20, most: 30 },
      cell: (one) => textCell(isUnanimous(one) ? words.unanimous : '', LOOKS.text),
    },
  ];
}

/** `KQ - Kiểm phiếu`: each vote in totals, the chain of its numbers, and how each nominee came out. Nothing of a single paper. */
export function planVotes(writing: Writing): VotesTab {
  const { awards, evaluation, tabNames } = writing;
  const all = awards.flatMap((award) =>
    evaluation.votes.filter((vote) => vote.award === award.id).map((vote) => counted(writing, award, vote)),
  );
  const summary = summaryColumns(writing);
  const nominee = nomineeColumns(writing);
  const draft = newDraft(nominee.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  addRemark(draft, writing.noAwards ?? (all.length === 0 ? words.none : words.secrecy));
  draft.addMerged(textCell(words.summary, LOOKS.heading));
  const { first } = addTable(draft, summary, all, common.none);
  draft.add([]);
  draft.addMerged(textCell(words.lines, LOOKS.heading));
  addTable(
    draft,
    lineColumns(writing),
    all.flatMap((one, index) => linesOf(one, first + index)),
    words.noLines,
  );
  draft.add([]);
  draft.addMerged(textCell(words.nominees, LOOKS.heading));
  const voted = all.flatMap((one, index) => votedOf(one, first + index));
  const nominees = addTable(draft, nominee, voted, common.none);

  const cell = (row: number, column: number): string => cellOf(tabNames.KqKiemPhieu, row, column);
  return {
    plan: draft.finish({
      key: 'KqKiemPhieu',
      name: tabNames.KqKiemPhieu,
      page: resultPage('landscape'),
      freeze: { rows: 0, columns: 2 },
      autoFilter: filterOf(nominees),
      tabColor: TAB_COLORS.results,
    }),
    places: all.map(({ award, vote }, index): VotePlace => {
      const figure = (name: 'issued' | 'returned' | 'read' | 'invalid' | 'valid'): string =>
        cell(first + index, SUMMARY[name]);
      return {
        award,
        vote,
        issued: figure('issued'),
        returned: figure('returned'),
        read: figure('read'),
        invalid: figure('invalid'),
        valid: figure('valid'),
        nominees: voted.flatMap((one, order): readonly NomineePlace[] => {
          if (one.vote !== vote) return [];
          const of = (column: number): string => cell(nominees.first + order, column);
          return [
            {
              yes: of(NOMINEE.yes),
              no: of(NOMINEE.no),
              blank: of(NOMINEE.blank),
              unreadable: of(NOMINEE.unreadable),
              share: of(NOMINEE.share),
            },
          ];
        }),
      };
    }),
  };
}
