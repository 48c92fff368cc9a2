import { cellName } from '../../../domain/cell';
import type { TabPlan } from '../../port';
import { cellText } from '../../cell-text';
import { textElement } from './cell-text';

/** A note at a cell (what Excel calls a comment in files). */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who the notes are by: the name of the program. */
// eslint-disable-next-line binh-xet/no-text-for-people -- a proper name, the same in every language
const AUTHOR = 'Bình Xét';

/** How many letters of a note stand on one line of its box, and how many columns and rows wide and high the box may be. */
const LINE_LETTERS = 36;
const BOX_COLUMNS = 4;
const BOX_ROWS = 16;

/** How many numbers for shapes a sheet may use in one block. */
const SHAPES_PER_BLOCK = 1024;

/** The notes of a tab, row by row. */
export function notesOf(plan: TabPlan): readonly Note[] {
  const notes: Note[] = [];
  plan.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.note !== undefined) notes.push({ row, column, text: cellText(cell.note) });
    });
  });
  return notes;
}

/** The part with the notes' texts. */
export function commentsXml(notes: readonly Note[], main: string): string {
  const comments = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/>` +
      `<family val="1"/></rPr>${textElement(text)}</r></text></comment>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}">` +
    `<authors><author>${AUTHOR}</author></authors><commentList>${comments.join('')}</commentList></comments>`
  );
}

/** The part with the notes' boxes, in the old drawing language that Excel still wants for them. */
export function notesDrawing(notes: readonly Note[], sheetId: number): string {
  const blocks = Math.ceil((notes.length + 1) / SHAPES_PER_BLOCK);
  const blockNumbers = Array.from({ length: blocks }, (_, index) => String(sheetId + index)).join(',');
  const boxes = notes.map((note, index) => noteBox(note, SHAPES_PER_BLOCK * sheetId + index + 1, index + 1));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blockNumbers}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}

function noteBox({ row, column, text }: Note, shape: number, order: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LETTERS)), 0);
  const top = Math.max(0, row - 1);
  const bottom = top + Math.min(BOX_ROWS, lines + 2);
  // Columns and rows with their distances in pixels: left, top, right, bottom.
  const anchor = [column + 1, 15, top, 4, column + 1 + BOX_COLUMNS, 15, bottom, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${String(shape)}" type="#_x0000_t202" style="position:absolute;z-index:${String(order)};` +
    'visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
