import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { itemAt } from '../domain/checked';
import type { PaperMeasures } from '../sheets/writing/papers/measures';
import type { PaperColumn, PaperRow, PaperTable } from '../sheets/writing/papers/paper';
import { shownInPaper } from '../sheets/writing/papers/shown';
import { paragraphOf } from './text';
import { halfPoints, twipsOfMm } from './units';

/** Beside the text of a cell, in millimetres. */
const PADDING_MM = 1;
/** So many of the last rows are kept with what follows a table. */
const ROWS_KEPT = 2;

/** Widths that are together just so many twips, in the proportions of a paper's columns as the table takes them. */
function widthsOf(columns: readonly PaperColumn[], ofPaper: readonly number[], room: number): readonly number[] {
  const all = ofPaper.reduce((sum, one) => sum + one, 0);
  let taken = 0;
  let before = 0;
  let edge = 0;
  return columns.map(({ span = 1 }) => {
    before += ofPaper.slice(taken, taken + span).reduce((sum, one) => sum + one, 0);
    taken += span;
    const left = edge;
    edge = Math.round((before / all) * room);
    return edge - left;
  });
}

/** Whether a row is the head of a group with rows of its own. */
function isHead(row: PaperRow, next: PaperRow | undefined): boolean {
  return row.kind === 'group' && next?.kind === 'cells';
}

/** What a table stands on: measures, the columns of its paper, and the width of the text in twips. */
export interface TableGround {
  readonly of: PaperMeasures;
  readonly ofPaper: readonly number[];
  readonly room: number;
}

/**
 * A table of a paper; its header is repeated on each page, and no row is parted between pages. Its last rows can be kept with what follows it.
 */
export function tableOf(table: PaperTable, { of, ofPaper, room }: TableGround, isKept: boolean): Table {
  const { columns, rows, isDense = false } = table;
  const widths = widthsOf(columns, ofPaper, room);
  const widthOf = (from: number, span: number): number =>
    widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  const cell = (
    part: 'header' | 'cell' | 'centredCell',
    text: string,
    place: { readonly from: number; readonly span: number },
    look: { readonly size?: number; readonly bold?: boolean } = {},
  ): TableCell =>
    new TableCell({
      width: { size: widthOf(place.from, place.span), type: WidthType.DXA },
      columnSpan: place.span,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [paragraphOf(part, text, look)],
    });
  const headerLook = isDense ? { size: halfPoints(of.denseHeader.size) } : {};
  const lookOf = ({ isTight = false }: PaperColumn): { readonly size?: number } => {
    if (isTight) return { size: halfPoints(of.denseHeader.size) };
    return isDense ? { size: halfPoints(of.denseCell.size) } : {};
  };
  const whole = { from: 0, span: columns.length };
  const cellsOf = (row: PaperRow): readonly TableCell[] => {
    switch (row.kind) {
      case 'group':
        return [cell('cell', row.text, whole, { bold: true })];
      case 'line':
        return [cell('centredCell', row.text, whole)];
      case 'cells': {
        let next = 0;
        return row.cells.map((one) => {
          const { span = 1 } = one;
          const column = itemAt(columns, next);
          const place = { from: next, span };
          next += span;
          const isCentred = column.align === 'center' || column.isTight === true;
          return cell(isCentred ? 'centredCell' : 'cell', shownInPaper(one), place, lookOf(column));
        });
      }
    }
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: twipsOfMm(PADDING_MM), right: twipsOfMm(PADDING_MM) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: columns.map(({ title }, column) => cell('header', title, { from: column, span: 1 }, headerLook)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            // The head of a group does not stay behind on a page.
            keepNext: (isKept && index >= rows.length - ROWS_KEPT) || isHead(row, rows[index + 1]),
            children: cellsOf(row),
          }),
      ),
    ],
  });
}
