import { pointsText } from '../../domain/arithmetic/points';
import { ratioText } from '../../domain/arithmetic/ratio';
import { valueAt } from '../../domain/checked';
import { type YearPart, yearPartsOf } from '../../domain/periods/year-parts';
import type { Person } from '../../domain/round/people';
import type { PeriodResult } from '../../domain/round/records';
import type { CombinedTotal } from '../../domain/scoring/periods';
import { common } from '../../i18n/papers/result-tabs/common';
import { yearParts as texts } from '../../i18n/papers/result-tabs/run';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { VALUE_WORDS, canonical, words } from '../words';
import type { Writing } from './context';
import { cellOf, placeOf } from './formulas';
import { addHead, addRemark } from './head';
import { figureCell, formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import type { ScoresTab } from './scores';

function planOf(writing: Writing, title: string, remark: string, columns: readonly Column<Person>[]): TabPlan {
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, title, writing);
  addRemark(draft, remark);
  const place = addTable(draft, columns, writing.round.people, common.none);
  return draft.finish({
    key: 'KqCacKy',
    name: writing.tabNames.KqCacKy,
    page: widePage(place.header),
    freeze: { rows: place.first, columns: 3 },
    autoFilter: filterOf(place),
    tabColor: TAB_COLORS.results,
  });
}

const who: readonly Column<Person>[] = [
  {
    title: canonical(words.periodColumns, 'code'),
    width: { least: 7, most: 14 },
    cell: ({ id }) => textCell(id, LOOKS.text),
  },
  {
    title: canonical(words.periodColumns, 'name'),
    width: { least: 20, most: 34 },
    cell: ({ name }) => textCell(name, LOOKS.text),
  },
];

/** The cell of points that were read, where it is that very number there. */
function pointsFormula({ cellValue }: Writing, { value, at }: Extract<PeriodResult['points'], { state: 'known' }>) {
  const { row, column } = placeOf(at);
  const stored = cellValue(at.sheet, row, column);
  return typeof stored === 'number' && String(stored) === pointsText(value) ? cellOf(at.sheet, row, column) : null;
}

/** The points of somebody in one part of the year: a number, or why there is none; never 0 for what is missing. */
function pointsCell(writing: Writing, result: PeriodResult | undefined): CellPlan {
  if (result === undefined) return textCell(texts.missing, LOOKS.open);
  const { points } = result;
  switch (points.state) {
    case 'known':
      return figureCell(pointsFormula(writing, points), pointsText(points.value), LOOKS.number, {
        format: FORMATS.score,
      });
    case 'unreadable':
      return textCell(texts.unreadable, LOOKS.open);
    case 'empty':
    case 'absent':
      return textCell('', LOOKS.number);
  }
}

/** What the council said of somebody in one part of the year, in its own words. */
function wordsOf({ band, praise }: PeriodResult): string {
  return [band, praise === '' ? '' : texts.praised(praise)].filter((text) => text !== '').join('; ');
}

/** What the scheme makes of somebody's parts of the year: a figure, or why there is none. */
function combinedCell(total: CombinedTotal): CellPlan {
  switch (total.kind) {
    case 'combined': {
      const exact = ratioText(total.exact);
      const note = texts.combinedNote(total.combination.citation, exact);
      const shown = ratioText(total.total);
      return shown.includes('/')
        ? textCell(shown, LOOKS.number, { note })
        : numberCell(shown, LOOKS.number, { format: FORMATS.score, note });
    }
    case 'incomplete':
      return textCell(texts.combinedMissing, LOOKS.open);
    case 'unconfirmed':
      return textCell(texts.combinedUnconfirmed, LOOKS.open);
  }
}

/** In a round of the year: everybody's quarters, semesters or months side by side. */
function planYear(writing: Writing): readonly TabPlan[] {
  const year = yearPartsOf(writing.round);
  if (year === null) return [];
  const byPerson = new Map(year.people.map((one) => [one.personId, one]));
  const columns = (part: YearPart): readonly Column<Person>[] => [
    {
      title: canonical(VALUE_WORDS.period, part),
      width: { least: 9, most: 12 },
      cell: ({ id }) => pointsCell(writing, valueAt(byPerson, id).results.get(part)),
    },
    {
      title: texts.wordsOf(canonical(VALUE_WORDS.period, part)),
      width: { least: 12, most: 26 },
      cell: ({ id }) => {
        const result = valueAt(byPerson, id).results.get(part);
        return textCell(result === undefined ? '' : wordsOf(result), LOOKS.text);
      },
    },
  ];
  const missing: Column<Person> = {
    title: texts.missingParts,
    width: { least: 14, most: 30 },
    cell: ({ id }) =>
      textCell(
        valueAt(byPerson, id)
          .missing.map((part) => canonical(VALUE_WORDS.period, part))
          .join('; '),
        LOOKS.open,
      ),
  };
  const ordinal: Column<Person> = {
    title: common.ordinal,
    width: { least: 5, most: 7 },
    cell: (_, __, order) => numberCell(order, LOOKS.centred),
  };
  const { combined } = writing.evaluation;
  const together: readonly Column<Person>[] =
    combined === null
      ? []
      : [
          {
            title: texts.combined,
            width: { least: 11, most: 16 },
            cell: ({ id }) => combinedCell(valueAt(combined, id)),
          },
        ];
  return [
    planOf(writing, texts.title, texts.remark, [ordinal, ...who, ...year.parts.flatMap(columns), ...together, missing]),
  ];
}

/** In a round of a quarter, semester or month: its results as the year's workbook reads them, ready to be copied there. */
function planPart(writing: Writing, scores: Pick<ScoresTab, 'finalOf'>, part: YearPart): TabPlan {
  const { evaluation } = writing;
  const { periodColumns: titles } = words;
  const period = canonical(VALUE_WORDS.period, part);
  return planOf(writing, texts.partTitle, texts.partRemark(words.tabs.periodResults), [
    ...who,
    { title: canonical(titles, 'period'), width: { least: 9, most: 12 }, cell: () => textCell(period, LOOKS.text) },
    {
      title: canonical(titles, 'points'),
      width: { least: 9, most: 12 },
      cell: ({ id }) => {
        const { final } = valueAt(evaluation.scores, id);
        return final === null
          ? textCell('', LOOKS.number)
          : formulaCell(scores.finalOf(id), pointsText(final), LOOKS.number, { format: FORMATS.score });
      },
    },
    { title: canonical(titles, 'band'), width: { least: 14, most: 26 }, cell: () => textCell('', LOOKS.text) },
    { title: canonical(titles, 'praise'), width: { least: 14, most: 26 }, cell: () => textCell('', LOOKS.text) },
  ]);
}

/**
 * `KQ - Các kỳ`: in the year's round the results of its parts; in a part's round its results, to be copied into the year's workbook;
 * nothing where there are none.
 */
export function planYearParts(writing: Writing, scores: Pick<ScoresTab, 'finalOf'>): readonly TabPlan[] {
  const { period } = writing.round;
  if (period === null || period === 'year') return planYear(writing);
  const isScored = [...writing.evaluation.scores.values()].some(({ final }) => final !== null);
  return isScored ? [planPart(writing, scores, period)] : [];
}
