import { type Hundredths, pointsText } from '../../domain/arithmetic/points';
import { cellName } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { parsePoints } from '../../domain/rules/parameters';
import { formItems, partTitle } from '../../domain/scoring/items';
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
import { type TemplateFacts, yearTitle } from './facts';

const { scores: texts } = templateTexts;

/** How many criteria there are where the campaign names none. */
const CRITERIA = 8;
const HEADER_ROW = 3;
const MAXIMUM_ROW = HEADER_ROW + 1;
const FIRST_CRITERION = 3;

interface Column {
  readonly title: string;
  /** `null` is for the council to fill in. */
  readonly max: Hundredths | null;
}

/** What the tabs of one form hold; a campaign without a scheme has one form, whose criteria the council names. */
export interface ScoreForm {
  /** Goes into the tab's name, where there are several forms. */
  readonly name: string | null;
  /** The criteria, and after them bonus and penalty points one by one. */
  readonly columns: readonly Column[];
  /** How many of the columns are penalty points, the last ones. */
  readonly penalties: number;
  /** The total that is declared for the maxima. */
  readonly total: Hundredths | null;
}

function pointsOrNull(text: string | null): Hundredths | null {
  return text === null ? null : parsePoints(text);
}

/** The forms that a rater has a tab for. */
export function scoreForms({ rules }: TemplateFacts): readonly ScoreForm[] {
  const { scheme } = rules.campaign;
  if (scheme === null) {
    const columns = Array.from({ length: CRITERIA }, (_, index) => ({
      title: texts.criterion(String(index + 1)),
      max: null,
    }));
    return [{ name: null, columns, penalties: 0, total: null }];
  }
  return scheme.forms.map((form) => {
    const { criteria, bonus, penalty } = formItems(scheme, form);
    const columns = [...criteria, ...bonus, ...penalty].map((item) => ({
      title: partTitle(item),
      max: pointsOrNull(item.max),
    }));
    const name = scheme.forms.length === 1 ? null : form.name;
    return { name, columns, penalties: penalty.length, total: pointsOrNull(form.total) };
  });
}

/** A live total that shows nothing while its row holds no number. */
function totalCell(row: number, { columns, penalties }: ScoreForm): CellPlan {
  const cell = (index: number): string => cellName(row, FIRST_CRITERION + index);
  const count = columns.length;
  const [first, bonus, penalty] = [cell(0), cell(count), cell(count + 1)];
  const added = penalties === 0 ? `${first}:${bonus}` : `${first}:${cell(count - penalties - 1)},${bonus}`;
  const takenOff = penalties === 0 ? penalty : `${cell(count - penalties)}:${cell(count - 1)},${penalty}`;
  const sum = `SUM(${added})-SUM(${takenOff})`;
  return gridCell(
    { kind: 'formula', formula: `IF(COUNT(${first}:${penalty})=0,"",${sum})`, result: { text: '' } },
    { bold: true, horizontal: 'center' },
  );
}

function header(columns: readonly Column[]): RowPlan {
  const column = (of: keyof typeof words.scoreColumns, note?: string): CellPlan =>
    headerCell(canonical(words.scoreColumns, of), note);
  return {
    cells: [
      column('ordinal'),
      column('code'),
      column('name'),
      ...columns.map(({ title }) => headerCell(title)),
      column('bonus', texts.bonusNote),
      column('penalty', texts.bonusNote),
      column('total', texts.totalNote),
    ],
    height: 64,
  };
}

function maximumRow({ columns, total }: ScoreForm): RowPlan {
  const bold = { bold: true, horizontal: 'center' } as const;
  const figure = (points: Hundredths | null, note: string): CellPlan =>
    points === null ? cellToFillIn(null, note) : gridCell({ kind: 'number', decimal: pointsText(points) }, bold);
  return gridRow([
    textCell(),
    textCell(),
    gridCell(text(itemAt(words.maximum, 0)), { bold: true }),
    ...columns.map(({ max }) => figure(max, texts.maximumNote)),
    textCell(),
    textCell(),
    // Declared by the plan or the council, so that it can be compared with the sum of the maxima: a formula here would always agree.
    figure(total, texts.declaredTotalNote),
  ]);
}

function personRow(ordinal: number, form: ScoreForm): RowPlan {
  return gridRow([
    ordinalCell(ordinal),
    textCell(),
    textCell(),
    ...Array.from({ length: form.columns.length + 2 }, numberCell),
    totalCell(MAXIMUM_ROW + ordinal, form),
  ]);
}

/** `Chấm điểm - …`: one rater's scores by one form, a column a criterion, with live totals. */
export function scoreTab(facts: TemplateFacts, rater: Rater, form: ScoreForm): TabPlan {
  const who = canonical(VALUE_WORDS.rater, rater);
  const title = [who, ...(form.name === null ? [] : [form.name])].join(' - ');
  return {
    key: `scores${rater}${form.name ?? ''}`,
    name: `${words.tabs.scores} - ${title}`,
    rows: [
      titleRow(texts.title(title, yearTitle(facts))),
      hintRow(texts.hint),
      EMPTY_ROW,
      header(form.columns),
      maximumRow(form),
      ...Array.from({ length: facts.people }, (_, index) => personRow(index + 1, form)),
    ],
    columnWidths: [5, 10, 26, ...form.columns.map(() => 13), 9, 9, 10],
    merges: [],
    freeze: { rows: MAXIMUM_ROW + 1, columns: FIRST_CRITERION },
    page: page('landscape', HEADER_ROW),
  };
}
