import { templateTexts } from '../../i18n/papers/template';
import type { PagePlan } from '../../workbook/port';
import type { BoxText, Expected, TemplateCell, TemplatePlan, Validation } from '../../workbook/template-plan';
import { EMPTY_ROW, exampleCell, gridRow, headerCell, hintRow, page, textCell, titleRow } from './cells';
import { linesIn, roomIn, rowHeight } from '../writing/layout/measure';

/** A table to fill in: a header row, an example row where there is one, and open rows below. Most tabs of the template are such. */

/** The rows of a column that are filled in: the first, and the last that people may come to; 0-based. */
export interface Place {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** A column of a table to fill in. */
export interface FormColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** How it is filled in: said at the header, beside a cell, and where something else was typed. */
  readonly about?: string;
  readonly expected?: (place: Place) => Expected;
  /** What happens where something else was typed: nothing, a question, or a refusal. */
  readonly alert?: 'warning' | 'stop';
  readonly cell?: (row: number) => TemplateCell;
}

/** A table to fill in. */
export interface Form {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly hints: readonly string[];
  readonly columns: readonly FormColumn[];
  /** What the example row says; its code keeps it from being read. */
  readonly example?: readonly string[];
  /** How many open rows there are. */
  readonly rows: number;
  readonly frozenColumns?: number;
  readonly orientation: PagePlan['orientation'];
  readonly hasFilter?: boolean;
}

/** How many rows beyond those laid out still have their drop-downs. */
export const SPARE_ROWS = 100;
const HEADER_SIZE = 12;
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** A heading and a text, cut to what Excel's boxes hold. */
export function box(title: string, text: string): BoxText {
  return { title: cut(title, LONGEST_TITLE), text: cut(text, LONGEST_TEXT) };
}

/** The box that says what was expected instead. */
export function alertBox(style: 'warning' | 'stop', text: string): NonNullable<Validation['alert']> {
  return { style, ...box(templateTexts.alerts[style], text) };
}

/** The row of the header, 0-based: below the title, the hints and an empty row. */
function headerRowOf({ hints }: Pick<Form, 'hints'>): number {
  return hints.length + 2;
}

/** The first open row, 0-based. */
export function firstRowOf(form: Pick<Form, 'hints' | 'example'>): number {
  return headerRowOf(form) + (form.example === undefined ? 1 : 2);
}

/** The rows of a table's column that are filled in. */
export function placeIn(form: Pick<Form, 'hints' | 'example' | 'rows'>, column: number): Place {
  const first = firstRowOf(form);
  return { column, first, last: first + form.rows - 1 + SPARE_ROWS };
}

/** The height of a header row whose titles stand in columns of these widths. */
export function headerHeight(columns: readonly Pick<FormColumn, 'title' | 'width'>[]): number {
  const lines = columns.map(({ title, width }) => linesIn(title, roomIn(width), HEADER_SIZE, true));
  return rowHeight(Math.max(1, ...lines), HEADER_SIZE) + 4;
}

function validationOf({ title, about, expected, alert }: FormColumn, place: Place): readonly Validation[] {
  if (about === undefined) return [];
  const { first: top, last: bottom, column } = place;
  return [
    {
      areas: [{ top, bottom, left: column, right: column }],
      expected: expected?.(place) ?? { kind: 'anything' },
      prompt: box(title, about),
      alert: alert === undefined ? null : alertBox(alert, about),
    },
  ];
}

/** The tab of a table to fill in. */
export function formTab(form: Form): TemplatePlan {
  const { columns, example, frozenColumns = 0, hasFilter = false } = form;
  const header = headerRowOf(form);
  const first = firstRowOf(form);
  const last = first + form.rows - 1;
  return {
    key: form.key,
    name: form.name,
    rows: [
      titleRow(form.title),
      ...form.hints.map(hintRow),
      EMPTY_ROW,
      gridRow(
        columns.map(({ title, about }) => headerCell(title, about)),
        headerHeight(columns),
      ),
      ...(example === undefined ? [] : [gridRow(example.map(exampleCell))]),
      ...Array.from({ length: form.rows }, (_, index) =>
        gridRow(columns.map(({ cell = textCell }) => cell(first + index))),
      ),
    ],
    columnWidths: columns.map(({ width }) => width),
    merges: [],
    freeze: { rows: header + 1, columns: frozenColumns },
    ...(hasFilter ? { autoFilter: { top: header, left: 0, bottom: last, right: columns.length - 1 } } : {}),
    page: page(form.orientation, header),
    validations: columns.flatMap((column, index) => validationOf(column, placeIn(form, index))),
    names: [],
  };
}
