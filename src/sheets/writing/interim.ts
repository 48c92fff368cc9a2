import { checkedPercent } from '../../domain/arithmetic/ratio';
import { itemAt } from '../../domain/checked';
import { isFinalReview, leftToReach, progressByUnit, stockDate } from '../../domain/interim/progress';
import type { Target } from '../../domain/rules/pack';
import type { TargetActual, TargetResult } from '../../domain/targets/targets';
import { dayText } from '../../i18n/numbers';
import { common } from '../../i18n/papers/result-tabs/common';
import { interim as texts, targets as targetTexts } from '../../i18n/papers/result-tabs/plan';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { here, shownShare, shownShareDecimal, smallestReaching, wholeRatio } from './formulas';
import { addHead, addRemark } from './head';
import { figureCell, formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import type { CountedFor, NominationCounts, Population } from './nomination-counts';
import { answerOutcome } from './outcomes';
import { wantedText } from './targets';

const UNIT = 3;
const COUNT = 4;
const OF = 5;
const whole = { format: FORMATS.whole };

/** A target that is counted among people or units; others have a figure of their own, or none. */
type CountedTarget = Extract<Target, { readonly kind: 'share-nominated' | 'count-nominated' | 'roster-share' }>;

function isCounted(target: Target): target is CountedTarget {
  return target.kind !== 'indicator' && target.kind !== 'by-hand';
}

/** A target for the whole, or within one unit. */
interface Row {
  readonly result: TargetResult;
  readonly target: CountedTarget;
  readonly actual: TargetActual;
  /** `null` for the whole, whose figures are the sums of so many rows below. */
  readonly unit: string | null;
  readonly rowsBelow: number;
}

function rowsOf({ round, rules, evaluation }: Writing): readonly Row[] {
  const progress = progressByUnit(round, rules, evaluation.standings);
  return evaluation.targets.flatMap((result, index): readonly Row[] => {
    const { actual, target } = result;
    if (!isCounted(target) || actual === null) return [];
    const below = progress.flatMap(({ unit, results }): readonly Row[] => {
      const { actual: own } = itemAt(results, index);
      return own === null || own.of === 0 ? [] : [{ result, target, actual: own, unit: unit.name, rowsBelow: 0 }];
    });
    return [{ result, target, actual, unit: null, rowsBelow: below.length }, ...below];
  });
}

/** Among whom a target counts what; `null` where `KQ - Đề nghị` does not hold that. */
function countedBy(
  { awards }: Writing,
  target: CountedTarget,
): { readonly of: Population; readonly what: CountedFor } | null {
  switch (target.kind) {
    case 'share-nominated':
    case 'count-nominated': {
      const isOfUnits = awards.some(({ id, subject }) => id === target.award && subject === 'unit');
      const of = target.kind === 'share-nominated' ? target.of : isOfUnits ? 'units' : 'staff';
      return (of === 'units') === isOfUnits ? { of, what: { award: target.award } } : null;
    }
    case 'roster-share':
      return {
        of: target.what === 'lecturers-initiative' ? 'lecturers' : 'everybody',
        what: { roster: target.what },
      };
  }
}

/** The formula of a figure; `null` where Excel cannot count it plainly. */
function formulaOf(
  writing: Writing,
  row: Row,
  at: number,
  of: keyof TargetActual,
  counts: NominationCounts,
): string | null {
  const { target, unit, rowsBelow } = row;
  if (unit === null) {
    const column = of === 'count' ? COUNT : OF;
    return rowsBelow === 0 ? null : `SUM(${here(at + 1, column)}:${here(at + rowsBelow, column)})`;
  }
  const counted = countedBy(writing, target);
  if (counted === null) return null;
  return counts.inUnit(unit === '' ? '""' : here(at, UNIT), counted.of, of === 'count' ? counted.what : null);
}

/** How many more it takes to reach a target, over the cells of its row; `null` where that is no plain figure. */
function leftFormula({ target }: Row, at: number): string | null {
  const [count, all] = [here(at, COUNT), here(at, OF)];
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share': {
      const ratio = wholeRatio(checkedPercent(target.percent));
      if (ratio === null) return null;
      // For a share to be reached exactly there is such a number: else nothing is left to be told.
      const needed = smallestReaching(all, ratio, target.comparator === '>' ? '>' : '>=');
      return `MAX(0,${needed}-${count})`;
    }
    case 'count-nominated':
      return `MAX(0,${String(target.min)}-${count})`;
  }
}

/**
 * `KQ - Sơ kết`: what was reached of each target so far, in all and by unit, and what is left, on the round's date. Nothing where no target is
 * counted.
 */
export function planInterim(writing: Writing, counts: NominationCounts): readonly TabPlan[] {
  const { round, rules, tabNames } = writing;
  const rows = rowsOf(writing);
  if (rows.length === 0) return [];
  const figure = (of: keyof TargetActual, row: Row, at: number): CellPlan => {
    const formula = formulaOf(writing, row, at, of, counts);
    const look = row.unit === null ? LOOKS.total : LOOKS.number;
    return figureCell(
      formula,
      row.actual[of],
      look,
      formula === null ? { ...whole, note: common.fixedFigures } : whole,
    );
  };
  const columns: readonly Column<Row>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    {
      title: targetTexts.target,
      width: { least: 34, most: 44 },
      note: rules.campaign.citation,
      cell: ({ result, unit }) => textCell(result.target.name, unit === null ? LOOKS.label : LOOKS.repeated),
    },
    {
      title: targetTexts.wanted,
      width: { least: 9, most: 12 },
      cell: ({ result, unit }) => textCell(unit === null ? wantedText(result) : '', LOOKS.centred),
    },
    {
      title: common.unit,
      width: { least: 18, most: 34 },
      cell: ({ unit }) => textCell(unit ?? texts.all, unit === null ? LOOKS.label : LOOKS.text),
    },
    { title: targetTexts.count, width: { least: 10, most: 12 }, cell: (row, at) => figure('count', row, at) },
    { title: targetTexts.of, width: { least: 9, most: 10 }, cell: (row, at) => figure('of', row, at) },
    {
      title: targetTexts.share,
      width: { least: 9, most: 10 },
      cell: ({ actual }, at) =>
        actual.of === 0
          ? textCell(common.dash, LOOKS.centred)
          : formulaCell(
              shownShare(here(at, COUNT), here(at, OF)),
              shownShareDecimal(actual.count, actual.of),
              LOOKS.number,
              { format: FORMATS.share },
            ),
    },
    {
      title: texts.notYet,
      width: { least: 9, most: 12 },
      note: texts.notYetNote,
      cell: ({ actual }, at) =>
        formulaCell(`${here(at, OF)}-${here(at, COUNT)}`, actual.of - actual.count, LOOKS.number, whole),
    },
    {
      title: texts.left,
      width: { least: 9, most: 12 },
      note: texts.leftNote,
      cell: (row, at) => {
        const { result, actual, unit } = row;
        const told = unit === null ? leftToReach(result.target, actual) : null;
        // That nothing is left is said only of what is known to be met: somebody who may belong could turn it.
        const left = told === 0 && result.met === null ? null : told;
        if (left !== null) return figureCell(leftFormula(row, at), left, LOOKS.total, whole);
        return textCell(unit === null ? common.dash : '', LOOKS.centred);
      },
    },
    {
      title: targetTexts.outcome,
      width: { least: 16, most: 18 },
      cell: ({ result, unit }) => {
        if (unit !== null) return textCell('', LOOKS.text);
        const { text, look } = answerOutcome(result.met, targetTexts.met, targetTexts.notMet, targetTexts.open);
        return textCell(text, look);
      },
    },
  ];
  const date = stockDate(round);
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, isFinalReview(round, rules) ? texts.finalTitle : texts.title, writing);
  addRemark(draft, date === null ? texts.noDate : texts.onDate(dayText('vi', date)));
  const place = addTable(draft, columns, rows, common.none);
  return [
    draft.finish({
      key: 'KqSoKet',
      name: tabNames.KqSoKet,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 2 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
  ];
}
