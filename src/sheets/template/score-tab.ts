import { type Hundredths, pointsText } from '../../domain/arithmetic/points';
import { cellName } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { parsePoints } from '../../domain/rules/parameters';
import type { Rater } from '../../domain/terms';
import { templateTexts } from '../../i18n/papers/template';
import type { CellPlan, RowPlan, TabPlan } from '../../workbook/port';
import { VALUE_WORDS, canonical, words } from '../words';
import {
  EMPTY_ROW,
  cellToFillIn,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  numberCell,
  ordinalCell,
  page,
  text,
  textCell,
  titleRow,
} from './cells';
import type { TemplateFacts } from './facts';

const { scores: texts } = templateTexts;

/** How many criteria there are where the campaign names none. */
const CRITERIA = 8;
const HEADER_ROW = 3;
const MAXIMUM_ROW = HEADER_ROW + 1;
const FIRST_CRITERION = 3;

interface Criterion {
  readonly name: string;
  /** `null` is for the council to fill in. */
  readonly max: Hundredths | null;
}

function criteriaOf({ rules }: TemplateFacts): readonly Criterion[] {
  const { criteria } = rules.campaign;
  return criteria.length > 0
    ? criteria.map(({ name, max }) => ({ name, max: max === null ? null : parsePoints(max) }))
    : Array.from({ length: CRITERIA }, (_, index) => ({ name: texts.criterion(String(index + 1)), max: null }));
}

/** A live total that shows nothing while its row holds no number. */
function totalCell(row: number, criteria: number): CellPlan {
  const first = cellName(row, FIRST_CRITERION);
  const bonus = cellName(row, FIRST_CRITERION + criteria);
  const penalty = cellName(row, FIRST_CRITERION + criteria + 1);
  const sum = `SUM(${first}:${bonus})-SUM(${penalty})`;
  return gridCell(
    { kind: 'formula', formula: `IF(COUNT(${first}:${penalty})=0,"",${sum})`, result: { text: '' } },
    { bold: true, horizontal: 'center' },
  );
}

function header(criteria: readonly Criterion[]): RowPlan {
  const column = (of: keyof typeof words.scoreColumns, note?: string): CellPlan =>
    headerCell(canonical(words.scoreColumns, of), note);
  return {
    cells: [
      column('ordinal'),
      column('code'),
      column('name'),
      ...criteria.map(({ name }) => headerCell(name)),
      column('bonus', texts.bonusNote),
      column('penalty', texts.bonusNote),
      column('total', texts.totalNote),
    ],
    height: 64,
  };
}

function maximumRow(criteria: readonly Criterion[]): RowPlan {
  const bold = { bold: true, horizontal: 'center' } as const;
  return gridRow([
    textCell(),
    textCell(),
    gridCell(text(itemAt(words.maximum, 0)), { bold: true }),
    ...criteria.map(({ max }) =>
      max === null
        ? cellToFillIn(null, texts.maximumNote)
        : gridCell({ kind: 'number', decimal: pointsText(max) }, bold),
    ),
    textCell(),
    textCell(),
    // Declared by the council, so that it can be compared with the sum of the maxima: a formula here would always agree.
    cellToFillIn(null, texts.declaredTotalNote),
  ]);
}

function personRow(ordinal: number, criteria: number): RowPlan {
  return gridRow([
    ordinalCell(ordinal),
    textCell(),
    textCell(),
    ...Array.from({ length: criteria + 2 }, numberCell),
    totalCell(MAXIMUM_ROW + ordinal, criteria),
  ]);
}

/** `Chấm điểm - …`: one rater's scores, a column a criterion, with live totals. */
export function scoreTab(facts: TemplateFacts, rater: Rater): TabPlan {
  const criteria = criteriaOf(facts);
  const who = canonical(VALUE_WORDS.rater, rater);
  return {
    key: `scores${rater}`,
    name: `${words.tabs.scores} - ${who}`,
    rows: [
      titleRow(texts.title(who, String(facts.year))),
      hintRow(texts.hint),
      EMPTY_ROW,
      header(criteria),
      maximumRow(criteria),
      ...Array.from({ length: facts.people }, (_, index) => personRow(index + 1, criteria.length)),
    ],
    columnWidths: [5, 10, 26, ...criteria.map(() => 13), 9, 9, 10],
    merges: [],
    freeze: { rows: MAXIMUM_ROW + 1, columns: FIRST_CRITERION },
    page: page('landscape', HEADER_ROW),
  };
}
