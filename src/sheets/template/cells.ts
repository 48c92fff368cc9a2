import type { CellContent, CellPlan, CellStyle, PagePlan, RowPlan } from '../../workbook/port';

/** The looks of the template's cells, and the pieces that its tabs share. */

/** The format of a cell whose content is text, whatever it looks like: `0012` keeps its zeros, `2/3` becomes no date. */
export const TEXT = '@';

const LINE: CellStyle = { border: 'thin', vertical: 'center' };
/** The height of a line of text, in points. */
export const ROW_HEIGHT = 18;

const TO_FILL_IN = 'FFF2CC';

/** Text as the content of a cell. */
export function text(value: string): CellContent {
  return { kind: 'text', text: value };
}

/** A row that says what the tab is. */
export function titleRow(title: string): RowPlan {
  return { cells: [{ content: text(title), style: { bold: true, size: 14 } }] };
}

/** A row that says how the tab is filled in. */
export function hintRow(hint: string): RowPlan {
  return { cells: [{ content: text(hint), style: { italic: true, color: '595959' } }] };
}

/** A row that stays empty. */
export const EMPTY_ROW: RowPlan = { cells: [] };

/** A row of the grid, high enough for the size of its letters. */
export function gridRow(cells: RowPlan['cells'], height = ROW_HEIGHT): RowPlan {
  return { cells, height };
}

/** A cell of a header row, with a note where there is something to say. */
export function headerCell(title: string, note?: string): CellPlan {
  const style: CellStyle = {
    ...LINE,
    bold: true,
    horizontal: 'center',
    wrap: true,
    fill: 'DDEBF7',
  };
  return { content: text(title), style, ...(note === undefined ? {} : { note }) };
}

/** An empty cell for a text. */
export function textCell(): CellPlan {
  return { content: null, style: LINE, format: TEXT };
}

/** An empty cell for a number. */
export function numberCell(): CellPlan {
  return { content: null, style: { ...LINE, horizontal: 'center' } };
}

/** An empty cell that has to be filled in before the tab is of use. */
export function cellToFillIn(format: string | null, note?: string): CellPlan {
  const style: CellStyle = { ...LINE, horizontal: 'center', fill: TO_FILL_IN };
  return { content: null, style, ...(format === null ? {} : { format }), ...(note === undefined ? {} : { note }) };
}

/** The number of a row. */
export function ordinalCell(ordinal: number): CellPlan {
  return { content: { kind: 'number', decimal: String(ordinal) }, style: { ...LINE, horizontal: 'center' } };
}

/** A cell of a row that only shows how to fill in. */
export function exampleCell(value: string): CellPlan {
  return {
    content: value === '' ? null : text(value),
    style: { ...LINE, italic: true, color: '7F7F7F' },
    format: TEXT,
  };
}

/** A cell in the grid of a tab. */
export function gridCell(content: CellContent, style: CellStyle = {}): CellPlan {
  return { content, style: { ...LINE, ...style } };
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
