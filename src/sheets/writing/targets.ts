import { type Decimal, decimalText as plainText } from '../../domain/arithmetic/decimal';
import { checkedPercent } from '../../domain/arithmetic/ratio';
import { type IndicatorResult, type IndicatorTarget, figureKey } from '../../domain/indicators/indicators';
import type { Target } from '../../domain/rules/pack';
import type { TargetActual, TargetResult } from '../../domain/targets/targets';
import { findingSentence } from '../../i18n/finding-text';
import { figureText, percentText } from '../../i18n/numbers';
import { familyNames } from '../../i18n/papers/families';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { targets as words } from '../../i18n/papers/result-tabs/plan';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import {
  cellOf,
  columnOf,
  comparesWith,
  countIf,
  here,
  literal,
  placeOf,
  shownShare,
  shownShareDecimal,
  wholeRatio,
} from './formulas';
import { addHead } from './head';
import { figureCell, formulaCell, numberCell, textCell, textFormulaCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, type TablePlace, addTable, filterOf } from './layout/table';
import type { NominationCounts } from './nomination-counts';
import { answerOutcome, outlookOutcome } from './outcomes';
import { lecturersFormula, registeredFormula } from './roster-formulas';

/** `KQ - Chỉ tiêu` with its figures. */
export interface TargetsTab {
  readonly plan: TabPlan;
  /** The cells of the shares, by the ids of the targets. */
  readonly shares: ReadonlyMap<string, string>;
  readonly families: readonly Family[];
}

const COUNT_COLUMN = 2;
const OF_COLUMN = 3;
const SHARE_COLUMN = 4;
const OUTCOME_COLUMN = 6;
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
    case 'indicator':
    case 'by-hand':
      return { count: null, of: null };
  }
}

/** Counted in the tabs of people and units themselves where Excel can, else in the list of everybody. */
function rosterFormulas(writing: Writing, what: RosterShare['what'], counts: NominationCounts): Formulas {
  switch (what) {
    case 'registered':
      return { count: registeredFormula(writing) ?? counts.holding(what), of: counts.among('everybody') };
    case 'discipline':
      // A unit keeps discipline if all its people do: the list of everybody says so.
      return { count: counts.holding(what), of: counts.among('everybody') };
    case 'lecturers-initiative':
      return { count: lecturersFormula(writing) ?? counts.holding(what), of: counts.among('lecturers') };
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
export function wantedText({ target, indicator }: TargetResult): string {
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share':
      return wantedShare(target);
    case 'count-nominated':
      return target.max === undefined
        ? words.atLeast(String(target.min))
        : words.between(String(target.min), String(target.max));
    case 'indicator':
      return wantedFigure(target, indicator.wanted);
    case 'by-hand':
      return words.byHand;
  }
}

/** The figure of an indicator, as people read it. */
export function shownFigure({ measure }: IndicatorTarget, figure: Decimal): string {
  return figureText('vi', figure, measure === 'percent');
}

function wantedFigure(target: IndicatorTarget, figure: Decimal | null): string {
  if (figure === null) return words.notSet;
  const text = shownFigure(target, figure);
  return target.direction === 'higher' ? words.atLeast(text) : words.atMost(text);
}

/** Whether a target is met, over the cells of its row; `null` where that is no plain comparison. */
function metFormula({ target, met, indicator }: TargetResult, row: number): string | null {
  const count = here(row, COUNT_COLUMN);
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share': {
      const ratio = wholeRatio(checkedPercent(target.percent));
      return ratio === null || met === null
        ? null
        : comparesWith(count, here(row, OF_COLUMN), ratio, target.comparator);
    }
    case 'count-nominated': {
      if (met === null) return null;
      const atLeast = `${count}>=${String(target.min)}`;
      return target.max === undefined ? atLeast : `AND(${atLeast},${count}<=${String(target.max)})`;
    }
    case 'indicator': {
      const { wanted } = indicator;
      return wanted === null || met === null
        ? null
        : `${count}${target.direction === 'higher' ? '>=' : '<='}${plainText(wanted)}`;
    }
    case 'by-hand':
      return null;
  }
}

function outcomeCell(result: TargetResult, row: number): CellPlan {
  const { met, stated } = result;
  if (stated !== null) {
    const { look } = answerOutcome(stated, '', '', '');
    return textCell(words.stated(signed(stated ? 'good' : 'bad', stated ? words.met : words.notMet)), look);
  }
  const { text, look } = answerOutcome(met, words.met, words.notMet, words.open);
  const formula = metFormula(result, row);
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

/** Where the figures of an indicator come from, and what is still to be written down. */
function indicatorRemark(target: IndicatorTarget, { wanted, reached, at, byYear }: IndicatorResult): string {
  const years = byYear.map(({ year, value }) => words.yearFigure(year, shownFigure(target, value)));
  return [
    ...(wanted === null ? [words.howToSetFigure(figureKey(target.id))] : []),
    ...(reached === null ? [words.howToReach(target.id)] : []),
    ...(at === null ? [] : [words.readAt(common.cellOfTab(at.sheet, at.cell))]),
    ...(years.length === 0 ? [] : [words.years(years)]),
  ].join('\n');
}

/** What a reader should know of a target: a ceiling that rules it out, where it was set by hand, why there is no figure. */
function remarkText(writing: Writing, { target, actual, statedAt, indicator, unsure }: TargetResult): string {
  const { findings, texts, names } = writing;
  const conflicts = findings
    .filter(({ code, subject }) => code === 'target.conflicts-with-ceiling' && subject === target.id)
    .map((found) => findingSentence(texts, found, names));
  if (target.kind === 'by-hand') {
    const key = `target.${target.id}`;
    return statedAt === null ? words.howToState(key) : words.statedAt(common.cellOfTab(statedAt.sheet, statedAt.cell));
  }
  if (target.kind === 'indicator') return indicatorRemark(target, indicator);
  return [
    ...conflicts,
    ...(actual === null ? [words.noFigure] : []),
    ...(unsure === null ? [] : [words.unsure[unsure.of](unsure.count)]),
  ].join('\n');
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

/** The figure of an indicator, by its cell where it is that number there; `null` for another target, and where there is none. */
function reachedCell({ cellValue }: Writing, { target, indicator: { reached, at } }: TargetResult): CellPlan | null {
  if (reached === null) return null;
  const figure = plainText(reached);
  const place = at === null ? null : { sheet: at.sheet, ...placeOf(at) };
  const stored = place === null ? null : cellValue(place.sheet, place.row, place.column);
  const isPlain = typeof stored === 'number' && String(stored) === figure;
  const formula = place !== null && isPlain ? cellOf(place.sheet, place.row, place.column) : null;
  const isPercent = target.kind === 'indicator' && target.measure === 'percent';
  return figureCell(formula, figure, LOOKS.number, isPercent ? { format: FORMATS.inPercents } : {});
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
      width: { least: 34, most: 42 },
      note: rules.campaign.citation,
      cell: ({ result }) => textCell(result.target.name, LOOKS.text),
    },
    {
      title: words.count,
      width: { least: 10, most: 12 },
      cell: ({ result, formulas }) => reachedCell(writing, result) ?? figure(formulas.count, result.actual, 'count'),
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
      cell: ({ result }) => textCell(wantedText(result), LOOKS.centred),
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
      width: { least: 34, most: 46 },
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
    shares: new Map(
      judged.map(({ result }, index) => [
        result.target.id,
        cellOf(tabNames.KqChiTieu, place.first + index, SHARE_COLUMN),
      ]),
    ),
    families: judged.length === 0 ? [] : familiesOf(tabNames.KqChiTieu, evaluation.targets, place),
  };
}

/** What was reached and of how many, added up, and how many targets are met. */
function familiesOf(tab: string, results: readonly TargetResult[], { first, last }: TablePlace): readonly Family[] {
  const counted = results.flatMap(({ actual }, index) => (actual === null ? [] : [{ actual, row: first + index }]));
  const line = (name: string, column: number, figure: keyof TargetActual): Family => ({
    tab,
    name,
    formula: counted.map(({ row }) => cellOf(tab, row, column)).join('+'),
    ours: String(counted.reduce((sum, { actual }) => sum + actual[figure], 0)),
  });
  const outcomes = columnOf(tab, OUTCOME_COLUMN, first, last);
  return [
    ...(counted.length === 0
      ? []
      : [line(familyNames.targetCounts, COUNT_COLUMN, 'count'), line(familyNames.targetBases, OF_COLUMN, 'of')]),
    {
      tab,
      name: familyNames.targetsMet,
      formula: countIf(outcomes, answerOutcome(true, words.met, words.notMet, words.open).text),
      ours: String(results.filter(({ met, stated }) => met === true && stated === null).length),
    },
  ];
}
