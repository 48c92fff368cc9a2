import { type Hundredths, pointsText } from '../../domain/arithmetic/points';
import { cellName, columnName } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import type { Rater } from '../../domain/terms';
import { templateTexts } from '../../i18n/papers/template';
import type { Area } from '../../workbook/port';
import type { TemplateCell, TemplatePlan, TemplateRow, Validation } from '../../workbook/template-plan';
import { VALUE_WORDS, canonical, words } from '../words';
import {
  EMPTY_ROW,
  cellToFillIn,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  numberCell,
  openHeaderCell,
  ordinalCell,
  page,
  text,
  textCell,
  titleRow,
} from './cells';
import { type TemplateFacts, whenTitle } from './facts';
import { SPARE_ROWS, alertBox, box, headerHeight } from './form-tab';
import { fromTab, nameOf } from './lists';
import { extraFormula, itemFormula } from './score-entries';
import type { ScoreForm, ScoreFormColumn } from './score-forms';

const { scores: texts } = templateTexts;

const HEADER_ROW = 3;
const MAXIMUM_ROW = HEADER_ROW + 1;
const FIRST_ROW = MAXIMUM_ROW + 1;
const CODE_COLUMN = 1;
const FIRST_CRITERION = 3;
const NARROW = 13;
const WIDE = 20;
/** From so many letters on, a criterion's name needs a wider column. */
const LONG_NAME = 36;

/**
 * A live total that shows nothing while its row holds no number, as reading counts it: bonus and penalty within their caps, the whole from 0 to
 * its own.
 */
function totalCell(row: number, { columns, bonuses, penalties, base }: ScoreForm): TemplateCell {
  const cell = (index: number): string => cellName(row, FIRST_CRITERION + index);
  const count = columns.length;
  const criteria = count - bonuses - penalties;
  const sumOf = (from: number, items: number, own: string): string =>
    items === 0 ? `SUM(${own})` : `SUM(${cell(from)}:${cell(from + items - 1)},${own})`;
  const [first, bonus, penalty] = [cell(0), cell(count), cell(count + 1)];
  const begin = base === null ? '' : `${pointsText(base)}+`;
  const added = `MIN(${sumOf(criteria, bonuses, bonus)},${nameOf('bonusCap')})`;
  const takenOff = `MIN(${sumOf(criteria + bonuses, penalties, penalty)},${nameOf('penaltyCap')})`;
  const sum = `${begin}SUM(${first}:${cell(criteria - 1)})+${added}-${takenOff}`;
  const formula = `IF(COUNT(${first}:${penalty})=0,"",MAX(0,MIN(${sum},${nameOf('totalCap')})))`;
  return { content: { kind: 'formula', formula, result: { text: '' } }, style: { ...numberCell().style, bold: true } };
}

interface Column {
  readonly title: string;
  readonly width: number;
  readonly cell: TemplateCell;
}

function columnsOf(criteria: readonly ScoreFormColumn[]): readonly Column[] {
  const column = (of: keyof typeof words.scoreColumns, width: number, note?: string): Column => {
    const title = canonical(words.scoreColumns, of);
    return { title, width, cell: headerCell(title, note) };
  };
  return [
    column('ordinal', 5),
    column('code', 10),
    column('name', 26),
    ...criteria.map(({ title, item }) => ({
      title,
      width: title.length > LONG_NAME ? WIDE : NARROW,
      cell: item === null ? openHeaderCell(title) : headerCell(title),
    })),
    column('bonus', 9, texts.bonusNote),
    column('penalty', 9, texts.bonusNote),
    column('total', 10, texts.totalNote),
  ];
}

/** Whether the maximum of a column is for the council to fill in, or to change. */
function isOpenMaximum({ max, item }: ScoreFormColumn): boolean {
  return max === null || item === null;
}

function maximumRow({ columns, total }: ScoreForm): TemplateRow {
  const bold = { bold: true, horizontal: 'center' } as const;
  const figure = (points: Hundredths | null, note: string): TemplateCell =>
    points === null ? cellToFillIn(null, note) : gridCell({ kind: 'number', decimal: pointsText(points) }, bold);
  return gridRow([
    gridCell(null),
    gridCell(null),
    gridCell(text(itemAt(words.maximum, 0)), { bold: true }),
    ...columns.map((column) => ({
      ...figure(isOpenMaximum(column) ? null : column.max, texts.maximumNote),
      ...(column.max === null ? {} : { content: { kind: 'number', decimal: pointsText(column.max) } as const }),
    })),
    gridCell(null),
    gridCell(null),
    // Declared by the plan or the council, so that it can be compared with the sum of the maxima: a formula here would always agree.
    figure(total, texts.declaredTotalNote),
  ]);
}

function personRow(ordinal: number, form: ScoreForm): TemplateRow {
  return gridRow([
    ordinalCell(ordinal),
    textCell(),
    textCell(),
    ...Array.from({ length: form.columns.length + 2 }, numberCell),
    totalCell(MAXIMUM_ROW + ordinal, form),
  ]);
}

/** Neighbouring columns of which the same is asked, as one area; a formula is seen from its first cell. */
function runsOf<T>(items: readonly T[], isSame: (one: T, other: T) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  items.forEach((item, index) => {
    const last = runs.at(-1);
    if (last !== undefined && isSame(itemAt(items, last[0]), item)) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** What is asked of maxima, codes and scores. */
function validationsOf({ columns, total }: ScoreForm, people: number): readonly Validation[] {
  const bonus = FIRST_CRITERION + columns.length;
  const last = FIRST_ROW + people - 1 + SPARE_ROWS;
  const rows = (left: number, right: number): readonly Area[] => [{ top: FIRST_ROW, bottom: last, left, right }];
  const maximum = (left: number, right: number, note: string): Validation => ({
    areas: [{ top: MAXIMUM_ROW, bottom: MAXIMUM_ROW, left, right }],
    expected: { kind: 'number', isWhole: false, least: '0', most: null },
    prompt: box(itemAt(words.maximum, 0), note),
    alert: alertBox('stop', note),
  });
  const formulaAt = (index: number, column: number): string =>
    itemFormula(
      itemAt(columns, index).item,
      cellName(FIRST_ROW, column),
      `${columnName(column)}$${String(MAXIMUM_ROW + 1)}`,
    );
  const kindOf = (index: number) => itemAt(columns, index).item?.kind ?? 'points';
  // Two items ask for the same where their formulas would be the same in one place.
  const indices = columns.map((_, index) => index);
  const askedAt = (index: number): string => `${kindOf(index)} ${formulaAt(index, FIRST_CRITERION)}`;
  const alike = runsOf(indices, (one, other) => askedAt(one) === askedAt(other));
  const openMaxima = runsOf(columns, (one, other) => isOpenMaximum(one) === isOpenMaximum(other));
  return [
    ...openMaxima
      .filter(([first]) => isOpenMaximum(itemAt(columns, first)))
      .map(([first, end]) => maximum(FIRST_CRITERION + first, FIRST_CRITERION + end, texts.maximumNote)),
    ...(total === null ? [maximum(bonus + 2, bonus + 2, texts.declaredTotalNote)] : []),
    {
      areas: rows(CODE_COLUMN, CODE_COLUMN),
      expected: fromTab('codes'),
      prompt: box(canonical(words.scoreColumns, 'code'), texts.codeNote),
      alert: alertBox('warning', texts.codeNote),
    },
    // No box beside a score: it would hide those that come next.
    ...alike.map(([first, end]): Validation => ({
      areas: rows(FIRST_CRITERION + first, FIRST_CRITERION + end),
      expected: { kind: 'formula', formula: formulaAt(first, FIRST_CRITERION + first) },
      prompt: null,
      alert: alertBox('warning', texts.scoreNotes[kindOf(first)]),
    })),
    {
      areas: rows(bonus, bonus + 1),
      expected: { kind: 'formula', formula: extraFormula(cellName(FIRST_ROW, bonus)) },
      prompt: null,
      alert: alertBox('warning', texts.extraNote),
    },
  ];
}

/** `Chấm điểm - …`: one rater's scores by one form, a column a criterion, with live totals. */
export function scoreTab(facts: TemplateFacts, rater: Rater, form: ScoreForm): TemplatePlan {
  const columns = columnsOf(form.columns);
  const who = canonical(VALUE_WORDS.rater, rater);
  const number = form.name === null ? '' : String(form.number);
  // A form's name would be too long for a tab: the title says it.
  const name = `${words.tabs.scores} - ${who}${number === '' ? '' : ` (${number})`}`;
  const title = [who, ...(form.name === null ? [] : [form.name])].join(' - ');
  return {
    key: `scores${rater}${number}`,
    name,
    rows: [
      titleRow(texts.title(title, whenTitle(facts))),
      hintRow(texts.hint),
      EMPTY_ROW,
      gridRow(
        columns.map(({ cell }) => cell),
        headerHeight(columns),
      ),
      maximumRow(form),
      ...Array.from({ length: facts.people }, (_, index) => personRow(index + 1, form)),
    ],
    columnWidths: columns.map(({ width }) => width),
    merges: [],
    freeze: { rows: MAXIMUM_ROW + 1, columns: FIRST_CRITERION },
    page: { ...page('landscape', HEADER_ROW), titleRows: { first: HEADER_ROW, last: MAXIMUM_ROW } },
    validations: validationsOf(form, facts.people),
    names: [],
  };
}
