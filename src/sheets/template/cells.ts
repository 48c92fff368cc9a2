import { linesIn, roomIn } from '../writing/layout/measure';
import type { CellContent, CellStyle, PagePlan } from '../../workbook/port';
import type { TemplateCell, TemplateRow } from '../../workbook/template-plan';

/** The looks of the template's cells, and the pieces that its tabs share. What explains is locked, what is filled in is not. */

/** The format of a cell whose content is text, whatever it looks like: `0012` keeps its zeros, `2/3` becomes no date. */
export const TEXT = '@';

const LINE: CellStyle = { border: 'thin', vertical: 'center' };
/** The height of a line of text, in points. */
const ROW_HEIGHT = 16.5;

/** The size of the letters where a style gives none. */
const TEXT_SIZE = 12;
const TO_FILL_IN = 'FFF2CC';
const HEADER = 'DDEBF7';

/** Text as the content of a cell. */
export function text(value: string): CellContent {
  return { kind: 'text', text: value };
}

/** A row that says what the tab is. */
export function titleRow(title: string): TemplateRow {
  return { cells: [{ content: text(title), style: { bold: true, size: 14 }, isLocked: true }] };
}

/** A row that says how the tab is filled in. */
export function hintRow(hint: string): TemplateRow {
  return { cells: [{ content: text(hint), style: { italic: true, color: '595959' }, isLocked: true }] };
}

/** A row that stays empty. */
export const EMPTY_ROW: TemplateRow = { cells: [] };

/** A row of the grid, high enough for the size of its letters. */
export function gridRow(cells: TemplateRow['cells'], height = ROW_HEIGHT): TemplateRow {
  return { cells, height };
}

/** The height of a row with a text that wraps in a column of so many characters. */
export function wrappedHeight(wrapped: string, width: number): number {
  return ROW_HEIGHT * linesIn(wrapped, roomIn(width), TEXT_SIZE, false);
}

/** A cell of a header row, with a note where there is something to say. */
export function headerCell(title: string, note?: string): TemplateCell {
  return { ...openHeaderCell(title, note), isLocked: true };
}

/** A cell of a header row that people may write anew. */
export function openHeaderCell(title: string, note?: string): TemplateCell {
  const style: CellStyle = { ...LINE, bold: true, horizontal: 'center', wrap: true, fill: HEADER };
  return { content: text(title), style, ...(note === undefined ? {} : { note }) };
}

/** An empty cell for a text. */
export function textCell(): TemplateCell {
  return { content: null, style: LINE, format: TEXT };
}

/** An empty cell for a text of a letter or a word. */
export function markCell(): TemplateCell {
  return { content: null, style: { ...LINE, horizontal: 'center' }, format: TEXT };
}

/** An empty cell for a number. */
export function numberCell(): TemplateCell {
  return { content: null, style: { ...LINE, horizontal: 'center' } };
}

/** An empty cell for a number that stands among texts. */
export function countCell(): TemplateCell {
  return { content: null, style: { ...LINE, horizontal: 'left' } };
}

/** An empty cell that has to be filled in before the tab is of use. */
export function cellToFillIn(format: string | null, note?: string): TemplateCell {
  const style: CellStyle = { ...LINE, horizontal: 'center', wrap: true, fill: TO_FILL_IN };
  return { content: null, style, ...(format === null ? {} : { format }), ...(note === undefined ? {} : { note }) };
}

/** The number of a row. */
export function ordinalCell(ordinal: number): TemplateCell {
  return { content: { kind: 'number', decimal: String(ordinal) }, style: { ...LINE, horizontal: 'center' } };
}

/** A cell of a row that only shows how to fill in; it may be sorted along, and deleted. */
export function exampleCell(value: string): TemplateCell {
  return {
    content: value === '' ? null : text(value),
    style: { ...LINE, italic: true, color: '7F7F7F' },
    format: TEXT,
  };
}

/** A cell in the grid of a tab that people leave as it is. */
export function gridCell(content: CellContent | null, style: CellStyle = {}): TemplateCell {
  return { content, style: { ...LINE, ...style }, isLocked: true };
}

/** How the template's tabs are printed; `header` is the row repeated on each page. */
export function page(orientation: PagePlan['orientation'], header: number): PagePlan {
  return {
    orientation,
    marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
    titleRows: { first: header, last: header },
    pageNumbers: true,
  };
}
