import { checkedPercent } from '../../domain/arithmetic/ratio';
import type { Target } from '../../domain/rules/pack';
import type { TargetActual, TargetResult } from '../../domain/targets/targets';
import { findingSentence } from '../../i18n/finding-text';
import { percentText } from '../../i18n/numbers';
import { common, signed, targets as words } from '../../i18n/papers/result-tabs';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { cellOf, comparesWith, here, literal, shownShare, shownShareDecimal, wholeRatio } from './formulas';
import { addHead } from './head';
import { figureCell, formulaCell, numberCell, textCell, textFormulaCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import type { NominationCounts } from './nominations';
import { answerOutcome, outlookOutcome } from './outcomes';
import { lecturersFormula, registeredFormula } from './roster-formulas';

/** `KQ - Chỉ tiêu` with the cells of what was reached. */
export interface TargetsTab {
  readonly plan: TabPlan;
  /** The counts of the targets that have one, as formulas name the cells. */
  readonly counts: readonly { readonly cell: string; readonly count: number }[];
}

const COUNT_COLUMN = 2;
const OF_COLUMN = 3;
const whole = { format: FORMATS.whole };

/** The formulas of what was reached; `null` where Excel does not work it out. */
interface Formulas {
  readonly count: string | null;
  readonly of: string | null;
}

function formulasOf(writing: Writing, { target }: TargetResult, counts: NominationCounts): Formulas {
  switch (target.kind) {
    case 'share-nominated': {
      const award = writing.awards.find(({ id }) => id === target.award);
      const { of } = target;
      // Counted in the award's own column: that holds units for an award of units, else people.
      if (award === undefined || (of === 'units') !== (award.subject === 'unit'))
        return { count: null, of: counts.among(of) };
      const isPart = of === 'women' || of === 'lecturers';
      const count = isPart ? counts.nominatedAmong(award.id, of) : counts.withStatus(award.id, 'nominated');
      return { count, of: counts.among(of) };
    }
    case 'count-nominated': {
      const award = writing.awards.find(({ id }) => id === target.award);
      if (award === undefined) return { count: null, of: null };
      return {
        count: counts.withStatus(award.id, 'nominated'),
        of: counts.among(award.subject === 'unit' ? 'units' : 'staff'),
      };
    }
    case 'roster-share':
      return rosterFormulas(writing, target.what, counts);
    case 'by-hand':
      return { count: null, of: null };
  }
}

function rosterFormulas(writing: Writing, what: RosterShare['what'], counts: NominationCounts): Formulas {
  const everybody = `${counts.among('staff')}+${counts.among('units')}`;
  switch (what) {
    case 'registered':
      return { count: registeredFormula(writing), of: everybody };
    case 'discipline':
      // A unit keeps discipline if all its people do: no plain formula says so.
      return { count: null, of: everybody };
    case 'lecturers-initiative':
      return { count: lecturersFormula(writing), of: counts.among('lecturers') };
  }
}

type RosterShare = Extract<Target, { kind: 'roster-share' }>;
type ShareTarget = Extract<Target, { percent: string }>;

function wantedShare({ comparator, percent }: ShareTarget): string {
  const share = percentText('vi', percent);
  switch (comparator) {
    case '>=':
      return words.atLeast(share);
    case '>':
      return words.moreThan(share);
    case '=':
      return words.exactly(share);
  }
}

/** What a target asks for, in short: `≥ 90%`, `1 – 2`. */
export function wantedText(target: Target): string {
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share':
      return wantedShare(target);
    case 'count-nominated':
      return target.max === undefined
        ? words.atLeast(String(target.min))
        : words.between(String(target.min), String(target.max));
    case 'by-hand':
      return words.byHand;
  }
}

/** Whether a target is met, over the cells of its row; `null` where that is no plain comparison. */
function metFormula(target: Exclude<Target, { kind: 'by-hand' }>, row: number): string | null {
  const count = here(row, COUNT_COLUMN);
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share': {
      const ratio = wholeRatio(checkedPercent(target.percent));
      return ratio === null ? null : comparesWith(count, here(row, OF_COLUMN), ratio, target.comparator);
    }
    case 'count-nominated': {
      const atLeast = `${count}>=${String(target.min)}`;
      return target.max === undefined ? atLeast : `AND(${atLeast},${count}<=${String(target.max)})`;
    }
  }
}

function outcomeCell({ target, actual, met, stated }: TargetResult, row: number): CellPlan {
  if (stated !== null) {
    const { look } = answerOutcome(stated, '', '', '');
    return textCell(words.stated(signed(stated ? 'good' : 'bad', stated ? words.met : words.notMet)), look);
  }
  const { text, look } = answerOutcome(met, words.met, words.notMet, words.open);
  const isCompared = actual !== null && met !== null && target.kind !== 'by-hand';
  const formula = isCompared ? metFormula(target, row) : null;
  if (formula === null) return textCell(text, look);
  const answers = [signed('good', words.met), signed('bad', words.notMet)].map(literal);
  return textFormulaCell(`IF(${formula},${answers.join(',')})`, text, look);
}

/** What the count can still come to, whatever comes of those who are not settled. */
function outlookCell({ reach, outlook }: TargetResult): CellPlan {
  if (reach === null || outlook === null) return textCell(common.dash, LOOKS.centred);
  const range = words.range(String(reach.least), String(reach.most));
  const { text, look } = outlookOutcome(outlook, words.outlooks[outlook], range);
  return textCell(text, look);
}

/** What a reader should know of a target: a ceiling that rules it out, where it was set by hand, why there is no figure. */
function remarkText({ findings, texts, names, rules }: Writing, { target, actual }: TargetResult): string {
  const conflicts = findings
    .filter(({ code, subject }) => code === 'target.conflicts-with-ceiling' && subject === target.id)
    .map((found) => findingSentence(texts, found, names));
  if (target.kind === 'by-hand') {
    const key = `target.${target.id}`;
    const setting = rules.settings.get(key);
    const at = setting === undefined ? null : setting.at;
    return at === null ? words.howToState(key) : words.statedAt(common.cellOfTab(at.sheet, at.cell));
  }
  return [...conflicts, ...(actual === null ? [words.noFigure] : [])].join('\n');
}

/** A target with the formulas of its figures. */
interface Judged {
  readonly result: TargetResult;
  readonly formulas: Formulas;
}

function figure(formula: string | null, actual: TargetActual | null, of: keyof TargetActual): CellPlan {
  return actual === null
    ? textCell(common.dash, LOOKS.centred)
    : figureCell(formula, actual[of], LOOKS.number, formula === null ? { ...whole, note: common.fixedFigures } : whole);
}

/** `KQ - Chỉ tiêu`: what the plan asks for, what was reached, and what a ceiling makes impossible. */
export function planTargets(writing: Writing, counts: NominationCounts): TargetsTab {
  const { evaluation, rules, tabNames } = writing;
  const judged = evaluation.targets.map((result): Judged => ({
    result,
    formulas: formulasOf(writing, result, counts),
  }));
  const columns: readonly Column<Judged>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    {
      title: words.target,
      width: { least: 36, most: 50 },
      note: rules.campaign.citation,
      cell: ({ result }) => textCell(result.target.name, LOOKS.text),
    },
    {
      title: words.count,
      width: { least: 10, most: 12 },
      cell: ({ result, formulas }) => figure(formulas.count, result.actual, 'count'),
    },
    {
      title: words.of,
      width: { least: 9, most: 10 },
      cell: ({ result, formulas }) => figure(formulas.of, result.actual, 'of'),
    },
    {
      title: words.share,
      width: { least: 9, most: 10 },
      cell: ({ result: { actual } }, row) =>
        actual === null || actual.of === 0
          ? textCell(common.dash, LOOKS.centred)
          : formulaCell(
              shownShare(here(row, COUNT_COLUMN), here(row, OF_COLUMN)),
              shownShareDecimal(actual.count, actual.of),
              LOOKS.number,
              { format: FORMATS.share },
            ),
    },
    {
      title: words.wanted,
      width: { least: 9, most: 12 },
      cell: ({ result }) => textCell(wantedText(result.target), LOOKS.centred),
    },
    {
      title: words.outcome,
      width: { least: 16, most: 18 },
      cell: ({ result }, row) => outcomeCell(result, row),
    },
    {
      title: words.outlook,
      width: { least: 18, most: 20 },
      cell: ({ result }) => outlookCell(result),
    },
    {
      title: common.remark,
      width: { least: 36, most: 60 },
      cell: ({ result }) => textCell(remarkText(writing, result), LOOKS.text),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  const place = addTable(draft, columns, judged, words.none);
  return {
    plan: draft.finish({
      key: 'KqChiTieu',
      name: tabNames.KqChiTieu,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 2 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
    counts: judged.flatMap(({ result: { actual } }, index) =>
      actual === null
        ? []
        : [{ cell: cellOf(tabNames.KqChiTieu, place.first + index, COUNT_COLUMN), count: actual.count }],
    ),
  };
}
